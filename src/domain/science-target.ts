import { thresholds } from '../data/thresholds';
import { exact, sumExact } from './exact';
import type { Exact } from './exact';
import { notKnown, notUsable } from './refusal';
import type { Scope } from './scope';
import { normalizeSpelling } from './spelling';

/** What a rate is of: the emissions, or the emissions per output. */
export type RateKind = 'absolute' | 'intensity';

const kindBySpelling = new Map<string, RateKind>(
  (
    [
      ['absolute', '总量|绝对量|绝对|排放总量|total'],
      ['intensity', '强度|物理强度|经济强度|physical intensity|economic intensity|physical|economic'],
    ] as const
  ).flatMap(([kind, spellings]) =>
    [kind, ...spellings.split('|')].map((spelling) => [normalizeSpelling(spelling), kind] as const),
  ),
);

/** The kind that a text names: 总量/absolute or 强度/intensity. */
export function parseRateKind(text: string): RateKind {
  const kind = kindBySpelling.get(normalizeSpelling(text));
  if (kind) return kind;
  const given = text.trim().slice(0, 40);
  throw notKnown(
    `没有名为“${given}”的目标类型；可用 absolute（总量）或 intensity（强度）。`,
    `No kind of target “${given}” is known; use absolute or intensity.`,
  );
}

/** The least yearly rate that A.2.4.2 asks for these scopes and kind, as a share. */
export function leastScienceRate(scopes: readonly Scope[], kind: RateKind): Exact {
  const isScope3 = scopes.length === 1 && scopes[0] === 3;
  if (!isScope3 && scopes.includes(3)) {
    throw notUsable(
      '范围1、2 与范围3的要求不同，请分别检查。',
      'Scopes 1 and 2 are asked for something else than scope 3; check them apart.',
    );
  }
  if (isScope3)
    return exact(
      kind === 'absolute'
        ? thresholds.scienceScope3AbsoluteRate.value
        : thresholds.scienceScope3IntensityRate.value,
    );
  if (kind === 'absolute') return exact(thresholds.scienceScope12Rate.value);
  throw notKnown(
    'A.2.4.2 对范围1、2 只给出总量下降率，没有强度要求。',
    'A.2.4.2 gives scopes 1 and 2 an absolute rate only, none of intensity.',
  );
}

/** Whether scope 3 is so large a share of scopes 1 to 3 that it needs a target (A.2.4.2 b): above the share, not at it. */
export function needsScope3Target(scope1: Exact, scope2: Exact, scope3: Exact): boolean {
  const all = sumExact([scope1, scope2, scope3]);
  if (all.isZero())
    throw notUsable('三个范围的排放量均为 0，无法判断。', 'All three scopes are 0: nothing can be judged.');
  return scope3.greaterThan(all.times(exact(thresholds.scienceScope3Share.value)));
}
