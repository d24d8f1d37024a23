import { qualifiedReference } from '../domain/cell';
import { valueOf } from '../domain/field';
import { familyOf, type OffsetRecord } from '../domain/offset-record';
import { parsePeriod } from '../domain/period-spelling';
import { normalizeSpelling } from '../domain/spelling';
import { fieldTexts, withoutValue, type FieldReason } from './field-texts';
import type { OffsetRule } from './offset-rule';
import { oncePerList } from './once-per-list';
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
  check(record, { records }) {
    if (familyOf(record) !== 'sink') return [];
    const { usedElsewhere } = record;
    if (usedElsewhere.state !== 'value') return [withoutValue(usedElsewhere, 'offsets.usedElsewhere')];
    if (usedElsewhere.value) {
      return [{ outcome: 'failed', reason: 'claimedElsewhere', facts: {}, at: usedElsewhere.at }];
    }
    const doubled = sinksOf(records)
      .ofSameArea(record)
      .flatMap((other) => compared(record, other));
    return doubled.length > 0
      ? doubled
      : [{ outcome: 'passed', reason: 'notReused', facts: {}, at: usedElsewhere.at }];
  },
};

/** Ledgers have thousands of records: sinks are found by the spelling of where they are. */
const sinksOf = oncePerList((records: readonly OffsetRecord[]) => {
  const sinks = records.filter((record) => familyOf(record) === 'sink');
  const sinksAt = new Map<string, number[]>();
  for (const [place, sink] of sinks.entries()) {
    for (const area of areasOf(sink)) {
      const places = sinksAt.get(area);
      if (places) places.push(place);
      else sinksAt.set(area, [place]);
    }
  }
  return {
    /** The other sinks of the same coordinates or the same place, in the order of the records. */
    ofSameArea(record: OffsetRecord): readonly OffsetRecord[] {
      const places = new Set(areasOf(record).flatMap((area) => sinksAt.get(area) ?? []));
      return [...places]
        .sort((one, other) => one - other)
        .flatMap((place) => sinks[place] ?? [])
        .filter((other) => other !== record);
    },
  };
});

function areasOf({ disclosed }: OffsetRecord): readonly string[] {
  return (['coordinates', 'place'] as const).flatMap((item) => {
    const written = valueOf(disclosed[item]);
    return written === undefined ? [] : [`${item} ${normalizeSpelling(written)}`];
  });
}

function compared(
  record: OffsetRecord,
  other: OffsetRecord,
): Ruling<'sameAreaAndPeriod' | 'periodUnclear'>[] {
  const [here, there] = [record, other].map(({ disclosed }) => parsePeriod(valueOf(disclosed.period) ?? ''));
  const at = record.disclosed.period.at;
  const facts = { other: qualifiedReference(other.disclosed.period.at ?? other.at), label: other.label };
  if (!here || !there) return [{ outcome: 'cannotTell', reason: 'periodUnclear', facts, at }];
  const overlaps = here.first <= there.last && there.first <= here.last;
  return overlaps ? [{ outcome: 'failed', reason: 'sameAreaAndPeriod', facts, at }] : [];
}
