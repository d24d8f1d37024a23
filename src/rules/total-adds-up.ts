import type { Dossier, StatedTotal } from '../domain/dossier';
import { isStatedBy, type Exact } from '../domain/exact';
import { valueOf, type Field } from '../domain/field';
import type { InventoryLine } from '../domain/inventory-line';
import { sumOfMany } from '../domain/many-sum';
import { fieldTexts, withoutValue } from './field-texts';
import type { DossierRule } from './dossier-rule';
import type { Ruling } from './rule';

type Reason =
  | 'unreadable'
  | 'adds'
  | 'addsOfYear'
  | 'addsNet'
  | 'removalsAdded'
  | 'differs'
  | 'unreadableAmong'
  | 'noTotal';

/** 7.2.4.1: a total that a sheet states below its list is the exact sum of it. */
export const totalAddsUp: DossierRule<Reason> = {
  id: 'total-adds-up',
  clause: '7.2.4.1',
  level: 'shall',
  asks: {
    'zh-CN': '表下的合计等于各行之和',
    'en-US': 'A total below a list is the sum of its lines',
  },
  reading: {
    'zh-CN':
      '与全部行之和比较，排放清单也可以是报告年度之和；清除量不计入总排放，扣除后的净额也算；每行允许 15 位有效数字末位一个单位的二进制误差',
    'en-US':
      'Compared with the sum of all lines, in the inventory also with that of the reporting year; removals are left out or taken off; each line may bring one unit in the 15th digit of binary error',
  },
  texts: {
    unreadable: fieldTexts.unreadable,
    adds: {
      seen: {
        'zh-CN': ({ sum }) => `合计 ${sum}，与各行之和相符`,
        'en-US': ({ sum }) => `${sum}, the sum of all lines`,
      },
    },
    addsOfYear: {
      seen: {
        'zh-CN': ({ sum }) => `合计 ${sum}，与报告年度各行之和相符`,
        'en-US': ({ sum }) => `${sum}, the sum of the reporting year’s lines`,
      },
    },
    addsNet: {
      seen: {
        'zh-CN': ({ sum }) => `合计 ${sum}，与扣除清除量后的净排放相符`,
        'en-US': ({ sum }) => `${sum}, the sum of the lines less removals`,
      },
    },
    removalsAdded: {
      seen: {
        'zh-CN': ({ stated, sum }) => `合计 ${stated} 把清除量也加了进去；各行排放之和为 ${sum}`,
        'en-US': ({ stated, sum }) =>
          `${stated} has the removals added to it; the emissions sum up to ${sum}`,
      },
      todo: {
        'zh-CN': () => '合计中不加清除量，或减去它',
        'en-US': () => 'Leave the removals out of the total, or subtract them',
      },
    },
    differs: {
      seen: {
        'zh-CN': ({ stated, sum }) => `合计写的是 ${stated}，各行之和为 ${sum}`,
        'en-US': ({ stated, sum }) => `${stated} is stated as the total; the lines sum up to ${sum}`,
      },
      todo: {
        'zh-CN': () => '检查合计的公式是否包含全部行；有筛选时汇总行只计可见的行',
        'en-US': () =>
          'See that the total takes in every line; under a filter a totals row counts visible lines only',
      },
    },
    unreadableAmong: {
      seen: {
        'zh-CN': ({ count }) => `有 ${count} 行的数值不可读，合计无法核对`,
        'en-US': ({ count }) => `The total cannot be compared while lines cannot be read: ${count}`,
      },
      todo: {
        'zh-CN': () => '先改正这些行；文本格式的数字不会计入合计',
        'en-US': () => 'Correct those lines first; numbers kept as text are left out of a total',
      },
    },
    noTotal: {
      seen: {
        'zh-CN': () => '各表没有合计行，没有可核对的合计',
        'en-US': () => 'No list has a totals row, so there is no total to compare',
      },
    },
  },
  check(dossier) {
    const rulings = dossier.totals.flatMap((total) => ofTotal(dossier, total));
    if (rulings.length === 0) {
      return [{ outcome: 'notApplicable', reason: 'noTotal', facts: {}, at: dossier.tables.inventory }];
    }
    return rulings;
  },
};

/** A sum that a total may be, of so many terms. */
interface PossibleSum {
  readonly reason: 'adds' | 'addsOfYear' | 'addsNet';
  readonly sum: Exact;
}

function ofTotal(dossier: Dossier, { list, amount }: StatedTotal): readonly Ruling<Reason>[] {
  // A totals row may leave the cell empty: nothing is stated then.
  if (amount.state === 'blank' || amount.state === 'absent') return [];
  if (amount.state === 'unreadable')
    return [{ ...withoutValue(amount, `${list}.tonnes`), reason: 'unreadable' }];
  const at = amount.at;
  const things: readonly { readonly tonnes: Field<Exact> }[] =
    list === 'inventory' ? dossier.lines : dossier.offsets;
  const count = things.filter(({ tonnes }) => tonnes.state === 'unreadable').length;
  if (count > 0) return [{ outcome: 'cannotTell', reason: 'unreadableAmong', facts: { count }, at }];
  const stated = amount.value;
  const sums =
    list === 'inventory' ? sumsOfLines(dossier) : [{ reason: 'adds' as const, sum: sumOf(things) }];
  const isStated = (sum: Exact) => isStatedBy(stated, sum, things.length);
  const found = sums.find(({ sum }) => isStated(sum));
  if (found) return [{ outcome: 'passed', reason: found.reason, facts: { sum: found.sum }, at }];
  const facts = { stated, sum: sums[0]?.sum ?? 0 };
  const reason = isStated(sumOf(things)) ? 'removalsAdded' : 'differs';
  return [{ outcome: 'failed', reason, facts, at }];
}

function sumsOfLines({ organization, lines }: Dossier): readonly PossibleSum[] {
  const year = valueOf(organization.reportingYear);
  const ofYear = lines.filter((line) => valueOf(line.year) === year);
  return [
    { reason: 'adds', sum: emitted(lines) },
    { reason: 'addsOfYear', sum: emitted(ofYear) },
    { reason: 'addsNet', sum: emitted(lines).minus(removed(lines)) },
    { reason: 'addsNet', sum: emitted(ofYear).minus(removed(ofYear)) },
  ];
}

function emitted(lines: readonly InventoryLine[]): Exact {
  return sumOf(lines.filter((line) => valueOf(line.category) !== 'removal'));
}

function removed(lines: readonly InventoryLine[]): Exact {
  return sumOf(lines.filter((line) => valueOf(line.category) === 'removal'));
}

function sumOf(things: readonly { readonly tonnes: Field<Exact> }[]): Exact {
  return sumOfMany(things.flatMap(({ tonnes }) => valueOf(tonnes) ?? []));
}
