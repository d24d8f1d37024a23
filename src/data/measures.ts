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
  /** What it does, in one sentence. */
  readonly does: BothLanguages;
  /** Where it fits. */
  readonly suits: BothLanguages;
}

const measure = (
  number: number,
  category: MeasureCategory,
  name: BothLanguages,
  does: BothLanguages,
  suits: BothLanguages,
): Measure => ({ number, category, name, does, suits });

export const measuresPassport = standardPassport('附录C 表C.1');

/** The 25 measures of table C.1: their names, and in our words what they do and where they fit. */
export const measures: readonly Measure[] = [
  measure(
    1,
    'nonFossil',
    both('空气源热泵冷、暖、热水三联供', 'Air-source heat pump for cooling, heating and hot water'),
    both(
      '一套电动热泵从空气取热，同时供冷、供暖和供热水',
      'One electric heat pump draws on the air for cooling, heating and hot water',
    ),
    both('同时需要冷、热和热水的建筑', 'Buildings that need cooling, heat and hot water'),
  ),
  measure(
    2,
    'nonFossil',
    both('分布式光伏发电', 'Distributed photovoltaics'),
    both(
      '在屋顶、外墙和空地装光伏，自用为主，余电上网',
      'Panels on roofs, walls and free ground; own use first, the rest to the grid',
    ),
    both(
      '结构承重足够的建筑：彩钢瓦屋顶每平方米约加 13～15 kg，混凝土屋顶约加 40～50 kg',
      'Buildings that bear the load: about 13–15 kg/m² more on steel roofs, 40–50 kg/m² on concrete',
    ),
  ),
  measure(
    3,
    'nonFossil',
    both('氢燃料电池应用', 'Hydrogen fuel cells'),
    both(
      '用绿氢直接发电驱动，比锂电池轻、补能快、续航长',
      'Green hydrogen gives power directly: lighter, faster to refill and longer range than batteries',
    ),
    both('无人机、公交车、重卡、物流车、船舶等', 'Drones, buses, heavy trucks, delivery vehicles, ships'),
  ),
  measure(
    4,
    'nonFossil',
    both('微电网储能', 'Microgrid storage'),
    both(
      '按微电网的需要确定储能的容量、结构和运行方式',
      'Storage sized, laid out and run for what the microgrid needs',
    ),
    both(
      '已装风电和光伏、有建设场地的地方；离网时须配柴油发电机',
      'Sites with wind and solar power and room to build; off the grid also a diesel generator',
    ),
  ),
  measure(
    5,
    'nonFossil',
    both('光伏直驱变频空调', 'Air conditioning driven directly by photovoltaics'),
    both(
      '光伏直流电直接驱动变频空调，代替电网的电',
      'Direct current from panels drives the units in place of grid power',
    ),
    both('屋顶或墙面有足够面积装光伏的建筑', 'Buildings with enough roof or wall for the panels'),
  ),
  measure(
    6,
    'efficiency',
    both('变压器电网配电系统节能技改', 'Efficient transformers and distribution'),
    both(
      '自动调压调容并补偿无功，减少空载和三相不平衡的损耗',
      'Voltage, capacity and reactive power adjust themselves, which cuts idle and imbalance losses',
    ),
    both('低压配电室，装在变压器出线与负载之间', 'Low-voltage rooms, between transformer and load'),
  ),
  measure(
    7,
    'efficiency',
    both('冷却塔水轮机改造', 'Water turbines in cooling towers'),
    both(
      '用循环水的余压推动水轮机带风机，省去电动机',
      'The returning water turns the fan, so its motor can go',
    ),
    both(
      '公共建筑、电力等行业的水冷式冷却塔，新装或改造',
      'Water-cooled towers of public buildings and power plants, old or new',
    ),
  ),
  measure(
    8,
    'efficiency',
    both('水蓄冷', 'Chilled-water storage'),
    both('夜间低谷电价时制冷蓄存，白天高峰时放冷', 'Cold is stored at night on cheap power and used by day'),
    both(
      '有空地建蓄冷槽或可改造消防水池的中央空调和工艺用冷',
      'Central cooling with room for a tank or a fire pool to convert',
    ),
  ),
  measure(
    9,
    'efficiency',
    both('智能供配电与高效制冷（间接蒸发冷）', 'Smart power supply and indirect evaporative cooling'),
    both(
      '用加湿预冷的室外空气隔着换热器冷却机房回风',
      'Moistened outdoor air cools the return air through a heat exchanger',
    ),
    both('大型数据中心', 'Large data centres'),
  ),
  measure(
    10,
    'efficiency',
    both('分体、多联机、中央空调智能监控', 'Smart control of air conditioning'),
    both(
      '联网监控空调，远程开关、按人在与否运行并统计能耗',
      'Units are watched, switched from afar, run by presence and metered',
    ),
    both('各类建筑', 'All buildings'),
  ),
  measure(
    11,
    'efficiency',
    both('智慧照明节能管理', 'Smart lighting'),
    both(
      '灯具联网，逐灯自动调节、远程监测和报警',
      'Networked lamps, each dimmed by itself, watched and reported',
    ),
    both('各类建筑', 'All buildings'),
  ),
  measure(
    12,
    'efficiency',
    both('建筑智慧用能云平台', 'Cloud platform for energy use in buildings'),
    both(
      '自动采集能耗数据上传平台，统一监控和纠错',
      'Energy data are collected, sent to a platform, watched and corrected',
    ),
    both('装有智能电表和互感器的建筑', 'Buildings with smart meters and current transformers'),
  ),
  measure(
    13,
    'efficiency',
    both('设备效率监控分析平台', 'Monitoring of equipment efficiency'),
    both(
      '实时监测配电、锅炉、空压、制冷和管网，找出节能机会',
      'Power, boilers, compressors, chillers and pipes are watched to find savings',
    ),
    both('装有智能电表和互感器的建筑', 'Buildings with smart meters and current transformers'),
  ),
  measure(
    14,
    'efficiency',
    both('电梯能量回馈', 'Energy recovery in lifts'),
    both('把电梯运行中产生的电能回馈给周边设备', 'Power made by moving lifts goes to equipment nearby'),
    both(
      '用电阻放热的电梯；已有可控整流的变频装置不适用',
      'Lifts with braking resistors; not those whose drives feed back already',
    ),
  ),
  measure(
    15,
    'building',
    both('被动式建筑设计', 'Passive building design'),
    both(
      '保温围护、气密、无热桥和热回收新风，少用能而舒适',
      'Insulation, tightness, no thermal bridges and heat recovery: comfort on little energy',
    ),
    both('各类建筑', 'All buildings'),
  ),
  measure(
    16,
    'building',
    both('无负压供水', 'Water supply without negative pressure'),
    both(
      '先用自来水本身的压力，不足时变频泵才运行',
      'Mains pressure is used first; the pump runs only when it falls short',
    ),
    both('自来水压力不足、需要加压的楼房', 'Buildings that need more than mains pressure'),
  ),
  measure(
    17,
    'building',
    both('电机直流变频多联机', 'Multi-split units with DC inverter motors'),
    both(
      '压缩机和风扇直流变频，按室外温度自动调速',
      'Compressor and fan change their speed with the weather',
    ),
    both('各类建筑', 'All buildings'),
  ),
  measure(
    18,
    'building',
    both('空气源热泵供热', 'Air-source heat pump for heating'),
    both('从空气取热，供暖或供热水', 'Heat from the air for rooms or hot water'),
    both('各类建筑', 'All buildings'),
  ),
  measure(
    19,
    'building',
    both('电磁感应加热', 'Induction heating'),
    both('高频磁场让锅底自身发热，加热快', 'A high-frequency field heats the pot itself, fast'),
    both('大型餐饮和食堂', 'Large restaurants and canteens'),
  ),
  measure(
    20,
    'building',
    both('使用新能源车辆', 'New-energy vehicles'),
    both('以新能源车替换燃油车', 'Vehicles with new energy in place of fuel'),
    both('通勤车辆', 'Commuter vehicles'),
  ),
  measure(
    21,
    'valueChain',
    both('价值链能源审计', 'Energy audits in the value chain'),
    both(
      '审查供应商的用能和损失，帮助其节能降本',
      'Suppliers’ energy use and losses are audited to save both',
    ),
    both('各类工业组织', 'Industrial organizations'),
  ),
  measure(
    22,
    'valueChain',
    both('优化采购流程', 'Better purchasing'),
    both(
      '管好供应商和配送，减少重复和空载运输',
      'Suppliers and deliveries arranged for fewer double and empty trips',
    ),
    both('各行业', 'All sectors'),
  ),
  measure(
    23,
    'valueChain',
    both('产品回收', 'Taking products back'),
    both('建立回收渠道，把产品和包装收回再用', 'Channels that bring products and packaging back into use'),
    both('电子信息、汽车动力电池行业', 'Electronics and vehicle batteries'),
  ),
  measure(
    24,
    'valueChain',
    both('产品使用回收或可再生材料', 'Recycled or renewable materials in products'),
    both(
      '产品用回收材料，从源头减少化石能源和排放',
      'Recycled material saves fossil energy and emissions at the source',
    ),
    both('电子电器行业', 'Electrical and electronic goods'),
  ),
  measure(
    25,
    'valueChain',
    both('绿色包装', 'Green packaging'),
    both('包装减量、轻量、可再生，并回收再用', 'Less, lighter and renewable packaging that comes back'),
    both('各行业', 'All sectors'),
  ),
];

export const measureReferencesPassport = standardPassport('附录C 表C.2');

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
