import type { Area, CellValue } from '../../../src/domain/cell';
import { isCellError } from '../../../src/domain/cell';
import type { WorkbookModel } from '../workbook-model';
import { HostError, REFUSED } from './host-error';
import { headingsOf, requireName } from './naming-rules';
import { copiedFormula, hull, intersection } from './references';
import { renameColumnInFormula, renameInFormulas, renameTableInFormula } from './renames';
import type { SheetModel } from './sheet-model';
import { TableModel } from './table-model';
import { shiftCells } from './cell-moves';
import { formatNumber } from './number-format';

/** What a header cell of this value reads as: table headings are text. */
function headingText(model: WorkbookModel, value: CellValue, numberFormat: string): string {
  if (value === undefined) return '';
  if (isCellError(value)) return value.error;
  return formatNumber(value, numberFormat, { date1904: model.date1904, locale: model.locale });
}

/** Stores the headings as text in the header row, as Excel does with numbers and blanks found there. */
function storeHeadings(sheet: SheetModel, area: Area, names: readonly string[]): void {
  names.forEach((name, i) => {
    sheet.change(area.row, area.column + i, { value: name, formula: undefined, quoted: undefined });
  });
}

function requireRoomForTable(sheet: SheetModel, area: Area, own?: TableModel): void {
  if (sheet.tables.some((table) => table !== own && intersection(table.area, area) !== undefined)) {
    throw REFUSED.invalidArgument('a table cannot overlap another table');
  }
  if (sheet.merged.some((merged) => intersection(merged, area) !== undefined)) {
    throw new HostError('MergedRangeConflict', 'Cannot complete operation: merged cells are in the way.');
  }
}

function freeTableName(model: WorkbookModel): string {
  let n = 1;
  const isTaken = (name: string) => model.findTable(name) !== undefined || model.findName(name) !== undefined;
  while (isTaken(`Table${String(n)}`)) n++;
  return `Table${String(n)}`;
}

/** Makes a table of the area. Without headers of its own the data moves down one row to make room for them. */
export function addTable(
  model: WorkbookModel,
  sheet: SheetModel,
  area: Area,
  hasHeaders: boolean,
): TableModel {
  model.requireWritable();
  if (sheet.protection !== undefined) throw REFUSED.accessDenied(`table on protected ${sheet.name}`);
  let whole = area;
  requireRoomForTable(sheet, whole);
  if (!hasHeaders) {
    shiftCells(model, sheet, { ...area, rows: 1 }, 'Down');
    whole = { ...area, rows: area.rows + 1 };
  }
  // A table has at least one row besides its headers.
  if (whole.rows === 1) whole = { ...whole, rows: 2 };
  const found = Array.from({ length: whole.columns }, (_, i) => {
    const column = whole.column + i;
    const text = hasHeaders
      ? headingText(model, sheet.value(whole.row, column), sheet.numberFormat(whole.row, column))
      : '';
    return text;
  });
  const names = headingsOf(found);
  storeHeadings(sheet, whole, names);
  const id = `{${String(model.nextId())}}`;
  const columns = names.map((name, i) => ({ id: i + 1, name }));
  const table = new TableModel(id, freeTableName(model), sheet, whole, columns, 'TableStyleMedium2');
  table.isFresh = hasHeaders && area.rows === 1;
  sheet.tables.push(table);
  model.emit({ kind: 'tables', sheet: sheet.name, table: table.name, area: whole, type: 'Added' });
  return table;
}

export function renameTable(model: WorkbookModel, table: TableModel, name: string): void {
  model.requireWritable();
  requireName(name);
  const other = model.findTable(name);
  if ((other !== undefined && other !== table) || model.findName(name) !== undefined) {
    throw REFUSED.itemAlreadyExists(`table ${name}`);
  }
  const was = table.name;
  table.name = name;
  renameInFormulas(model, (formula) => renameTableInFormula(formula, was, name));
  model.emit({ kind: 'tables', sheet: table.sheet.name, table: name, was, type: 'Renamed' });
}

/** Takes the table away; with `keepCells` its cells stay (convert to range), else they are emptied. */
export function removeTable(model: WorkbookModel, table: TableModel, keepCells: boolean): void {
  table.sheet.requireEditable(table.area);
  table.sheet.tables.splice(table.sheet.tables.indexOf(table), 1);
  model.emit({
    kind: 'tables',
    sheet: table.sheet.name,
    table: table.name,
    tableId: table.id,
    area: table.area,
    type: 'Deleted',
  });
  if (!keepCells) model.clear(table.sheet, table.area, 'All');
}

/** Gives the table another extent; the header row must stay where it is and the areas must overlap. */
export function resizeTable(model: WorkbookModel, table: TableModel, area: Area): void {
  const { sheet } = table;
  sheet.requireEditable(area);
  if (area.row !== table.area.row || intersection(area, table.area) === undefined) {
    throw REFUSED.invalidArgument('the headers must stay in the same row and the areas must overlap');
  }
  if (area.rows < (table.showHeaders ? 2 : 1)) throw REFUSED.invalidArgument('a table has at least one row');
  requireRoomForTable(sheet, area, table);
  const byColumn = new Map(table.columns.map((column, i) => [table.area.column + i, column]));
  const found = Array.from({ length: area.columns }, (_, i) => {
    const known = byColumn.get(area.column + i);
    if (known !== undefined) return known.name;
    const column = area.column + i;
    return headingText(model, sheet.value(area.row, column), sheet.numberFormat(area.row, column));
  });
  const names = headingsOf(found);
  let nextId = Math.max(0, ...table.columns.map((column) => column.id)) + 1;
  table.columns = names.map((name, i) => ({ ...(byColumn.get(area.column + i) ?? { id: nextId++ }), name }));
  table.area = area;
  if (table.showHeaders) storeHeadings(sheet, area, names);
  model.emit({ kind: 'tables', sheet: sheet.name, table: table.name, area, type: 'Resized' });
}

export function renameColumn(model: WorkbookModel, table: TableModel, index: number, wanted: string): void {
  const column = table.columns[index];
  if (column === undefined) throw REFUSED.itemNotFound(`column ${String(index)} of ${table.name}`);
  const others = table.columns.map((one, i) => (i === index ? '' : one.name));
  const base = wanted === '' ? `Column${String(index + 1)}` : wanted;
  let name = base;
  for (let n = 2; others.some((one) => one.toLowerCase() === name.toLowerCase()); n++)
    name = `${base}${String(n)}`;
  const was = column.name;
  column.name = name;
  if (table.showHeaders) {
    table.sheet.change(table.area.row, table.area.column + index, { value: name, formula: undefined });
  }
  if (was === name) return;
  rewriteColumn(model, table, was, name);
  model.emit({
    kind: 'tables',
    sheet: table.sheet.name,
    table: table.name,
    area: table.area,
    type: 'ColumnRenamed',
    was,
  });
}

/** Lets every structured reference follow a column that got another name, or point to nothing once it is gone. */
export function rewriteColumn(
  model: WorkbookModel,
  table: TableModel,
  was: string,
  now: string | undefined,
): void {
  for (const sheet of model.sheets) {
    for (const { row, column, cell } of [...sheet.cells()]) {
      if (cell.formula === undefined) continue;
      const isInside = sheet.tableAt(row, column) === table;
      const formula = renameColumnInFormula(cell.formula, table, isInside, was, now);
      if (formula !== cell.formula) sheet.change(row, column, { formula });
    }
  }
  for (const name of model.names) name.formula = renameColumnInFormula(name.formula, table, false, was, now);
}

/** What Excel does of itself once cells were written: headings follow their cells, tables grow. */
export function afterWrite(model: WorkbookModel, sheet: SheetModel, written: Area): void {
  for (const table of sheet.tables) {
    const header = table.headerArea;
    const touched = header === undefined ? undefined : intersection(header, written);
    if (touched !== undefined) {
      for (let column = touched.column; column < touched.column + touched.columns; column++) {
        const text = headingText(
          model,
          sheet.value(touched.row, column),
          sheet.numberFormat(touched.row, column),
        );
        renameColumn(model, table, column - table.area.column, text);
      }
    }
  }
  for (const table of sheet.tables) grow(model, table, written);
}

function grow(model: WorkbookModel, table: TableModel, written: Area): void {
  const { sheet, area } = table;
  const below = area.row + area.rows;
  const right = area.column + area.columns;
  const isBelow =
    !table.showTotals &&
    written.row <= below &&
    written.row + written.rows > below &&
    written.column < right &&
    written.column + written.columns > area.column &&
    written.row >= area.row &&
    written.column >= area.column &&
    written.column + written.columns <= right;
  if (isBelow) {
    const rows = written.row + written.rows - area.row;
    const added = { row: below, column: area.column, rows: rows - area.rows, columns: area.columns };
    const isFree = sheet.tables.every(
      (other) => other === table || intersection(other.area, added) === undefined,
    );
    const isBlank = sheet.usedArea(true, intersection(added, written) ?? added) === undefined;
    const isMerged = sheet.merged.some((merged) => intersection(merged, added) !== undefined);
    if (isFree && !isBlank && !isMerged) {
      table.area = { ...area, rows };
      fillDown(sheet, table, added, written);
      model.emit({ kind: 'tables', sheet: sheet.name, table: table.name, area: table.area, type: 'Resized' });
    }
    return;
  }
  const isBeside =
    written.column === right &&
    written.columns === 1 &&
    written.row >= area.row &&
    written.row + written.rows <= below &&
    sheet.usedArea(true, written) !== undefined;
  if (
    isBeside &&
    sheet.tables.every((other) => other === table || intersection(other.area, written) === undefined)
  ) {
    resizeTable(model, table, { ...area, columns: area.columns + 1 });
  }
}

/** New rows take the look, the validation and the calculated columns of the row above them. */
export function fillDown(sheet: SheetModel, table: TableModel, added: Area, written: Area | undefined): void {
  const last = added.row - 1;
  if (last < table.bodyArea.row) return;
  for (let column = added.column; column < added.column + added.columns; column++) {
    const style = sheet.cell(last, column)?.style;
    const formula = calculatedColumn(sheet, table, column, last);
    for (let row = added.row; row < added.row + added.rows; row++) {
      if (style !== undefined && sheet.cell(row, column)?.style === undefined)
        sheet.change(row, column, { style });
      const here = { row, column, rows: 1, columns: 1 };
      const isWritten = written !== undefined && intersection(written, here) !== undefined;
      if (formula !== undefined && !isWritten && sheet.value(row, column) === undefined) {
        sheet.change(row, column, { formula: copiedFormula(formula, row - last, 0) });
      }
    }
  }
  for (const one of sheet.validations) {
    const endsHere = one.area.row + one.area.rows === added.row;
    if (endsHere && intersection(one.area, { ...table.area, row: last, rows: 1 }) !== undefined) {
      one.area = hull(one.area, { ...one.area, row: added.row, rows: added.rows });
    }
  }
  for (const format of sheet.conditionalFormats) {
    format.areas = format.areas.map((area) =>
      area.row + area.rows === added.row &&
      intersection(area, { ...table.area, row: last, rows: 1 }) !== undefined
        ? { ...area, rows: area.rows + added.rows }
        : area,
    );
  }
}

/** The formula of the last row when the whole column holds that same formula. */
function calculatedColumn(
  sheet: SheetModel,
  table: TableModel,
  column: number,
  last: number,
): string | undefined {
  const formula = sheet.formula(last, column);
  if (formula === undefined) return undefined;
  for (let row = table.bodyArea.row; row < last; row++) {
    if (sheet.formula(row, column) !== copiedFormula(formula, row - last, 0)) return undefined;
  }
  return formula;
}
