import type { Hint, Standing } from '../../domain/evaluation';
import type { Words } from '../../domain/language';
import type { Comparison } from '../../domain/organization';
import type { OpenPoint } from '../../domain/open-point';
import type { Readings } from '../../domain/readings';
import type { Verdict } from '../../domain/verdict';
import { organizationItemNames } from '../../rules/names/organization-names';
import type { EvaluationFigure } from '../declared/evaluation-sheet';

/** What the figures of the evaluation are called. */
export const figureNames: Readonly<Record<EvaluationFigure, Words>> = {
  organization: organizationItemNames.name,
  creditCode: organizationItemNames.creditCode,
  reportingYear: organizationItemNames.reportingYear,
  neutralityType: organizationItemNames.neutralityType,
  declarationDay: organizationItemNames.declarationDay,
  evaluationBody: organizationItemNames.evaluationBody,
  scope1: { 'zh-CN': '范围1排放量', 'en-US': 'Scope 1 emissions' },
  scope2: { 'zh-CN': '范围2排放量', 'en-US': 'Scope 2 emissions' },
  scope3: { 'zh-CN': '范围3排放量（纳入部分）', 'en-US': 'Scope 3 emissions (as included)' },
  gross: { 'zh-CN': '排放总量', 'en-US': 'Gross emissions' },
  removals: { 'zh-CN': '边界内清除量', 'en-US': 'Removals inside the boundary' },
  net: { 'zh-CN': '净排放量', 'en-US': 'Net emissions' },
  counted: { 'zh-CN': '计入的抵消量', 'en-US': 'Offsets counted' },
  pending: { 'zh-CN': '待定的抵消量', 'en-US': 'Offsets pending' },
  refused: { 'zh-CN': '不计入的抵消量', 'en-US': 'Offsets refused' },
  unusable: { 'zh-CN': '绿证超出部分', 'en-US': 'Certificates in excess' },
  margin: { 'zh-CN': '余量（抵消量－净排放量）', 'en-US': 'Margin (offsets − net emissions)' },
  verdict: { 'zh-CN': '评价结论', 'en-US': 'Verdict' },
};

/** What stands beside a figure to explain it. */
const figureRemarks: Readonly<Partial<Record<EvaluationFigure, Words>>> = {
  gross: { 'zh-CN': '范围类型之内各行之和', 'en-US': 'Sum of the lines that the type takes in' },
  removals: { 'zh-CN': '先于抵消扣除（4.1）', 'en-US': 'Taken off before offsetting (4.1)' },
  net: {
    'zh-CN': '总量－清除量，与抵消量比较（8.3）',
    'en-US': 'Gross − removals; compared with offsets (8.3)',
  },
  counted: {
    'zh-CN': '没有任何要求不符合或无法判断的记录',
    'en-US': 'Records with no requirement failed or open',
  },
  pending: { 'zh-CN': '尚无法判断的记录，不计入', 'en-US': 'Records that cannot be judged yet; not counted' },
  refused: { 'zh-CN': '有要求不符合的记录', 'en-US': 'Records with a requirement failed' },
  unusable: {
    'zh-CN': '超过当年范围2电力排放的部分（7.3.1.4）',
    'en-US': 'Above the year’s scope 2 electricity (7.3.1.4)',
  },
  verdict: {
    'zh-CN': '净排放量不大于计入的抵消量即为实现（8.3）',
    'en-US': 'Achieved where net emissions do not exceed the offsets counted (8.3)',
  },
};

/** What is called otherwise, and explained otherwise, where gross emissions were chosen for the comparison. */
const byGross: Readonly<
  Partial<Record<EvaluationFigure, { readonly name?: Words; readonly remark?: Words }>>
> = {
  gross: {
    remark: {
      'zh-CN': '范围类型之内各行之和；按所选口径与抵消量比较（8.3）',
      'en-US': 'Sum of the lines that the type takes in; compared with the offsets (8.3), as chosen',
    },
  },
  net: { remark: { 'zh-CN': '总量－清除量', 'en-US': 'Gross − removals' } },
  removals: {
    remark: { 'zh-CN': '按所选口径，比较时不扣除', 'en-US': 'Not taken off for the comparison, as chosen' },
  },
  margin: { name: { 'zh-CN': '余量（抵消量－排放总量）', 'en-US': 'Margin (offsets − gross emissions)' } },
  verdict: {
    remark: {
      'zh-CN': '排放总量不大于计入的抵消量即为实现（8.3，所选口径）',
      'en-US': 'Achieved where gross emissions do not exceed the offsets counted (8.3, as chosen)',
    },
  },
};

/** What a figure is called, by what was compared. */
export function figureName(figure: EvaluationFigure, { comparison }: Readings): Words {
  return (comparison === 'gross' ? byGross[figure]?.name : undefined) ?? figureNames[figure];
}

/** What stands beside a figure, by what was compared. */
export function figureRemark(figure: EvaluationFigure, { comparison }: Readings): Words | undefined {
  return (comparison === 'gross' ? byGross[figure]?.remark : undefined) ?? figureRemarks[figure];
}

/** What is compared, in the middle of a sentence. */
export const comparedWords: Readonly<Record<Comparison, Words>> = {
  net: { 'zh-CN': '净排放量', 'en-US': 'net emissions' },
  gross: { 'zh-CN': '排放总量', 'en-US': 'gross emissions' },
};

/** A sentence on the readings that are not the usual ones; empty where all are. */
export function chosenReadings({ comparison, creditAge }: Readings): Words {
  const isGross = comparison === 'gross';
  const isByYear = creditAge === 'byCalendarYear';
  if (!isGross && !isByYear) return { 'zh-CN': '', 'en-US': '' };
  const zh = [...(isGross ? ['用排放总量比较'] : []), ...(isByYear ? ['碳信用年限按自然年计算'] : [])];
  const en = [
    ...(isGross ? ['gross emissions compared'] : []),
    ...(isByYear ? ['age of credits by calendar year'] : []),
  ];
  return { 'zh-CN': `所选口径：${zh.join('，')}。`, 'en-US': ` Readings chosen: ${en.join(', ')}.` };
}

export const verdictWords: Readonly<Record<Verdict | 'cannotTell', Words>> = {
  achieved: { 'zh-CN': '✓ 实现碳中和', 'en-US': '✓ Carbon neutrality achieved' },
  notAchieved: { 'zh-CN': '✗ 未实现碳中和', 'en-US': '✗ Carbon neutrality not achieved' },
  cannotTell: { 'zh-CN': '? 无法判定', 'en-US': '? Cannot be determined' },
};

export const notYetEvaluated: Words = {
  'zh-CN': '尚未评价：填写各表后执行“写入评价”',
  'en-US': 'Not evaluated yet: fill in the sheets, then write the evaluation',
};

export const standingWords: Readonly<Record<Standing, Words>> = {
  counted: { 'zh-CN': '✓ 计入', 'en-US': '✓ Counted' },
  pending: { 'zh-CN': '? 待定', 'en-US': '? Pending' },
  refused: { 'zh-CN': '✗ 不计入', 'en-US': '✗ Refused' },
};

/** Why there is no verdict; `seen` is what stood in the cell, or the name that was looked for. */
export const openPointWords: Readonly<
  Record<OpenPoint['reason'], Readonly<Record<'zh-CN' | 'en-US', (seen: string) => string>>>
> = {
  declarationDayMissing: missingItem('声明日期', 'day of the declaration'),
  reportingYearMissing: missingItem('报告年度', 'reporting year'),
  neutralityTypeMissing: missingItem('碳中和范围类型', 'type of neutrality'),
  comparisonUnreadable: unreadableItem(organizationItemNames.comparison),
  creditAgeUnreadable: unreadableItem(organizationItemNames.creditAge),
  noLines: {
    'zh-CN': (seen) => `排放清单里，${seen} 年没有属于所选范围类型的行`,
    'en-US': (seen) => `For ${seen}, the inventory has no line that the declared type takes in`,
  },
  lineUnreadable: {
    'zh-CN': (seen) => `排放清单的这一格写的是“${seen}”，不可读`,
    'en-US': (seen) => `This cell of the inventory says “${seen}”, which cannot be read`,
  },
  lineIncomplete: {
    'zh-CN': () => '排放清单的这一格为空，无法确定该行的年份、范围、类别或排放量',
    'en-US': () =>
      'This cell of the inventory is blank, so the line’s year, scope, category or emissions are not known',
  },
  scope3SourcesMissing: missingItem('纳入的范围3排放源', 'scope 3 sources included'),
  scope3SourceWithoutLine: {
    'zh-CN': (seen) => `纳入的范围3排放源“${seen}”在排放清单中没有对应的行`,
    'en-US': (seen) => `The scope 3 source “${seen}” has no line in the inventory`,
  },
  scope3NotCounted: {
    'zh-CN': (seen) => `声明的是全价值链碳中和，但排放清单中没有 ${seen} 年的范围3`,
    'en-US': (seen) => `The full value chain is declared, but the inventory has no scope 3 of ${seen}`,
  },
  emissionsNotAboveZero: {
    'zh-CN': (seen) => `排放总量为 ${seen}，没有可以比较的排放`,
    'en-US': (seen) => `Gross emissions are ${seen}: there is nothing to compare`,
  },
  noOffsets: {
    'zh-CN': () => '抵消台账中没有记录；空的台账不能得出结论',
    'en-US': () => 'The offset ledger has no records; an empty ledger allows no verdict',
  },
  offsetUnreadable: {
    'zh-CN': (seen) => `抵消台账的这一格写的是“${seen}”，不可读`,
    'en-US': (seen) => `This cell of the offset ledger says “${seen}”, which cannot be read`,
  },
};

function unreadableItem(name: Words): Readonly<Record<'zh-CN' | 'en-US', (seen: string) => string>> {
  return {
    'zh-CN': (seen) => `“${name['zh-CN']}”写的是“${seen}”，不是列表中的一项；改正或清空后才有结论`,
    'en-US': (seen) =>
      `“${name['en-US']}” says “${seen}”, which is none of the list; without a verdict until it is corrected or cleared`,
  };
}

function missingItem(zh: string, en: string): Readonly<Record<'zh-CN' | 'en-US', (seen: string) => string>> {
  return {
    'zh-CN': (seen) => (seen === '' ? `没有填写${zh}` : `${zh}写的是“${seen}”，不可读`),
    'en-US': (seen) =>
      seen === '' ? `The ${en} is not entered` : `The ${en} says “${seen}”, which cannot be read`,
  };
}

export const hintWords: Readonly<Record<Hint, Words>> = {
  grossWouldDiffer: {
    'zh-CN': '若按排放总量（不扣边界内清除）比较，结论会不同',
    'en-US': 'Compared with gross emissions, without removals inside the boundary, the verdict would differ',
  },
  netWouldDiffer: {
    'zh-CN': '若按净排放量（扣除边界内清除）比较，结论会不同',
    'en-US': 'Compared with net emissions, removals inside the boundary taken off, the verdict would differ',
  },
  pendingWouldFlip: {
    'zh-CN': '待定记录全部成立后，结论会改变；请先补齐这些记录',
    'en-US': 'If all pending records came to count, the verdict would change: settle them first',
  },
  pendingAmountUnknown: {
    'zh-CN': '有待定记录的数量未知；补齐后结论可能改变',
    'en-US': 'The amount of a pending record is not known; settling it may change the verdict',
  },
  usedForScopeOutside: {
    'zh-CN': '有计入的记录注明只用于范围3，而所选范围类型不含范围3；请核对“用于范围”或范围类型',
    'en-US':
      'A counted record is meant for scope 3 only, which the declared type leaves out: check “Used for scope” or the type',
  },
  certificateExcess: {
    'zh-CN': '绿证折算量超过当年范围2电力排放，超出部分没有计入',
    'en-US': 'Green certificates exceed the year’s scope 2 electricity; the excess does not count',
  },
};
