import { addInIdentity } from '../data/add-in-identity';
import { rulesetLine } from '../data/ruleset-line';
import { isCellError, qualifiedReference, type CellAddress } from '../domain/cell';
import type { Language, Words } from '../domain/language';
import { notUsable, type Refusal } from '../domain/refusal';
import { linkTo } from '../sheets/findings-steps';
import { freeSheetName } from '../sheets/free-sheet-name';
import { frozenSheet } from '../sheets/frozen-sheet';
import { headerRow } from '../sheets/sheet';
import { tableSheetSteps } from '../sheets/table-sheet-steps';
import { settleCharts } from '../workbook/ooxml/chart-literals';
import { settleExternalNames } from '../workbook/ooxml/external-names';
import { patchFormulas, type StandingFormula } from '../workbook/ooxml/formula-patch';
import { OoxmlPackage } from '../workbook/ooxml/ooxml-package';
import { definedNames, settleOutside, type OutsideFormula } from '../workbook/ooxml/outside-formulas';
import { maySpill, withoutSpills, type Spill } from '../workbook/ooxml/spill-references';
import { withoutWebExtension } from '../workbook/ooxml/web-extension';
import { XlsxWorkbook } from '../workbook/xlsx-workbook';
import { someCells } from './mended-formula';
import { needsOf } from './needs-of-formulas';

export interface FrozenCopy {
  readonly bytes: Uint8Array;
  readonly frozen: readonly CellAddress[];
  /** Names, conditional formats and validations that asked for our functions: they have no value to keep, and went. */
  readonly takenOut: readonly OutsideFormula[];
  /** False where the structure of the workbook is protected, so that no sheet could be added. */
  readonly isListed: boolean;
}

/** Names under which Excel keeps functions that it does not know. */
const keptNames = /^_xldudf_CN_/i;

/**
 * A closed file as it can be sent to somebody without the add-in: formulas with our functions are values, a sheet of
 * its own says what stood there, and nothing asks for the add-in any more, neither in cells nor outside them.
 * @throws Refusal when a formula has no value to keep: never calculated, or `#NAME?`.
 */
export async function frozenCopy(bytes: Uint8Array, language: Language): Promise<FrozenCopy> {
  const original = OoxmlPackage.open(bytes);
  const { needsUs, mayNeedUs } = needsOf(definedNames(original));
  const frozen: StandingFormula[] = [];
  const spills: Spill[] = [];
  const settled = patchFormulas(original, mayNeedUs, (formula) => {
    if (!needsUs(formula.formula)) return 'keep';
    frozen.push(formula);
    if (formula.fills !== undefined) spills.push({ ...formula, fills: formula.fills });
    return 'settle';
  });
  const without = frozen.filter(({ value }) => value === undefined || isNoName(value));
  if (without.length > 0) throw noValue(without);
  const pack = patchFormulas(settled, maySpill(spills), ({ formula, sheet }) =>
    outcomeOf(formula, withoutSpills(formula, spills, sheet)),
  );
  const takenOut = settleOutside(
    pack,
    (text) => mayNeedUs(text) || maySpill(spills)(text),
    (formula, { sheet, name }) =>
      needsUs(formula) || keptNames.test(name ?? '')
        ? 'drop'
        : outcomeOf(formula, withoutSpills(formula, spills, sheet)),
  ).filter(({ place }) => !keptNames.test(place));
  settleCharts(pack, needsUs);
  settleExternalNames(pack, keptNames);
  const workbook = XlsxWorkbook.open(withoutWebExtension(pack.toBytes(), addInIdentity));
  const { sheets, isStructureProtected } = await workbook.read(() => undefined);
  if (frozen.length + takenOut.length > 0 && !isStructureProtected) {
    const sheet = freeSheetName(
      frozenSheet.tab[language],
      sheets.map(({ name }) => name),
    );
    await workbook.write({ steps: listSteps(frozen, takenOut, sheet, language) });
  }
  return { bytes: workbook.toBytes(), frozen, takenOut, isListed: !isStructureProtected };
}

/** What was done, for whoever asked for the copy. */
export function frozenWords({ frozen, takenOut, isListed }: FrozenCopy): Words {
  const parts: readonly (readonly [boolean, Words])[] = [
    [
      true,
      {
        'zh-CN': `已将 ${frozen.length} 个公式固定为数值。`,
        'en-US':
          frozen.length === 1 ? '1 formula was made a value.' : `${frozen.length} formulas were made values.`,
      },
    ],
    [
      takenOut.length > 0,
      {
        'zh-CN': `去除了 ${takenOut.length} 处使用 CN 函数的名称、条件格式或数据验证。`,
        'en-US':
          takenOut.length === 1
            ? '1 name, conditional format or validation with CN functions was taken out.'
            : `${takenOut.length} names, conditional formats or validations with CN functions were taken out.`,
      },
    ],
    [
      !isListed,
      {
        'zh-CN': '工作簿结构受保护，没有附上原公式的清单。',
        'en-US': 'The structure of the workbook is protected, so no list of the formulas was added.',
      },
    ],
  ];
  const said = parts.filter(([isSo]) => isSo).map(([, words]) => words);
  return {
    'zh-CN': said.map((words) => words['zh-CN']).join(''),
    'en-US': said.map((words) => words['en-US']).join(' '),
  };
}

function outcomeOf(formula: string, anew: string): 'keep' | { readonly formula: string } {
  return anew === formula ? 'keep' : { formula: anew };
}

function isNoName(value: StandingFormula['value']): boolean {
  return isCellError(value) && value.error === '#NAME?';
}

function listSteps(
  frozen: readonly StandingFormula[],
  takenOut: readonly OutsideFormula[],
  sheet: string,
  language: Language,
) {
  const basis = rulesetLine();
  const body = [
    ...frozen.map((cell) => [
      qualifiedReference(cell),
      cell.formula,
      isCellError(cell.value) ? cell.value.error : (cell.value ?? ''),
      basis,
    ]),
    ...takenOut.map(({ kind, place, formula }) => [
      outsideWords[kind](place)[language],
      formula,
      goneWords[language],
      basis,
    ]),
  ];
  return [
    ...tableSheetSteps(frozenSheet, sheet, language, new Map(), body),
    ...frozen.map((cell, index) => linkTo(cell, sheet, headerRow + 1 + index, 0)),
  ];
}

const outsideWords: Readonly<Record<OutsideFormula['kind'], (place: string) => Words>> = {
  name: (place) => ({ 'zh-CN': `名称 ${place}`, 'en-US': `name ${place}` }),
  highlight: (place) => ({ 'zh-CN': `${place}（条件格式）`, 'en-US': `${place} (conditional format)` }),
  validation: (place) => ({ 'zh-CN': `${place}（数据验证）`, 'en-US': `${place} (data validation)` }),
};

const goneWords: Words = { 'zh-CN': '已去除', 'en-US': 'taken out' };

function noValue(cells: readonly StandingFormula[]): Refusal {
  return notUsable(
    `有 ${cells.length} 个公式还没有算出结果或显示 #NAME?（${someCells(cells, '、')}），固定后会丢失内容，因此没有写入。请在装有加载项的 Excel 中打开，重新计算（Ctrl+Alt+F9）并保存后再试。`,
    `${cells.length} formulas were never calculated or show #NAME? (${someCells(cells, ', ')}); freezing would lose them, so nothing was written. Open the workbook in Excel with the add-in, calculate (Ctrl+Alt+F9), save, and try again.`,
  );
}
