import { thresholds } from '../data/thresholds';
import { valueOf } from '../domain/field';
import type { DossierRule } from './dossier-rule';
import { withoutValue } from './field-texts';
import { percentWords } from './percent-words';
import { scope3ShareOf, shareTexts, type ShareReason } from './scope-3-share';

const limit = String(thresholds.scienceScope3Share.value);
const limitWords = percentWords(limit);

/** A.2.4.2 b: above a share of scopes 1 to 3, scope 3 has a target. */
export const targetScienceScope3Needed: DossierRule<
  ShareReason | 'noScienceTarget' | 'notAbove' | 'targetSet' | 'targetNeeded'
> = {
  id: 'target-science-scope-3-needed',
  clause: 'A.2.4.2',
  level: 'should',
  asks: {
    'zh-CN': `依据气候科学设定目标、范围3超过范围1～3总量的 ${limitWords} 时，设定范围3目标`,
    'en-US': `With targets by climate science, scope 3 above ${limitWords} of scopes 1 to 3 has a target`,
  },
  reading: {
    'zh-CN': `按报告年度清单中的全部排放（不扣清除量、不论碳中和范围类型）计算；恰为 ${limitWords} 不算超过`,
    'en-US': `All emissions of the reporting year count, before removals and whatever type of neutrality is declared; exactly ${limitWords} is not above`,
  },
  texts: {
    ...shareTexts,
    noScienceTarget: {
      seen: {
        'zh-CN': () => '没有依据气候科学设定的目标',
        'en-US': () => 'No target rests on climate science',
      },
    },
    notAbove: {
      seen: {
        'zh-CN': ({ share }) => `范围3占 ${percentWords(share, limit)}，不超过 ${limitWords}`,
        'en-US': ({ share }) => `Scope 3 is ${percentWords(share, limit)}, not above ${limitWords}`,
      },
    },
    targetSet: {
      seen: {
        'zh-CN': ({ share }) => `范围3占 ${percentWords(share, limit)}，已设定范围3目标`,
        'en-US': ({ share }) => `Scope 3 is ${percentWords(share, limit)} and has a target`,
      },
    },
    targetNeeded: {
      seen: {
        'zh-CN': ({ share }) =>
          `范围3占 ${percentWords(share, limit)}，超过 ${limitWords}，但没有包括范围3的目标`,
        'en-US': ({ share }) =>
          `Scope 3 is ${percentWords(share, limit)}, above ${limitWords}, and no target takes it in`,
      },
      todo: {
        'zh-CN': () => '在“减排目标”中增加范围3目标',
        'en-US': () => 'Add a target of scope 3 to the list of targets',
      },
    },
  },
  check(dossier) {
    const { targets, tables } = dossier;
    if (!targets.some(({ basis }) => valueOf(basis) === 'science')) {
      const basis = targets.map((target) => target.basis).find(({ state }) => state !== 'value');
      return basis && basis.state !== 'value'
        ? [withoutValue(basis, 'targets.basis')]
        : [{ outcome: 'notApplicable', reason: 'noScienceTarget', facts: {}, at: tables.targets }];
    }
    const scope3 = scope3ShareOf(dossier);
    if (scope3.state === 'unknown') return [scope3.ruling];
    const facts = { share: scope3.share };
    if (!scope3.isAbove) return [{ outcome: 'notApplicable', reason: 'notAbove', facts, at: tables.targets }];
    const set = targets.find(({ scopes }) => valueOf(scopes)?.includes(3));
    if (set) return [{ outcome: 'passed', reason: 'targetSet', facts, at: set.scopes.at }];
    const unclear = targets.map(({ scopes }) => scopes).find(({ state }) => state !== 'value');
    return unclear && unclear.state !== 'value'
      ? [withoutValue(unclear, 'targets.scopes')]
      : [{ outcome: 'failed', reason: 'targetNeeded', facts, at: tables.targets }];
  },
};
