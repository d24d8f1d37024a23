import type { LineColumn } from '../domain/inventory-line';
import type { Words } from '../domain/language';
import type { OffsetRecord, Disclosure } from '../domain/offset-record';
import type { Organization } from '../domain/organization';
import type { Fact } from './rule';

type OffsetColumn =
  | Exclude<keyof OffsetRecord, 'at' | 'label' | 'serials' | 'disclosed'>
  | Disclosure
  | 'number'
  | 'serialStart'
  | 'serialEnd'
  | 'note';

/** What the columns of the offset ledger are called; sheets and sentences use the same names. */
export const offsetColumnNames = {
  number: { 'zh-CN': '序号', 'en-US': 'No.' },
  kind: { 'zh-CN': '抵消类型', 'en-US': 'Offset type' },
  project: { 'zh-CN': '项目名称', 'en-US': 'Project' },
  registry: { 'zh-CN': '登记机构', 'en-US': 'Registry' },
  serialStart: { 'zh-CN': '序列号起', 'en-US': 'Serial from' },
  serialEnd: { 'zh-CN': '序列号止', 'en-US': 'Serial to' },
  registered: { 'zh-CN': '登记日期', 'en-US': 'Registered on' },
  cancelled: { 'zh-CN': '注销日期', 'en-US': 'Cancelled on' },
  proof: { 'zh-CN': '注销证明编号', 'en-US': 'Cancellation proof' },
  tonnes: { 'zh-CN': '数量(tCO2e)', 'en-US': 'Quantity (tCO2e)' },
  electricity: { 'zh-CN': '绿证电量(MWh)', 'en-US': 'Certificate electricity (MWh)' },
  generationYear: { 'zh-CN': '生产年份', 'en-US': 'Year of generation' },
  scopes: { 'zh-CN': '用于范围', 'en-US': 'Used for scope' },
  note: { 'zh-CN': '备注', 'en-US': 'Note' },
  acquisition: { 'zh-CN': '取得方式', 'en-US': 'Acquired through' },
  outsideBoundary: { 'zh-CN': '边界外减排', 'en-US': 'Outside the boundary' },
  statedTonnes: { 'zh-CN': '证书载明减排量(tCO2)', 'en-US': 'Stated on the certificate (tCO2)' },
  methodology: { 'zh-CN': '方法学', 'en-US': 'Methodology' },
  place: { 'zh-CN': '地理位置', 'en-US': 'Place' },
  coordinates: { 'zh-CN': '坐标范围', 'en-US': 'Coordinates' },
  species: { 'zh-CN': '树种', 'en-US': 'Tree species' },
  area: { 'zh-CN': '造林面积', 'en-US': 'Planted area' },
  plantingPlan: { 'zh-CN': '造林计划', 'en-US': 'Planting plan' },
  monitoringPlan: { 'zh-CN': '监测计划', 'en-US': 'Monitoring plan' },
  sinkTonnes: { 'zh-CN': '公开碳汇量(tCO2e)', 'en-US': 'Published sink (tCO2e)' },
  period: { 'zh-CN': '碳汇时间段', 'en-US': 'Sink period' },
  publicAddress: { 'zh-CN': '公开网址', 'en-US': 'Published at' },
  usedElsewhere: { 'zh-CN': '是否另作他用', 'en-US': 'Claimed elsewhere' },
} as const satisfies Record<OffsetColumn, Words>;

/** What the columns of the inventory are called. */
export const lineColumnNames = {
  year: { 'zh-CN': '年份', 'en-US': 'Year' },
  site: { 'zh-CN': '场所', 'en-US': 'Site' },
  scope: { 'zh-CN': '范围', 'en-US': 'Scope' },
  category: { 'zh-CN': '排放类别', 'en-US': 'Category' },
  source: { 'zh-CN': '排放源', 'en-US': 'Source' },
  gas: { 'zh-CN': '气体', 'en-US': 'Gas' },
  activity: { 'zh-CN': '活动数据', 'en-US': 'Activity data' },
  unit: { 'zh-CN': '单位', 'en-US': 'Unit' },
  factor: { 'zh-CN': '排放因子', 'en-US': 'Emission factor' },
  factorUnit: { 'zh-CN': '因子单位', 'en-US': 'Factor unit' },
  factorSource: { 'zh-CN': '因子来源', 'en-US': 'Factor source' },
  gwp: { 'zh-CN': 'GWP', 'en-US': 'GWP' },
  tonnes: { 'zh-CN': '排放量(tCO2e)', 'en-US': 'Emissions (tCO2e)' },
} as const satisfies Record<LineColumn, Words>;

/** What the items of the organization sheet are called. */
export const organizationItemNames = {
  name: { 'zh-CN': '组织名称', 'en-US': 'Organization' },
  creditCode: { 'zh-CN': '统一社会信用代码', 'en-US': 'Unified social credit code' },
  keyEmitter: { 'zh-CN': '重点排放单位', 'en-US': 'Key emitter' },
  reportingYear: { 'zh-CN': '报告年度', 'en-US': 'Reporting year' },
  neutralityType: { 'zh-CN': '碳中和范围类型', 'en-US': 'Type of neutrality' },
  scope3Sources: { 'zh-CN': '纳入的范围3排放源', 'en-US': 'Scope 3 sources included' },
  planDay: { 'zh-CN': '碳中和计划制定日期', 'en-US': 'Plan made on' },
  declarationDay: { 'zh-CN': '声明日期', 'en-US': 'Declaration on' },
  baseYear: { 'zh-CN': '基准年', 'en-US': 'Base year' },
  evaluationBody: { 'zh-CN': '评价机构', 'en-US': 'Evaluation body' },
} as const satisfies Record<keyof Organization, Words>;

/** A column or item by sheet and key, as facts carry it: `offsets.registered`. */
export type ColumnFact =
  | `offsets.${keyof typeof offsetColumnNames}`
  | `inventory.${LineColumn}`
  | `organization.${keyof Organization}`;

const namesBySheet: Readonly<
  Record<string, { readonly sheet: Words; readonly names: Readonly<Record<string, Words>> }>
> = {
  offsets: { sheet: { 'zh-CN': '抵消台账', 'en-US': 'offset ledger' }, names: offsetColumnNames },
  inventory: { sheet: { 'zh-CN': '排放清单', 'en-US': 'inventory' }, names: lineColumnNames },
  organization: {
    sheet: { 'zh-CN': '组织信息', 'en-US': 'organization sheet' },
    names: organizationItemNames,
  },
};

/** The name of the column that a fact carries, and the sheet it belongs on. */
export function columnOf(fact: Fact | undefined): { readonly column: Words; readonly sheet: Words } {
  const [sheet = '', key = ''] = String(fact).split('.');
  const column = namesBySheet[sheet]?.names[key];
  const sheetWords = namesBySheet[sheet]?.sheet;
  if (!column || !sheetWords) throw new RangeError(`no column ${String(fact)}`);
  return { column, sheet: sheetWords };
}
