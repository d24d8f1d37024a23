import { isCellError, qualifiedReference, type CellAddress, type CellValue } from '../domain/cell';
import { callsOurFunction, healedFormula } from './healed-formula';

/** How a formula stands, with the cell's value and whether the cell is in a table. */
export interface FormulaSeen {
  readonly formula: string;
  readonly value: CellValue;
  readonly isInTable: boolean;
}

/**
 * What is to be done about a formula: `broken` ones are to be spelled as given; `waiting` ones are whole, show `#NAME?`,
 * and need only be entered again; `unknown` ones call a CN function that does not exist; undefined: nothing.
 */
export type Mending =
  | { readonly kind: 'broken' | 'waiting'; readonly formula: string }
  | { readonly kind: 'unknown' }
  | undefined;

/** Judges one formula, in an open workbook and in a closed file alike. */
export function mendingOf({ formula, value, isInTable }: FormulaSeen): Mending {
  const showsNoName = isCellError(value) && value.error === '#NAME?';
  if (!callsOurFunction(formula)) {
    const looksLikeOurs = /(_xldudf_CN_|\bCN\.)[A-Z0-9._]+\(/i.test(formula);
    return looksLikeOurs && showsNoName ? { kind: 'unknown' } : undefined;
  }
  const anew = healedFormula(formula, isInTable);
  if (anew !== formula) return { kind: 'broken', formula: anew };
  return showsNoName ? { kind: 'waiting', formula } : undefined;
}

/** The first few cells, for a sentence. */
export function someCells(cells: readonly CellAddress[], separator: string): string {
  const shown = cells.slice(0, 5).map(qualifiedReference).join(separator);
  return cells.length > 5 ? `${shown} …` : shown;
}
