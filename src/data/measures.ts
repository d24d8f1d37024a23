import type { BothLanguages } from './passport';

/** The four categories of 7.1.1.2 and table C.1. */
export const measureCategories = {
  nonFossil: { 'zh-CN': '非化石能源替代', 'en-US': 'Non-fossil energy' },
  efficiency: { 'zh-CN': '提高能源利用效率', 'en-US': 'Energy efficiency' },
  building: { 'zh-CN': '建筑及行为减排', 'en-US': 'Buildings and behaviour' },
  valueChain: { 'zh-CN': '价值链减排', 'en-US': 'Value chain' },
} as const satisfies Record<string, BothLanguages>;
export type MeasureCategory = keyof typeof measureCategories;

/** A reduction measure of table C.1. */
export interface Measure {
  /** Number in table C.1. */
  readonly number: number;
  readonly category: MeasureCategory;
  readonly name: BothLanguages;
}

const measure = (number: number, category: MeasureCategory, chinese: string, english: string): Measure => ({
  number,
  category,
  name: { 'zh-CN': chinese, 'en-US': english },
});

/** The 25 measures of table C.1, by name. */
export const measures: readonly Measure[] = [
  measure(
    1,
    'nonFossil',
    '空气源热泵冷、暖、热水三联供',
    'Air-source heat pump for cooling, heating and hot water',
  ),
  measure(2, 'nonFossil', '分布式光伏发电', 'Distributed photovoltaics'),
  measure(3, 'nonFossil', '氢燃料电池应用', 'Hydrogen fuel cells'),
  measure(4, 'nonFossil', '微电网储能', 'Microgrid storage'),
  measure(5, 'nonFossil', '光伏直驱变频空调', 'Air conditioning driven directly by photovoltaics'),
  measure(6, 'efficiency', '变压器电网配电系统节能技改', 'Efficient transformers and distribution'),
  measure(7, 'efficiency', '冷却塔水轮机改造', 'Water turbines in cooling towers'),
  measure(8, 'efficiency', '水蓄冷', 'Chilled-water storage'),
  measure(
    9,
    'efficiency',
    '智能供配电与高效制冷（间接蒸发冷）',
    'Smart power supply and indirect evaporative cooling',
  ),
  measure(10, 'efficiency', '分体、多联机、中央空调智能监控', 'Smart control of air conditioning'),
  measure(11, 'efficiency', '智慧照明节能管理', 'Smart lighting'),
  measure(12, 'efficiency', '建筑智慧用能云平台', 'Cloud platform for energy use in buildings'),
  measure(13, 'efficiency', '设备效率监控分析平台', 'Monitoring of equipment efficiency'),
  measure(14, 'efficiency', '电梯能量回馈', 'Energy recovery in lifts'),
  measure(15, 'building', '被动式建筑设计', 'Passive building design'),
  measure(16, 'building', '无负压供水', 'Water supply without negative pressure'),
  measure(17, 'building', '电机直流变频多联机', 'Multi-split units with DC inverter motors'),
  measure(18, 'building', '空气源热泵供热', 'Air-source heat pump for heating'),
  measure(19, 'building', '电磁感应加热', 'Induction heating'),
  measure(20, 'building', '使用新能源车辆', 'New-energy vehicles'),
  measure(21, 'valueChain', '价值链能源审计', 'Energy audits in the value chain'),
  measure(22, 'valueChain', '优化采购流程', 'Better purchasing'),
  measure(23, 'valueChain', '产品回收', 'Taking products back'),
  measure(24, 'valueChain', '产品使用回收或可再生材料', 'Recycled or renewable materials in products'),
  measure(25, 'valueChain', '绿色包装', 'Green packaging'),
];

/** Lists of table C.2 to look for further measures in, with who publishes them. */
export const measureReferences: readonly { readonly title: string; readonly publisher: BothLanguages }[] = [
  {
    title: '《国家工业节能技术装备推荐目录》',
    publisher: { 'zh-CN': '工业和信息化部', 'en-US': 'Ministry of Industry and Information Technology' },
  },
  {
    title: '《国家清洁生产先进技术目录》《国家重点推广的低碳技术目录》',
    publisher: { 'zh-CN': '生态环境部', 'en-US': 'Ministry of Ecology and Environment' },
  },
  {
    title: '《国家绿色低碳先进技术成果目录》',
    publisher: { 'zh-CN': '科技部', 'en-US': 'Ministry of Science and Technology' },
  },
  {
    title: '《公共机构绿色低碳技术》',
    publisher: { 'zh-CN': '国家机关事务管理局', 'en-US': 'National Government Offices Administration' },
  },
  {
    title: '《广东省节能技术、设备（产品）推荐目录》',
    publisher: { 'zh-CN': '广东省能源局', 'en-US': 'Energy Bureau of Guangdong' },
  },
];
