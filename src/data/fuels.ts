import { copied } from './passport';
import type { BothLanguages, Passport } from './passport';

/** Where default parameters of a fuel come from. The sets differ by up to a quarter and are never mixed. */
export interface FuelSet {
  readonly id: 'GB/T 32151' | 'NDRC' | 'MEE';
  readonly name: BothLanguages;
  readonly spellings: readonly string[];
  readonly passport: Passport;
}

/** Default parameters of a fuel; 44/12 turns carbon into CO2. */
export interface Fuel {
  readonly set: FuelSet['id'];
  readonly zhName: string;
  readonly unit: 't' | '万Nm³';
  /** Net calorific value, GJ per unit */
  readonly ncv: number;
  /** t C per TJ */
  readonly carbonContent: number;
  readonly oxidationPercent: number;
  readonly passport: Passport;
}

/** What a fuel is called. */
export interface FuelName {
  readonly zhName: string;
  readonly enName: string;
  readonly spellings: readonly string[];
}

/**
 * GB/T 32151 comes first and is the default: it is the newest national standard of the three and the only one that
 * covers all common fuels without a doubtful row. None of them is the table of SZDB/Z 69, which was not found.
 */
export const fuelSets: readonly FuelSet[] = [
  {
    id: 'GB/T 32151',
    name: { 'zh-CN': 'GB/T 32151.22—2024 附录C', 'en-US': 'GB/T 32151.22-2024, annex C' },
    spellings: ['GBT32151', 'GB/T 32151.22', 'GB/T 32151.22-2024', 'GBT', 'GB', '国标', '32151'],
    passport: {
      document: 'GB/T 32151.22—2024',
      locator: '附录C 表C.1',
      edition: '2024',
      ...copied,
      reviewBy: '2027-12-31',
    },
  },
  {
    id: 'NDRC',
    name: { 'zh-CN': '发改委24个行业指南', 'en-US': 'the 24 sector guides of NDRC' },
    spellings: ['NDRC-24-guides', '发改委', '发改委24指南', '24个行业指南', '国家发改委'],
    passport: {
      document: '国家发展改革委 企业温室气体排放核算方法与报告指南（试行）（24个行业）',
      locator: '附录 常见化石燃料特性参数缺省值',
      edition: '2013—2015',
      ...copied,
      reviewBy: '2028-12-31',
    },
  },
  {
    id: 'MEE',
    name: { 'zh-CN': '生态环境部发电设施指南', 'en-US': 'MEE guide for power plants' },
    spellings: ['MEE-power-table1', '生态环境部', '发电设施', '发电设施指南', 'power'],
    passport: {
      document: '生态环境部 企业温室气体排放核算与报告指南 发电设施',
      locator: '表1 常用化石燃料相关参数缺省值',
      edition: '—',
      ...copied,
      reviewBy: '2027-12-31',
    },
  },
];

const name = (zhName: string, enName: string, spellings: string): FuelName => ({
  zhName,
  enName,
  spellings: spellings === '' ? [] : spellings.split('|'),
});

export const fuelNames: readonly FuelName[] = [
  name('一般煤油', 'kerosene', '煤油|general kerosene'),
  name('其他洗煤', 'other washed coal', ''),
  name('其他煤制品', 'other coal products', ''),
  name('其他煤气', 'other coal gas', ''),
  name('其他石油制品', 'other petroleum products', ''),
  name('原油', 'crude oil', 'crude'),
  name('喷气煤油', 'jet kerosene', '航空煤油|航煤|jet fuel'),
  name('型煤', 'briquette', 'briquettes'),
  name('天然气', 'natural gas', '管道天然气|管道气|NG'),
  name('密闭电石炉炉气', 'closed carbide furnace gas', '电石炉炉气'),
  name('无烟煤', 'anthracite', ''),
  name('柴油', 'diesel', 'diesel oil|轻柴油|车用柴油|0号柴油'),
  name('汽油', 'gasoline', 'petrol|车用汽油|92号汽油|95号汽油'),
  name('洗精煤', 'washed coal', 'cleaned coal'),
  name('液化天然气', 'LNG', 'liquefied natural gas'),
  name('液化石油气', 'LPG', 'liquefied petroleum gas|液化气'),
  name('炼厂干气', 'refinery gas', 'refinery dry gas'),
  name('烟煤', 'bituminous coal', 'bituminous'),
  name('焦油', 'tar', 'coal tar|煤焦油'),
  name('焦炉煤气', 'coke oven gas', ''),
  name('焦炭', 'coke', ''),
  name('燃料油', 'fuel oil', '重油|residual fuel oil'),
  name('石油焦', 'petroleum coke', 'petcoke'),
  name('石脑油', 'naphtha', ''),
  name('粗苯', 'crude benzene', ''),
  name('褐煤', 'lignite', 'brown coal'),
  name('转炉煤气', 'converter gas', ''),
  name('高炉煤气', 'blast furnace gas', ''),
];

/** Names of several fuels at once: the user has to say which. */
export const ambiguousFuels: Readonly<Record<string, readonly string[]>> = {
  煤: ['无烟煤', '烟煤', '褐煤'],
  煤炭: ['无烟煤', '烟煤', '褐煤'],
  原煤: ['无烟煤', '烟煤', '褐煤'],
  coal: ['无烟煤', '烟煤', '褐煤'],
  'raw coal': ['无烟煤', '烟煤', '褐煤'],
  煤气: ['焦炉煤气', '高炉煤气', '其他煤气'],
  油: ['汽油', '柴油', '燃料油'],
  gas: ['天然气', '液化石油气', '汽油'],
  oil: ['柴油', '燃料油', '原油'],
};

function fuel(
  set: FuelSet,
  zhName: string,
  unit: Fuel['unit'],
  ncv: number,
  carbonContent: number,
  oxidationPercent: number,
): Fuel {
  return { set: set.id, zhName, unit, ncv, carbonContent, oxidationPercent, passport: set.passport };
}

function setOf(id: FuelSet['id']): FuelSet {
  const found = fuelSets.find((set) => set.id === id);
  if (!found) throw new Error(`no fuel set ${id}`);
  return found;
}
const [gbt, ndrc, mee] = [setOf('GB/T 32151'), setOf('NDRC'), setOf('MEE')];

/** NCV in GJ per unit, carbon content in t C/TJ, oxidation in percent. Rows of the NDRC set that are in doubt are left out. */
export const fuels: readonly Fuel[] = [
  fuel(ndrc, '无烟煤', 't', 24.515, 27.49, 94),
  fuel(ndrc, '烟煤', 't', 23.204, 26.18, 93),
  fuel(ndrc, '褐煤', 't', 14.449, 28, 96),
  fuel(ndrc, '洗精煤', 't', 26.344, 25.4, 93),
  fuel(ndrc, '其他洗煤', 't', 15.373, 25.4, 90),
  fuel(ndrc, '型煤', 't', 17.46, 33.6, 90),
  fuel(ndrc, '焦炭', 't', 28.446, 29.4, 93),
  fuel(ndrc, '原油', 't', 42.62, 20.1, 98),
  fuel(ndrc, '燃料油', 't', 40.19, 21.1, 98),
  fuel(ndrc, '汽油', 't', 44.8, 18.9, 98),
  fuel(ndrc, '柴油', 't', 43.33, 20.2, 98),
  fuel(ndrc, '一般煤油', 't', 44.75, 19.6, 98),
  fuel(ndrc, '喷气煤油', 't', 44.75, 19.6, 98),
  fuel(ndrc, '石脑油', 't', 41.031, 20, 98),
  fuel(ndrc, '其他石油制品', 't', 40.19, 20, 98),
  fuel(ndrc, '焦油', 't', 33.453, 22, 98),
  fuel(ndrc, '粗苯', 't', 41.816, 22.7, 98),
  fuel(ndrc, '炼厂干气', 't', 46.05, 18.2, 99),
  fuel(ndrc, '天然气', '万Nm³', 389.31, 15.3, 99),
  fuel(ndrc, '焦炉煤气', '万Nm³', 173.854, 13.6, 99),
  fuel(ndrc, '高炉煤气', '万Nm³', 37.69, 70.8, 99),
  fuel(ndrc, '转炉煤气', '万Nm³', 79.54, 49.6, 99),
  fuel(ndrc, '密闭电石炉炉气', '万Nm³', 111.19, 39.51, 99),
  fuel(ndrc, '其他煤气', '万Nm³', 52.34, 12.2, 99),
  fuel(gbt, '无烟煤', 't', 26.7, 27.4, 94),
  fuel(gbt, '烟煤', 't', 19.57, 26.1, 93),
  fuel(gbt, '褐煤', 't', 11.9, 28, 96),
  fuel(gbt, '洗精煤', 't', 26.334, 25.41, 90),
  fuel(gbt, '其他洗煤', 't', 12.545, 25.41, 90),
  fuel(gbt, '型煤', 't', 17.46, 33.6, 90),
  fuel(gbt, '其他煤制品', 't', 17.46, 33.6, 98),
  fuel(gbt, '焦炭', 't', 28.435, 29.5, 93),
  fuel(gbt, '石油焦', 't', 32.5, 27.5, 98),
  fuel(gbt, '原油', 't', 41.816, 20.1, 98),
  fuel(gbt, '燃料油', 't', 41.816, 21.1, 98),
  fuel(gbt, '汽油', 't', 43.07, 18.9, 98),
  fuel(gbt, '柴油', 't', 42.652, 20.2, 98),
  fuel(gbt, '一般煤油', 't', 43.07, 19.6, 98),
  fuel(gbt, '液化天然气', 't', 51.498, 15.3, 98),
  fuel(gbt, '液化石油气', 't', 50.179, 17.2, 98),
  fuel(gbt, '石脑油', 't', 44.5, 20, 98),
  fuel(gbt, '焦油', 't', 33.453, 22, 98),
  fuel(gbt, '粗苯', 't', 41.816, 22.7, 98),
  fuel(gbt, '其他石油制品', 't', 41.031, 20, 98),
  fuel(gbt, '天然气', '万Nm³', 389.31, 15.3, 99),
  fuel(gbt, '高炉煤气', '万Nm³', 33, 70.8, 99),
  fuel(gbt, '转炉煤气', '万Nm³', 84, 49.6, 99),
  fuel(gbt, '焦炉煤气', '万Nm³', 179.81, 13.58, 99),
  fuel(gbt, '炼厂干气', 't', 45.998, 18.2, 99),
  fuel(gbt, '其他煤气', '万Nm³', 52.27, 12.2, 99),
  fuel(mee, '原油', 't', 41.816, 20.08, 98),
  fuel(mee, '燃料油', 't', 41.816, 21.1, 98),
  fuel(mee, '汽油', 't', 43.07, 18.9, 98),
  fuel(mee, '柴油', 't', 42.652, 20.2, 98),
  fuel(mee, '天然气', '万Nm³', 389.31, 15.32, 99),
];

/** Tonnes per m³, for fuels sold by the litre. Others have none held: give their mass. */
export const fuelDensities: Readonly<
  Record<string, { readonly value: number; readonly passport: Passport }>
> = {
  柴油: {
    value: 0.84,
    passport: {
      document: '陆上交通运输企业温室气体排放核算方法与报告指南（试行）',
      locator: '第15页',
      edition: '2015',
      ...copied,
      reviewBy: '2028-12-31',
    },
  },
};
