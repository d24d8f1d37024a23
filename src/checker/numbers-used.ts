import { blends } from '../data/blends';
import { cellReference, type CellAddress } from '../domain/cell';
import { factorsUsed } from '../domain/factors-used';
import type { Report } from '../domain/gwp';
import { gwpsUsed } from '../domain/gwp-used';
import type { InventoryLine } from '../domain/inventory-line';
import { numbersOfTheStandard, passportedNumbers } from '../domain/passported-numbers';

/**
 * The numbers that an inventory rests on, as data: the factor and the GWP of each line with its passport where it is
 * one of ours, and what the rules take from the standard. What is held and not used is left out.
 */
export function numbersUsed(lines: readonly InventoryLine[]) {
  const held = new Map(passportedNumbers().map((number) => [number.of, number]));
  return {
    factors: factorsUsed(lines).map(({ value, lines: of, held: known, ...factor }) => ({
      ...factor,
      value: value.toString(),
      held: known && { of: known.of, formula: known.formula, passport: known.passport },
      lines: placesOf(of),
    })),
    gwps: gwpsUsed(lines).map(({ gas, gwp, reports, lines: of }) => ({
      gas,
      gwp: gwp.toString(),
      reports,
      numbers: numbersOf(gas, reports).flatMap((name) => held.get(name) ?? []),
      lines: placesOf(of),
    })),
    ofTheStandard: numbersOfTheStandard(),
  };
}

/** A blend rests on its composition, the same in every report, and on the GWP of each component. */
function numbersOf(gas: string, reports: readonly Report[]): readonly string[] {
  const parts = blends.find(({ key }) => key === gas)?.components.map((each) => each.gas) ?? [];
  return [
    `GWP ${gas}`,
    ...reports.flatMap((report) => [gas, ...parts].map((each) => `GWP ${each} ${report}`)),
  ];
}

function placesOf(lines: readonly InventoryLine[]) {
  return lines.map(({ at }) => placeOf(at));
}

export function placeOf(at: CellAddress) {
  return { sheet: at.sheet, cell: cellReference(at) };
}
