import { marginOf } from '../domain/verdict';
import { amountOf } from './argument';
import { rowwise } from './in-cell';
import { emissionsWords, offsetsWords } from './parameter-words';

/**
 * Offsets minus emissions, t CO2e: what is left over or, below zero, what is missing for clause 8.3.
 * @customfunction MARGIN
 * @helpurl https://localhost:3000/help/en-US/margin.html
 * @param emissions Net emissions inside the boundary, t CO2e. A range gives a range.
 * @param offsets Offsets that count, t CO2e.
 * @returns t CO2e
 */
export function margin(emissions: unknown[][], offsets: unknown[][]): unknown[][] {
  return rowwise([emissions, offsets], ([emitted, offset]) =>
    marginOf(amountOf(emitted, emissionsWords), amountOf(offset, offsetsWords)),
  );
}
