import { parseUnit, ratioOf } from '../domain/unit';
import { isBlankRow, numberOf, textOf } from './argument';
import { rowwise } from './in-cell';
import { fromUnitWords, toUnitWords, valueWords } from './parameter-words';

/**
 * Converts units of energy and emission work that Excel's own CONVERT lacks: 万kWh, 万Nm³, tce, GJ, MWh. A blank row gives an empty cell.
 * @customfunction CONVERT
 * @helpurl https://localhost:3000/help/en-US/convert.html
 * @param value The number. A range gives a range.
 * @param from Its unit, e.g. 万kWh.
 * @param to The unit wanted, e.g. GJ.
 * @returns The number in the unit wanted
 */
export function convert(value: unknown[][], from: unknown[][], to: unknown[][]): unknown[][] {
  return rowwise([value, from, to], ([number, unit, wanted]) => {
    if (isBlankRow([number, unit, wanted])) return undefined;
    const ratio = ratioOf(parseUnit(textOf(unit, fromUnitWords)), parseUnit(textOf(wanted, toUnitWords)));
    return numberOf(number, valueWords).times(ratio);
  });
}
