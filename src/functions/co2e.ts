import { equivalent } from '../domain/emission';
import { parseReport } from '../domain/gwp';
import { amountOf, isBlankRow, optionalTextOf, textOf } from './argument';
import { rowwise } from './in-cell';
import { amountWords, gasWords, reportWords, unitWords } from './parameter-words';

/**
 * An amount of a gas in t CO2e: amount × GWP100. A blank row gives an empty cell.
 * @customfunction CO2E
 * @helpurl https://localhost:3000/help/en-US/co2e.html
 * @param amount Mass of the gas. A range gives a range.
 * @param unit Unit of the mass: t, kg, g.
 * @param gas Gas or blend, as for CN.GWP.
 * @param [report] IPCC report: SAR, AR4, AR5 or AR6. Left out: the newest held.
 * @returns t CO2e
 */
export function co2e(
  amount: unknown[][],
  unit: unknown[][],
  gas: unknown[][],
  report?: unknown[][],
): unknown[][] {
  return rowwise([amount, unit, gas, report], ([mass, of, name, edition]) => {
    if (isBlankRow([mass, of, name])) return undefined;
    const wanted = optionalTextOf(edition, reportWords);
    return equivalent(
      amountOf(mass, amountWords),
      textOf(of, unitWords),
      textOf(name, gasWords),
      wanted === undefined ? undefined : parseReport(wanted),
    );
  });
}
