import { intensity as intensityOf } from '../domain/intensity';
import { amountOf } from './argument';
import { rowwise } from './in-cell';
import { emissionsWords, outputWords } from './parameter-words';

/**
 * Emission intensity (A.1.1 b): emissions per unit of output, physical or economic. Both blank gives an empty cell.
 * @customfunction INTENSITY
 * @helpurl https://localhost:3000/help/en-US/intensity.html
 * @param emissions Emissions, t CO2e. A range gives a range.
 * @param output Output: tonnes of product, value added, output value.
 * @returns t CO2e per unit of output
 */
export function intensity(emissions: unknown[][], output: unknown[][]): unknown[][] {
  return rowwise([emissions, output], ([tonnes, made]) =>
    tonnes === undefined && made === undefined
      ? undefined
      : intensityOf(amountOf(tonnes, emissionsWords), amountOf(made, outputWords)),
  );
}
