import { reports } from '../data/assessment-reports';
import { blends } from '../data/blends';
import { forestryMethodologies } from '../data/forestry-methodologies';
import { fuelDensities, fuelNames, fuels } from '../data/fuels';
import { gases } from '../data/gases';
import { gridRegions, gridYears } from '../data/grid-factors';
import { heatFactor } from '../data/heat-factors';
import { measureReferencesPassport, measuresPassport } from '../data/measures';
import { nonCo2Factors } from '../data/non-co2-factors';
import { methodTablePassport } from '../data/non-co2-methods';
import type { Passport } from '../data/passport';
import { targetBasesPassport, targetKindsPassport, tradingExamplesPassport } from '../data/target-kinds';
import { thresholds } from '../data/thresholds';
import type { Day } from './day';
import type { Words } from './language';

/** A number, or a table of words, with where it comes from. */
export interface PassportedNumber {
  /** What it is of, the same in every language, e.g. `GWP HFC-32 AR6`, `GRID 南方 2023`. */
  readonly of: string;
  readonly name: Words;
  /** Left out where the passport is of a composition, a list or a table. */
  readonly value: number | undefined;
  readonly unit: string;
  /** The formula of a cell that shows it or rests on it, where there is one. */
  readonly formula: string | undefined;
  readonly passport: Passport;
}

const named = (chinese: string, english: string): Words => ({ 'zh-CN': chinese, 'en-US': english });

function warmingPotentials(): PassportedNumber[] {
  const single = gases.flatMap(({ key, zhName, gwp100 }) =>
    reports.flatMap((report) => {
      const held = gwp100[report];
      if (!held) return [];
      const chinese = zhName === '' ? key : `${zhName} ${key}`;
      return {
        of: `GWP ${key} ${report}`,
        name: named(`${chinese} 的 GWP100，${report}`, `GWP100 of ${key}, ${report}`),
        unit: 'kg CO2e/kg',
        formula: `=CN.GWP("${key}","${report}")`,
        ...held,
      };
    }),
  );
  const mixed = blends.map(({ key, passport }) => ({
    of: `GWP ${key}`,
    name: named(`${key} 的组成`, `Composition of ${key}`),
    value: undefined,
    unit: 'mass %',
    formula: `=CN.GWP("${key}")`,
    passport,
  }));
  return [...single, ...mixed];
}

function electricity(): PassportedNumber[] {
  return gridRegions.flatMap(({ zhName, enName, factors }) =>
    gridYears.flatMap((year) => {
      const held = factors[year];
      if (!held) return [];
      return {
        of: `GRID ${zhName} ${year}`,
        name: named(`${zhName}电力因子，${year} 年`, `Electricity, ${enName}, ${year}`),
        unit: 't CO2/MWh',
        formula: `=CN.GRID("${zhName}",${year})`,
        ...held,
      };
    }),
  );
}

const fuelParameters = [
  ['ncv', named('低位发热量', 'net calorific value')],
  ['carbonContent', named('单位热值含碳量', 'carbon content')],
  ['oxidationPercent', named('碳氧化率', 'oxidation')],
] as const;

const englishName = (fuel: string) => fuelNames.find(({ zhName }) => zhName === fuel)?.enName ?? fuel;

function burning(): PassportedNumber[] {
  const sets = fuels.flatMap((fuel) =>
    fuelParameters.map(([parameter, words]) => {
      const unit = { ncv: `GJ/${fuel.unit}`, carbonContent: 'tC/TJ', oxidationPercent: '%' }[parameter];
      return {
        of: `FUEL ${fuel.zhName} ${fuel.set} ${parameter}`,
        name: named(
          `${fuel.zhName}的${words['zh-CN']}，${fuel.set}`,
          `${englishName(fuel.zhName)}, ${words['en-US']}, ${fuel.set}`,
        ),
        value: fuel[parameter],
        unit,
        formula: `=CN.FUEL("${fuel.zhName}",,"${fuel.set}")`,
        passport: fuel.passport,
      };
    }),
  );
  const densities = Object.entries(fuelDensities).map(([fuel, { value, passport }]) => ({
    of: `FUEL ${fuel}`,
    name: named(`${fuel}的密度`, `Density of ${englishName(fuel)}`),
    value,
    unit: 't/m³',
    formula: `=CN.FUEL("${fuel}","L")`,
    passport,
  }));
  return [...sets, ...densities];
}

/** What stands in the standard itself: its limits and its tables. */
export function numbersOfTheStandard(): PassportedNumber[] {
  const limits = Object.entries(thresholds).map(([key, { value, unit, meaning, passport }]) => ({
    of: key,
    name: meaning,
    value,
    unit,
    formula: undefined,
    passport,
  }));
  const tables = [
    [targetKindsPassport, named('减排目标类型', 'Kinds of reduction target')],
    [targetBasesPassport, named('目标设定依据', 'Bases of a target')],
    [tradingExamplesPassport, named('碳交易行业示例', 'Examples of carbon trading')],
    [measuresPassport, named('减排措施清单', 'List of reduction measures')],
    [measureReferencesPassport, named('减排措施参考文件', 'Documents with further measures')],
    [methodTablePassport, named('非二氧化碳核算标准', 'Accounting documents of non-CO2 gases')],
  ] as const;
  return [
    ...limits,
    ...tables.map(([passport, name]) => ({
      of: passport.locator,
      name,
      value: undefined,
      unit: '',
      formula: passport === methodTablePassport ? '=CN.METHOD("CH4")' : undefined,
      passport,
    })),
  ];
}

/** Every number of `src/data` that somebody else decided. */
export function passportedNumbers(): PassportedNumber[] {
  return [
    ...warmingPotentials(),
    ...electricity(),
    ...burning(),
    {
      of: 'HEAT',
      name: named('外购热力', 'Bought heat'),
      value: heatFactor.value,
      unit: 't CO2/GJ',
      formula: '=CN.HEAT()',
      passport: heatFactor.passport,
    },
    ...nonCo2Factors.map(({ of, value, unit, passport }) => ({
      of: `${passport.locator} ${of['zh-CN']} ${unit}`,
      name: of,
      value,
      unit,
      formula: undefined,
      passport,
    })),
    ...numbersOfTheStandard(),
    ...forestryMethodologies.map(({ code, name, passport }) => ({
      of: code,
      name,
      value: undefined,
      unit: '',
      formula: undefined,
      passport,
    })),
  ];
}

/** Numbers whose review-by day has passed: the day itself is still in time. Longest overdue first. */
export function overdueNumbers(today: Day): PassportedNumber[] {
  return passportedNumbers()
    .filter(({ passport }) => passport.reviewBy < today)
    .sort((one, other) => one.passport.reviewBy.localeCompare(other.passport.reviewBy));
}
