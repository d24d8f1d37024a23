import { gwp as gwpOfGas, parseReport } from '../domain/gwp';
import { isBlankText, optionalTextOf, textOf } from './argument';
import { rowwise } from './in-cell';
import { gasWords, reportWords } from './parameter-words';
import { remembered } from './remembered';

const answer = remembered((gas: string, report: string | undefined) =>
  gwpOfGas(gas, report === undefined ? undefined : parseReport(report)).toNumber(),
);

/**
 * Global warming potential over 100 years (GWP100) of a gas or refrigerant blend, in kg CO2e per kg. A blank row gives an empty cell.
 * @customfunction GWP
 * @helpurl https://localhost:3000/help/en-US/gwp.html
 * @param gas Formula, name or refrigerant number: CH4, methane, 甲烷, R-410A. A range gives a range.
 * @param [report] IPCC report: SAR, AR4, AR5 or AR6. Left out: the newest held, AR6 (clause 7.2.4.3).
 * @returns GWP100
 */
export function gwp(gas: unknown[][], report?: unknown[][]): unknown[][] {
  return rowwise([gas, report], ([name, edition]) =>
    isBlankText(name) ? undefined : answer(textOf(name, gasWords), optionalTextOf(edition, reportWords)),
  );
}
