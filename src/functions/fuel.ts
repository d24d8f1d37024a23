import { fuelFactor, parseFuel, parseFuelSet } from '../domain/fuel';
import { isBlankText, optionalTextOf, textOf } from './argument';
import { rowwise } from './in-cell';
import { fuelWords, setWords, unitWords } from './parameter-words';
import { remembered } from './remembered';

const answer = remembered((fuelName: string, unit: string | undefined, set: string | undefined) =>
  fuelFactor(parseFuel(fuelName, set === undefined ? undefined : parseFuelSet(set)), unit).toNumber(),
);

/**
 * CO2 factor of burning a fuel, t CO2 per unit: NCV × carbon content × oxidation × 44/12. A blank row gives an empty cell.
 * @customfunction FUEL
 * @helpurl https://localhost:3000/help/en-US/fuel.html
 * @param fuel Fuel: diesel, gasoline, natural gas, 柴油, 天然气. A range gives a range.
 * @param [unit] t, kg, 万Nm³, Nm³, GJ, tce; diesel also L. Left out: t, for gases 万Nm³.
 * @param [set] Default parameters: GB/T 32151 (used when left out), NDRC or MEE. Keep to one set.
 * @returns t CO2 per unit
 */
export function fuel(fuel: unknown[][], unit?: unknown[][], set?: unknown[][]): unknown[][] {
  return rowwise([fuel, unit, set], ([name, per, source]) => {
    if (isBlankText(name)) return undefined;
    return answer(textOf(name, fuelWords), optionalTextOf(per, unitWords), optionalTextOf(source, setWords));
  });
}
