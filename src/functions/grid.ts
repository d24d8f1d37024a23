import { gridFactor, parseRegion } from '../domain/grid';
import { isBlankText, optionalYearOf, textOf } from './argument';
import { rowwise } from './in-cell';
import { regionWords, yearWords } from './parameter-words';
import { remembered } from './remembered';

const answer = remembered(
  (region: string, year: number | undefined) => gridFactor(parseRegion(region), year).value,
);

/**
 * Average CO2 factor of electricity in China, t CO2/MWh (= kg CO2/kWh): nation, regional grids, provinces. A blank row gives an empty cell.
 * @customfunction GRID
 * @helpurl https://localhost:3000/help/en-US/grid.html
 * @param region China, a regional grid (China Southern, 南方) or a province (Guangdong, 广东). A range gives a range.
 * @param [year] Year of the factor, 2021 to 2023. Left out: the newest held.
 * @returns t CO2/MWh
 */
export function grid(region: unknown[][], year?: unknown[][]): unknown[][] {
  return rowwise([region, year], ([name, of]) =>
    isBlankText(name) ? undefined : answer(textOf(name, regionWords), optionalYearOf(of, yearWords)),
  );
}
