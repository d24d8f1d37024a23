import type { Dossier } from '../domain/dossier';
import { thresholds } from '../data/thresholds';
import { percentWords } from './percent-words';
import type { ReasonText, Ruling } from './rule';
import { scope3ShareOf, shareTexts, type ShareReason } from './scope-3-share';

const limit = String(thresholds.scienceScope3Share.value);

/** Why a scope 3 target that asks for less is nonetheless not objected to. */
export type LeniencyReason = ShareReason | 'notAsked';

export const leniencyTexts: Readonly<Record<LeniencyReason, ReasonText>> = {
  ...shareTexts,
  notAsked: {
    seen: {
      'zh-CN': ({ share }) =>
        `范围3占 ${percentWords(share, limit)}，不超过 ${percentWords(limit)}，没有最低要求`,
      'en-US': ({ share }) =>
        `Scope 3 is ${percentWords(share, limit)}, not above ${percentWords(limit)}: no least value is asked`,
    },
  },
};

/** What A.2.4.2 b asks of scope 3 it asks only of a large one: undefined for such, a ruling where it is small or unknown. */
export function notAskedOfScope3(dossier: Dossier, at: Ruling['at']): Ruling<LeniencyReason> | undefined {
  const scope3 = scope3ShareOf(dossier);
  if (scope3.state === 'unknown') return scope3.ruling;
  if (scope3.isAbove) return undefined;
  return { outcome: 'notApplicable', reason: 'notAsked', facts: { share: scope3.share }, at };
}
