import type { Language, Words } from '../domain/language';

/** Rows and columns where the answer spills. */
export type ShownRows = readonly (readonly string[])[];

export interface FunctionExample {
  /** As typed into a cell. */
  readonly formula: string;
  /** What the cell shows: a number as displayed (`12.85%`) or a text, the same in both languages or one for each. */
  readonly shows: string | ShownRows | Readonly<Record<Language, string | ShownRows>>;
  /** The answer is longer; it begins so. */
  readonly beginsSo?: true;
  /** Where the figures come from. */
  readonly because: Words;
}

/** What an example shows in one language. */
export function shownIn(example: FunctionExample, language: Language): string | ShownRows {
  const { shows } = example;
  return typeof shows === 'object' && 'zh-CN' in shows ? shows[language] : shows;
}

const because = (chinese: string, english: string): Words => ({ 'zh-CN': chinese, 'en-US': english });

/** One worked example of every function; each is run as a test and shown on the function's help page. */
export const functionExamples: Readonly<Record<string, FunctionExample>> = {
  GWP: {
    formula: '=CN.GWP("R-410A")',
    shows: '2255.5',
    because: because(
      '50% HFC-32（771）+ 50% HFC-125（3740），AR6。',
      '50 % HFC-32 (771) and 50 % HFC-125 (3740), AR6.',
    ),
  },
  'GWP.SOURCE': {
    formula: '=CN.GWP.SOURCE("CH4")',
    shows: 'CH4, GWP100, AR6: 27.9. IPCC Sixth Assessment Report',
    beginsSo: true,
    because: because('表 7.SM.7。', 'Table 7.SM.7.'),
  },
  GRID: {
    formula: '=CN.GRID("南方", 2023)',
    shows: '0.4042',
    because: because('公告2025年第47号。', 'Announcement 47 of 2025.'),
  },
  'GRID.SOURCE': {
    formula: '=CN.GRID.SOURCE("广东")',
    shows: { 'zh-CN': '广东 2023: 0.4419 tCO2/MWh.', 'en-US': 'Guangdong 2023: 0.4419 tCO2/MWh.' },
    beginsSo: true,
    because: because(
      '省级因子，出处中会写明 7.2.4.2 未列省级因子。',
      'Provincial; the citation says that 7.2.4.2 does not name such a factor.',
    ),
  },
  FUEL: {
    formula: '=CN.FUEL("柴油", "t")',
    shows: '3.0959',
    because: because('42.652 × 20.2/1000 × 98% × 44/12。', '42.652 × 20.2/1000 × 98 % × 44/12.'),
  },
  'FUEL.SOURCE': {
    formula: '=CN.FUEL.SOURCE("柴油")',
    shows: '柴油: 3.09591 tCO2/t = NCV 42.652 GJ/t × 20.2 tC/TJ × 98% × 44/12.',
    beginsSo: true,
    because: because('GB/T 32151.22—2024 表C.1。', 'GB/T 32151.22-2024, table C.1.'),
  },
  HEAT: {
    formula: '=CN.HEAT()',
    shows: '0.11',
    because: because('外购热力的缺省值。', 'The default of bought heat.'),
  },
  'HEAT.SOURCE': {
    formula: '=CN.HEAT.SOURCE("蒸汽")',
    shows: '0.11 tCO2/GJ. 公共建筑运营单位',
    beginsSo: true,
    because: because('公共建筑指南第14页。', 'Page 14 of the guide for public buildings.'),
  },
  METHOD: {
    formula: '=CN.METHOD("HFC-134a", "制冷剂")',
    shows: {
      'zh-CN': [
        ['使用制冷剂', 'ISO 14064-1'],
        ['使用制冷剂', 'IPCC 国家温室气体清单指南'],
        ['使用制冷剂', 'GHG Protocol'],
      ],
      'en-US': [
        ['Use of refrigerants', 'ISO 14064-1'],
        ['Use of refrigerants', 'IPCC 国家温室气体清单指南'],
        ['Use of refrigerants', 'GHG Protocol'],
      ],
    },
    because: because('表 D.1 第 13 行。', 'Row 13 of table D.1.'),
  },
  CO2E: {
    formula: '=CN.CO2E(12, "kg", "SF6")',
    shows: '302.4',
    because: because('0.012 t × 25200。', '0.012 t × 25200.'),
  },
  EMISSION: {
    formula: '=CN.EMISSION(100, "万kWh", 0.5306, "kgCO2/kWh")',
    shows: '530.6',
    because: because('1000 MWh × 0.5306 t/MWh。', '1000 MWh × 0.5306 t/MWh.'),
  },
  CONVERT: {
    formula: '=CN.CONVERT(1, "万kWh", "GJ")',
    shows: '36',
    because: because('1 kWh = 3.6 MJ。', '1 kWh is 3.6 MJ.'),
  },
  TOTAL: {
    formula: '=CN.TOTAL({0.1;0.2;-0.3})',
    shows: '0',
    because: because('二进制求和会得到 5.55E-17。', 'Binary sums give 5.55E-17 here.'),
  },
  BASELINE: {
    formula: '=CN.BASELINE({1000;1100;1200}, "moving", 2)',
    shows: '1150',
    because: because('最近两年的平均。', 'The mean of the latest two years.'),
  },
  INTENSITY: {
    formula: '=CN.INTENSITY(1200, 400)',
    shows: '3',
    because: because('1200 ÷ 400。', '1200 ÷ 400.'),
  },
  TARGETRATE: {
    formula: '=CN.TARGETRATE(4.48%, 2022, 2025)',
    shows: '12.85%',
    because: because('A.2.2.2 的示例。', 'The example of A.2.2.2.'),
  },
  ANNUALRATE: {
    formula: '=CN.ANNUALRATE(18.46%, 2020, 2025)',
    shows: '4.00%',
    because: because('A.2.3 的示例，反过来算。', 'The example of A.2.3, backwards.'),
  },
  TARGETVALUE: {
    formula: '=CN.TARGETVALUE(1000, 4.2%, 2020, 2030, "linear")',
    shows: '580',
    because: because('1000 × (1 − 10 × 4.2%)。', '1000 × (1 − 10 × 4.2 %).'),
  },
  TARGETPATH: {
    formula: '=CN.TARGETPATH(1000, 10%, 2022, 2024)',
    shows: [
      ['2022', '1000'],
      ['2023', '900'],
      ['2024', '810'],
    ],
    because: because('每年为上一年的 90%。', 'Each year 90 % of the year before.'),
  },
  REDUCTION: {
    formula: '=CN.REDUCTION(1000, 850)',
    shows: '15.00%',
    because: because('(1000 − 850) ÷ 1000。', '(1000 − 850) ÷ 1000.'),
  },
  ATTAINED: {
    formula: '=CN.ATTAINED(1000, 850, 15%)',
    shows: 'TRUE',
    because: because('恰好 15% 即为实现。', 'Exactly 15 % attains it.'),
  },
  SCIENCE: {
    formula: '=CN.SCIENCE("1+2", "absolute", 4.2%)',
    shows: 'TRUE',
    because: because('A.2.4.2 a)：不低于 4.2%。', 'A.2.4.2 a: at least 4.2 %.'),
  },
  SCOPE3NEEDED: {
    formula: '=CN.SCOPE3NEEDED(30, 30, 40)',
    shows: 'FALSE',
    because: because('恰为 40%，不大于 40%。', 'Exactly 40 % is not more than 40 %.'),
  },
  OFFSETCHECK: {
    formula: '=CN.OFFSETCHECK("CCER", "2020-05-31", "2025-06-30", "2025-06-01")',
    shows: { 'zh-CN': '7.3.1.3 不符合', 'en-US': '7.3.1.3 not met' },
    beginsSo: true,
    because: because('登记早于声明前 5 年。', 'Registered more than five years before the declaration.'),
  },
  CERTIFICATE: {
    formula: '=CN.CERTIFICATE(1000, 0.5306, 400)',
    shows: '400',
    because: because(
      '530.6 t 超过同年范围2 的 400 t。',
      '530.6 t is above the 400 t of scope 2 in that year.',
    ),
  },
  VERDICT: {
    formula: '=CN.VERDICT(1000, 1000)',
    shows: { 'zh-CN': '实现碳中和', 'en-US': 'Carbon neutrality achieved' },
    because: because('相等即实现（8.3 a）。', 'Equal is achieved (8.3 a).'),
  },
  MARGIN: {
    formula: '=CN.MARGIN(500, 620.5)',
    shows: '120.5',
    because: because('620.5 − 500。', '620.5 − 500.'),
  },
  RULESET: {
    formula: '=CN.RULESET()',
    shows: 'CN 2026-11-22, ',
    beginsSo: true,
    because: because('版次、规则数、指纹。', 'Edition, number of rules, fingerprint.'),
  },
};
