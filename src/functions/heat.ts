import { heatDefault } from '../domain/heat';
import { optionalTextOf } from './argument';
import { rowwise } from './in-cell';
import { heatKindWords } from './parameter-words';
import { remembered } from './remembered';

const answer = remembered((kind: string | undefined) => heatDefault(kind).toNumber());

/**
 * Default CO2 factor of bought heat, t CO2/GJ (clause 7.2.4.2). No default of bought cooling is held.
 * @customfunction HEAT
 * @helpurl https://localhost:3000/help/en-US/heat.html
 * @param [kind] heat, steam or hot water. Left out: heat. A range gives a range.
 * @returns t CO2/GJ
 */
export function heat(kind?: unknown[][]): unknown[][] {
  return rowwise([kind], ([name]) => answer(optionalTextOf(name, heatKindWords)));
}
