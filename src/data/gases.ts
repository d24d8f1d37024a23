import { methaneByOrigin, referenceGas, reports, tables } from './assessment-reports';
import type { Passports, Report } from './assessment-reports';
import type { Passport } from './passport';

/** A global warming potential over 100 years, in kg CO2e per kg of gas, with where it was read. */
export interface Gwp100 {
  readonly value: number;
  readonly passport: Passport;
}

/** `CFC`, `HCFC` and `other` are not among the seven gases of 3.2. `HFO` are HFCs with a double bond. */
export type GasFamily =
  'CO2' | 'CH4' | 'N2O' | 'HFC' | 'HFO' | 'PFC' | 'SF6' | 'NF3' | 'CFC' | 'HCFC' | 'other';

export interface Gas {
  readonly key: string;
  readonly family: GasFamily;
  /** Chinese name; empty where only the code is in use. */
  readonly zhName: string;
  /** Formulas, refrigerant numbers and other names; not numbers, so they need no source. */
  readonly spellings: readonly string[];
  /** A report that is missing here has no value held; that is not zero. */
  readonly gwp100: Partial<Readonly<Record<Report, Gwp100>>>;
}

type FourReports = readonly [
  SAR: number | undefined,
  AR4: number | undefined,
  AR5: number | undefined,
  AR6: number | undefined,
];

function gas(
  key: string,
  family: GasFamily,
  zhName: string,
  spellings: string,
  values: FourReports,
  passports: Passports,
): Gas {
  const gwp100: Partial<Record<Report, Gwp100>> = {};
  reports.forEach((report, index) => {
    const value = values[index];
    if (value !== undefined) gwp100[report] = { value, passport: passports[report] };
  });
  return { key, family, zhName, spellings: spellings.split('|'), gwp100 };
}

/** A gas whose key begins with its family, which refrigerant numbers `R-…` share except those of PFCs. */
function halocarbon(key: string, zhName: string, spellings: string, values: FourReports): Gas {
  const [family, number] = key.split(/-(.*)/) as [GasFamily, string];
  const numbered = family === 'PFC' ? spellings : spellings.replace(/$|(?=\|)/, `|R-${number}`);
  return gas(key, family, zhName, numbered, values, tables);
}

/** A halocarbon known by its code, of which only the newest table has a value. */
function recentHalocarbon(key: string, spellings: string, value: number): Gas {
  return halocarbon(key, '', spellings, [undefined, undefined, undefined, value]);
}

/** A hydrocarbon of which only the newest table has a value. */
function inNewestOnly(key: string, zhName: string, spellings: string, value: number): Gas {
  return gas(key, 'other', zhName, spellings, [undefined, undefined, undefined, value], tables);
}

/** A component of blends of which no report held has a value. */
function withoutValue(key: string, zhName: string, spellings: string): Gas {
  return { key, family: 'other', zhName, spellings: spellings.split('|'), gwp100: {} };
}

/** Values in the order SAR, AR4, AR5 (without climate-carbon feedback), AR6. */
export const gases: readonly Gas[] = [
  gas('CO2', 'CO2', '二氧化碳', 'carbon dioxide|R-744|CO2 gas|碳酸气', [1, 1, 1, 1], referenceGas),
  gas(
    'CH4-nonfossil',
    'CH4',
    '生物源甲烷',
    'non-fossil CH4|non-fossil methane|methane non-fossil|CH4(non-fossil)|methane (non-fossil)|biogenic methane|biogenic CH4|CH4 biogenic|CH4(biogenic)|生物成因甲烷|非化石甲烷|非化石源甲烷|甲烷（非化石）|甲烷（生物源）|CH4（非化石）|CH4（生物源）',
    [21, 25, 28, 27],
    methaneByOrigin,
  ),
  gas(
    'CH4-fossil',
    'CH4',
    '化石甲烷',
    'fossil CH4|fossil methane|methane fossil|CH4(fossil)|methane (fossil)|化石源甲烷|化石燃料甲烷|甲烷（化石）|甲烷（化石源）|CH4（化石）|CH4 化石',
    [21, 25, 30, 29.8],
    methaneByOrigin,
  ),
  gas('CH4', 'CH4', '甲烷', 'methane', [21, 25, 28, 27.9], tables),
  halocarbon('HFC-23', '三氟甲烷', 'CHF3|fluoroform|氟仿', [11700, 14800, 12400, 14600]),
  halocarbon('HFC-32', '二氟甲烷', 'CH2F2|difluoromethane', [650, 675, 677, 771]),
  halocarbon('HFC-41', '一氟甲烷', 'CH3F|methyl fluoride|氟甲烷', [150, undefined, 116, 135]),
  halocarbon('HFC-125', '五氟乙烷', 'CHF2CF3|pentafluoroethane|C2HF5', [2800, 3500, 3170, 3740]),
  halocarbon('HFC-134', '1,1,2,2-四氟乙烷', 'CHF2CHF2', [1000, undefined, 1120, 1260]),
  halocarbon(
    'HFC-134a',
    '1,1,1,2-四氟乙烷',
    'CH2FCF3|1,1,1,2-tetrafluoroethane|四氟乙烷134a',
    [1300, 1430, 1300, 1530],
  ),
  halocarbon('HFC-143', '1,1,2-三氟乙烷', 'CH2FCHF2', [300, undefined, 328, 364]),
  halocarbon('HFC-143a', '1,1,1-三氟乙烷', 'CH3CF3', [3800, 4470, 4800, 5810]),
  halocarbon('HFC-152', '1,2-二氟乙烷', 'CH2FCH2F', [undefined, undefined, 16, 21.5]),
  halocarbon('HFC-152a', '1,1-二氟乙烷', 'CH3CHF2', [140, 124, 138, 164]),
  halocarbon('HFC-161', '一氟乙烷', 'CH3CH2F|ethyl fluoride|氟乙烷', [undefined, undefined, 4, 4.84]),
  recentHalocarbon('HFC-227ca', 'CF3CF2CHF2', 2980),
  halocarbon('HFC-227ea', '七氟丙烷', 'CF3CHFCF3|FM-200|1,1,1,2,3,3,3-七氟丙烷', [2900, 3220, 3350, 3600]),
  halocarbon('HFC-236cb', '', 'CH2FCF2CF3', [undefined, undefined, 1210, 1350]),
  halocarbon('HFC-236ea', '', 'CHF2CHFCF3', [undefined, undefined, 1330, 1500]),
  halocarbon('HFC-236fa', '', 'CF3CH2CF3|1,1,1,3,3,3-六氟丙烷', [6300, 9810, 8060, 8690]),
  halocarbon('HFC-245ca', '', 'CH2FCF2CHF2', [560, undefined, 716, 787]),
  recentHalocarbon('HFC-245cb', 'CF3CF2CH3', 4550),
  recentHalocarbon('HFC-245ea', 'CHF2CHFCHF2', 255),
  recentHalocarbon('HFC-245eb', 'CH2FCHFCF3', 325),
  halocarbon('HFC-245fa', '', 'CHF2CH2CF3|1,1,1,3,3-五氟丙烷', [undefined, 1030, 858, 962]),
  recentHalocarbon('HFC-263fb', 'CH3CH2CF3', 74.8),
  recentHalocarbon('HFC-272ca', 'CH3CF2CH3', 599),
  recentHalocarbon('HFC-329p', 'CHF2CF2CF2CF3', 2890),
  halocarbon('HFC-365mfc', '五氟丁烷', 'CH3CF2CH2CF3', [undefined, 794, 804, 914]),
  halocarbon('HFC-43-10mee', '十氟戊烷', 'CF3CHFCHFCF2CF3|HFC-43-10', [1300, 1640, 1650, 1600]),
  recentHalocarbon('HFO-1123', 'CHF=CF2', 0.005),
  recentHalocarbon('HFO-1132a', 'CH2=CF2', 0.052),
  recentHalocarbon('HFO-1141', 'CH2=CHF', 0.024),
  recentHalocarbon('HFO-1225ye(Z)', '(Z)-CF3CF=CHF', 0.344),
  recentHalocarbon('HFO-1225ye(E)', '(E)-CF3CF=CHF', 0.118),
  recentHalocarbon('HFO-1234ze(Z)', '(Z)-CF3CH=CHF', 0.315),
  recentHalocarbon('HFO-1234ze(E)', '(E)-CF3CH=CHF', 1.37),
  recentHalocarbon('HFO-1234yf', 'CF3CF=CH2', 0.501),
  recentHalocarbon('HFO-1336mzz(E)', '(E)-CF3CH=CHCF3', 17.9),
  recentHalocarbon('HFO-1336mzz(Z)', '(Z)-CF3CH=CHCF3', 2.08),
  recentHalocarbon('HFO-1243zf', 'CF3CH=CH2', 0.261),
  halocarbon(
    'PFC-14',
    '四氟化碳',
    'CF4|R-14|perfluoromethane|四氟甲烷|tetrafluoromethane|carbon tetrafluoride|全氟甲烷|FC-14',
    [6500, 7390, 6630, 7380],
  ),
  halocarbon(
    'PFC-116',
    '六氟乙烷',
    'C2F6|R-116|hexafluoroethane|perfluoroethane|全氟乙烷|FC-116',
    [9200, 12200, 11100, 12400],
  ),
  halocarbon(
    'PFC-218',
    '八氟丙烷',
    'C3F8|R-218|octafluoropropane|perfluoropropane|全氟丙烷|FC-218',
    [7000, 8830, 8900, 9290],
  ),
  halocarbon(
    'PFC-C-318',
    '八氟环丁烷',
    'c-C4F8|C4F8|R-C318|PFC-318|octafluorocyclobutane|perfluorocyclobutane|全氟环丁烷|FC-C318',
    [8700, 10300, 9540, 10200],
  ),
  halocarbon(
    'PFC-31-10',
    '十氟丁烷',
    'n-C4F10|C4F10|perfluorobutane|全氟丁烷|R-3110',
    [7000, 8860, 9200, 10000],
  ),
  halocarbon('PFC-41-12', '十二氟戊烷', 'n-C5F12|C5F12|perfluoropentane|全氟戊烷', [7500, 9160, 8550, 9220]),
  halocarbon('PFC-51-14', '十四氟己烷', 'n-C6F14|C6F14|perfluorohexane|全氟己烷', [7400, 9300, 7910, 8620]),
  halocarbon('PFC-61-16', '', 'n-C7F16|C7F16|perfluoroheptane|全氟庚烷', [undefined, undefined, 7820, 8410]),
  halocarbon('PFC-71-18', '', 'n-C8F18|C8F18|perfluorooctane|全氟辛烷', [undefined, undefined, 7620, 8260]),
  halocarbon('PFC-91-18', '全氟萘烷', 'C10F18|perfluorodecalin', [undefined, undefined, 7190, 7480]),
  gas('c-C3F6', 'PFC', '全氟环丙烷', 'PFC-216', [undefined, undefined, 9200, undefined], tables),
  gas(
    'N2O',
    'N2O',
    '氧化亚氮',
    'nitrous oxide|一氧化二氮|笑气|dinitrogen oxide',
    [310, 298, 265, 273],
    tables,
  ),
  gas(
    'SF6',
    'SF6',
    '六氟化硫',
    'sulfur hexafluoride|sulphur hexafluoride',
    [23900, 22800, 23500, 25200],
    tables,
  ),
  gas('NF3', 'NF3', '三氟化氮', 'nitrogen trifluoride', [undefined, 17200, 16100, 17400], tables),
  halocarbon('CFC-11', '', 'CCl3F|三氯氟甲烷|一氟三氯甲烷|F-11', [3800, 4750, 4660, 6230]),
  halocarbon('CFC-12', '', 'CCl2F2|二氯二氟甲烷|二氟二氯甲烷|F-12', [8100, 10900, 10200, 12500]),
  halocarbon('CFC-13', '', 'CClF3', [undefined, 14400, 13900, 16200]),
  halocarbon('CFC-113', '', 'CCl2FCClF2', [4800, 6130, 5820, 6520]),
  halocarbon('CFC-114', '', 'CClF2CClF2', [undefined, 10000, 8590, 9430]),
  halocarbon('CFC-115', '', 'CClF2CF3', [undefined, 7370, 7670, 9600]),
  halocarbon('HCFC-21', '', 'CHCl2F', [undefined, undefined, 148, 160]),
  halocarbon(
    'HCFC-22',
    '',
    'CHClF2|二氟一氯甲烷|一氯二氟甲烷|氯二氟甲烷|F-22|chlorodifluoromethane',
    [1500, 1810, 1760, 1960],
  ),
  recentHalocarbon('HCFC-31', 'CH2ClF', 79.4),
  halocarbon('HCFC-123', '', 'CHCl2CF3|三氟二氯乙烷', [90, 77, 79, 90.4]),
  halocarbon('HCFC-124', '', 'CHClFCF3', [470, 609, 527, 597]),
  halocarbon('HCFC-141b', '', 'CH3CCl2F|一氟二氯乙烷|二氯一氟乙烷', [600, 725, 782, 860]),
  halocarbon('HCFC-142b', '', 'CH3CClF2|二氟一氯乙烷|一氯二氟乙烷', [1800, 2310, 1980, 2300]),
  inNewestOnly('R-170', '乙烷', 'ethane|C2H6', 0.437),
  inNewestOnly('R-290', '丙烷', 'propane|C3H8', 0.02),
  inNewestOnly('R-600', '正丁烷', 'n-butane|butane|丁烷', 0.006),
  withoutValue('R-600a', '异丁烷', 'isobutane'),
  withoutValue('R-601', '正戊烷', 'n-pentane|戊烷'),
  withoutValue('R-601a', '异戊烷', 'isopentane'),
  withoutValue('R-1130(E)', '反式-1,2-二氯乙烯', 'trans-1,2-dichloroethene|HCO-1130(E)'),
  withoutValue('R-1270', '丙烯', 'propylene|propene|C3H6'),
  withoutValue('R-E170', '二甲醚', 'dimethyl ether|DME'),
];

/** Names that several gases carry: the user has to say which. */
export const ambiguousGasSpellings: Readonly<Record<string, readonly string[]>> = {
  C2H2F4: ['HFC-134', 'HFC-134a'],
  四氟乙烷: ['HFC-134', 'HFC-134a'],
  C2H3F3: ['HFC-143', 'HFC-143a'],
  三氟乙烷: ['HFC-143', 'HFC-143a'],
  C2H4F2: ['HFC-152', 'HFC-152a'],
  二氟乙烷: ['HFC-152', 'HFC-152a'],
  'HFC-227': ['HFC-227ea', 'HFC-227ca'],
  C3HF7: ['HFC-227ea', 'HFC-227ca'],
  C3H2F6: ['HFC-236fa', 'HFC-236ea', 'HFC-236cb'],
  六氟丙烷: ['HFC-236fa', 'HFC-236ea', 'HFC-236cb'],
  C3H3F5: ['HFC-245fa', 'HFC-245ca', 'HFC-245eb'],
  五氟丙烷: ['HFC-245fa', 'HFC-245ca', 'HFC-245eb'],
  'HFC-245': ['HFC-245fa', 'HFC-245ca', 'HFC-245eb'],
  'HFC-236': ['HFC-236fa', 'HFC-236ea', 'HFC-236cb'],
  'HFO-1234': ['HFO-1234yf', 'HFO-1234ze(E)', 'HFO-1234ze(Z)'],
  'HFO-1234ze': ['HFO-1234ze(E)', 'HFO-1234ze(Z)'],
  'R-1234ze': ['HFO-1234ze(E)', 'HFO-1234ze(Z)'],
  'HFO-1336mzz': ['HFO-1336mzz(E)', 'HFO-1336mzz(Z)'],
  'HFO-1225ye': ['HFO-1225ye(E)', 'HFO-1225ye(Z)'],
  HFC: ['HFC-134a', 'HFC-32', 'R-410A'],
  HFCs: ['HFC-134a', 'HFC-32', 'R-410A'],
  氢氟碳化物: ['HFC-134a', 'HFC-32', 'R-410A'],
  PFC: ['PFC-14', 'PFC-116', 'PFC-218'],
  PFCs: ['PFC-14', 'PFC-116', 'PFC-218'],
  全氟碳化物: ['PFC-14', 'PFC-116', 'PFC-218'],
  制冷剂: ['R-410A', 'R-32', 'R-134a'],
  冷媒: ['R-410A', 'R-32', 'R-134a'],
  氟利昂: ['HCFC-22', 'CFC-12', 'R-410A'],
  Freon: ['HCFC-22', 'CFC-12', 'R-410A'],
  refrigerant: ['R-410A', 'R-32', 'R-134a'],
};
