import { copied } from './passport';
import type { Passport } from './passport';

/** Years of which electricity factors are held. */
export const gridYears = [2012, 2021, 2022, 2023] as const;
export type GridYear = (typeof gridYears)[number];

/** An average electricity factor in t CO2 per MWh (the same figure as kg CO2 per kWh), with where it was read. */
export interface GridFactor {
  readonly value: number;
  readonly passport: Passport;
}

export interface GridRegion {
  readonly level: 'national' | 'regional' | 'provincial';
  /** `average`: all power; `withoutTraded`: without market-traded non-fossil power; `fossil`: fossil power only; `carbonMarket`: for reports to the carbon market. */
  readonly kind: 'average' | 'withoutTraded' | 'fossil' | 'carbonMarket';
  readonly zhName: string;
  readonly enName: string;
  readonly spellings: readonly string[];
  readonly factors: Partial<Readonly<Record<GridYear, GridFactor>>>;
}

const announcements: Readonly<Record<GridYear, Pick<Passport, 'document' | 'edition' | 'reviewBy'>>> = {
  2012: {
    document: '《2011年和2012年中国区域电网平均二氧化碳排放因子》',
    edition: '—',
    reviewBy: '2029-12-31',
  },
  2021: {
    document: '生态环境部、国家统计局《关于发布2021年电力二氧化碳排放因子的公告》',
    edition: '公告2024年第12号，2024-04-12',
    reviewBy: '2029-12-31',
  },
  2022: {
    document: '生态环境部、国家统计局《关于发布2022年电力二氧化碳排放因子的公告》',
    edition: '公告2024年第33号，2024-12-20',
    reviewBy: '2029-12-31',
  },
  2023: {
    document: '生态环境部、国家统计局《关于发布2023年电力二氧化碳排放因子的公告》',
    edition: '公告2025年第47号，2025-12',
    reviewBy: '2026-12-31',
  },
};

const locators = {
  national: '全国电力平均二氧化碳排放因子',
  regional: '区域电力平均二氧化碳排放因子',
  provincial: '省级电力平均二氧化碳排放因子',
} as const;

const quoted = {
  tier: 'press',
  checked: {
    'zh-CN': '取自引用该公告的新闻，未打开原文。',
    'en-US': 'Read in news that quote the announcement; the original was not opened.',
  },
} as const;

function region(
  level: GridRegion['level'],
  kind: GridRegion['kind'],
  zhName: string,
  enName: string,
  spellings: string,
  values: readonly (number | undefined)[],
): GridRegion {
  const factors: Partial<Record<GridYear, GridFactor>> = {};
  gridYears.forEach((year, index) => {
    const value = values[index];
    if (value === undefined) return;
    const wasQuoted = level === 'national' || (level === 'regional' && year > 2021);
    const reading = wasQuoted ? quoted : copied;
    factors[year] = { value, passport: { ...announcements[year], locator: locators[level], ...reading } };
  });
  return { level, kind, zhName, enName, spellings: spellings.split('|'), factors };
}

/** A regional grid, with the names that are made of its own. */
function grid(zhName: string, enName: string, spellings: string, values: readonly (number | undefined)[]) {
  const names = `${zhName}电网|${zhName}区域|${zhName}区域电网|${enName} grid|${spellings}`;
  return region('regional', 'average', zhName, enName, names, values);
}

/** A province, with what its full name ends in; of 2012 it has no value. */
function province(zhName: string, enName: string, ending: string, values: readonly number[]) {
  return region('provincial', 'average', zhName, enName, zhName + ending, [undefined, ...values]);
}

/** Values in the order 2012, 2021, 2022, 2023; of 2012 only East China was found. */
export const gridRegions: readonly GridRegion[] = [
  region(
    'national',
    'average',
    '全国',
    'China',
    'national average|China|CN|national|全国平均|中国|国家电网平均|全国电网|全国电网平均|全国电力平均',
    [undefined, 0.5568, 0.5366, 0.5306],
  ),
  region(
    'national',
    'withoutTraded',
    '全国（不含市场化交易非化石电量）',
    'China without traded non-fossil power',
    '全国不包括市场化交易的非化石能源电量|全国（不包括市场化交易的非化石能源电量）|全国不含市场化交易|全国剔除市场化交易|China excluding traded non-fossil power|national excluding traded',
    [undefined, 0.5942, 0.5856, 0.6096],
  ),
  region(
    'national',
    'fossil',
    '全国化石能源电力',
    'China fossil power',
    '全国化石|全国化石电力|化石能源电力|China fossil|national fossil',
    [undefined, 0.8426, 0.8325, 0.8273],
  ),
  grid('华北', 'North China', 'North grid', [undefined, 0.712, 0.6776, 0.6361]),
  grid('东北', 'Northeast China', 'Northeast grid', [undefined, 0.6012, 0.5564, 0.5122]),
  grid('华东', 'East China', 'East grid', [0.7035, 0.5992, 0.5617, 0.55]),
  grid('华中', 'Central China', 'Central grid', [undefined, 0.5354, 0.5395, 0.5271]),
  grid('西北', 'Northwest China', 'Northwest grid', [undefined, 0.5951, 0.5857, 0.5543]),
  grid(
    '南方',
    'China Southern',
    '南网|南方区域电网平均|Southern|South China|South China grid|CSG|China Southern Power Grid',
    [undefined, 0.4326, 0.3869, 0.4042],
  ),
  grid('西南', 'Southwest China', 'Southwest grid', [undefined, 0.2113, 0.2268, 0.2472]),
  province('北京', 'Beijing', '市', [0.5688, 0.558, 0.5554]),
  province('天津', 'Tianjin', '市', [0.7355, 0.7041, 0.6796]),
  province('河北', 'Hebei', '省', [0.7901, 0.7252, 0.6516]),
  province('山西', 'Shanxi', '省', [0.7222, 0.7096, 0.6634]),
  province('内蒙古', 'Inner Mongolia', '自治区', [0.7025, 0.6849, 0.6479]),
  province('辽宁', 'Liaoning', '省', [0.5876, 0.5626, 0.4878]),
  province('吉林', 'Jilin', '省', [0.5629, 0.4932, 0.4671]),
  province('黑龙江', 'Heilongjiang', '省', [0.6342, 0.5368, 0.5229]),
  province('上海', 'Shanghai', '市', [0.5834, 0.5849, 0.5737]),
  province('江苏', 'Jiangsu', '省', [0.6451, 0.5978, 0.5827]),
  province('浙江', 'Zhejiang', '省', [0.5422, 0.5153, 0.4974]),
  province('安徽', 'Anhui', '省', [0.7075, 0.6782, 0.6553]),
  province('福建', 'Fujian', '省', [0.4711, 0.4092, 0.4211]),
  province('江西', 'Jiangxi', '省', [0.5835, 0.5752, 0.5836]),
  province('山东', 'Shandong', '省', [0.6838, 0.641, 0.6191]),
  province('河南', 'Henan', '省', [0.6369, 0.6058, 0.5897]),
  province('湖北', 'Hubei', '省', [0.3672, 0.4364, 0.4044]),
  province('湖南', 'Hunan', '省', [0.5138, 0.49, 0.4976]),
  province('广东', 'Guangdong', '省', [0.4715, 0.4403, 0.4419]),
  province('广西', 'Guangxi', '壮族自治区', [0.5154, 0.4044, 0.4476]),
  province('海南', 'Hainan', '省', [0.4524, 0.4184, 0.3648]),
  province('重庆', 'Chongqing', '市', [0.4743, 0.5227, 0.5581]),
  province('四川', 'Sichuan', '省', [0.1255, 0.1404, 0.1564]),
  province('贵州', 'Guizhou', '省', [0.5182, 0.4989, 0.5683]),
  province('云南', 'Yunnan', '省', [0.1235, 0.1073, 0.1333]),
  province('陕西', 'Shaanxi', '省', [0.6336, 0.6558, 0.6335]),
  province('甘肃', 'Gansu', '省', [0.4955, 0.4772, 0.4471]),
  province('青海', 'Qinghai', '省', [0.1326, 0.1567, 0.1796]),
  province('宁夏', 'Ningxia', '回族自治区', [0.6546, 0.6423, 0.6187]),
  province('新疆', 'Xinjiang', '维吾尔自治区', [0.6577, 0.6231, 0.6021]),
  {
    level: 'national',
    kind: 'carbonMarket',
    zhName: '全国电网平均（碳市场报告用）',
    enName: 'China, carbon market reports',
    spellings: ['全国碳市场', '碳市场', '全国电网平均（碳市场）', 'ETS', 'China ETS', 'carbon market'],
    factors: {
      2021: {
        value: 0.581,
        passport: {
          document: '《企业温室气体排放核算方法与报告指南 发电设施》',
          locator: '全国电网平均排放因子',
          edition: '2022年修订',
          tier: 'secondary',
          checked: {
            'zh-CN': '取自他人转录，各处所标年份不一；仅供碳市场报告，不用于 7.2.4.2。',
            'en-US':
              'Read in somebody else’s copy; sources differ on its year. For carbon market reports only, not for 7.2.4.2.',
          },
          reviewBy: '2028-12-31',
        },
      },
      2022: {
        value: 0.5703,
        passport: {
          document: '《关于做好2023—2025年发电行业企业温室气体排放报告管理有关工作的通知》',
          locator: '2022年度全国电网平均排放因子',
          edition: '2023-02',
          tier: 'secondary',
          checked: {
            'zh-CN': '取自引用该通知的网页；仅供碳市场报告，不用于 7.2.4.2。',
            'en-US':
              'Read in a page that quotes the notice. For carbon market reports only, not for 7.2.4.2.',
          },
          reviewBy: '2028-12-31',
        },
      },
    },
  },
];

/** Places people ask for of which no factor is held. */
export const regionsWithoutFactor: readonly string[] =
  '深圳|深圳市|Shenzhen|广州|广州市|Guangzhou|西藏|西藏自治区|Tibet|Xizang|香港|Hong Kong|澳门|Macao|Macau|台湾|Taiwan'.split(
    '|',
  );
