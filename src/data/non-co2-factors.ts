import { both } from './passport';
import type { BothLanguages, Passport } from './passport';

/** A default parameter of CH4 or N2O for sources of table D.1, as a pointer: none of them is asked for by the standard. */
export interface NonCo2Factor {
  readonly of: BothLanguages;
  readonly value: number;
  /** As CN.EMISSION reads it where it is a factor: `mgCH4/km`. */
  readonly unit: string;
  readonly passport: Passport;
}

const copied = {
  tier: 'secondary',
  checked: both(
    '取自他人转录，未与原文比对。',
    'Read in somebody else’s copy, not compared with the document.',
  ),
  reviewBy: '2027-12-31',
} as const;

const roadGuide: Passport = {
  document: '《陆上交通运输企业温室气体排放核算方法与报告指南（试行）》',
  locator: '车辆 CH4 和 N2O 排放因子缺省值（转录未写明表号）',
  edition: '2015',
  ...copied,
};

/** CH4 and N2O in mg per km; undefined where the copy has none. */
function vehicle(
  chinese: string,
  english: string,
  methane: number,
  nitrousOxide: number | undefined,
): NonCo2Factor[] {
  const of = both(chinese, english);
  const factors = [{ of, value: methane, unit: 'mgCH4/km', passport: roadGuide }];
  if (nitrousOxide === undefined) return factors;
  return [...factors, { of, value: nitrousOxide, unit: 'mgN2O/km', passport: roadGuide }];
}

const vehicles: readonly NonCo2Factor[] = [
  ...vehicle('轿车 汽油 国I', 'car, gasoline, China I', 45, 38),
  ...vehicle('轿车 汽油 国II', 'car, gasoline, China II', 94, 24),
  ...vehicle('轿车 汽油 国III', 'car, gasoline, China III', 83, 12),
  ...vehicle('轿车 汽油 国IV及以上', 'car, gasoline, China IV and later', 57, 6),
  ...vehicle('轿车 柴油 国I', 'car, diesel, China I', 18, 0),
  ...vehicle('轿车 柴油 国II', 'car, diesel, China II', 6, 3),
  ...vehicle('轿车 柴油 国III', 'car, diesel, China III', 7, 15),
  ...vehicle('轿车 柴油 国IV及以上', 'car, diesel, China IV and later', 0, 15),
  ...vehicle('轿车 LPG 国I', 'car, LPG, China I', 80, 38),
  ...vehicle('轿车 LPG 国II', 'car, LPG, China II', 80, 23),
  ...vehicle('轿车 LPG 国III及以上', 'car, LPG, China III and later', 80, 9),
  ...vehicle('其他轻型车 汽油 国I', 'other light vehicle, gasoline, China I', 45, 122),
  ...vehicle('其他轻型车 汽油 国II', 'other light vehicle, gasoline, China II', 94, 62),
  ...vehicle('其他轻型车 汽油 国III', 'other light vehicle, gasoline, China III', 83, 36),
  ...vehicle('其他轻型车 汽油 国IV及以上', 'other light vehicle, gasoline, China IV and later', 57, 16),
  ...vehicle('其他轻型车 柴油 国I', 'other light vehicle, diesel, China I', 18, 0),
  ...vehicle('其他轻型车 柴油 国II', 'other light vehicle, diesel, China II', 6, 3),
  ...vehicle('其他轻型车 柴油 国III', 'other light vehicle, diesel, China III', 7, 15),
  ...vehicle('其他轻型车 柴油 国IV及以上', 'other light vehicle, diesel, China IV and later', 0, 15),
  ...vehicle('重型车 汽油', 'heavy vehicle, gasoline', 140, 6),
  ...vehicle('重型车 柴油', 'heavy vehicle, diesel', 175, 30),
  ...vehicle('重型车 天然气 国IV及以上', 'heavy vehicle, natural gas, China IV and later', 900, undefined),
  ...vehicle('重型车 天然气 其他', 'heavy vehicle, natural gas, other', 5400, undefined),
];

const foodGuide: Passport = {
  document: '《食品、烟草及酒、饮料和精制茶企业温室气体排放核算方法与报告指南（试行）》',
  locator: '甲烷修正因子 MCF 缺省值',
  edition: '2015',
  ...copied,
};
const wastewaterGuide: Passport = {
  document: '《工业其他行业企业温室气体排放核算方法与报告指南（试行）》',
  locator: '甲烷最大生产能力 Bo 缺省值',
  edition: '2015',
  ...copied,
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
  ...copied,
});

/** One value for each kind of animal. */
function ofAnimals(
  table: string,
  what: BothLanguages,
  unit: string,
  values: readonly (readonly [chinese: string, english: string, value: number])[],
): NonCo2Factor[] {
  const passport = livestockStandard(table);
  return values.map(([chinese, english, value]) => ({
    of: both(`${chinese} ${what['zh-CN']}`, `${english}, ${what['en-US']}`),
    value,
    unit,
    passport,
  }));
}

const livestock: readonly NonCo2Factor[] = [
  ...ofAnimals('表C.2', both('甲烷转化率 Ym', 'CH4 conversion Ym'), '%', [
    ['奶牛（±1.0）', 'dairy cattle (±1.0)', 6.5],
    ['肉牛和水牛（±1.0）', 'beef cattle and buffalo (±1.0)', 6.5],
    ['育肥牛，精料 90% 以上（±1.0）', 'feedlot cattle, more than 90 % concentrate (±1.0)', 3],
    ['羔羊（±1.0）', 'lambs (±1.0)', 4.5],
    ['成年绵羊和山羊（±1.0）', 'adult sheep and goats (±1.0)', 6.5],
  ]),
  ...ofAnimals('表C.3', both('肠道发酵', 'enteric fermentation'), 'kgCH4/头·年', [
    ['奶牛（幼）', 'dairy cattle (young)', 21.9],
    ['奶牛（其他成年）', 'dairy cattle (other adult)', 58.6],
    ['奶牛（繁殖）', 'dairy cattle (breeding)', 109.9],
    ['肉牛（幼）', 'beef cattle (young)', 32.3],
    ['肉牛（其他成年）', 'beef cattle (other adult)', 69.2],
    ['肉牛（繁殖）', 'beef cattle (breeding)', 80.8],
    ['水牛（幼）', 'buffalo (young)', 22.5],
    ['水牛（其他成年）', 'buffalo (other adult)', 72.3],
    ['水牛（繁殖）', 'buffalo (breeding)', 110.6],
    ['猪', 'pigs', 1.5],
  ]),
  ...ofAnimals('表C.5', both('粪便甲烷最大生产能力 B0', 'manure, CH4 capacity B0'), 'm³CH4/kgVS', [
    ['奶牛', 'dairy cattle', 0.24],
    ['肉牛', 'beef cattle', 0.19],
    ['水牛', 'buffalo', 0.1],
    ['猪', 'pigs', 0.29],
    ['山羊和绵羊', 'goats and sheep', 0.13],
    ['家禽', 'poultry', 0.24],
  ]),
  ...ofAnimals('表C.7', both('粪便管理（中南）', 'manure (central south)'), 'kgCH4/头·年', [
    ['奶牛', 'dairy cattle', 8.45],
    ['肉牛', 'beef cattle', 4.72],
    ['水牛', 'buffalo', 8.24],
    ['绵羊', 'sheep', 0.34],
    ['山羊', 'goats', 0.31],
    ['猪', 'pigs', 5.85],
    ['家禽', 'poultry', 0.02],
  ]),
  ...ofAnimals('表C.10', both('粪便管理（中南）', 'manure (central south)'), 'kgN2O/头·年', [
    ['奶牛', 'dairy cattle', 1.71],
    ['肉牛', 'beef cattle', 0.805],
    ['水牛', 'buffalo', 0.86],
    ['绵羊', 'sheep', 0.106],
    ['山羊', 'goats', 0.106],
    ['猪', 'pigs', 0.157],
    ['家禽', 'poultry', 0.007],
  ]),
];

/** Vehicles, waste water and livestock. Rows of which the copy leaves the meaning open are left out. */
export const nonCo2Factors: readonly NonCo2Factor[] = [...vehicles, ...wastewater, ...livestock];
