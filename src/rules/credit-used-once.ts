import { qualifiedReference, type CellAddress } from '../domain/cell';
import { admittedKind, familyOf, type OffsetRecord } from '../domain/offset-record';
import { RangeIndex } from '../domain/range-index';
import { sharedNumbers, type SerialRange } from '../domain/serial-range';
import { slicedOncePerThing } from '../domain/once-per-thing';
import { sliceLength, toTheEnd, type Slices } from '../domain/slices';
import { normalizeSpelling } from '../domain/spelling';
import { valueOf } from '../domain/field';
import { fieldTexts, withoutValue, type FieldReason } from './field-texts';
import type { OffsetRule } from './offset-rule';
import type { Facts, Ruling } from './rule';

/** 4.2 and 7.3.2.3: no serial number is used twice. Both records of a pair fail: nothing says which is wrong. */
export const creditUsedOnce: OffsetRule<
  FieldReason | 'once' | 'overlapping' | 'repeated' | 'bareNumbersOverlap'
> = {
  id: 'credit-used-once',
  clause: '4.2',
  level: 'shall',
  asks: {
    'zh-CN': '同一序列号只用一次（4.2、7.3.2.3）',
    'en-US': 'No serial number is used twice (4.2, 7.3.2.3)',
  },
  reading: {
    'zh-CN': '只比较同一类型的记录；两条记录重叠时都不计入，因为台账本身看不出哪一条有误',
    'en-US':
      'Records of the same kind are compared; where two overlap neither counts, since the ledger does not say which is wrong',
  },
  texts: {
    ...fieldTexts,
    once: {
      seen: {
        'zh-CN': () => '序列号与其他记录不重叠',
        'en-US': () => 'The serial numbers overlap with no other record',
      },
    },
    overlapping: {
      seen: {
        'zh-CN': ({ shared, other, label, more }) =>
          `序列号 ${shared} 与第 ${label} 条记录（${other}）重叠${more === 0 ? '' : `；与另外 ${more} 条记录也有重叠`}`,
        'en-US': ({ shared, other, label, more }) =>
          `Serial numbers ${shared} also stand in record ${label} (${other})${more === 0 ? '' : `, and there are overlaps with ${more} more`}`,
      },
      todo: {
        'zh-CN': ({ other }) => `对照注销证明改正本格或 ${other}；在此之前两条都不计入`,
        'en-US': ({ other }) =>
          `Compare with the proofs of cancellation and correct this cell or ${other}; until then neither record counts`,
      },
    },
    repeated: {
      seen: {
        'zh-CN': ({ shared }) => `本条记录里序列号 ${shared} 写了两次`,
        'en-US': ({ shared }) => `This record names serial numbers ${shared} twice`,
      },
      todo: {
        'zh-CN': () => '对照注销证明改正序列号；同一号码只写一次',
        'en-US': () => 'Compare with the proof of cancellation and name each number once',
      },
    },
    bareNumbersOverlap: {
      seen: {
        'zh-CN': ({ shared, other, label }) =>
          `序列号 ${shared} 也出现在第 ${label} 条记录（${other}），但都没有前缀、项目不同，无法判断是否同一批`,
        'en-US': ({ shared, other, label }) =>
          `Serial numbers ${shared} also stand in record ${label} (${other}); without their beginnings, and with different projects, it cannot be told whether they are the same`,
      },
      todo: {
        'zh-CN': () => '填写完整的序列号（含前缀）',
        'en-US': () => 'Enter the serial numbers in full, with what stands in front of the digits',
      },
    },
  },
  prepare: ({ records }) => serialsOf.inSlices(records),
  check(record, { records }) {
    const family = familyOf(record);
    if (family !== 'credit' && family !== 'certificate') return [];
    const { serials } = record;
    if (serials.state !== 'value') {
      const isNamedElsewhere = family === 'credit';
      return isNamedElsewhere ? [] : [withoutValue(serials, 'offsets.serialStart')];
    }
    const { at } = serials;
    const others = serialsOf.of(records).overlapping(record, serials.value);
    const repeated = repeatedNumbers(serials.value);
    if (others.length === 0 && repeated === undefined)
      return [{ outcome: 'passed', reason: 'once', facts: {}, at }];
    const isSame = ({ record: other, own }: Overlap) => own.stem !== '' || isSameProject(record, other);
    const same = others.filter(isSame);
    const doubtful = others.filter((other) => !isSame(other));
    /** One finding names the first of the others and counts the rest: a serial filled down a column has thousands. */
    const naming = (found: readonly Overlap[]): Facts => {
      const first = found.reduce((earliest, other) => (other.place < earliest.place ? other : earliest));
      return {
        shared: sharedNumbers(first.own, first.serials),
        other: qualifiedReference(first.at),
        label: first.record.label,
        more: new Set(found.map(({ record: other }) => other)).size - 1,
      };
    };
    const rulings: Ruling<'overlapping' | 'repeated' | 'bareNumbersOverlap'>[] = [];
    if (repeated !== undefined)
      rulings.push({ outcome: 'failed', reason: 'repeated', facts: { shared: repeated }, at });
    if (same.length > 0) rulings.push({ outcome: 'failed', reason: 'overlapping', facts: naming(same), at });
    if (doubtful.length > 0)
      rulings.push({ outcome: 'cannotTell', reason: 'bareNumbersOverlap', facts: naming(doubtful), at });
    return rulings;
  },
};

/** What of a record says which numbers it uses. */
export type NumberedRecord = Pick<OffsetRecord, 'kind' | 'project' | 'serials'>;

/** One of the ranges of a record. */
interface Numbered<Record extends NumberedRecord = OffsetRecord> {
  readonly record: Record;
  readonly serials: SerialRange;
  readonly at: CellAddress;
  /** Its place among the records. */
  readonly place: number;
}

/** A range of another record that shares numbers with `own`, one of those asked for. */
interface Overlap<Record extends NumberedRecord = OffsetRecord> extends Numbered<Record> {
  readonly own: SerialRange;
}

/** Ledgers have thousands of records: those that may share numbers stand together, sorted by number. */
const serialsOf = slicedOncePerThing((records: readonly OffsetRecord[]) => collectingSerials(records));

/** Serial numbers of records, ready to be asked who else uses them. */
interface SerialsInUse<Record extends NumberedRecord> {
  /** What other records have of these numbers. */
  overlapping(record: Record, ranges: readonly SerialRange[]): readonly Overlap<Record>[];
}

/** The serial numbers of records, also of several ledgers. */
export function serialsInUse<Record extends NumberedRecord>(
  records: readonly Record[],
): SerialsInUse<Record> {
  return toTheEnd(collectingSerials(records));
}

function* collectingSerials<Record extends NumberedRecord>(
  records: readonly Record[],
): Slices<SerialsInUse<Record>> {
  const groups = new Map<string, Numbered<Record>[]>();
  for (const [place, record] of records.entries()) {
    if ((place + 1) % sliceLength === 0) yield (0.5 * (place + 1)) / records.length;
    if (record.serials.state !== 'value') continue;
    const { value, at } = record.serials;
    for (const serials of value) {
      const group = groupOf(record, serials);
      const numbered = { record, serials, at, place };
      const members = groups.get(group);
      if (members) members.push(numbered);
      else groups.set(group, [numbered]);
    }
  }
  const indexes = new Map<string, RangeIndex<Numbered<Record>>>();
  for (const [group, members] of groups) {
    indexes.set(group, new RangeIndex(members, ({ serials }) => serials));
    yield 0.5 + (0.5 * indexes.size) / groups.size;
  }
  return {
    overlapping: (record, ranges) => {
      const found: Overlap<Record>[] = [];
      for (const own of ranges) {
        for (const other of indexes.get(groupOf(record, own))?.overlapping(own) ?? []) {
          if (other.record !== record) found.push({ ...other, own });
        }
      }
      return found;
    },
  };
}

/** Numbers that two ranges of one record share. */
function repeatedNumbers(ranges: readonly SerialRange[]): string | undefined {
  if (ranges.length < 2) return undefined;
  const rising = [...ranges].sort((one, other) => {
    if (one.stem !== other.stem) return one.stem < other.stem ? -1 : 1;
    return one.first < other.first ? -1 : one.first > other.first ? 1 : 0;
  });
  for (const [index, range] of rising.entries()) {
    const next = rising[index + 1];
    if (next?.stem === range.stem && next.first <= range.last) return sharedNumbers(range, next);
  }
  return undefined;
}

/** Only serials of one kind with the same beginning are the same. */
function groupOf(record: NumberedRecord, { stem }: SerialRange): string {
  return `${admittedKind(record)?.id ?? ''}\n${stem}`;
}

export function isSameProject(one: NumberedRecord, other: NumberedRecord): boolean {
  const [project, another] = [valueOf(one.project), valueOf(other.project)];
  return (
    project !== undefined &&
    another !== undefined &&
    normalizeSpelling(project) === normalizeSpelling(another)
  );
}
