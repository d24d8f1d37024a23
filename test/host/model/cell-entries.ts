import type { Entry, WorkbookModel } from '../workbook-model';
import { MAX_COLUMNS, MAX_ROWS } from './cell';
import { REFUSED } from './host-error';
import type { EntryLocale, ParsedEntry } from './parse-entry';
import { parseEntry, toFifteenDigits } from './parse-entry';
import type { SheetModel } from './sheet-model';
import { clearSpill } from './spills';
import { afterWrite } from './table-edits';

/**
 * Puts entries into cells as `Range.values` and `Range.formulas` do: text is parsed, null leaves a cell alone, ''
 * empties it, what lies hidden under a merged area's first cell is not written.
 * @throws HostError AccessDenied, InvalidArgument
 */
export function writeEntries(
  model: WorkbookModel,
  sheet: SheetModel,
  row: number,
  column: number,
  entries: readonly (readonly Entry[])[],
  locale: EntryLocale,
): void {
  const area = { row, column, rows: entries.length, columns: entries[0]?.length ?? 0 };
  if (area.rows === 0 || area.columns === 0) return;
  if (row + area.rows > MAX_ROWS || column + area.columns > MAX_COLUMNS)
    throw REFUSED.invalidArgument('off the sheet');
  sheet.requireEditable(area);
  const parsed = entries.map((line, i) => {
    if (line.length !== area.columns) throw REFUSED.invalidArgument('rows of unequal length');
    return line.map((entry, j) =>
      entry === null ? undefined : parse(model, sheet, row + i, column + j, entry, locale),
    );
  });
  const before = sheet.value(row, column);
  parsed.forEach((line, i) => {
    line.forEach((entry, j) => {
      if (entry !== undefined) put(sheet, row + i, column + j, entry);
    });
  });
  afterWrite(model, sheet, area);
  const isSingle = area.rows === 1 && area.columns === 1 && sheet.formula(row, column) === undefined;
  const cell = isSingle ? { cell: { before, after: sheet.value(row, column) } } : {};
  model.emit({ kind: 'cells', sheet: sheet.name, area, type: 'RangeEdited', ...cell });
}

function parse(
  model: WorkbookModel,
  sheet: SheetModel,
  row: number,
  column: number,
  entry: string | number | boolean,
  locale: EntryLocale,
): ParsedEntry {
  if (typeof entry === 'number') return { value: toFifteenDigits(entry) + 0 };
  if (typeof entry === 'boolean') return { value: entry };
  const numberFormat = sheet.numberFormat(row, column);
  return parseEntry(entry, { locale, numberFormat, date1904: model.date1904, year: model.year });
}

function put(sheet: SheetModel, row: number, column: number, entry: ParsedEntry): void {
  const merged = sheet.mergedAt(row, column);
  if (merged !== undefined && (merged.row !== row || merged.column !== column)) return;
  clearSpill(sheet, row, column);
  const style = sheet.style(row, column);
  const styled = entry.numberFormat === undefined ? style : { ...style, numberFormat: entry.numberFormat };
  sheet.change(row, column, {
    value: entry.value,
    formula: entry.formula,
    quoted: entry.quoted,
    ...(entry.numberFormat === undefined ? {} : { style: styled }),
  });
}
