import { factorColumnNames as names } from '../../rules/names/factor-names';
import { resultColumn } from '../result-column';
import type { ColumnDeclaration, SheetDeclaration } from '../sheet';

type FactorKey = keyof typeof names | 'note' | 'result';

const columns: readonly ColumnDeclaration<FactorKey>[] = [
  {
    key: 'source',
    header: names.source,
    synonyms: ['排放源名称', '能源品种', 'emission source'],
    kind: 'text',
    needed: true,
    width: 22,
    help: { 'zh-CN': '与排放清单的“排放源”一致', 'en-US': 'As under “Source” in the inventory' },
  },
  {
    key: 'site',
    header: names.site,
    synonyms: ['厂区', '设施', 'facility'],
    kind: 'text',
    width: 16,
    help: { 'zh-CN': '各场所相同时可不填', 'en-US': 'Blank where it is the same for all sites' },
  },
  {
    key: 'gas',
    header: names.gas,
    synonyms: ['温室气体', 'greenhouse gas'],
    kind: 'text',
    width: 9,
    help: { 'zh-CN': '例如 CO2', 'en-US': 'e.g. CO2' },
  },
  {
    key: 'value',
    header: names.value,
    synonyms: ['因子', '数值', 'factor', 'EF'],
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
    key: 'unit',
    header: names.unit,
    synonyms: ['单位', '排放因子单位', 'unit', 'EF unit'],
    kind: 'text',
    needed: true,
    width: 14,
    help: { 'zh-CN': '例如 tCO2/MWh', 'en-US': 'e.g. tCO2/MWh' },
  },
  {
    key: 'origin',
    header: names.origin,
    synonyms: ['来源', '排放因子来源', '数据来源', 'origin', 'source of factor'],
    kind: 'text',
    needed: true,
    width: 32,
    wrap: true,
    help: { 'zh-CN': '文件、表号、年份', 'en-US': 'Document, table, year' },
  },
  {
    key: 'lockedOn',
    header: names.lockedOn,
    synonyms: ['确定日期', 'locked'],
    kind: 'day',
    numberFormat: 'yyyy-mm-dd',
    width: 12,
    help: {
      'zh-CN': '由“锁定因子”填写；此后不再变更（7.2.4.2）',
      'en-US': 'Written by “Lock factors”; unchanged from then on (7.2.4.2)',
    },
  },
  {
    key: 'note',
    header: { 'zh-CN': '备注', 'en-US': 'Note' },
    synonyms: ['说明', 'notes', 'remarks'],
    kind: 'text',
    width: 20,
    wrap: true,
    help: { 'zh-CN': '随意填写，不参与检查', 'en-US': 'Anything; not checked' },
  },
  resultColumn,
];

/** The register of factors: one for each source, kept from the day it is locked (7.2.4.2). */
export const factorsSheet: SheetDeclaration<FactorKey> = {
  id: 'factors',
  tab: { 'zh-CN': '排放因子', 'en-US': 'Factors' },
  title: { 'zh-CN': '排放因子登记（7.2.4.2）', 'en-US': 'Register of factors (7.2.4.2)' },
  lead: {
    'zh-CN': '一行一个排放源。组织自有的因子也登记在这里；锁定后排放清单应与此一致。',
    'en-US': 'One source a row, your own factors among them. Once locked, the inventory keeps to them.',
  },
  tableName: 'CN_Factors',
  columns,
  blankRows: 8,
  tabColor: '#2B5C8A',
  print: 'landscape',
};
