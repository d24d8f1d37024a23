import { both } from './passport';
import type { BothLanguages, Passport } from './passport';
import { standardPassport } from './standard-passport';

/** A limit that the standard sets; shares are fractions (0.042 is 4.2 %). */
export interface Threshold {
  readonly value: number;
  readonly unit: 'year' | 'share' | 'share per year' | 't CO2e per credit';
  readonly meaning: BothLanguages;
  readonly passport: Passport;
}

const threshold = (
  value: number,
  unit: Threshold['unit'],
  clause: string,
  meaning: BothLanguages,
): Threshold => ({ value, unit, meaning, passport: standardPassport(clause) });

/** Every limit the rules compare with, each with the clause it stands in. */
export const thresholds = {
  /** The base period starts no earlier than this many calendar years before the year of the plan. */
  basePeriodAge: threshold(
    5,
    'year',
    '6.2.1',
    both('减排基准期最早为计划前的年数', 'oldest base period, in years before the plan'),
  ),
  /** Year-to-year change up to which an advanced level counts as kept. */
  advancedLevelChange: threshold(
    0.01,
    'share',
    '6.3.2 注',
    both('先进水平允许的波动幅度', 'largest yearly change at an advanced level'),
  ),
  /** A credit is registered no earlier than this many years before the declaration. */
  creditAge: threshold(
    5,
    'year',
    '7.3.1.3',
    both('碳信用登记最早为声明前的年数', 'oldest credit, in years before the declaration'),
  ),
  tonnesPerCredit: threshold(
    1,
    't CO2e per credit',
    '3.5',
    both('1 个碳信用相当的吨数', 'tonnes that one credit stands for'),
  ),
  nearTermShortest: threshold(
    5,
    'year',
    'A.2.4.2',
    both('近期目标的最短年数', 'shortest span of a near-term target'),
  ),
  nearTermLongest: threshold(
    10,
    'year',
    'A.2.4.2',
    both('近期目标的最长年数', 'longest span of a near-term target'),
  ),
  /** Least yearly reduction of scopes 1 and 2, as a share of the base year. */
  scienceScope12Rate: threshold(
    0.042,
    'share per year',
    'A.2.4.2 a)',
    both(
      '范围1和范围2每年的最低下降率（相较基准年）',
      'least yearly reduction of scopes 1 and 2, of the base year',
    ),
  ),
  /** Above this share of scopes 1 to 3, scope 3 needs a target of its own. */
  scienceScope3Share: threshold(
    0.4,
    'share',
    'A.2.4.2 b)',
    both('范围3占比超过该值时须设目标', 'share of scope 3 above which it needs a target'),
  ),
  /** Least share of scope 3 that its target covers. */
  scienceScope3Coverage: threshold(
    0.67,
    'share',
    'A.2.4.2 b)',
    both('范围3目标的最低覆盖率', 'least share of scope 3 in its target'),
  ),
  /** Least yearly reduction of scope 3, as a share of the base year. */
  scienceScope3AbsoluteRate: threshold(
    0.025,
    'share per year',
    'A.2.4.2 b)',
    both('范围3总量每年的最低下降率（相较基准年）', 'least yearly reduction of scope 3, of the base year'),
  ),
  /** Least yearly reduction of scope 3 intensity, year on year. */
  scienceScope3IntensityRate: threshold(
    0.07,
    'share per year',
    'A.2.4.2 b)',
    both('范围3强度每年的最低下降率（逐年）', 'least yearly reduction of scope 3 intensity, year on year'),
  ),
} as const satisfies Record<string, Threshold>;
