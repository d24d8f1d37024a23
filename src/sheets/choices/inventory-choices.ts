import { lineCategories, type LineCategory } from '../../domain/inventory-line';
import type { Words } from '../../domain/language';
import type { Choice } from './choice';

export const scope: readonly Choice<1 | 2 | 3>[] = [
  { id: 1, words: { 'zh-CN': '范围1', 'en-US': 'Scope 1' }, spellings: ['1', '范围一'] },
  { id: 2, words: { 'zh-CN': '范围2', 'en-US': 'Scope 2' }, spellings: ['2', '范围二'] },
  { id: 3, words: { 'zh-CN': '范围3', 'en-US': 'Scope 3' }, spellings: ['3', '范围三'] },
];

const categoryWords: Readonly<Record<LineCategory, Words & { readonly spellings: readonly string[] }>> = {
  combustion: {
    'zh-CN': '燃料燃烧',
    'en-US': 'Fuel combustion',
    spellings: ['燃烧', '燃烧排放', 'combustion'],
  },
  process: { 'zh-CN': '过程排放', 'en-US': 'Process', spellings: ['过程', 'process emissions'] },
  fugitive: { 'zh-CN': '逸散排放', 'en-US': 'Fugitive', spellings: ['逸散', 'fugitive emissions'] },
  electricity: {
    'zh-CN': '外购电力',
    'en-US': 'Electricity',
    spellings: ['电力', '电', 'purchased electricity'],
  },
  heat: { 'zh-CN': '外购热力', 'en-US': 'Heat', spellings: ['热力', '蒸汽', 'steam', 'purchased heat'] },
  cooling: { 'zh-CN': '外购冷', 'en-US': 'Cooling', spellings: ['冷', '冷量', 'purchased cooling'] },
  commuting: {
    'zh-CN': '员工通勤与商务差旅',
    'en-US': 'Commuting and business travel',
    spellings: ['员工通勤', '通勤', '商务差旅', '差旅', 'commuting', 'business travel', 'employee commuting'],
  },
  purchased: {
    'zh-CN': '采购的商品和服务',
    'en-US': 'Purchased goods and services',
    spellings: ['采购', '外购商品和服务', '采购商品', 'purchased goods', 'purchases'],
  },
  waste: {
    'zh-CN': '运营废物处置',
    'en-US': 'Waste from operations',
    spellings: ['废物处置', '废弃物处置', '运营中产生的废物', 'waste', 'waste disposal'],
  },
  upstreamTransport: {
    'zh-CN': '上游运输和配送',
    'en-US': 'Upstream transport',
    spellings: [
      '上游运输',
      '上游运输与配送',
      'upstream transportation',
      'upstream transport and distribution',
    ],
  },
  downstreamTransport: {
    'zh-CN': '下游运输和配送',
    'en-US': 'Downstream transport',
    spellings: [
      '下游运输',
      '下游运输与配送',
      'downstream transportation',
      'downstream transport and distribution',
    ],
  },
  scope3: {
    'zh-CN': '范围3其他间接',
    'en-US': 'Other indirect (scope 3)',
    spellings: ['其他间接', '其他间接排放', '范围3', 'other indirect', 'scope 3'],
  },
  removal: {
    'zh-CN': '边界内清除',
    'en-US': 'Removal inside the boundary',
    spellings: ['清除', '清除量', '碳清除', 'removal', 'removals'],
  },
};

export const category: readonly Choice<LineCategory>[] = lineCategories.map((id) => {
  const { spellings, ...words } = categoryWords[id];
  return { id, words, spellings };
});

/** Accounting standards in the order of 7.2.1; any other may be written. */
export const accountingStandard: readonly Choice<string>[] = [
  { id: 'SZDB/Z 69', words: { 'zh-CN': 'SZDB/Z 69', 'en-US': 'SZDB/Z 69' } },
  {
    id: 'national',
    words: {
      'zh-CN': '国家企业温室气体核算方法与报告指南',
      'en-US': 'National guidelines for enterprises',
    },
    spellings: ['国家主管部门核算指南', '企业温室气体核算方法与报告指南'],
  },
  {
    id: 'guangdong',
    words: { 'zh-CN': '广东省温室气体清单编制指南', 'en-US': 'Guangdong inventory guidelines' },
  },
  { id: 'ISO 14064-1', words: { 'zh-CN': 'ISO 14064-1', 'en-US': 'ISO 14064-1' } },
  {
    id: 'IPCC',
    words: { 'zh-CN': 'IPCC 国家温室气体清单指南', 'en-US': 'IPCC guidelines' },
    spellings: ['IPCC', 'IPCC指南', 'IPCC guidelines for national greenhouse gas inventories'],
  },
  {
    id: 'GHG Protocol',
    words: { 'zh-CN': 'GHG Protocol', 'en-US': 'GHG Protocol' },
    spellings: ['温室气体核算体系', 'greenhouse gas protocol'],
  },
];
