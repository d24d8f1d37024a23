import type { Passport } from './passport';

/** Assessment reports of the IPCC whose GWP100 is held, oldest first. The last is the newest (7.2.4.3). */
export const reports = ['SAR', 'AR4', 'AR5', 'AR6'] as const;
export type Report = (typeof reports)[number];

/** Where the values of each report were read. */
export type Passports = Readonly<Record<Report, Passport>>;

const earlierReports = {
  tier: 'transcription',
  checked: {
    'zh-CN': '取自数据集 globalwarmingpotentials（CC0-1.0），其转录 GHG Protocol 2016-02-16 的 GWP 表。',
    'en-US':
      'Read in the dataset globalwarmingpotentials (CC0-1.0), which follows the GHG Protocol sheet of 2016-02-16.',
  },
  reviewBy: '2030-12-31',
} as const;

/** The main table of each report. */
export const tables: Passports = {
  SAR: {
    document: 'IPCC Second Assessment Report, Working Group I',
    locator: 'GWP100',
    edition: '1995',
    ...earlierReports,
  },
  AR4: {
    document: 'IPCC Fourth Assessment Report, Working Group I',
    locator: 'Table 2.14',
    edition: '2007',
    ...earlierReports,
  },
  AR5: {
    document: 'IPCC Fifth Assessment Report, Working Group I',
    locator: 'Table 8.A.1, without climate-carbon feedback',
    edition: '2013',
    ...earlierReports,
  },
  AR6: {
    document: 'IPCC Sixth Assessment Report, Working Group I, Chapter 7 Supplementary Material',
    locator: 'Table 7.SM.7',
    edition: '2021',
    tier: 'transcription',
    checked: {
      'zh-CN': '取自该章附带数据 metrics_supplement_cleaned.csv（MIT），其转录表 7.SM.7。',
      'en-US':
        'Read in the chapter’s dataset metrics_supplement_cleaned.csv (MIT), which follows Table 7.SM.7.',
    },
    reviewBy: '2028-12-31',
  },
};

const byOrigin = {
  tier: 'secondary',
  checked: {
    'zh-CN': '取自引用 GHG Protocol《Global Warming Potential Values》v2.0（2024-08）的网页，未与原文比对。',
    'en-US':
      'Read in a page that quotes GHG Protocol “Global Warming Potential Values” v2.0 (2024-08), not compared with the original.',
  },
} as const;

/** Methane by origin: SAR and AR4 do not distinguish, AR5 and AR6 do. */
export const methaneByOrigin: Passports = {
  ...tables,
  AR5: { ...tables.AR5, locator: 'Table 8.7, without climate-carbon feedback', ...byOrigin },
  AR6: {
    ...tables.AR6,
    document: 'IPCC Sixth Assessment Report, Working Group I, Chapter 7',
    locator: 'Table 7.15',
    ...byOrigin,
  },
};

const definition = {
  locator: 'CO2 = 1',
  tier: 'original',
  checked: { 'zh-CN': '按定义为 1（参照气体）。', 'en-US': '1 by definition: the reference gas.' },
} as const;

/** CO2, with which the others are compared. */
export const referenceGas: Passports = {
  SAR: { ...tables.SAR, ...definition },
  AR4: { ...tables.AR4, ...definition },
  AR5: { ...tables.AR5, ...definition },
  AR6: { ...tables.AR6, ...definition },
};
