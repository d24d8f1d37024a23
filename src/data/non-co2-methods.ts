import type { BothLanguages } from './passport';
import { standardPassport } from './standard-passport';

/** Gases, or families of gases, of table D.1. */
export type MethodGas = 'CH4' | 'N2O' | 'HFCs' | 'PFCs' | 'SF6' | 'NF3';

/** One row of table D.1: which accounting documents serve for a gas from an activity, in the table's order. */
export interface MethodRow {
  /** Row number in table D.1. */
  readonly row: number;
  readonly gas: MethodGas;
  readonly activity: MethodActivity;
  readonly label: BothLanguages;
  readonly documents: readonly string[];
}

/** Documents of table D.1 by a short key. */
export const methodDocuments = {
  PAPER: '《造纸和纸制品生产企业温室气体排放核算方法与报告指南（试行）》',
  NONFERROUS: '《其他有色金属冶炼和压延加工业企业温室气体排放核算方法与报告指南（试行）》',
  FOOD: '《食品、烟草及酒、饮料和精制茶企业温室气体排放核算方法与报告指南（试行）》',
  TEXTILE: 'GB/T 32151.12《温室气体排放核算与报告要求 第12部分：纺织服装企业》',
  GDCITY: '《广东省市县（区）温室气体清单编制指南（试行）》',
  PROVINCE: '《省级温室气体清单编制指南（试行）》',
  ISO: 'ISO 14064-1',
  IPCC: 'IPCC 国家温室气体清单指南',
  GHGP: 'GHG Protocol',
  ROAD: '《陆上交通运输企业温室气体排放核算方法与报告指南（试行）》',
  OILGAS: '《中国石油和天然气生产企业温室气体排放核算方法与报告指南（试行）》',
  CHEM: '《中国化工生产企业温室气体排放核算方法与报告指南（试行）》',
  ELEC: '《电子设备制造企业温室气体排放核算方法与报告指南（试行）》',
  MACH: '《机械设备制造企业温室气体排放核算方法与报告指南（试行）》',
  FLUOR: '《氟化工企业温室气体排放核算方法与报告指南（试行）》',
  AL32151: 'GB/T 32151.4《温室气体排放核算与报告要求 第4部分：铝冶炼企业》',
  AL: '《中国电解铝生产企业温室气体排放核算方法与报告指南（试行）》',
} as const;
export type MethodDocument = keyof typeof methodDocuments;

/** Activities of table D.1 and what people call them. */
export const methodActivities = {
  industrialWastewater:
    '工业废水|工业废水厌氧处理|废水|industrial waste water|industrial wastewater|wastewater',
  waste: '固体废弃物|垃圾|填埋|垃圾填埋|生活污水|生活废水|污水|landfill|waste|domestic waste water|sewage',
  transport: '运输|交通|运输车辆|车辆|移动源|vehicle|vehicles|transport|mobile',
  agriculture: '农业|种植|养殖|畜牧|稻田|农用地|agriculture|farming|livestock|crops',
  oilAndGas: '石油|天然气|石油天然气|油气|石油和天然气生产|oil and gas|oil & gas|oil|gas production',
  chemicals: '化工|硝酸|己二酸|化工生产|chemicals|nitric acid|adipic acid',
  electronics: '电子|电子设备|电子设备制造|半导体|刻蚀|electronics|semiconductor|semiconductors|etching',
  machinery: '机械|机械设备|机械设备制造|电气设备|制冷设备制造|machinery|switchgear|electrical equipment',
  refrigerants: '制冷剂|冷媒|空调|使用制冷剂|refrigerant|refrigerants|air conditioning',
  fluorochemicals: '氟化工|氟化工生产|fluorochemicals|fluorochemical',
  aluminium: '电解铝|铝|原铝|铝冶炼|aluminium|aluminum|primary aluminium',
  magnesium: '镁|原镁|镁冶炼|镁合金|magnesium',
} as const;
export type MethodActivity = keyof typeof methodActivities;

export const methodTablePassport = standardPassport('附录D 表D.1');

const general: readonly MethodDocument[] = ['GDCITY', 'PROVINCE', 'ISO', 'IPCC', 'GHGP'];

const row = (
  number: number,
  gas: MethodGas,
  activity: MethodActivity,
  chinese: string,
  english: string,
  documents: readonly MethodDocument[],
): MethodRow => ({
  row: number,
  gas,
  activity,
  label: { 'zh-CN': chinese, 'en-US': english },
  documents: documents.map((document) => methodDocuments[document]),
});

export const methodRows: readonly MethodRow[] = [
  row(1, 'CH4', 'industrialWastewater', '工业废水厌氧处理', 'Anaerobic treatment of industrial waste water', [
    'PAPER',
    'NONFERROUS',
    'FOOD',
    'TEXTILE',
    'GDCITY',
  ]),
  row(2, 'CH4', 'waste', '垃圾填埋与生活污水处理', 'Landfill and domestic waste water', general),
  row(3, 'CH4', 'transport', '运输车辆燃料燃烧', 'Fuel burnt in vehicles', ['ROAD', ...general]),
  row(4, 'CH4', 'agriculture', '种植与养殖', 'Crops and livestock', general),
  row(5, 'CH4', 'oilAndGas', '石油和天然气生产', 'Oil and gas production', ['OILGAS', ...general]),
  row(6, 'N2O', 'industrialWastewater', '工业废水厌氧处理', 'Anaerobic treatment of industrial waste water', [
    'FOOD',
    'GDCITY',
  ]),
  row(7, 'N2O', 'waste', '生活污水处理', 'Domestic waste water', general),
  row(8, 'N2O', 'transport', '运输车辆燃料燃烧', 'Fuel burnt in vehicles', ['ROAD', ...general]),
  row(9, 'N2O', 'agriculture', '农用地与粪便管理', 'Farmland and manure', general),
  row(10, 'N2O', 'chemicals', '硝酸或己二酸生产', 'Making nitric or adipic acid', ['CHEM', ...general]),
  row(11, 'HFCs', 'electronics', '半导体刻蚀与腔室清洗', 'Semiconductor etching and chamber cleaning', [
    'ELEC',
    ...general,
  ]),
  row(12, 'HFCs', 'machinery', '电气与制冷设备制造泄漏', 'Leaks in making electrical and cooling equipment', [
    'MACH',
    ...general,
  ]),
  row(13, 'HFCs', 'refrigerants', '使用制冷剂', 'Use of refrigerants', ['ISO', 'IPCC', 'GHGP']),
  row(14, 'PFCs', 'electronics', '半导体刻蚀与腔室清洗', 'Semiconductor etching and chamber cleaning', [
    'ELEC',
    ...general,
  ]),
  row(15, 'PFCs', 'machinery', '电气与制冷设备制造泄漏', 'Leaks in making electrical and cooling equipment', [
    'MACH',
    ...general,
  ]),
  row(16, 'PFCs', 'fluorochemicals', '氟化工生产', 'Making fluorochemicals', ['FLUOR', ...general]),
  row(17, 'PFCs', 'aluminium', '原铝熔炼', 'Smelting of primary aluminium', ['AL32151', 'AL', ...general]),
  row(18, 'SF6', 'electronics', '半导体刻蚀与腔室清洗', 'Semiconductor etching and chamber cleaning', [
    'ELEC',
    ...general,
  ]),
  row(19, 'SF6', 'machinery', '电气与制冷设备制造泄漏', 'Leaks in making electrical and cooling equipment', [
    'MACH',
    ...general,
  ]),
  row(20, 'SF6', 'fluorochemicals', '氟化工生产', 'Making fluorochemicals', ['FLUOR', ...general]),
  row(21, 'SF6', 'magnesium', '镁冶炼与加工', 'Making and casting magnesium', general),
  row(22, 'NF3', 'electronics', '半导体刻蚀与腔室清洗', 'Semiconductor etching and chamber cleaning', [
    'ELEC',
    ...general,
  ]),
];
