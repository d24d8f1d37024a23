import type { CellChange } from './cell-changes';
import { isTrue } from './cell-reading';

/**
 * What a row's tag says of the height that the changes give it; undefined where they give none. A fitted height is no
 * `customHeight`: programs that can, fit it anew. One that somebody set goes before it.
 */
export function heightAttributes(
  ofRow: readonly CellChange[],
  row: number,
  attributes: Readonly<Record<string, string>> = {},
): Record<string, string> | undefined {
  const set = ofRow.filter((change) => change.do === 'height').at(-1);
  if (set) return { ht: String(set.height), customHeight: '1' };
  const fit = ofRow.filter((change) => change.do === 'fit').at(-1);
  const fitted = fit?.heights[row - fit.area.row];
  return fitted === undefined || isTrue(attributes['customHeight']) ? undefined : { ht: String(fitted) };
}
