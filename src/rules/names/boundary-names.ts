import type { Boundary, StatedCategory } from '../../domain/boundary';
import type { Words } from '../../domain/language';

/** What the items of the boundary sheet are called. */
export const boundaryItemNames = {
  description: { 'zh-CN': '核算边界', 'en-US': 'Boundary' },
  deviation: { 'zh-CN': '与核算标准不一致之处', 'en-US': 'Departures from the accounting standard' },
  combustion: { 'zh-CN': '燃料燃烧', 'en-US': 'Fuel combustion' },
  process: { 'zh-CN': '过程排放', 'en-US': 'Process' },
  fugitive: { 'zh-CN': '逸散排放', 'en-US': 'Fugitive' },
  electricity: { 'zh-CN': '外购电力', 'en-US': 'Electricity' },
  heat: { 'zh-CN': '外购热力', 'en-US': 'Heat' },
  cooling: { 'zh-CN': '外购冷', 'en-US': 'Cooling' },
  commuting: { 'zh-CN': '员工通勤与商务差旅', 'en-US': 'Commuting and business travel' },
  purchased: { 'zh-CN': '采购的商品和服务', 'en-US': 'Purchased goods and services' },
  waste: { 'zh-CN': '运营废物处置', 'en-US': 'Waste from operations' },
  upstreamTransport: { 'zh-CN': '上游运输和配送', 'en-US': 'Upstream transport' },
  downstreamTransport: { 'zh-CN': '下游运输和配送', 'en-US': 'Downstream transport' },
} as const satisfies Record<Exclude<keyof Boundary, 'statements'> | StatedCategory, Words>;
export type BoundaryItem = keyof typeof boundaryItemNames;
