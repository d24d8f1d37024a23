import { heatDefault, heatPassport } from '../domain/heat';
import { citation } from '../domain/passport';
import { optionalTextOf } from './argument';
import { functionLanguage, rowwise } from './in-cell';
import { heatKindWords } from './parameter-words';

/**
 * Where the value of CN.HEAT comes from.
 * @customfunction HEAT.SOURCE
 * @helpurl https://localhost:3000/help/en-US/heat.source.html
 * @param [kind] heat, steam or hot water, as for CN.HEAT. A range gives a range.
 * @returns The citation
 */
export function heatSource(kind?: unknown[][]): unknown[][] {
  return rowwise([kind], ([name]) => {
    const wanted = optionalTextOf(name, heatKindWords);
    return `${heatDefault(wanted).toString()} tCO2/GJ. ${citation(heatPassport(wanted), functionLanguage())}`;
  });
}
