import { cellReference, type CellAddress } from '../../domain/cell';
import { formulaTokens } from './formula-text';

/** A cell whose formula spilled, and the cells that it filled. */
export interface Spill extends CellAddress {
  /** `A2:A3` */
  readonly fills: string;
}

/** Whether a text may refer to what spilled from a cell (`A2#`, kept as `_xlfn.ANCHORARRAY(A2)`). */
export function maySpill(spills: readonly Spill[]): (text: string) => boolean {
  return (text) => spills.length > 0 && /ANCHORARRAY/i.test(text);
}

/**
 * The formula with `A2#` spelled as the cells themselves where A2 spills no more. A formula of no sheet (a name) says
 * of itself which one it means.
 */
export function withoutSpills(formula: string, spills: readonly Spill[], sheet?: string): string {
  if (!maySpill(spills)(formula)) return formula;
  const tokens = formulaTokens(formula).map(({ text }) => text);
  for (let at = 0; at < tokens.length; at++) {
    if (!/^(_xlfn\.)?ANCHORARRAY$/i.test(tokens[at] ?? '') || tokens[at + 1] !== '(') continue;
    const close = tokens.indexOf(')', at);
    const inner = tokens.slice(at + 2, close);
    const anchor = inner.at(-1) ?? '';
    const said = inner.length === 3 && inner[1] === '!' ? unquoted(inner[0] ?? '') : sheet;
    const spill = spills.find(
      (each) =>
        each.sheet.toLowerCase() === said?.toLowerCase() &&
        cellReference(each) === anchor.replaceAll('$', '').toUpperCase(),
    );
    if (!spill || (inner.length !== 1 && inner.length !== 3)) continue;
    const fills = anchor.includes('$') ? spill.fills.replace(/[A-Z]+|\d+/gi, '$$$&') : spill.fills;
    tokens.splice(at, close - at + 1, inner.slice(0, -1).join('') + fills);
  }
  return tokens.join('');
}

function unquoted(sheet: string): string {
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}
