import { blends } from '../data/blends';
import { forestryMethodologies } from '../data/forestry-methodologies';
import { fuelDensities, fuels } from '../data/fuels';
import { gases, reports } from '../data/gases';
import { gridRegions, gridYears } from '../data/grid-factors';
import { heatFactor } from '../data/heat-factors';
import { methodTablePassport } from '../data/non-co2-methods';
import type { Passport } from '../data/passport';
import { thresholds } from '../data/thresholds';
import type { Day } from './day';

/** A number with where it comes from. */
export interface PassportedNumber {
  /** What it is of, e.g. `GWP HFC-32 AR6`, `GRID 南方 2023`. */
  readonly of: string;
  readonly value: number | undefined;
  readonly unit: string;
  readonly passport: Passport;
}

/** Every number of `src/data` that somebody else decided. */
export function passportedNumbers(): PassportedNumber[] {
  return [
    ...gases.flatMap(({ key, gwp100 }) =>
      reports.flatMap((report) => {
        const held = gwp100[report];
        return held ? [{ of: `GWP ${key} ${report}`, unit: 'kg CO2e/kg', ...held }] : [];
      }),
    ),
    ...blends.map(({ key, passport }) => ({ of: `GWP ${key}`, value: undefined, unit: 'mass %', passport })),
    ...gridRegions.flatMap(({ zhName, factors }) =>
      gridYears.flatMap((year) => {
        const held = factors[year];
        return held ? [{ of: `GRID ${zhName} ${year}`, unit: 't CO2/MWh', ...held }] : [];
      }),
    ),
    ...fuels.map(({ set, zhName, ncv, unit, passport }) => ({
      of: `FUEL ${zhName} ${set}`,
      value: ncv,
      unit: `GJ/${unit}`,
      passport,
    })),
    ...Object.entries(fuelDensities).map(([fuel, { value, passport }]) => ({
      of: `FUEL ${fuel}`,
      value,
      unit: 't/m³',
      passport,
    })),
    { of: 'HEAT', value: heatFactor.value, unit: 't CO2/GJ', passport: heatFactor.passport },
    { of: 'METHOD', value: undefined, unit: '', passport: methodTablePassport },
    ...Object.entries(thresholds).map(([key, { value, unit, passport }]) => ({
      of: key,
      value,
      unit,
      passport,
    })),
    ...forestryMethodologies.map(({ code, passport }) => ({
      of: code,
      value: undefined,
      unit: '',
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
