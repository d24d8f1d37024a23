import { gasPerActivity, isEquivalent, type GasPerActivity } from './emission';
import { valueOf } from './field';
import { findSubstance, type Substance } from './gas';
import type { InventoryLine } from './inventory-line';
import type { Words } from './language';
import { Refusal } from './refusal';
import { remembering } from './remembering';
import { parseFactorUnit } from './unit';

/** What a line says its gas is: the gas column, or else what its factor's unit names. */
export type LineGas =
  /** CO2 equivalents: no single gas. */
  | { readonly kind: 'equivalent' }
  | { readonly kind: 'substance'; readonly substance: Substance; readonly seen: string }
  /** Something is named that is not known, or means several gases. */
  | { readonly kind: 'unknown'; readonly seen: string }
  | { readonly kind: 'unnamed' };

export function lineGasOf(line: InventoryLine): LineGas {
  return gasNamed(valueOf(line.gas) ?? speciesOf(valueOf(line.factorUnit)));
}

const gasNamed = remembering((named: string | undefined): LineGas => {
  if (named === undefined) return { kind: 'unnamed' };
  if (isEquivalent(named)) return { kind: 'equivalent' };
  const substance = findSubstance(named);
  return substance ? { kind: 'substance', substance, seen: named } : { kind: 'unknown', seen: named };
});

/** Whether activity × factor is in CO2 equivalents already, so that no GWP comes to it. */
export function isWeighedAlready(line: InventoryLine): boolean {
  const species = speciesOf(valueOf(line.factorUnit));
  return isEquivalent(species ?? valueOf(line.gas) ?? '');
}

/** The gas that a factor's unit names; undefined where it names none or is no factor's unit. */
export const speciesOf = remembering((factorUnit: string | undefined): string | undefined => {
  if (factorUnit === undefined) return undefined;
  try {
    return parseFactorUnit(factorUnit).species;
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
});

/** The units of a line cancelled, or the words of the refusal; undefined where one of them is missing. */
export function lineUnitsOf(line: InventoryLine): GasPerActivity | { readonly refused: Words } | undefined {
  const unit = valueOf(line.unit);
  const factorUnit = valueOf(line.factorUnit);
  return unit === undefined || factorUnit === undefined ? undefined : cancelledWith(unit)(factorUnit);
}

/** By the unit of the activity and then that of the factor: thousands of lines share a few of both. */
const cancelledWith = remembering((unit: string) =>
  remembering((factorUnit: string): GasPerActivity | { readonly refused: Words } => {
    try {
      return gasPerActivity(unit, factorUnit);
    } catch (error) {
      if (error instanceof Refusal) return { refused: error.words };
      throw error;
    }
  }),
);
