import type { BothLanguages, Passport } from './passport';
import { standardPassport } from './standard-passport';

/** A limit that the standard sets; shares are fractions (0.042 is 4.2 %). */
export interface Threshold {
  readonly value: number;
  readonly unit: 'year' | 'share' | 'share per year' | 't CO2e per credit';
  readonly meaning: BothLanguages;
  readonly passport: Passport;
}

/** Every limit the rules compare with, each with the clause it stands in. */
export const thresholds = {
  /** The base period starts no earlier than this many calendar years before the year of the plan. */
  basePeriodAge: {
    value: 5,
    unit: 'year',
    meaning: {
      'zh-CN': '减排基准期不早于制定计划前的年数',
      'en-US': 'oldest start of the base period, in years before the plan',
    },
    passport: standardPassport('6.2.1'),
  },
  /** Year-to-year change up to which an advanced level counts as kept. */
  advancedLevelChange: {
    value: 0.01,
    unit: 'share',
    meaning: {
      'zh-CN': '先进水平允许的波动幅度',
      'en-US': 'largest yearly change of an organization already at an advanced level',
    },
    passport: standardPassport('6.3.2 注'),
  },
  /** A credit is registered no earlier than this many years before the declaration. */
  creditAge: {
    value: 5,
    unit: 'year',
    meaning: {
      'zh-CN': '碳信用登记时间不早于声明前的年数',
      'en-US': 'oldest registration of a credit, in years before the declaration',
    },
    passport: standardPassport('7.3.1.3'),
  },
  tonnesPerCredit: {
    value: 1,
    unit: 't CO2e per credit',
    meaning: { 'zh-CN': '1 个额度碳信用相当的吨数', 'en-US': 'tonnes that one credit stands for' },
    passport: standardPassport('3.5'),
  },
  nearTermShortest: {
    value: 5,
    unit: 'year',
    meaning: { 'zh-CN': '近期目标的最短年数', 'en-US': 'shortest span of a near-term target' },
    passport: standardPassport('A.2.4.2'),
  },
  nearTermLongest: {
    value: 10,
    unit: 'year',
    meaning: { 'zh-CN': '近期目标的最长年数', 'en-US': 'longest span of a near-term target' },
    passport: standardPassport('A.2.4.2'),
  },
  /** Least yearly reduction of scopes 1 and 2, as a share of the base year. */
  scienceScope12Rate: {
    value: 0.042,
    unit: 'share per year',
    meaning: {
      'zh-CN': '范围1和范围2每年的最低下降率（相较基准年）',
      'en-US': 'least yearly reduction of scopes 1 and 2, of the base year',
    },
    passport: standardPassport('A.2.4.2 a)'),
  },
  /** Above this share of scopes 1 to 3, scope 3 needs a target of its own. */
  scienceScope3Share: {
    value: 0.4,
    unit: 'share',
    meaning: {
      'zh-CN': '范围3占比超过该值时设定范围3目标',
      'en-US': 'share of scope 3 above which it needs a target',
    },
    passport: standardPassport('A.2.4.2 b)'),
  },
  /** Least share of scope 3 that its target covers. */
  scienceScope3Coverage: {
    value: 0.67,
    unit: 'share',
    meaning: {
      'zh-CN': '范围3目标的最低覆盖率',
      'en-US': 'least share of scope 3 that its target covers',
    },
    passport: standardPassport('A.2.4.2 b)'),
  },
  /** Least yearly reduction of scope 3, as a share of the base year. */
  scienceScope3AbsoluteRate: {
    value: 0.025,
    unit: 'share per year',
    meaning: {
      'zh-CN': '范围3总量每年的最低下降率（相较基准年）',
      'en-US': 'least yearly reduction of scope 3, of the base year',
    },
    passport: standardPassport('A.2.4.2 b)'),
  },
  /** Least yearly reduction of scope 3 intensity, year on year. */
  scienceScope3IntensityRate: {
    value: 0.07,
    unit: 'share per year',
    meaning: {
      'zh-CN': '范围3强度每年的最低下降率（逐年）',
      'en-US': 'least yearly reduction of scope 3 intensity, year on year',
    },
    passport: standardPassport('A.2.4.2 b)'),
  },
} as const satisfies Record<string, Threshold>;
