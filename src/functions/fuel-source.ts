import { densityPassport, fuelFactor, parseFuel, parseFuelSet } from '../domain/fuel';
import type { Language } from '../domain/language';
import { citation } from '../domain/passport';
import { isBlankText, optionalTextOf, textOf } from './argument';
import { functionLanguage, rowwise } from './in-cell';
import { fuelWords, setWords, unitWords } from './parameter-words';
import { remembered } from './remembered';

const answer = remembered(
  (fuelName: string, unit: string | undefined, set: string | undefined, language: Language) => {
    const found = parseFuel(fuelName, set === undefined ? undefined : parseFuelSet(set));
    const factor = fuelFactor(found, unit).toSignificantDigits(6).toString();
    const density = densityPassport(found, unit);
    const parameters = `NCV ${found.ncv} GJ/${found.unit} × ${found.carbonContent} tC/TJ × ${found.oxidationPercent}% × 44/12`;
    return [
      `${found.zhName}: ${factor} tCO2/${unit ?? found.unit} = ${parameters}.`,
      citation(found.passport, language),
      density ? `${density.value} t/m³: ${citation(density.passport, language)}` : '',
    ]
      .filter((part) => part !== '')
      .join(' ');
  },
);

/**
 * Where the value of CN.FUEL comes from, with NCV, carbon content and oxidation.
 * @customfunction FUEL.SOURCE
 * @helpurl https://localhost:3000/help/en-US/fuel.source.html
 * @param fuel Fuel, as for CN.FUEL. A range gives a range.
 * @param [unit] Unit, as for CN.FUEL.
 * @param [set] Default parameters: GB/T 32151 (used when left out), NDRC or MEE.
 * @returns The citation
 */
export function fuelSource(fuel: unknown[][], unit?: unknown[][], set?: unknown[][]): unknown[][] {
  return rowwise([fuel, unit, set], ([name, per, source]) => {
    if (isBlankText(name)) return undefined;
    return answer(
      textOf(name, fuelWords),
      optionalTextOf(per, unitWords),
      optionalTextOf(source, setWords),
      functionLanguage(),
    );
  });
}
