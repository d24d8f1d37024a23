import { sumExact, type Exact } from './exact';
import { valueOf } from './field';
import { keyOf, type Substance } from './gas';
import { gwpOf, type Report } from './gwp';
import type { InventoryLine } from './inventory-line';
import { isWeighedAlready, lineGasOf, lineUnitsOf } from './line-gas';
import { sumOfMany } from './many-sum';

/** What a report makes of an amount; undefined where it has no GWP held for the gas. */
export interface UnderReport {
  readonly gwp: Exact | undefined;
  /** t CO2e */
  readonly tonnes: Exact | undefined;
}

/** The emissions of one gas in a year, under each report and as the sheet has them now. */
export interface GwpImpactRow {
  readonly year: number | undefined;
  /** `asStated`: lines that no GWP comes to, or that cannot be computed again; they are taken as they stand. */
  readonly gas: { readonly key: string } | 'asStated' | 'total';
  /** t of the gas. */
  readonly mass: Exact | undefined;
  readonly under: Readonly<Record<Report, UnderReport>>;
  /** t CO2e */
  readonly now: Exact;
}

/** What other reports would make of the emissions (removals left out): by year and gas, with the total of each year. */
export function gwpImpact(lines: readonly InventoryLine[]): readonly GwpImpactRow[] {
  const emitting = lines.filter((line) => valueOf(line.category) !== 'removal');
  const years = [...new Set(emitting.map(({ year }) => valueOf(year)))].sort(
    (one, other) => (one ?? Infinity) - (other ?? Infinity),
  );
  return years.flatMap((year) => {
    const rows = rowsOf(
      year,
      emitting.filter((line) => valueOf(line.year) === year),
    );
    return rows.length === 0 ? [] : [...rows, totalOf(year, rows)];
  });
}

interface OfGas {
  readonly substance: Substance;
  readonly masses: Exact[];
  readonly now: Exact[];
}

function rowsOf(year: number | undefined, lines: readonly InventoryLine[]): readonly GwpImpactRow[] {
  const gases = new Map<string, OfGas>();
  const stated: Exact[] = [];
  for (const line of lines) {
    const now = valueOf(line.tonnes);
    const weighed = weightOf(line);
    if (!weighed) {
      if (now) stated.push(now);
      continue;
    }
    const key = keyOf(weighed.substance);
    const ofGas = gases.get(key) ?? { substance: weighed.substance, masses: [], now: [] };
    gases.set(key, ofGas);
    ofGas.masses.push(weighed.mass);
    if (now) ofGas.now.push(now);
  }
  const rows = [...gases].map(([key, { substance, masses, now }]): GwpImpactRow => {
    const mass = sumOfMany(masses);
    const under = eachReport((report) => {
      const gwp = gwpOf(substance, report);
      return { gwp, tonnes: gwp && mass.times(gwp) };
    });
    return { year, gas: { key }, mass, under, now: sumOfMany(now) };
  });
  if (stated.length === 0) return rows;
  const tonnes = sumOfMany(stated);
  const under = eachReport(() => ({ gwp: undefined, tonnes }));
  return [...rows, { year, gas: 'asStated', mass: undefined, under, now: tonnes }];
}

/** A line's mass of gas in t; undefined where no GWP comes to it or the mass cannot be computed. */
function weightOf(line: InventoryLine): { readonly substance: Substance; readonly mass: Exact } | undefined {
  const [activity, factor] = [valueOf(line.activity), valueOf(line.factor)];
  const units = lineUnitsOf(line);
  const gas = lineGasOf(line);
  if (!activity || !factor || !units || 'refused' in units || gas.kind !== 'substance') return undefined;
  if (isWeighedAlready(line)) return undefined;
  return { substance: gas.substance, mass: activity.times(factor).times(units.tonnes) };
}

/** A report that lacks the GWP of one gas has no total. */
function totalOf(year: number | undefined, rows: readonly GwpImpactRow[]): GwpImpactRow {
  const under = eachReport((report) => {
    const terms = rows.map((row) => row.under[report].tonnes);
    const known = terms.filter((term) => term !== undefined);
    return { gwp: undefined, tonnes: known.length === terms.length ? sumExact(known) : undefined };
  });
  return { year, gas: 'total', mass: undefined, under, now: sumExact(rows.map(({ now }) => now)) };
}

function eachReport(of: (report: Report) => UnderReport): Readonly<Record<Report, UnderReport>> {
  const [SAR, AR4, AR5, AR6] = [of('SAR'), of('AR4'), of('AR5'), of('AR6')];
  return { SAR, AR4, AR5, AR6 };
}

/** How many t CO2e more than now a report gives; undefined where it gives no figure. */
export function changeUnder({ under, now }: GwpImpactRow, report: Report): Exact | undefined {
  return under[report].tonnes?.minus(now);
}
