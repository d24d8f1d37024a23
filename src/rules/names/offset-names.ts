import type { Words } from '../../domain/language';
import type { Disclosure, OffsetRecord } from '../../domain/offset-record';

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
