import type { CellAddress, CellValue } from '../../domain/cell';
import { holds } from './area-text';
import { valueOfCell } from './cell-reading';
import { movedFormula, shownFormula, storedFormula } from './formula-text';
import type { OoxmlPackage } from './ooxml-package';
import { OpenedWorkbook } from './opened-workbook';
import { scanSheet, type RawFormula } from './sheet-scan';
import { noteCalculation } from './workbook-steps';
import { escapeText } from './xml-text';

/** A formula as it stands in a closed file. */
export interface StandingFormula extends CellAddress {
  /** As it is shown, with `=`. */
  readonly formula: string;
  /** As it was last calculated; undefined where it never was. */
  readonly value: CellValue;
  readonly isInTable: boolean;
  readonly isProtected: boolean;
  /** The cells that an array formula fills, e.g. `A2:A3`. */
  readonly fills: string | undefined;
}

/** `settle`: the value stays, the formula goes. */
export type FormulaOutcome = 'keep' | 'settle' | { readonly formula: string };

interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface FormulaCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly openEnd: number;
  readonly formula: RawFormula;
}

/**
 * The package with formulas spelled anew or settled to their values, and nothing else changed: values stay as they
 * were calculated, and an array formula keeps the area it fills. Only sheets whose text `mayHold` are looked at.
 */
export function patchFormulas(
  pack: OoxmlPackage,
  mayHold: (sheetText: string) => boolean,
  decide: (formula: StandingFormula) => FormulaOutcome,
): OoxmlPackage {
  const workbook = new OpenedWorkbook(pack);
  const patched = pack.copy();
  let [reworded, settled] = [0, 0];
  for (const { part, name } of workbook.worksheets) {
    const source = workbook.sheetText(part);
    if (!mayHold(source)) continue;
    const tables = workbook.tables(part);
    const isProtected = workbook.isProtected(part);
    const splices: Splice[] = [];
    for (const { cell, formula } of formulasOf(source, part, workbook)) {
      const { row, column, value } = cell;
      const isInTable = tables.some(({ area }) => holds(area, row, column));
      const fills = cell.formula.kind === 'array' ? cell.formula.ref : undefined;
      const outcome = decide({ sheet: name, row, column, formula, value, isInTable, isProtected, fills });
      if (outcome === 'keep') continue;
      if (outcome === 'settle') settled++;
      else reworded++;
      splices.push(
        ...(outcome === 'settle' ? settling(source, cell) : rewording(source, cell, outcome.formula)),
      );
    }
    if (splices.length > 0) patched.setText(part, spliced(source, splices));
  }
  // A formula spelled anew is to be calculated anew; one that went may not stand in the calculation chain.
  noteCalculation(patched, {
    formulasChanged: settled > 0,
    formulasAdded: reworded > 0,
    inputsChanged: reworded > 0,
  });
  return patched;
}

function formulasOf(
  source: string,
  part: string,
  { strings, outline }: OpenedWorkbook,
): readonly { readonly cell: FormulaCell; readonly formula: string }[] {
  const cells: FormulaCell[] = [];
  const masters = new Map<string, FormulaCell>();
  scanSheet(source, part, {
    cell(raw) {
      if (!raw.formula) return;
      const { row, column, openEnd } = raw;
      const value = raw.value === undefined ? undefined : valueOfCell(raw, strings, outline.date1904);
      const cell = { row, column, openEnd, value, formula: { ...raw.formula } };
      cells.push(cell);
      const { kind, group, text } = cell.formula;
      if (kind === 'shared' && group !== undefined && text !== '') masters.set(group, cell);
    },
  });
  return cells.flatMap((cell) => {
    const master = cell.formula.text === '' ? masters.get(cell.formula.group ?? '') : cell;
    if (!master) return [];
    const text = movedFormula(master.formula.text, cell.row - master.row, cell.column - master.column);
    return [{ cell, formula: `=${shownFormula(text)}` }];
  });
}

/** The formula's element goes, and with it the mark of a formula that spills. */
function settling(source: string, { openEnd, formula }: FormulaCell): readonly Splice[] {
  const tagStart = source.lastIndexOf('<', openEnd - 1);
  const tag = source.slice(tagStart, openEnd);
  const plain = tag.replace(/\scm\s*=\s*(?:"[^"]*"|'[^']*')/, '');
  const start = source.lastIndexOf('<', formula.openEnd - 1);
  return [
    ...(plain === tag ? [] : [{ start: tagStart, end: openEnd, text: plain }]),
    { start, end: formula.end, text: '' },
  ];
}

/** A member of a shared formula has no text of its own: its master says it for all. */
function rewording(source: string, { formula }: FormulaCell, anew: string): readonly Splice[] {
  if (formula.text === '') return [];
  const closing = source.lastIndexOf('</', formula.end - 1);
  return [{ start: formula.openEnd, end: closing, text: escapeText(storedFormula(anew)) }];
}

function spliced(source: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text } of splices) {
    pieces.push(source.slice(at, start), text);
    at = end;
  }
  pieces.push(source.slice(at));
  return pieces.join('');
}
