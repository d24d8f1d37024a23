import type { CellAddress } from '../domain/cell';
import { OoxmlPackage } from '../workbook/ooxml/ooxml-package';
import { patchFormulas } from '../workbook/ooxml/formula-patch';
import { mendingOf } from './mended-formula';

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
  const pack = patchFormulas(OoxmlPackage.open(bytes), mayHoldOurFunctions, (standing) => {
    const { sheet, row, column, isProtected } = standing;
    const at = { sheet, row, column };
    const mending = mendingOf(standing);
    if (mending?.kind === 'unknown') unknown?.push(at);
    if (!mending || mending.kind === 'unknown') return 'keep';
    if (isProtected && !evenProtected) {
      protectedOnes?.push(at);
      return 'keep';
    }
    (mending.kind === 'waiting' ? waiting : healed)?.push(at);
    return { formula: mending.formula };
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
