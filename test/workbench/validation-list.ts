import type { Validation } from '../host/model/sheet-features';
import { copiedFormula } from '../host/model/references';
import type { SheetModel } from '../host/model/sheet-model';
import { formatNumber } from '../host/model/number-format';
import type { ModelFormulas } from './grid/model-formulas';

/** What a cell offers to choose from, and how it says so. */
export interface OfferedChoices {
  readonly choices: readonly string[];
  readonly hasArrow: boolean;
  /** Entries outside the list are refused. */
  readonly isStrict: boolean;
  /** An entry outside the list is spoken of at all. */
  readonly isWatched: boolean;
  readonly alert: { readonly title: string; readonly message: string };
  readonly isIn: (text: string) => boolean;
}

/** The hint a cell shows when it is selected. */
export function promptAt(
  sheet: SheetModel,
  row: number,
  column: number,
): { title: string; message: string } | undefined {
  const prompt = sheet.validationAt(row, column)?.prompt;
  if (prompt === undefined || !prompt.showPrompt || prompt.title + prompt.message === '') return undefined;
  return { title: prompt.title, message: prompt.message };
}

/** The list of a cell; undefined where it has none, or one that cannot be told. */
export function offeredChoices(
  formulas: ModelFormulas,
  sheet: SheetModel,
  row: number,
  column: number,
): OfferedChoices | undefined {
  const validation = sheet.validationAt(row, column);
  const list = validation?.rule['list'];
  if (validation === undefined || typeof list !== 'object' || list === null || !('source' in list))
    return undefined;
  const choices = choicesFrom(formulas, sheet, validation, String(list.source), row, column);
  if (choices === undefined) return undefined;
  const { errorAlert } = validation;
  // Excel compares with a list that stands in cells without regard to case, with one written out exactly.
  const isWritten = !String(list.source).startsWith('=');
  const folded = (text: string) => (isWritten ? text : text.toLowerCase()).trim();
  const known = new Set(choices.map(folded));
  return {
    choices,
    hasArrow: !('inCellDropDown' in list) || list.inCellDropDown !== false,
    isStrict: errorAlert.showAlert && errorAlert.style === 'Stop',
    isWatched: errorAlert.showAlert,
    alert: { title: errorAlert.title, message: errorAlert.message },
    isIn: (text) => known.has(folded(text)) || (validation.ignoreBlanks && text.trim() === ''),
  };
}

function choicesFrom(
  formulas: ModelFormulas,
  sheet: SheetModel,
  { area }: Validation,
  source: string,
  row: number,
  column: number,
): string[] | undefined {
  if (!source.startsWith('=')) return source.split(',').map((choice) => choice.trim());
  const formula = copiedFormula(source, row - area.row, column - area.column);
  const result = formulas.evaluate(formula, sheet, row, column);
  if (result === undefined) return undefined;
  const { date1904, locale } = sheet.workbook;
  const values = Array.isArray(result) ? result.flat() : [result];
  return values.flatMap((value) =>
    value === undefined || typeof value === 'object'
      ? []
      : [formatNumber(value, 'General', { date1904, locale })],
  );
}
