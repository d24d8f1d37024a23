import type { MethodDocument } from './non-co2-methods';

/** Rank of an accounting standard in 7.2.1: a before b before c. */
export type StandardRank = 'a' | 'b' | 'c';

/** `SZDB` is SZDB/Z 69; `ENTERPRISE` the national guidelines for enterprises without saying of which sector; the others as in table D.1. */
export type StandardKey = 'SZDB' | 'ENTERPRISE' | MethodDocument;

export interface AccountingStandard {
  readonly key: StandardKey;
  readonly rank: StandardRank;
  /** Parts of a title by which people name it. */
  readonly namedBy: readonly string[];
}

const standard = (key: StandardKey, rank: StandardRank, namedBy: string): AccountingStandard => ({
  key,
  rank,
  namedBy: namedBy.split('|'),
});

/** Accounting standards that 7.2.1 and table D.1 name. */
export const accountingStandards: readonly AccountingStandard[] = [
  standard('SZDB', 'a', 'SZDB/Z 69|SZDBZ69|组织的温室气体排放量化和报告指南'),
  standard('PAPER', 'b', '造纸和纸制品'),
  standard('NONFERROUS', 'b', '其他有色金属'),
  standard('FOOD', 'b', '食品、烟草|食品烟草'),
  standard('TEXTILE', 'b', 'GB/T 32151.12|纺织服装'),
  standard('GDCITY', 'b', '广东省市县|广东省温室气体清单|Guangdong inventory guidelines'),
  standard('PROVINCE', 'b', '省级温室气体清单|provincial inventory guidelines'),
  standard('ROAD', 'b', '陆上交通运输'),
  standard('OILGAS', 'b', '石油和天然气生产|石油天然气生产'),
  standard('CHEM', 'b', '化工生产企业'),
  standard('ELEC', 'b', '电子设备制造'),
  standard('MACH', 'b', '机械设备制造'),
  standard('FLUOR', 'b', '氟化工企业'),
  standard('AL32151', 'b', 'GB/T 32151.4|铝冶炼企业'),
  standard('AL', 'b', '电解铝'),
  standard(
    'ENTERPRISE',
    'b',
    '企业温室气体核算方法与报告指南|企业温室气体排放核算方法与报告指南|国家主管部门核算指南|national guidelines for enterprises',
  ),
  standard('ISO', 'c', 'ISO 14064|GB/T 24064'),
  standard('IPCC', 'c', 'IPCC'),
  standard('GHGP', 'c', 'GHG Protocol|greenhouse gas protocol|温室气体核算体系'),
];
