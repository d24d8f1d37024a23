import { addInIdentity } from '../data/add-in-identity';
import { rulesetLine } from '../data/ruleset-line';
import { isCellError, qualifiedReference, type CellAddress } from '../domain/cell';
import type { Language } from '../domain/language';
import { notUsable, type Refusal } from '../domain/refusal';
import { linkTo } from '../sheets/findings-steps';
import { freeSheetName } from '../sheets/free-sheet-name';
import { frozenSheet } from '../sheets/frozen-sheet';
import { headerRow } from '../sheets/sheet';
import { tableSheetSteps } from '../sheets/table-sheet-steps';
import { patchFormulas, type StandingFormula } from '../workbook/ooxml/formula-patch';
import { OoxmlPackage } from '../workbook/ooxml/ooxml-package';
import { withoutWebExtension } from '../workbook/ooxml/web-extension';
import { XlsxWorkbook } from '../workbook/xlsx-workbook';
import { mayHoldOurFunctions } from './healed-copy';
import { callsOurFunction } from './healed-formula';
import { someCells } from './mended-formula';

export interface FrozenCopy {
  readonly bytes: Uint8Array;
  readonly frozen: readonly CellAddress[];
  /** False where the structure of the workbook is protected, so that no sheet could be added. */
  readonly isListed: boolean;
}

/**
 * A closed file as it can be sent to somebody without the add-in: formulas with our functions are values, a sheet of
 * its own says what stood there, and nothing asks for the add-in any more.
 * @throws Refusal when a formula has no value to keep: never calculated, or `#NAME?`.
 */
export async function frozenCopy(bytes: Uint8Array, language: Language): Promise<FrozenCopy> {
  const frozen: StandingFormula[] = [];
  const pack = patchFormulas(OoxmlPackage.open(bytes), mayHoldOurFunctions, (formula) => {
    if (!callsOurFunction(formula.formula)) return 'keep';
    frozen.push(formula);
    return 'settle';
  });
  const without = frozen.filter(({ value }) => value === undefined || isNoName(value));
  if (without.length > 0) throw noValue(without);
  const workbook = XlsxWorkbook.open(withoutWebExtension(pack.toBytes(), addInIdentity));
  const { sheets, isStructureProtected } = await workbook.read(() => undefined);
  if (frozen.length > 0 && !isStructureProtected) {
    const sheet = freeSheetName(
      frozenSheet.tab[language],
      sheets.map(({ name }) => name),
    );
    await workbook.write({ steps: listSteps(frozen, sheet, language) });
  }
  return { bytes: workbook.toBytes(), frozen, isListed: !isStructureProtected };
}

function isNoName(value: StandingFormula['value']): boolean {
  return isCellError(value) && value.error === '#NAME?';
}

function listSteps(frozen: readonly StandingFormula[], sheet: string, language: Language) {
  const basis = rulesetLine();
  const body = frozen.map((cell) => [
    qualifiedReference(cell),
    cell.formula,
    isCellError(cell.value) ? cell.value.error : (cell.value ?? ''),
    basis,
  ]);
  return [
    ...tableSheetSteps(frozenSheet, sheet, language, new Map(), body),
    ...frozen.map((cell, index) => linkTo(cell, sheet, headerRow + 1 + index, 0)),
  ];
}

function noValue(cells: readonly StandingFormula[]): Refusal {
  return notUsable(
    `有 ${cells.length} 个公式还没有算出结果或显示 #NAME?（${someCells(cells, '、')}），固定后会丢失内容，因此没有写入。请在装有加载项的 Excel 中打开，重新计算（Ctrl+Alt+F9）并保存后再试。`,
    `${cells.length} formulas were never calculated or show #NAME? (${someCells(cells, ', ')}); freezing would lose them, so nothing was written. Open the workbook in Excel with the add-in, calculate (Ctrl+Alt+F9), save, and try again.`,
  );
}
