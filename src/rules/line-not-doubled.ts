import { ByRow } from '../domain/by-row';
import { qualifiedReference } from '../domain/cell';
import { valueOf } from '../domain/field';
import { linesBySource } from '../domain/lines-by-source';
import { slicedOncePerThing } from '../domain/once-per-thing';
import type { InventoryLine } from '../domain/inventory-line';
import { asPart, sliceLength, type Slices } from '../domain/slices';
import { normalizeSpelling } from '../domain/spelling';
import type { LineRule } from './dossier-rule';

/** 4.2: the same amount of the same source is not entered twice. */
export const lineNotDoubled: LineRule<'once' | 'doubled'> = {
  id: 'line-not-doubled',
  clause: '4.2',
  level: 'should',
  asks: {
    'zh-CN': '同一年、同一排放源、同一气体的同一活动数据只填一次',
    'en-US': 'The same activity of one source, gas and year is entered once',
  },
  reading: {
    'zh-CN': '场所不同的行不算重复；活动数据为 0 或未填的行不比较',
    'en-US': 'Lines of different sites are no doubles; lines whose activity is 0 or blank are not compared',
  },
  texts: {
    once: { seen: { 'zh-CN': () => '没有相同的行', 'en-US': () => 'No other line says the same' } },
    doubled: {
      seen: {
        'zh-CN': ({ other, more }) =>
          `与 ${other} 的年份、场所、排放源、气体和活动数据都相同${more === 0 ? '' : `；另有 ${more} 行也相同`}`,
        'en-US': ({ other, more }) =>
          `Year, site, source, gas and activity are the same as at ${other}${more === 0 ? '' : `, and ${more} more lines are the same`}`,
      },
      todo: {
        'zh-CN': () => '若是重复录入，删去其中一行；若确为两笔，在排放源或场所中写明区别',
        'en-US': () =>
          'If it was entered twice, remove one line; if not, tell the two apart by source or site',
      },
    },
  },
  prepare: ({ lines }) => doubledLines.inSlices(lines),
  check(line, { lines }) {
    if (!isCompared(line) || !linesBySource.of(lines).of(line)) return [];
    const at = line.activity.at;
    const same = doubledLines.of(lines).of(line);
    const others = same?.filter((each) => each !== line) ?? [];
    const [first] = others;
    if (!first) return [{ outcome: 'passed', reason: 'once', facts: {}, at }];
    const facts = { other: qualifiedReference(first.activity.at ?? first.at), more: others.length - 1 };
    return [{ outcome: 'failed', reason: 'doubled', facts, at }];
  },
};

/** For each line that others repeat those that say the same, itself among them. */
const doubledLines = slicedOncePerThing(function* (
  lines: readonly InventoryLine[],
): Slices<ByRow<readonly InventoryLine[]>> {
  const ofLine = new ByRow<readonly InventoryLine[]>();
  const { sources } = yield* asPart(linesBySource.inSlices(lines), 0, 0.8);
  for (const [place, { lines: ofSource }] of sources.entries()) {
    if ((place + 1) % sliceLength === 0) yield 0.8 + (0.2 * (place + 1)) / sources.length;
    for (const ofYear of sharing(ofSource, ({ year }) => valueOf(year))) {
      for (const same of sharing(ofYear.filter(isCompared), amountOf)) {
        for (const line of same) ofLine.set(line, same);
      }
    }
  }
  return ofLine;
});

/** A line without year or activity, or with an activity of 0, is not. */
function isCompared({ year, activity }: InventoryLine): boolean {
  return year.state === 'value' && activity.state === 'value' && !activity.value.isZero();
}

function amountOf({ activity, unit }: InventoryLine): string {
  return `${valueOf(activity)?.toString()} ${normalizeSpelling(valueOf(unit) ?? '')}`;
}

/** Lines that have a key in common with others: those that have one of their own are left out. */
function sharing(
  lines: readonly InventoryLine[],
  keyOf: (line: InventoryLine) => string | number | undefined,
): readonly (readonly InventoryLine[])[] {
  if (lines.length < 2) return [];
  const byKey = new Map<string | number | undefined, InventoryLine[]>();
  for (const line of lines) {
    const key = keyOf(line);
    const same = byKey.get(key);
    if (same) same.push(line);
    else byKey.set(key, [line]);
  }
  return [...byKey.values()].filter((same) => same.length > 1);
}
