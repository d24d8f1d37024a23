import { blends, blendsInDoubt } from '../data/blends';
import type { Blend } from '../data/blends';
import { ambiguousGasSpellings, gases } from '../data/gases';
import type { Gas } from '../data/gases';
import { enterYourOwn } from './own-factor';
import { Refusal } from './refusal';
import { nearestNamesAmong, normalizeSpelling } from './spelling';

export type { Blend } from '../data/blends';
export type { Gas, GasFamily } from '../data/gases';

/** A single gas or a blend of several. */
export type Substance = { readonly gas: Gas } | { readonly blend: Blend };

export const gasByKey: ReadonlyMap<string, Gas> = new Map(gases.map((gas) => [gas.key, gas]));

/** Trade usage for R-507A, the one row of that azeotrope. */
const blendSpellings: Readonly<Record<string, readonly string[]>> = { 'R-507A': ['R-507'] };

const substanceBySpelling = new Map<string, Substance>();
const acceptedNames: (readonly [spelling: string, name: string])[] = [];

function register(spelling: string, name: string, substance: Substance): void {
  const normal = normalizeSpelling(spelling);
  if (normal === '' || substanceBySpelling.has(normal)) return;
  substanceBySpelling.set(normal, substance);
  acceptedNames.push([spelling, name]);
}

for (const gas of gases) {
  for (const spelling of [gas.key, gas.zhName, ...gas.spellings]) register(spelling, gas.key, { gas });
}
for (const blend of blends) {
  const number = blend.key.slice(2);
  const spellings = [blend.key, ...(blendSpellings[blend.key] ?? [])];
  if (blend.components.every(({ gas }) => gasByKey.get(gas)?.family === 'HFC'))
    spellings.push(`HFC-${number}`);
  if (/[A-Z]$/.test(number)) spellings.push(number);
  for (const spelling of spellings) register(spelling, blend.key, { blend });
}
const inDoubt = new Set(blendsInDoubt.flatMap((key) => [key, key.slice(2)]).map(normalizeSpelling));
const nearestGases = nearestNamesAmong(acceptedNames);
const ambiguous = new Map(
  Object.entries(ambiguousGasSpellings).map(([spelling, keys]) => [normalizeSpelling(spelling), keys]),
);

export function keyOf(substance: Substance): string {
  return 'gas' in substance ? substance.gas.key : substance.blend.key;
}

/** The gas or blend that a text names, in any accepted spelling; undefined when none or several bear the name. */
export function findSubstance(text: string): Substance | undefined {
  return substanceBySpelling.get(normalizeSpelling(text));
}

/** The gas or blend that a text names; refuses unknown and ambiguous names, with the nearest accepted ones. */
export function parseSubstance(text: string): Substance {
  const found = findSubstance(text);
  if (found) return found;
  const given = text.trim().slice(0, 40);
  if (inDoubt.has(normalizeSpelling(text))) {
    throw new Refusal('notKnown', {
      'zh-CN': `${given} 的组成各来源不一致，未收录；${enterYourOwn['zh-CN']}`,
      'en-US': `Sources differ on what ${given} is made of, so it is not held; ${enterYourOwn['en-US']}`,
    });
  }
  const candidates = ambiguous.get(normalizeSpelling(text));
  if (candidates) {
    throw new Refusal('notKnown', {
      'zh-CN': `“${given}”指的气体不唯一，请写明，例如 ${candidates.join('、')}。`,
      'en-US': `“${given}” names more than one gas; say which, e.g. ${candidates.join(', ')}.`,
    });
  }
  const nearest = nearestGases(text);
  throw new Refusal('notKnown', {
    'zh-CN': `没有名为“${given}”的气体；${nearest.length ? `是否为 ${nearest.join('、')}？` : '可写分子式、中英文名或制冷剂编号，如 CH4、甲烷、R-410A。'}`,
    'en-US': `No gas “${given}” is known; ${nearest.length ? `did you mean ${nearest.join(', ')}?` : 'give a formula, a name or a refrigerant number, e.g. CH4, methane, R-410A.'}`,
  });
}
