import { targetColumnNames as names } from '../../rules/names/target-names';
import { resultColumn } from '../result-column';
import type { ColumnDeclaration, SheetDeclaration } from '../sheet';

type TargetKey = keyof typeof names | 'result';

const shareFormat = '0.00%';
const dayFormat = 'yyyy-mm-dd';
const valueFormat = '#,##0.000###';

const columns: readonly ColumnDeclaration<TargetKey>[] = [
  {
    key: 'name',
    header: names.name,
    synonyms: ['目标', '名称', 'name'],
    kind: 'text',
    width: 16,
    wrap: true,
    help: { 'zh-CN': '目标的名称', 'en-US': 'Name of the target' },
  },
  {
    key: 'scopes',
    header: names.scopes,
    synonyms: ['范围', 'scope'],
    kind: 'choice',
    needed: true,
    choices: 'scopes',
    width: 12,
    help: { 'zh-CN': '目标包括哪些范围', 'en-US': 'Scopes that the target takes in' },
  },
  {
    key: 'kind',
    header: names.kind,
    synonyms: ['类型', 'target kind', 'kind'],
    kind: 'choice',
    needed: true,
    choices: 'targetKind',
    width: 12,
    wrap: true,
    help: {
      'zh-CN': 'A.1.1：总量、物理强度或经济强度',
      'en-US': 'A.1.1: absolute, physical or economic intensity',
    },
  },
  {
    key: 'basis',
    header: names.basis,
    synonyms: ['依据', '设定依据类型', 'target basis'],
    kind: 'choice',
    needed: true,
    choices: 'targetBasis',
    width: 14,
    wrap: true,
    help: {
      'zh-CN': '表 A.2：碳交易管控、政策或气候科学；重点排放单位须有碳交易依据的目标',
      'en-US': 'Table A.2: carbon trading, policy or science; a key emitter needs one by carbon trading',
    },
  },
  {
    key: 'baseYear',
    header: names.baseYear,
    synonyms: ['基准年份'],
    kind: 'year',
    needed: true,
    numberFormat: '0',
    width: 9,
    help: { 'zh-CN': '目标相对哪一年', 'en-US': 'Year that the target is measured against' },
  },
  {
    key: 'baseValue',
    header: names.baseValue,
    synonyms: ['基准值', '基准年排放', 'base year value'],
    kind: 'number',
    needed: true,
    numberFormat: valueFormat,
    width: 14,
    help: {
      'zh-CN': '总量目标填 tCO2e；强度目标填每单位产出的 tCO2e',
      'en-US': 'tCO2e; for an intensity tCO2e per unit of output',
    },
  },
  {
    key: 'targetYear',
    header: names.targetYear,
    synonyms: ['目标年份'],
    kind: 'year',
    needed: true,
    numberFormat: '0',
    width: 9,
    help: { 'zh-CN': '实现目标的最晚年份', 'en-US': 'Latest year by which it is reached' },
  },
  {
    key: 'annualRate',
    header: names.annualRate,
    synonyms: ['年下降率', '年均减排率', 'annual rate', 'yearly rate'],
    kind: 'number',
    needed: true,
    numberFormat: shareFormat,
    width: 11,
    help: { 'zh-CN': '例如 4.48%', 'en-US': 'e.g. 4.48%' },
  },
  {
    key: 'path',
    header: names.path,
    synonyms: ['路径', '下降路径'],
    kind: 'choice',
    choices: 'path',
    width: 12,
    help: {
      'zh-CN': '逐年递减按式 (A.1)；线性是每年减少基准年的同一份额（A.2.4.2 的总量目标）',
      'en-US':
        'Compound is formula (A.1); linear takes the same share of the base each year (absolute targets of A.2.4.2)',
    },
  },
  {
    key: 'overallRate',
    header: names.overallRate,
    synonyms: ['总下降率', '总体减排率', 'overall rate'],
    kind: 'formula',
    numberFormat: shareFormat,
    width: 11,
    help: {
      'zh-CN': '由年均下降率算得；可改为直接填写',
      'en-US': 'From the yearly rate; a number may be typed instead',
    },
    formula: (cell) =>
      `=IF(${cell('annualRate')}="","",CN.TARGETRATE(${cell('annualRate')},${cell('baseYear')},${cell('targetYear')},IF(${cell('path')}="","compound",${cell('path')})))`,
  },
  {
    key: 'requiredRate',
    header: names.requiredRate,
    synonyms: ['要求下降率', '政策要求', '配额方案要求', 'required rate'],
    kind: 'number',
    numberFormat: shareFormat,
    width: 11,
    help: {
      'zh-CN': '配额分配方案或政策规定的年均下降率（A.2.2、A.2.3）',
      'en-US': 'Yearly rate that the allocation scheme or the policy asks (A.2.2, A.2.3)',
    },
  },
  {
    key: 'requiredSince',
    header: names.requiredSince,
    synonyms: ['政策日期', '方案日期', 'policy date'],
    kind: 'day',
    numberFormat: dayFormat,
    width: 12,
    help: { 'zh-CN': '该方案或政策的发布日期', 'en-US': 'Day on which that was published' },
  },
  {
    key: 'setOn',
    header: names.setOn,
    synonyms: ['设定日期', 'set on'],
    kind: 'day',
    numberFormat: dayFormat,
    width: 12,
    help: { 'zh-CN': '目标设定或最近更新的日期', 'en-US': 'Day on which the target was set or last renewed' },
  },
  {
    key: 'coverage',
    header: names.coverage,
    synonyms: ['覆盖率', '范围三覆盖率', 'coverage'],
    kind: 'number',
    numberFormat: shareFormat,
    width: 11,
    help: {
      'zh-CN': '仅范围3目标：覆盖范围3排放的份额',
      'en-US': 'Scope 3 targets only: share of scope 3 covered',
    },
  },
  {
    key: 'actualValue',
    header: names.actualValue,
    synonyms: ['实际值', '报告年度数值', 'actual', 'actual value'],
    kind: 'number',
    numberFormat: valueFormat,
    width: 14,
    help: {
      'zh-CN': '报告年度达到的数值，单位同基准年数值',
      'en-US': 'Reached in the reporting year, in the unit of the base value',
    },
  },
  {
    key: 'advancedEvidence',
    header: names.advancedEvidence,
    synonyms: ['先进水平', 'advanced level'],
    kind: 'text',
    width: 16,
    wrap: true,
    help: {
      'zh-CN': '6.3.2：以“已达先进水平”设定目标时填写证明',
      'en-US': '6.3.2: where the target rests on an advanced level already reached',
    },
  },
  resultColumn,
];

/** The reduction targets (6.3, annex A), one a row. */
export const targetsSheet: SheetDeclaration<TargetKey> = {
  id: 'targets',
  tab: { 'zh-CN': '减排目标', 'en-US': 'Targets' },
  title: { 'zh-CN': '减排目标（6.3、附录 A）', 'en-US': 'Reduction targets (6.3, annex A)' },
  lead: {
    'zh-CN': '一行一个目标。带边框的格由您填写，斜体格由公式计算。',
    'en-US': 'One target a row. Bordered cells are yours, cells in italics are calculated.',
  },
  tableName: 'CN_Targets',
  columns,
  blankRows: 6,
  tabColor: '#7A5C1E',
  print: 'landscape',
};
