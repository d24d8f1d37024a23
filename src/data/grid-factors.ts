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
    'zh-CN': '取自引用该公告的新闻报道，未打开公告原文。',
    'en-US': 'Read in news that quote the announcement; the announcement itself was not opened.',
  },
} as const;
const copied = {
  tier: 'secondary',
  checked: {
    'zh-CN': '取自他人转录的公告数据，未与公告原文比对。',
    'en-US': 'Read in somebody else’s copy of the announcement, not compared with it.',
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
  region(
    'regional',
    'average',
    '华北',
    'North China',
    '华北电网|华北区域|华北区域电网|North China grid|North grid',
    [undefined, 0.712, 0.6776, 0.6361],
  ),
  region(
    'regional',
    'average',
    '东北',
    'Northeast China',
    '东北电网|东北区域|东北区域电网|Northeast China grid|Northeast grid',
    [undefined, 0.6012, 0.5564, 0.5122],
  ),
  region(
    'regional',
    'average',
    '华东',
    'East China',
    '华东电网|华东区域|华东区域电网|East China grid|East grid',
    [0.7035, 0.5992, 0.5617, 0.55],
  ),
  region(
    'regional',
    'average',
    '华中',
    'Central China',
    '华中电网|华中区域|华中区域电网|Central China grid|Central grid',
    [undefined, 0.5354, 0.5395, 0.5271],
  ),
  region(
    'regional',
    'average',
    '西北',
    'Northwest China',
    '西北电网|西北区域|西北区域电网|Northwest China grid|Northwest grid',
    [undefined, 0.5951, 0.5857, 0.5543],
  ),
  region(
    'regional',
    'average',
    '南方',
    'China Southern',
    '南方电网|南方区域|南方区域电网|China Southern grid|南网|南方区域电网平均|Southern|South China|South China grid|CSG|China Southern Power Grid',
    [undefined, 0.4326, 0.3869, 0.4042],
  ),
  region(
    'regional',
    'average',
    '西南',
    'Southwest China',
    '西南电网|西南区域|西南区域电网|Southwest China grid|Southwest grid',
    [undefined, 0.2113, 0.2268, 0.2472],
  ),
  region('provincial', 'average', '北京', 'Beijing', '北京市', [undefined, 0.5688, 0.558, 0.5554]),
  region('provincial', 'average', '天津', 'Tianjin', '天津市', [undefined, 0.7355, 0.7041, 0.6796]),
  region('provincial', 'average', '河北', 'Hebei', '河北省', [undefined, 0.7901, 0.7252, 0.6516]),
  region('provincial', 'average', '山西', 'Shanxi', '山西省', [undefined, 0.7222, 0.7096, 0.6634]),
  region('provincial', 'average', '内蒙古', 'Inner Mongolia', '内蒙古自治区', [
    undefined,
    0.7025,
    0.6849,
    0.6479,
  ]),
  region('provincial', 'average', '辽宁', 'Liaoning', '辽宁省', [undefined, 0.5876, 0.5626, 0.4878]),
  region('provincial', 'average', '吉林', 'Jilin', '吉林省', [undefined, 0.5629, 0.4932, 0.4671]),
  region('provincial', 'average', '黑龙江', 'Heilongjiang', '黑龙江省', [undefined, 0.6342, 0.5368, 0.5229]),
  region('provincial', 'average', '上海', 'Shanghai', '上海市', [undefined, 0.5834, 0.5849, 0.5737]),
  region('provincial', 'average', '江苏', 'Jiangsu', '江苏省', [undefined, 0.6451, 0.5978, 0.5827]),
  region('provincial', 'average', '浙江', 'Zhejiang', '浙江省', [undefined, 0.5422, 0.5153, 0.4974]),
  region('provincial', 'average', '安徽', 'Anhui', '安徽省', [undefined, 0.7075, 0.6782, 0.6553]),
  region('provincial', 'average', '福建', 'Fujian', '福建省', [undefined, 0.4711, 0.4092, 0.4211]),
  region('provincial', 'average', '江西', 'Jiangxi', '江西省', [undefined, 0.5835, 0.5752, 0.5836]),
  region('provincial', 'average', '山东', 'Shandong', '山东省', [undefined, 0.6838, 0.641, 0.6191]),
  region('provincial', 'average', '河南', 'Henan', '河南省', [undefined, 0.6369, 0.6058, 0.5897]),
  region('provincial', 'average', '湖北', 'Hubei', '湖北省', [undefined, 0.3672, 0.4364, 0.4044]),
  region('provincial', 'average', '湖南', 'Hunan', '湖南省', [undefined, 0.5138, 0.49, 0.4976]),
  region('provincial', 'average', '广东', 'Guangdong', '广东省', [undefined, 0.4715, 0.4403, 0.4419]),
  region('provincial', 'average', '广西', 'Guangxi', '广西壮族自治区', [undefined, 0.5154, 0.4044, 0.4476]),
  region('provincial', 'average', '海南', 'Hainan', '海南省', [undefined, 0.4524, 0.4184, 0.3648]),
  region('provincial', 'average', '重庆', 'Chongqing', '重庆市', [undefined, 0.4743, 0.5227, 0.5581]),
  region('provincial', 'average', '四川', 'Sichuan', '四川省', [undefined, 0.1255, 0.1404, 0.1564]),
  region('provincial', 'average', '贵州', 'Guizhou', '贵州省', [undefined, 0.5182, 0.4989, 0.5683]),
  region('provincial', 'average', '云南', 'Yunnan', '云南省', [undefined, 0.1235, 0.1073, 0.1333]),
  region('provincial', 'average', '陕西', 'Shaanxi', '陕西省', [undefined, 0.6336, 0.6558, 0.6335]),
  region('provincial', 'average', '甘肃', 'Gansu', '甘肃省', [undefined, 0.4955, 0.4772, 0.4471]),
  region('provincial', 'average', '青海', 'Qinghai', '青海省', [undefined, 0.1326, 0.1567, 0.1796]),
  region('provincial', 'average', '宁夏', 'Ningxia', '宁夏回族自治区', [undefined, 0.6546, 0.6423, 0.6187]),
  region('provincial', 'average', '新疆', 'Xinjiang', '新疆维吾尔自治区', [
    undefined,
    0.6577,
    0.6231,
    0.6021,
  ]),
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
            'zh-CN': '取自他人转录的数值，各处所标年份不一；仅供碳市场报告，与 7.2.4.2 的平均因子分开。',
            'en-US':
              'Read in somebody else’s copy; sources label its year differently. For carbon market reports, apart from the averages of 7.2.4.2.',
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
            'zh-CN': '取自引用该通知的网页；仅供碳市场报告，与 7.2.4.2 的平均因子分开。',
            'en-US':
              'Read in a page that quotes the notice; for carbon market reports, apart from the averages of 7.2.4.2.',
          },
          reviewBy: '2028-12-31',
        },
      },
    },
  },
];

/** Places people ask for of which no factor is held. */
export const regionsWithoutFactor: readonly string[] = [
  '深圳',
  '深圳市',
  'Shenzhen',
  '广州',
  '广州市',
  'Guangzhou',
  '西藏',
  '西藏自治区',
  'Tibet',
  'Xizang',
  '香港',
  'Hong Kong',
  '澳门',
  'Macao',
  'Macau',
  '台湾',
  'Taiwan',
];
