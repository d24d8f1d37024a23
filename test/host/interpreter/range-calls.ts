import type { Area } from '../../../src/domain/cell';
import { REFUSED } from '../model/host-error';
import { copiedFormula, intersection, requireArea, splitSheet } from '../model/references';
import { formatProperties, readCellProperties } from './cell-properties';
import type { RangeObject } from './range-object';
import { matrixOf, requireSize, wireValue } from './range-values';
import type { Arguments, Members } from './wire-object';
import { recordValue } from './wire-object';

const CLEARS = ['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks'] as const;

/** The methods of a range that give no other range. */
export function rangeCalls(range: RangeObject): NonNullable<Members['call']> {
  const { desk, sheet } = range;
  const { model } = desk;
  return {
    Clear: (args) => {
      const wanted = args.textOr(0, 'All');
      const what = CLEARS.find((one) => one === wanted);
      if (what === undefined) throw REFUSED.invalidArgument(wanted);
      model.clear(sheet, range.area, what);
    },
    Delete: (args) => {
      const direction = args.text(0);
      if (direction !== 'Up' && direction !== 'Left') throw REFUSED.invalidArgument(direction);
      model.deleteCells(sheet, range.area, direction);
    },
    Merge: (args) => {
      model.merge(sheet, range.area, args.flag(0));
    },
    Unmerge: () => {
      model.unmerge(sheet, range.area);
    },
    Select: () => {
      model.select(sheet, range.area);
    },
    Calculate: () => {
      desk.calculate(false);
    },
    SetDirty: () => {
      desk.calculate(true);
    },
    CopyFrom: (args) => {
      copy(range, args);
    },
    AutoFill: (args) => {
      fill(range, range.argument(args.at(0)));
    },
    ReplaceAll: (args) => replaceAll(range, args),
    GetCellProperties: (args) => readCellProperties(sheet, range.area, recordValue(args.at(0))),
    SetCellProperties: (args) => {
      const wanted = matrixOf(range.area, args.at(0), (value) => formatProperties(recordValue(value)));
      model.restyle(sheet, range.area, (style, row, column) => ({
        ...style,
        ...wanted[row - range.area.row]?.[column - range.area.column],
      }));
    },
    _KeepReference: () => {
      desk.keep(range.place);
    },
    _ValidateArraySize: (args) => {
      requireSize(range.area, args.number(0), args.number(1));
    },
  };
}

/** `copyFrom`: formulas move their references along, a smaller source is repeated where it fits. */
function copy(range: RangeObject, args: Arguments): void {
  const { desk, sheet, area } = range;
  const { source, from } = sourceOf(range, args.at(0));
  const type = args.textOr(1, 'All');
  const skipBlanks = args.flag(2);
  const transpose = args.flag(3);
  const height = transpose ? from.columns : from.rows;
  const width = transpose ? from.rows : from.columns;
  const rows = area.rows % height === 0 ? area.rows : height;
  const columns = area.columns % width === 0 ? area.columns : width;
  const target: Area = { row: area.row, column: area.column, rows, columns };
  sheet.requireEditable(target);
  const picked = Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (__, j) => {
      const row = from.row + (transpose ? j % width : i % height);
      const column = from.column + (transpose ? i % height : j % width);
      return { row, column, cell: source.cell(row, column), style: source.style(row, column) };
    }),
  );
  if (type === 'Link') throw REFUSED.apiNotFound('Range.copyFrom(Link)');
  picked.forEach((line, i) => {
    line.forEach(({ row, column, cell, style }, j) => {
      const to = { row: area.row + i, column: area.column + j };
      const isBlank = cell?.value === undefined && cell?.formula === undefined;
      if (skipBlanks && isBlank) return;
      const formula =
        type === 'Values' || cell?.formula === undefined
          ? undefined
          : copiedFormula(cell.formula, to.row - row, to.column - column);
      if (type !== 'Formats') {
        sheet.change(to.row, to.column, { value: cell?.value, formula, quoted: cell?.quoted });
      }
      if (type === 'All' || type === 'Formats') sheet.change(to.row, to.column, { style });
    });
  });
  desk.model.afterCellsChanged(sheet, target);
}

function sourceOf(range: RangeObject, value: unknown): { source: RangeObject['sheet']; from: Area } {
  if (typeof value === 'string') {
    const { sheet, local } = splitSheet(value);
    return {
      source: sheet === undefined ? range.sheet : range.desk.model.sheet(sheet),
      from: requireArea(local),
    };
  }
  if (typeof value === 'object' && value !== null && isRange(value))
    return { source: value.sheet, from: value.area };
  throw REFUSED.invalidArgument('a source range is wanted');
}

function isRange(value: object): value is RangeObject {
  return 'kind' in value && value.kind === 'Range';
}

/** Repeats what the range holds over the destination, as dragging its corner with Ctrl does. */
function fill(range: RangeObject, destination: Area): void {
  const { sheet, area, desk } = range;
  sheet.requireEditable(destination);
  for (let row = destination.row; row < destination.row + destination.rows; row++) {
    for (let column = destination.column; column < destination.column + destination.columns; column++) {
      if (intersection(area, { row, column, rows: 1, columns: 1 }) !== undefined) continue;
      const fromRow = area.row + ((row - area.row) % area.rows);
      const fromColumn = area.column + ((column - area.column) % area.columns);
      const cell = sheet.cell(fromRow, fromColumn);
      const formula =
        cell?.formula === undefined
          ? undefined
          : copiedFormula(cell.formula, row - fromRow, column - fromColumn);
      sheet.change(row, column, { value: cell?.value, formula, style: cell?.style });
    }
  }
  desk.model.afterCellsChanged(sheet, destination);
}

function replaceAll(range: RangeObject, args: Arguments): number {
  const { sheet, area, desk } = range;
  const wanted = args.text(0);
  const instead = args.text(1);
  const { completeMatch, matchCase } = args.isAbsent(2) ? {} : recordValue(args.at(2));
  const escaped = wanted.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const pattern = new RegExp(
    completeMatch === true ? `^${escaped}$` : escaped,
    matchCase === true ? 'g' : 'gi',
  );
  let count = 0;
  for (const { row, column, cell } of [...sheet.cells(area)]) {
    const before = cell.formula ?? String(wireValue(cell.value));
    const after = before.replace(pattern, () => {
      count++;
      return instead;
    });
    if (after !== before) desk.model.write(sheet, row, column, [[after]]);
  }
  return count;
}
