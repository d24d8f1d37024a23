import { heatDefault, heatPassport } from '../domain/heat';
import type { Language } from '../domain/language';
import { citation } from '../domain/passport';
import { optionalTextOf } from './argument';
import { functionLanguage, rowwise } from './in-cell';
import { heatKindWords } from './parameter-words';
import { remembered } from './remembered';

const answer = remembered(
  (kind: string | undefined, language: Language) =>
    `${heatDefault(kind).toString()} tCO2/GJ. ${citation(heatPassport(kind), language)}`,
);

/**
 * Where the value of CN.HEAT comes from.
 * @customfunction HEAT.SOURCE
 * @helpurl https://localhost:3000/help/en-US/heat.source.html
 * @param [kind] heat, steam or hot water, as for CN.HEAT. A range gives a range.
 * @returns The citation
 */
export function heatSource(kind?: unknown[][]): unknown[][] {
  return rowwise([kind], ([name]) => answer(optionalTextOf(name, heatKindWords), functionLanguage()));
}
