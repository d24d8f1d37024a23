import type { Area } from '../../../src/domain/cell';
import type { WorkbookModel } from '../workbook-model';
import { MAX_COLUMNS, MAX_ROWS } from './cell';
import { REFUSED } from './host-error';
import type { Shift } from './references';
import { contains, intersection, shiftFormula, shiftedArea } from './references';
import { renameInFormulas } from './renames';
import type { SheetModel } from './sheet-model';

function shiftKeys<T>(map: Map<number, T>, at: number, count: number): void {
  const before = [...map];
  map.clear();
  for (const [key, value] of before) {
    if (key < at) map.set(key, value);
    else if (count > 0 || key >= at - count) map.set(key + count, value);
  }
}

function shiftMembers(set: Set<number>, at: number, count: number): void {
  const map = new Map([...set].map((key) => [key, true]));
  shiftKeys(map, at, count);
  set.clear();
  for (const key of map.keys()) set.add(key);
}

/** Tables, merged areas and the like must move as wholes; a lane that cuts one in two is refused. */
function requireWhole(sheet: SheetModel, lane: Area): void {
  for (const table of sheet.tables) {
    const isCut = intersection(table.area, lane) !== undefined;
    const across =
      lane.rows > lane.columns
        ? { ...table.area, row: lane.row, rows: 1 }
        : { ...table.area, column: lane.column, columns: 1 };
    if (isCut && !contains(lane, table.area) && !contains(lane, across)) {
      throw REFUSED.invalidOperation(`this would move cells in table ${table.name}`);
    }
  }
}

function apply(model: WorkbookModel, sheet: SheetModel, shift: Shift): void {
  const byRows = shift.axis === 'rows';
  const inLane = (row: number, column: number) => {
    const across = byRows ? column : row;
    return across >= shift.laneStart && across < shift.laneStart + shift.laneSize;
  };
  sheet.rearrange((row, column) => {
    if (!inLane(row, column)) return { row, column };
    const along = byRows ? row : column;
    if (along < shift.at) return { row, column };
    if (shift.count < 0 && along < shift.at - shift.count) return undefined;
    return byRows ? { row: row + shift.count, column } : { row, column: column + shift.count };
  });
  const isWhole = shift.laneSize === (byRows ? MAX_COLUMNS : MAX_ROWS);
  if (isWhole && byRows) {
    shiftKeys(sheet.rowHeights, shift.at, shift.count);
    shiftKeys(sheet.rowStyles, shift.at, shift.count);
    shiftMembers(sheet.hiddenRows, shift.at, shift.count);
    shiftMembers(sheet.filteredRows, shift.at, shift.count);
  } else if (isWhole) {
    shiftKeys(sheet.columnWidths, shift.at, shift.count);
    shiftKeys(sheet.columnStyles, shift.at, shift.count);
    shiftMembers(sheet.hiddenColumns, shift.at, shift.count);
  }
  const move = (areas: readonly Area[]) => areas.flatMap((area) => shiftedArea(area, shift) ?? []);
  for (const table of [...sheet.tables]) {
    const area = shiftedArea(table.area, shift);
    if (area === undefined) {
      sheet.tables.splice(sheet.tables.indexOf(table), 1);
      model.emit({
        kind: 'tables',
        sheet: sheet.name,
        table: table.name,
        tableId: table.id,
        type: 'Deleted',
      });
    } else table.area = area;
  }
  sheet.merged = move(sheet.merged);
  sheet.validations = sheet.validations.flatMap((one) => {
    const area = shiftedArea(one.area, shift);
    return area === undefined ? [] : [{ ...one, area }];
  });
  for (const format of sheet.conditionalFormats) format.areas = move(format.areas);
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format.areas.length > 0);
  if (sheet.print.area !== undefined) {
    const area = shiftedArea(sheet.print.area, shift);
    if (area === undefined) delete sheet.print.area;
    else sheet.print.area = area;
  }
  renameInFormulas(model, (formula, on) => shiftFormula(formula, on, shift));
  model.emitShift(shift);
}

function shiftOf(sheet: SheetModel, area: Area, axis: 'rows' | 'columns', sign: 1 | -1): Shift {
  const byRows = axis === 'rows';
  return {
    sheet: sheet.name,
    axis,
    at: byRows ? area.row : area.column,
    count: sign * (byRows ? area.rows : area.columns),
    laneStart: byRows ? area.column : area.row,
    laneSize: byRows ? area.columns : area.rows,
  };
}

function requireShiftAllowed(sheet: SheetModel, area: Area, verb: 'Insert' | 'Delete'): void {
  sheet.workbook.requireWritable();
  if (sheet.protection === undefined) return;
  if (area.columns === MAX_COLUMNS) sheet.requireAllowed(`allow${verb}Rows`);
  else if (area.rows === MAX_ROWS) sheet.requireAllowed(`allow${verb}Columns`);
  else throw REFUSED.accessDenied(`moving cells on protected ${sheet.name}`);
}

/** The area from the shift on to the end of the sheet, which moves as one. */
function laneOf(shift: Shift): Area {
  return shift.axis === 'rows'
    ? { row: shift.at, rows: MAX_ROWS - shift.at, column: shift.laneStart, columns: shift.laneSize }
    : { column: shift.at, columns: MAX_COLUMNS - shift.at, row: shift.laneStart, rows: shift.laneSize };
}

/** Makes room at the area: what stood there moves down or to the right. */
export function shiftCells(
  model: WorkbookModel,
  sheet: SheetModel,
  area: Area,
  direction: 'Down' | 'Right',
): void {
  requireShiftAllowed(sheet, area, 'Insert');
  const shift = shiftOf(sheet, area, direction === 'Down' ? 'rows' : 'columns', 1);
  requireWhole(sheet, laneOf(shift));
  apply(model, sheet, shift);
  const type =
    area.columns === MAX_COLUMNS ? 'RowInserted' : area.rows === MAX_ROWS ? 'ColumnInserted' : 'CellInserted';
  model.emit({ kind: 'shift', sheet: sheet.name, area, type, direction });
}

/** Takes the area away: what stood below or to the right moves up. */
export function deleteCells(
  model: WorkbookModel,
  sheet: SheetModel,
  area: Area,
  direction: 'Up' | 'Left',
): void {
  requireShiftAllowed(sheet, area, 'Delete');
  const shift = shiftOf(sheet, area, direction === 'Up' ? 'rows' : 'columns', -1);
  requireWhole(sheet, laneOf(shift));
  apply(model, sheet, shift);
  const type =
    area.columns === MAX_COLUMNS ? 'RowDeleted' : area.rows === MAX_ROWS ? 'ColumnDeleted' : 'CellDeleted';
  model.emit({ kind: 'shift', sheet: sheet.name, area, type, direction });
}
