import { both } from './passport';
import type { BothLanguages } from './passport';
import { standardPassport } from './standard-passport';

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
  /** What it does, in one clause. */
  readonly does: BothLanguages;
  /** Where it fits. */
  readonly suits: BothLanguages;
}

/** Each text is the name, what it does and where it fits, apart by `|`. */
const measure = (category: MeasureCategory, chinese: string, english: string) => {
  const [name = '', does = '', suits = ''] = chinese.split('|');
  const [nameEn = '', doesEn = '', suitsEn = ''] = english.split('|');
  return { category, name: both(name, nameEn), does: both(does, doesEn), suits: both(suits, suitsEn) };
};

export const measuresPassport = standardPassport('附录C 表C.1');

/** The 25 measures of table C.1: their names, and in our words what they do and where they fit. */
export const measures: readonly Measure[] = [
  measure(
    'nonFossil',
    '空气源热泵冷、暖、热水三联供|从空气取热，供冷、暖和热水|三者都需要的建筑',
    'Air-source heat pump for cooling, heating and hot water|All three from the air|Need of all three',
  ),
  measure(
    'nonFossil',
    '分布式光伏发电|发电自用，余电上网|钢屋顶约加 13～15 kg/m²，混凝土 40～50，承重足够的建筑',
    'Distributed photovoltaics|Own power; surplus to the grid|Roofs that bear 13–15 kg/m² more, concrete 40–50',
  ),
  measure(
    'nonFossil',
    '氢燃料电池应用|绿氢驱动，补能快、续航长|无人机、公交车、重卡、物流车、船舶',
    'Hydrogen fuel cells|Green hydrogen, quick to refill, long range|Drones, buses, heavy trucks, vans, ships',
  ),
  measure(
    'nonFossil',
    '微电网储能|按微电网配置储能|有风电、光伏和场地；离网须配柴油发电机',
    'Microgrid storage|Storage to fit the microgrid|Wind and solar power, room; off the grid a generator',
  ),
  measure(
    'nonFossil',
    '光伏直驱变频空调|光伏直接驱动空调|有面积装光伏',
    'Air conditioning driven directly by photovoltaics|Panels drive it directly|Room for panels',
  ),
  measure(
    'efficiency',
    '变压器电网配电系统节能技改|减少空载和无功损耗|低压配电室',
    'Efficient transformers and distribution|Cuts idle and reactive losses|Low-voltage rooms',
  ),
  measure(
    'efficiency',
    '冷却塔水轮机改造|水压代替电动机带风机|水冷式冷却塔',
    'Water turbines in cooling towers|Water turns the fan, not a motor|Water-cooled towers',
  ),
  measure(
    'efficiency',
    '水蓄冷|夜间蓄冷，白天放冷|能建蓄冷槽',
    'Chilled-water storage|Cold made at night, used by day|Room for a tank',
  ),
  measure(
    'efficiency',
    '智能供配电与高效制冷（间接蒸发冷）|用加湿的室外空气间接冷却|大型数据中心',
    'Smart power supply and indirect evaporative cooling|Cools with moistened outdoor air|Large data centres',
  ),
  measure(
    'efficiency',
    '分体、多联机、中央空调智能监控|远程控制，按人在与否运行|各类建筑',
    'Smart control of air conditioning|Run by presence, from afar|All buildings',
  ),
  measure(
    'efficiency',
    '智慧照明节能管理|逐灯自动调节、远程监测|各类建筑',
    'Smart lighting|Dims each lamp, from afar|All buildings',
  ),
  measure(
    'efficiency',
    '建筑智慧用能云平台|监控能耗|有智能电表的建筑',
    'Cloud platform for energy use in buildings|Watches energy use|Smart meters in place',
  ),
  measure(
    'efficiency',
    '设备效率监控分析平台|监测设备能效|有智能电表的建筑',
    'Monitoring of equipment efficiency|Watches equipment|Smart meters in place',
  ),
  measure(
    'efficiency',
    '电梯能量回馈|电梯发的电供周边设备|用电阻放热的电梯',
    'Energy recovery in lifts|Lifts give power back|Lifts with braking resistors',
  ),
  measure(
    'building',
    '被动式建筑设计|保温、热回收|各类建筑',
    'Passive building design|Insulation, heat recovery|All buildings',
  ),
  measure(
    'building',
    '无负压供水|先用自来水压力，不足才开泵|水压不足的建筑',
    'Water supply without negative pressure|Mains first, then the pump|Too little mains pressure',
  ),
  measure(
    'building',
    '电机直流变频多联机|按室外温度调速|各类建筑',
    'Multi-split units with DC inverter motors|Speed follows the weather|All buildings',
  ),
  measure(
    'building',
    '空气源热泵供热|从空气取热，供暖或热水|各类建筑',
    'Air-source heat pump for heating|Heat from the air|All buildings',
  ),
  measure(
    'building',
    '电磁感应加热|锅底自身发热|大型厨房',
    'Induction heating|The pot gets hot|Large kitchens',
  ),
  measure(
    'building',
    '使用新能源车辆|替换燃油车|通勤车辆',
    'New-energy vehicles|Replace fuel vehicles|Commuter vehicles',
  ),
  measure(
    'valueChain',
    '价值链能源审计|帮助供应商节能|工业组织',
    'Energy audits in the value chain|Suppliers save energy|Industry',
  ),
  measure(
    'valueChain',
    '优化采购流程|减少重复和空载运输|各行业',
    'Better purchasing|Fewer double and empty trips|All sectors',
  ),
  measure(
    'valueChain',
    '产品回收|收回产品和包装再用|电子、动力电池',
    'Taking products back|Used again, packaging too|Electronics, batteries',
  ),
  measure(
    'valueChain',
    '产品使用回收或可再生材料|从源头减排|电子电器',
    'Recycled or renewable materials in products|Less at the source|Electronics',
  ),
  measure(
    'valueChain',
    '绿色包装|减量、可再生、可回收|各行业',
    'Green packaging|Less, renewable, used again|All sectors',
  ),
].map((each, index) => ({ number: index + 1, ...each }));

export const measureReferencesPassport = standardPassport('附录C 表C.2');

/** Lists of table C.2 to look for further measures in, with who publishes them. */
export const measureReferences: readonly { readonly title: string; readonly publisher: BothLanguages }[] = [
  {
    title: '《国家工业节能技术装备推荐目录》',
    publisher: { 'zh-CN': '工业和信息化部', 'en-US': 'Ministry of Industry (MIIT)' },
  },
  {
    title: '《国家清洁生产先进技术目录》《国家重点推广的低碳技术目录》',
    publisher: { 'zh-CN': '生态环境部', 'en-US': 'Ministry of Ecology (MEE)' },
  },
  {
    title: '《国家绿色低碳先进技术成果目录》',
    publisher: { 'zh-CN': '科技部', 'en-US': 'Ministry of Science (MOST)' },
  },
  {
    title: '《公共机构绿色低碳技术》',
    publisher: { 'zh-CN': '国家机关事务管理局', 'en-US': 'Government Offices' },
  },
  {
    title: '《广东省节能技术、设备（产品）推荐目录》',
    publisher: { 'zh-CN': '广东省能源局', 'en-US': 'Energy Bureau of Guangdong' },
  },
];
