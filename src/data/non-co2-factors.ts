import { both, copied } from './passport';
import type { BothLanguages, Passport } from './passport';

/** A default parameter of CH4 or N2O for sources of table D.1, as a pointer: none of them is asked for by the standard. */
export interface NonCo2Factor {
  readonly of: BothLanguages;
  readonly value: number;
  /** As CN.EMISSION reads it where it is a factor: `mgCH4/km`. */
  readonly unit: string;
  readonly passport: Passport;
}

const copiedFactors = { ...copied, reviewBy: '2027-12-31' } as const;

const roadGuide: Passport = {
  document: '《陆上交通运输企业温室气体排放核算方法与报告指南（试行）》',
  locator: '车辆 CH4 和 N2O 排放因子缺省值（转录未写明表号）',
  edition: '2015',
  ...copiedFactors,
};

const car = both('轿车', 'car');
const gasoline = both('汽油', 'gasoline');
const chinaI = both('国I', 'China I');
const chinaII = both('国II', 'China II');
const chinaIII = both('国III', 'China III');
const fromChinaIV = both('国IV及以上', 'China IV and later');
const diesel = both('柴油', 'diesel');
const lpg = both('LPG', 'LPG');
const fromChinaIII = both('国III及以上', 'China III and later');
const lightVehicle = both('其他轻型车', 'other light vehicle');
const heavyVehicle = both('重型车', 'heavy vehicle');
const naturalGas = both('天然气', 'natural gas');
const others = both('其他', 'other');

/** The words of a source, one after the other. */
function named(...words: readonly BothLanguages[]): BothLanguages {
  return both(words.map((word) => word['zh-CN']).join(' '), words.map((word) => word['en-US']).join(', '));
}

/** CH4 and N2O in mg per km; undefined where the copy has none. */
function vehicle(
  words: readonly BothLanguages[],
  methane: number,
  nitrousOxide: number | undefined,
): NonCo2Factor[] {
  const of = named(...words);
  const factors = [{ of, value: methane, unit: 'mgCH4/km', passport: roadGuide }];
  if (nitrousOxide === undefined) return factors;
  return [...factors, { of, value: nitrousOxide, unit: 'mgN2O/km', passport: roadGuide }];
}

const vehicles: readonly NonCo2Factor[] = [
  ...vehicle([car, gasoline, chinaI], 45, 38),
  ...vehicle([car, gasoline, chinaII], 94, 24),
  ...vehicle([car, gasoline, chinaIII], 83, 12),
  ...vehicle([car, gasoline, fromChinaIV], 57, 6),
  ...vehicle([car, diesel, chinaI], 18, 0),
  ...vehicle([car, diesel, chinaII], 6, 3),
  ...vehicle([car, diesel, chinaIII], 7, 15),
  ...vehicle([car, diesel, fromChinaIV], 0, 15),
  ...vehicle([car, lpg, chinaI], 80, 38),
  ...vehicle([car, lpg, chinaII], 80, 23),
  ...vehicle([car, lpg, fromChinaIII], 80, 9),
  ...vehicle([lightVehicle, gasoline, chinaI], 45, 122),
  ...vehicle([lightVehicle, gasoline, chinaII], 94, 62),
  ...vehicle([lightVehicle, gasoline, chinaIII], 83, 36),
  ...vehicle([lightVehicle, gasoline, fromChinaIV], 57, 16),
  ...vehicle([lightVehicle, diesel, chinaI], 18, 0),
  ...vehicle([lightVehicle, diesel, chinaII], 6, 3),
  ...vehicle([lightVehicle, diesel, chinaIII], 7, 15),
  ...vehicle([lightVehicle, diesel, fromChinaIV], 0, 15),
  ...vehicle([heavyVehicle, gasoline], 140, 6),
  ...vehicle([heavyVehicle, diesel], 175, 30),
  ...vehicle([heavyVehicle, naturalGas, fromChinaIV], 900, undefined),
  ...vehicle([heavyVehicle, naturalGas, others], 5400, undefined),
];

const foodGuide: Passport = {
  document: '《食品、烟草及酒、饮料和精制茶企业温室气体排放核算方法与报告指南（试行）》',
  locator: '甲烷修正因子 MCF 缺省值',
  edition: '2015',
  ...copiedFactors,
};
const wastewaterGuide: Passport = {
  document: '《工业其他行业企业温室气体排放核算方法与报告指南（试行）》',
  locator: '甲烷最大生产能力 Bo 缺省值',
  edition: '2015',
  ...copiedFactors,
};

const wastewater: readonly NonCo2Factor[] = [
  {
    of: both('工业废水 甲烷最大生产能力 Bo', 'industrial waste water, CH4 capacity Bo'),
    value: 0.25,
    unit: 'kgCH4/kgCOD',
    passport: wastewaterGuide,
  },
  {
    of: both('生活污水 甲烷最大生产能力 Bo', 'domestic waste water, CH4 capacity Bo'),
    value: 0.6,
    unit: 'kgCH4/kgBOD',
    passport: { ...wastewaterGuide, document: '（转录未写明文件）', edition: '—' },
  },
  {
    of: both('食品制造（含酒）废水 MCF（0.6～0.8）', 'waste water of food and liquor, MCF (0.6–0.8)'),
    value: 0.7,
    unit: '1',
    passport: foodGuide,
  },
  {
    of: both('烟草制造废水 MCF（0.2～0.4）', 'waste water of tobacco, MCF (0.2–0.4)'),
    value: 0.3,
    unit: '1',
    passport: foodGuide,
  },
  {
    of: both('酒、饮料和精制茶废水 MCF（0.4～0.6）', 'waste water of drinks and tea, MCF (0.4–0.6)'),
    value: 0.5,
    unit: '1',
    passport: foodGuide,
  },
];

const livestockStandard = (table: string): Passport => ({
  document: 'GB/T 32151.22—2024 畜禽规模养殖企业',
  locator: `附录C ${table}`,
  edition: '2024',
  ...copiedFactors,
});

const pigs = both('猪', 'pigs');
const dairyCattle = both('奶牛', 'dairy cattle');
const beefCattle = both('肉牛', 'beef cattle');
const buffalo = both('水牛', 'buffalo');
const poultry = both('家禽', 'poultry');
const sheep = both('绵羊', 'sheep');
const goats = both('山羊', 'goats');

/** One value for each kind of animal. */
function ofAnimals(
  table: string,
  what: BothLanguages,
  unit: string,
  values: readonly (readonly [animal: BothLanguages, value: number])[],
): NonCo2Factor[] {
  const passport = livestockStandard(table);
  return values.map(([animal, value]) => ({
    of: named(animal, what),
    value,
    unit,
    passport,
  }));
}

const livestock: readonly NonCo2Factor[] = [
  ...ofAnimals('表C.2', both('甲烷转化率 Ym', 'CH4 conversion Ym'), '%', [
    [both('奶牛（±1.0）', 'dairy cattle (±1.0)'), 6.5],
    [both('肉牛和水牛（±1.0）', 'beef cattle and buffalo (±1.0)'), 6.5],
    [both('育肥牛，精料 90% 以上（±1.0）', 'feedlot cattle, more than 90 % concentrate (±1.0)'), 3],
    [both('羔羊（±1.0）', 'lambs (±1.0)'), 4.5],
    [both('成年绵羊和山羊（±1.0）', 'adult sheep and goats (±1.0)'), 6.5],
  ]),
  ...ofAnimals('表C.3', both('肠道发酵', 'enteric fermentation'), 'kgCH4/头·年', [
    [both('奶牛（幼）', 'dairy cattle (young)'), 21.9],
    [both('奶牛（其他成年）', 'dairy cattle (other adult)'), 58.6],
    [both('奶牛（繁殖）', 'dairy cattle (breeding)'), 109.9],
    [both('肉牛（幼）', 'beef cattle (young)'), 32.3],
    [both('肉牛（其他成年）', 'beef cattle (other adult)'), 69.2],
    [both('肉牛（繁殖）', 'beef cattle (breeding)'), 80.8],
    [both('水牛（幼）', 'buffalo (young)'), 22.5],
    [both('水牛（其他成年）', 'buffalo (other adult)'), 72.3],
    [both('水牛（繁殖）', 'buffalo (breeding)'), 110.6],
    [pigs, 1.5],
  ]),
  ...ofAnimals('表C.5', both('粪便甲烷最大生产能力 B0', 'manure, CH4 capacity B0'), 'm³CH4/kgVS', [
    [dairyCattle, 0.24],
    [beefCattle, 0.19],
    [buffalo, 0.1],
    [pigs, 0.29],
    [both('山羊和绵羊', 'goats and sheep'), 0.13],
    [poultry, 0.24],
  ]),
  ...ofAnimals('表C.7', both('粪便管理（中南）', 'manure (central south)'), 'kgCH4/头·年', [
    [dairyCattle, 8.45],
    [beefCattle, 4.72],
    [buffalo, 8.24],
    [sheep, 0.34],
    [goats, 0.31],
    [pigs, 5.85],
    [poultry, 0.02],
  ]),
  ...ofAnimals('表C.10', both('粪便管理（中南）', 'manure (central south)'), 'kgN2O/头·年', [
    [dairyCattle, 1.71],
    [beefCattle, 0.805],
    [buffalo, 0.86],
    [sheep, 0.106],
    [goats, 0.106],
    [pigs, 0.157],
    [poultry, 0.007],
  ]),
];

/** Vehicles, waste water and livestock. Rows of which the copy leaves the meaning open are left out. */
export const nonCo2Factors: readonly NonCo2Factor[] = [...vehicles, ...wastewater, ...livestock];
