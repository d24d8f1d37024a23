import { qualifiedReference } from '../domain/cell';
import { valueOf } from '../domain/field';
import { familyOf, type OffsetRecord } from '../domain/offset-record';
import { parsePeriod, type Period } from '../domain/period-spelling';
import { remembering } from '../domain/remembering';
import { slicedOncePerThing } from '../domain/once-per-thing';
import { sliceLength, type Slices } from '../domain/slices';
import { normalizeSpelling } from '../domain/spelling';
import { fieldTexts, withoutValue, type FieldReason } from './field-texts';
import type { OffsetRule } from './offset-rule';
import type { Ruling } from './rule';

/** 7.3.2.3: the part of a sink that is used is claimed nowhere else, nor twice in this ledger. */
export const sinkNotReused: OffsetRule<
  FieldReason | 'notReused' | 'claimedElsewhere' | 'sameAreaAndPeriod' | 'periodUnclear'
> = {
  id: 'sink-not-reused',
  clause: '7.3.2.3',
  level: 'shall',
  asks: {
    'zh-CN': '已用于碳中和的碳汇不再用于其他机制、组织、活动或项目',
    'en-US': 'A sink that is used here is claimed by no other scheme, organization, event or project',
  },
  texts: {
    ...fieldTexts,
    notReused: {
      seen: {
        'zh-CN': () => '未另作他用，也不与其他记录重叠',
        'en-US': () => 'Claimed nowhere else, and apart from the other records',
      },
    },
    claimedElsewhere: {
      seen: { 'zh-CN': () => '已另作他用', 'en-US': () => 'It is claimed elsewhere' },
      todo: {
        'zh-CN': () => '只保留未另作他用的部分，并更正数量',
        'en-US': () => 'Keep only the part that is claimed nowhere else and correct the quantity',
      },
    },
    sameAreaAndPeriod: {
      seen: {
        'zh-CN': ({ other, label }) => `地块和时间段与第 ${label} 条记录（${other}）重叠`,
        'en-US': ({ other, label }) => `Area and period overlap with record ${label} (${other})`,
      },
      todo: {
        'zh-CN': ({ other }) => `改正本格或 ${other}；在此之前两条都不计入`,
        'en-US': ({ other }) => `Correct this cell or ${other}; until then neither record counts`,
      },
    },
    periodUnclear: {
      seen: {
        'zh-CN': ({ other, label }) => `地块与第 ${label} 条记录（${other}）相同，时间段无法比较`,
        'en-US': ({ other, label }) =>
          `Same area as record ${label} (${other}), and the periods cannot be compared`,
      },
      todo: {
        'zh-CN': () => '把时间段写成“2024-01-01 至 2024-12-31”或“2024”',
        'en-US': () => 'Write the periods as “2024-01-01 to 2024-12-31” or “2024”',
      },
    },
  },
  prepare: ({ records }) => sinksOf.inSlices(records),
  check(record, { records }) {
    if (familyOf(record) !== 'sink') return [];
    const { usedElsewhere } = record;
    if (usedElsewhere.state !== 'value') return [withoutValue(usedElsewhere, 'offsets.usedElsewhere')];
    if (usedElsewhere.value) {
      return [{ outcome: 'failed', reason: 'claimedElsewhere', facts: {}, at: usedElsewhere.at }];
    }
    const doubled = comparedWith(record, sinksOf.of(records));
    return doubled.length > 0
      ? doubled
      : [{ outcome: 'passed', reason: 'notReused', facts: {}, at: usedElsewhere.at }];
  },
};

/** By the spelling of where they are, in the order of the records, and by their record. */
interface Sinks {
  readonly sinksAt: ReadonlyMap<string, readonly Sink[]>;
  readonly sinkOf: ReadonlyMap<OffsetRecord, Sink>;
}

interface Sink {
  readonly record: OffsetRecord;
  readonly place: number;
  readonly areas: readonly string[];
  readonly period: Period | undefined;
}

/** Ledgers have thousands of records: sinks are found by the spelling of where they are, in the order of the records. */
const sinksOf = slicedOncePerThing(function* (records: readonly OffsetRecord[]): Slices<Sinks> {
  const sinksAt = new Map<string, Sink[]>();
  const sinkOf = new Map<OffsetRecord, Sink>();
  for (const [place, record] of records.entries()) {
    if ((place + 1) % sliceLength === 0) yield (place + 1) / records.length;
    if (familyOf(record) !== 'sink') continue;
    const areas = areasOf(record);
    const sink = { record, place, areas, period: periodIn(valueOf(record.disclosed.period) ?? '') };
    sinkOf.set(record, sink);
    for (const area of areas) {
      const standing = sinksAt.get(area);
      if (standing) standing.push(sink);
      else sinksAt.set(area, [sink]);
    }
  }
  return { sinksAt, sinkOf };
});

const periodIn = remembering(parsePeriod);

function areasOf({ disclosed }: OffsetRecord): readonly string[] {
  return (['coordinates', 'place'] as const).flatMap((item) => {
    const written = valueOf(disclosed[item]);
    return written === undefined ? [] : [`${item} ${normalizeSpelling(written)}`];
  });
}

/** A forest may be listed many times: the first of the others is named. */
function comparedWith(
  record: OffsetRecord,
  { sinksAt, sinkOf }: Sinks,
): Ruling<'sameAreaAndPeriod' | 'periodUnclear'>[] {
  const own = sinkOf.get(record);
  const here = own?.period;
  const firstWhere = (isSuch: (there: Period | undefined) => boolean): OffsetRecord | undefined => {
    let first: Sink | undefined;
    for (const area of own?.areas ?? []) {
      const other = sinksAt.get(area)?.find((each) => each !== own && isSuch(each.period));
      if (other && (!first || other.place < first.place)) first = other;
    }
    return first?.record;
  };
  const overlapping = firstWhere(
    (there) =>
      here !== undefined && there !== undefined && here.first <= there.last && there.first <= here.last,
  );
  const other = overlapping ?? firstWhere((there) => here === undefined || there === undefined);
  if (!other) return [];
  const at = record.disclosed.period.at;
  const facts = { other: qualifiedReference(other.disclosed.period.at ?? other.at), label: other.label };
  return overlapping
    ? [{ outcome: 'failed', reason: 'sameAreaAndPeriod', facts, at }]
    : [{ outcome: 'cannotTell', reason: 'periodUnclear', facts, at }];
}
