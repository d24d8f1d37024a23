import { emission as emissionOf } from '../domain/emission';
import { parseReport } from '../domain/gwp';
import { amountOf, isBlankRow, optionalTextOf, textOf } from './argument';
import { rowwise } from './in-cell';
import {
  activityUnitWords,
  activityWords,
  factorUnitWords,
  factorWords,
  gasWords,
  reportWords,
} from './parameter-words';

/**
 * Emission of one line in t CO2e: activity × factor × GWP (clause 7.2.4.1). The units must cancel. A blank row gives an empty cell.
 * @customfunction EMISSION
 * @helpurl https://localhost:3000/help/en-US/emission.html
 * @param activity Activity data, e.g. 120000. A range gives a range.
 * @param activityUnit Its unit: kWh, 万kWh, t, L, Nm³, km.
 * @param factor Emission factor.
 * @param factorUnit Its unit: kgCO2/kWh, tCO2e/t, kgCH4/t.
 * @param [gas] Gas of the factor, where its unit does not name one.
 * @param [report] IPCC report: SAR, AR4, AR5 or AR6. Left out: the newest held.
 * @returns t CO2e
 */
export function emission(
  activity: unknown[][],
  activityUnit: unknown[][],
  factor: unknown[][],
  factorUnit: unknown[][],
  gas?: unknown[][],
  report?: unknown[][],
): unknown[][] {
  return rowwise(
    [activity, activityUnit, factor, factorUnit, gas, report],
    ([amount, unit, per, perUnit, name, edition]) => {
      if (isBlankRow([amount, unit, per, perUnit])) return undefined;
      const wanted = optionalTextOf(edition, reportWords);
      return emissionOf({
        activity: amountOf(amount, activityWords),
        activityUnit: textOf(unit, activityUnitWords),
        factor: amountOf(per, factorWords),
        factorUnit: textOf(perUnit, factorUnitWords),
        gas: optionalTextOf(name, gasWords),
        report: wanted === undefined ? undefined : parseReport(wanted),
      }).tonnes;
    },
  );
}
