import type { Report } from '../../domain/gwp';
import { lineColumnNames as names } from '../../rules/names/line-names';
import { resultColumn } from '../result-column';
import type { ColumnDeclaration, SheetDeclaration } from '../sheet';

/** The last argument of a formula that names its report; without it CN functions take the newest. */
const named = (report: Report | undefined): string => (report === undefined ? '' : `,"${report}"`);

type LineKey = keyof typeof names | 'note' | 'result';

const multiplied = ['activity', 'unit', 'factor', 'factorUnit'] as const;

const emissionOf = (cell: (key: LineKey) => string, report: Report | undefined): string =>
  `CN.EMISSION(${[...multiplied, 'gas' as const].map(cell).join(',')}${named(report)})`;

const columns: readonly ColumnDeclaration<LineKey>[] = [
  {
    key: 'year',
    header: names.year,
    synonyms: ['年度', '报告年度', 'reporting year'],
    kind: 'year',
    needed: true,
    numberFormat: '0',
    width: 8,
    help: { 'zh-CN': '排放发生的年份', 'en-US': 'Year of the emissions' },
  },
  {
    key: 'site',
    header: names.site,
    synonyms: ['厂区', '设施', '地点', 'facility'],
    kind: 'text',
    width: 12,
    wrap: true,
    help: { 'zh-CN': '场所或厂区', 'en-US': 'Site or plant' },
  },
  {
    key: 'scope',
    header: names.scope,
    synonyms: ['排放范围'],
    kind: 'choice',
    needed: true,
    choices: 'scope',
    width: 9,
    help: { 'zh-CN': '范围1、2或3（7.2.3）', 'en-US': 'Scope 1, 2 or 3 (7.2.3)' },
  },
  {
    key: 'category',
    header: names.category,
    synonyms: ['类别', '排放源类别', 'source category'],
    kind: 'choice',
    needed: true,
    choices: 'category',
    width: 14,
    wrap: true,
    help: {
      'zh-CN': '排放源的类别；边界内的清除选“边界内清除”，吨数填正数',
      'en-US': 'Kind of source; for a removal inside the boundary choose that, and enter tonnes above zero',
    },
  },
  {
    key: 'source',
    header: names.source,
    synonyms: ['排放源名称', '能源品种', 'emission source'],
    kind: 'text',
    needed: true,
    width: 16,
    wrap: true,
    help: { 'zh-CN': '排放源的名称', 'en-US': 'Name of the source' },
  },
  {
    key: 'gas',
    header: names.gas,
    synonyms: ['温室气体', '气体种类', 'greenhouse gas'],
    kind: 'text',
    needed: true,
    width: 9,
    help: { 'zh-CN': '例如 CO2、CH4、R-410A', 'en-US': 'e.g. CO2, CH4, R-410A' },
  },
  {
    key: 'activity',
    header: names.activity,
    synonyms: ['活动水平', '消耗量', 'activity', 'amount'],
    kind: 'number',
    needed: true,
    numberFormat: '#,##0.00####',
    width: 14,
    help: { 'zh-CN': '消耗量或产生量', 'en-US': 'Amount used or produced' },
  },
  {
    key: 'unit',
    header: names.unit,
    synonyms: ['活动数据单位', 'activity unit'],
    kind: 'text',
    needed: true,
    width: 9,
    help: { 'zh-CN': '例如 kWh、万Nm³、t', 'en-US': 'e.g. kWh, 万Nm³, t' },
  },
  {
    key: 'factor',
    header: names.factor,
    synonyms: ['因子', 'factor', 'EF'],
    kind: 'number',
    needed: true,
    numberFormat: '0.0#######',
    width: 14,
    help: {
      'zh-CN': '数值，或公式，例如 =CN.GRID("全国")',
      'en-US': 'A number, or a formula such as =CN.GRID("national")',
    },
  },
  {
    key: 'factorUnit',
    header: names.factorUnit,
    synonyms: ['排放因子单位', '因子的单位', 'emission factor unit', 'EF unit'],
    kind: 'text',
    needed: true,
    width: 14,
    help: { 'zh-CN': '例如 tCO2/MWh', 'en-US': 'e.g. tCO2/MWh' },
  },
  {
    key: 'factorSource',
    header: names.factorSource,
    synonyms: ['排放因子来源', '数据来源', 'source of factor', 'EF source'],
    kind: 'text',
    width: 16,
    wrap: true,
    help: { 'zh-CN': '因子出自哪里', 'en-US': 'Where the factor comes from' },
  },
  {
    key: 'gwp',
    header: names.gwp,
    synonyms: ['GWP100', '全球增温潜势'],
    kind: 'formula',
    numberFormat: 'General',
    width: 9,
    help: {
      'zh-CN': '由气体查得（没有另选时用 IPCC 最新报告）',
      'en-US': 'Looked up for the gas (the newest IPCC report unless another was chosen)',
    },
    // What is in CO2 equivalents already is no gas and takes no GWP any more.
    formula: (cell, report) =>
      `=IF(${cell('gas')}="","",IF(${cell('gas')}="CO2e",1,CN.GWP(${cell('gas')}${named(report)})))`,
  },
  {
    key: 'tonnes',
    header: names.tonnes,
    synonyms: ['排放量', 'tCO2e', '排放量(吨)', 'emissions', 't CO2e'],
    kind: 'formula',
    numberFormat: '#,##0.000',
    width: 13,
    help: {
      'zh-CN': '活动数据×排放因子×GWP，缺项时留空；可改为直接填写',
      'en-US': 'Activity × factor × GWP, blank while one is missing; a number may be typed instead',
    },
    // Blank while the row is being filled in; an error only where something that is there is wrong.
    formula: (cell, report) =>
      `=IF(OR(${multiplied.map((key) => `${cell(key)}=""`).join(',')}),"",${emissionOf(cell, report)})`,
    formerFormulas: [(cell, report) => `=IF(${cell('activity')}="","",${emissionOf(cell, report)})`],
  },
  {
    key: 'standard',
    header: names.standard,
    synonyms: ['标准', '核算方法', '核算标准或方法', 'standard', 'accounting method', 'method'],
    kind: 'choice',
    choices: 'accountingStandard',
    width: 15,
    wrap: true,
    help: {
      'zh-CN': '7.2.1：CO2 用 SZDB/Z 69；其他气体按表 D.1，可用 CN.METHOD 查',
      'en-US': '7.2.1: SZDB/Z 69 for CO2; other gases as in table D.1, see CN.METHOD',
    },
  },
  {
    key: 'standardReason',
    header: names.standardReason,
    synonyms: ['选用标准的理由', '理由', 'reason'],
    kind: 'text',
    width: 16,
    wrap: true,
    help: {
      'zh-CN': '7.2.1：没有用最优先的标准时写明为什么',
      'en-US': '7.2.1: where it is not the first in order, why',
    },
  },
  {
    key: 'note',
    header: { 'zh-CN': '备注', 'en-US': 'Note' },
    synonyms: ['说明', 'notes', 'remarks'],
    kind: 'text',
    width: 16,
    wrap: true,
    help: { 'zh-CN': '随意填写，不参与检查', 'en-US': 'Anything; not checked' },
  },
  resultColumn,
];

/** The inventory: one source in one year a row, any number of years and sites. */
export const inventorySheet: SheetDeclaration<LineKey> = {
  id: 'inventory',
  tab: { 'zh-CN': '排放清单', 'en-US': 'Inventory' },
  title: { 'zh-CN': '排放清单（7.2）', 'en-US': 'Inventory (7.2)' },
  lead: {
    'zh-CN': '一行一个排放源。带边框的格由您填写，斜体格由公式计算。',
    'en-US': 'One source a row. Bordered cells are yours, cells in italics are calculated.',
  },
  tableName: 'CN_Inventory',
  columns,
  blankRows: 12,
  tabColor: '#2B5C8A',
  print: 'landscape',
};
