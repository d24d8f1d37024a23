import { isCellError, qualifiedReference, type CellAddress } from '../domain/cell';
import { OoxmlPackage } from '../workbook/ooxml/ooxml-package';
import { patchFormulas } from '../workbook/ooxml/formula-patch';
import { callsOurFunction, healedFormula } from './healed-formula';

export interface HealedCopy {
  readonly bytes: Uint8Array;
  /** Formulas that were broken and now are not. */
  readonly healed: readonly CellAddress[];
  /** Formulas that are whole and show `#NAME?`: Excel calculates them when it next opens the file. */
  readonly waiting: readonly CellAddress[];
  /** Broken ones on protected sheets, left as they were. */
  readonly protectedOnes: readonly CellAddress[];
  /** Our functions called in a way that cannot be told, e.g. one that we do not have. */
  readonly unknown: readonly CellAddress[];
}

/** A closed file with its broken formulas mended; on protected sheets only where `evenProtected`. Protection itself stays. */
export function healedCopy(bytes: Uint8Array, evenProtected: boolean): HealedCopy {
  const [healed, waiting, protectedOnes, unknown]: CellAddress[][] = [[], [], [], []];
  const pack = patchFormulas(OoxmlPackage.open(bytes), mayHoldOurFunctions, ({ formula, value, ...cell }) => {
    const { sheet, row, column, isInTable, isProtected } = cell;
    const at = { sheet, row, column };
    const anew = healedFormula(formula, isInTable);
    const showsNoName = isCellError(value) && value.error === '#NAME?';
    if (!callsOurFunction(formula)) {
      if (/(_xldudf_CN_|\bCN\.)[A-Z0-9._]+\(/i.test(formula) && showsNoName) unknown?.push(at);
      return 'keep';
    }
    if (anew === formula && !showsNoName) return 'keep';
    if (isProtected && !evenProtected) {
      protectedOnes?.push(at);
      return 'keep';
    }
    (anew === formula ? waiting : healed)?.push(at);
    return { formula: anew };
  });
  return {
    bytes: pack.toBytes(),
    healed: healed ?? [],
    waiting: waiting ?? [],
    protectedOnes: protectedOnes ?? [],
    unknown: unknown ?? [],
  };
}

/** Cheap enough to ask of every sheet before it is parsed. */
export function mayHoldOurFunctions(sheetText: string): boolean {
  return /cn[._]/i.test(sheetText);
}

/** The first few cells, for a sentence. */
export function someCells(cells: readonly CellAddress[], separator: string): string {
  const shown = cells.slice(0, 5).map(qualifiedReference).join(separator);
  return cells.length > 5 ? `${shown} …` : shown;
}
