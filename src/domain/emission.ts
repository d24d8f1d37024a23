import { Exact } from './exact';
import { findSubstance, keyOf, parseSubstance } from './gas';
import type { Substance } from './gas';
import { gwp } from './gwp';
import type { Report } from './gwp';
import { notUsable } from './refusal';
import { normalizeSpelling } from './spelling';
import { parseCountedUnit, parseFactorUnit, parseUnit, ratioOf } from './unit';

/** What 7.2.4.1 multiplies. Units are as people write them. */
export interface EmissionTerms {
  readonly activity: Exact;
  readonly activityUnit: string;
  readonly factor: Exact;
  readonly factorUnit: string;
  /** Gas the factor is of; may be left out where the factor's unit names it (`kgCO2/kWh`, `kgCO2e/t`). */
  readonly gas?: string | undefined;
  /** IPCC report of the GWP; the newest held when left out. */
  readonly report?: Report | undefined;
}

export interface Emission {
  /** t CO2e */
  readonly tonnes: Exact;
  /** Key of the gas (`CH4`), or `CO2e` where the factor is already in CO2 equivalents. */
  readonly gas: string;
  /** GWP100 it was multiplied by; 1 for CO2 and CO2e. */
  readonly gwp: Exact;
}

const equivalentSpellings = new Set(
  ['CO2e', 'CO2eq', 'CO2-e', 'CO2-eq', 'CO2 equivalent', 'CO2当量', '二氧化碳当量', 'co2当量'].map(
    normalizeSpelling,
  ),
);

/** Whether a text means CO2 equivalents, which need no GWP any more. */
export function isEquivalent(text: string): boolean {
  return equivalentSpellings.has(normalizeSpelling(text));
}

/** What turns activity × factor into t CO2e: the ratio of the units, the unit of mass, and the GWP. */
interface Multiplier {
  readonly multiplier: Exact;
  readonly gas: string;
  readonly gwp: Exact;
}

/** What a factor of one gives for an activity of one, before any GWP. */
export interface GasPerActivity {
  /** t of the gas */
  readonly tonnes: Exact;
  /** The gas as the factor's unit names it. */
  readonly species: string | undefined;
}

/** The units of an activity and of its factor, cancelled. Refuses a pair that does not cancel. */
export function gasPerActivity(activityUnit: string, factorUnit: string): GasPerActivity {
  const { mass, species, per } = parseFactorUnit(factorUnit);
  return { tonnes: ratioOf(parseCountedUnit(activityUnit), per).times(mass.size), species };
}

const multipliers = new Map<string, Multiplier>();
const mostMultipliers = 2_000;

/** Lines repeat their units and gases: each combination is read once. */
function multiplierFor({ activityUnit, factorUnit, gas, report }: EmissionTerms): Multiplier {
  const key = [activityUnit, factorUnit, gas, report].join('\n');
  const known = multipliers.get(key);
  if (known) return known;
  const { tonnes: units, species } = gasPerActivity(activityUnit, factorUnit);
  const substance = gasOfFactor(species, gas, factorUnit);
  const potential = substance ? gwp(keyOf(substance), report) : new Exact(1);
  const found = {
    multiplier: units.times(potential),
    gas: substance ? keyOf(substance) : 'CO2e',
    gwp: potential,
  };
  if (multipliers.size < mostMultipliers) multipliers.set(key, found);
  return found;
}

/** Emission of one line in t CO2e: activity × factor × GWP. Refuses units that do not cancel and gases that contradict. */
export function emission(terms: EmissionTerms): Emission {
  const { multiplier, gas, gwp: potential } = multiplierFor(terms);
  return { tonnes: terms.activity.times(terms.factor).times(multiplier), gas, gwp: potential };
}

/** An amount of a gas in t CO2e. Refuses a unit that is no mass. */
export function equivalent(amount: Exact, unit: string, gas: string, report?: Report): Exact {
  const tonnes = amount.times(ratioOf(parseUnit(unit), parseUnit('t')));
  return isEquivalent(gas) ? tonnes : tonnes.times(gwp(gas, report));
}

/** The gas to weigh by its GWP; undefined when the factor is in CO2 equivalents already. */
function gasOfFactor(
  species: string | undefined,
  gas: string | undefined,
  factorUnit: string,
): Substance | undefined {
  if (species !== undefined && isEquivalent(species)) return undefined;
  if (species === undefined) {
    if (gas === undefined) {
      throw notUsable(
        `因子单位“${factorUnit.trim()}”没有写明气体；请写 kgCO2e/…、kgCO2/…，或另给气体。`,
        `The factor unit “${factorUnit.trim()}” does not say of which gas; write kgCO2e/…, kgCO2/… or give the gas.`,
      );
    }
    return isEquivalent(gas) ? undefined : parseSubstance(gas);
  }
  const named = parseSubstance(species);
  if (gas === undefined || isSameGas(named, gas)) return gas === undefined ? named : parseSubstance(gas);
  throw notUsable(
    `因子单位“${factorUnit.trim()}”是 ${keyOf(named)}，与气体“${gas.trim().slice(0, 40)}”不符。`,
    `The factor unit “${factorUnit.trim()}” is of ${keyOf(named)}, not of “${gas.trim().slice(0, 40)}”.`,
  );
}

/** Whether a factor of `named` may stand on a line of a gas: methane of either origin is methane. */
export function isSameGas(named: Substance, gas: string): boolean {
  const other = findSubstance(gas);
  if (!other) return false;
  const isMethane = (one: Substance) => 'gas' in one && one.gas.family === 'CH4';
  return keyOf(other) === keyOf(named) || (keyOf(named) === 'CH4' && isMethane(other));
}
