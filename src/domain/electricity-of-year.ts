import type { CellAddress } from './cell';
import type { Exact } from './exact';
import type { InventoryLine } from './inventory-line';
import { isEquivalent } from './emission';
import { valueOf } from './field';
import { linesOfYear } from './lines-of-year';
import { sumOfMany } from './many-sum';
import { Refusal } from './refusal';
import { remembering } from './remembering';
import { sliceLength, toTheEnd, type Slices } from './slices';
import { normalizeSpelling } from './spelling';
import { parseFactorUnit, parseUnit, ratioOf, type FactorUnit } from './unit';

/** The purchased electricity of one year's inventory, against which green certificates count (7.3.1.4). */
export interface ElectricityOfYear {
  /** t CO2e of the scope 2 electricity lines; undefined when one of them has none. */
  readonly tonnes: Exact | undefined;
  /** The distinct factors of those lines in t CO2 per MWh; an unreadable one is undefined. */
  readonly factors: readonly (Exact | undefined)[];
  /** The first electricity line. */
  readonly at: CellAddress;
}

/** Undefined when the inventory has no scope 2 electricity line for the year. */
export function electricityOfYear(
  lines: readonly InventoryLine[],
  year: number,
): ElectricityOfYear | undefined {
  return toTheEnd(addingElectricity(lines, year));
}

/** The same in slices. */
export function* addingElectricity(
  lines: readonly InventoryLine[],
  year: number,
): Slices<ElectricityOfYear | undefined> {
  const electricity = linesOfYear(lines, year).filter(
    (line) => valueOf(line.scope) === 2 && valueOf(line.category) === 'electricity',
  );
  const first = electricity[0];
  if (!first) return undefined;
  const factors = new Map<string, Exact | undefined>();
  // Thousands of lines share a few factors and units.
  const known = new Map<Exact | undefined, Set<string | undefined>>();
  const amounts: Exact[] = [];
  for (const [index, line] of electricity.entries()) {
    if ((index + 1) % sliceLength === 0) yield (index + 1) / electricity.length;
    const [written, unit] = [valueOf(line.factor), valueOf(line.factorUnit)];
    const units = known.get(written) ?? new Set();
    if (!units.has(unit)) {
      known.set(written, units.add(unit));
      const factor = tonnesPerMwh(written, unit);
      factors.set(factor?.toString() ?? '', factor);
    }
    const amount = valueOf(line.tonnes);
    if (amount) amounts.push(amount);
  }
  const isWhole = amounts.length === electricity.length;
  return { tonnes: isWhole ? sumOfMany(amounts) : undefined, factors: [...factors.values()], at: first.at };
}

const mwh = parseUnit('MWh');

/** An electricity factor in t CO2 per MWh; undefined when its unit is no mass of CO2 per electricity. */
export function tonnesPerMwh(factor: Exact | undefined, unit: string | undefined): Exact | undefined {
  return perMwh(factor, unit === undefined ? undefined : readFactorUnit(unit));
}

function perMwh(factor: Exact | undefined, factorUnit: FactorUnit | undefined): Exact | undefined {
  if (!factor || !factorUnit) return undefined;
  const size = sizePerMwh(factorUnit);
  return size && factor.times(size);
}

/** What 1 of a unit is in t CO2 per MWh; a few units serve thousands of lines. */
const sizePerMwh = remembering(({ mass, species, per }: FactorUnit): Exact | undefined => {
  const isOfCo2 = species === undefined || isEquivalent(species) || normalizeSpelling(species) === 'co2';
  if (per.dimension !== mwh.dimension || !isOfCo2) return undefined;
  return mass.size.times(ratioOf(mwh, per));
});

/** Undefined where the unit is refused: the rule that asks has words of its own. */
const readFactorUnit = remembering((unit: string): FactorUnit | undefined => {
  try {
    return parseFactorUnit(unit);
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
});
