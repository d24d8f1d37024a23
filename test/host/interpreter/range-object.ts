import type { Area } from '../../../src/domain/cell';
import { MAX_COLUMNS, MAX_ROWS } from '../model/cell';
import { HostError, REFUSED } from '../model/host-error';
import {
  areaAddress,
  contains,
  fullAddress,
  hull,
  intersection,
  requireArea,
  splitSheet,
} from '../model/references';
import { areaFrame } from '../model/sheet-frame';
import { ConditionalFormatCollectionObject } from './conditional-format-object';
import type { Desk, Place } from './desk';
import { RangeAreasObject } from './range-areas-object';
import { rangeCalls } from './range-calls';
import { RangeFormatObject } from './range-format-object';
import { rangeNeighbours } from './range-neighbours';
import { RangeSortObject } from './range-sort-object';
import {
  isUnbounded,
  perCell,
  readFormula,
  readText,
  shared,
  valueType,
  wireValue,
  writeEntries,
  writeNumberFormats,
} from './range-values';
import { RangeViewObject } from './range-view-object';
import { ScopedTablesObject } from './table-object';
import { DataValidationObject } from './data-validation-object';
import type { Arguments, Members } from './wire-object';
import { recordValue, WireObject } from './wire-object';
import { WorksheetObject } from './worksheet-object';

export class RangeObject extends WireObject {
  readonly kind = 'Range';

  constructor(
    readonly desk: Desk,
    readonly place: Place,
  ) {
    super();
  }

  override get referenceId(): string | undefined {
    return this.place.referenceId;
  }

  get sheet() {
    return this.place.sheet;
  }

  /** @throws HostError InvalidReference once the cells were deleted. */
  get area(): Area {
    if (this.place.area === undefined) {
      throw new HostError('InvalidReference', 'This reference is not valid for the current operation.');
    }
    return this.place.area;
  }

  /** Another range on the same sheet; outside the sheet is Excel's refusal. */
  on(area: Area): RangeObject {
    const isInside =
      area.row >= 0 &&
      area.column >= 0 &&
      area.rows > 0 &&
      area.columns > 0 &&
      area.row + area.rows <= MAX_ROWS &&
      area.column + area.columns <= MAX_COLUMNS;
    if (!isInside) throw REFUSED.invalidArgument('outside the sheet');
    return new RangeObject(this.desk, { sheet: this.sheet, area });
  }

  /** A range argument: a Range object or an address. */
  argument(value: unknown): Area {
    if (value instanceof RangeObject) return value.area;
    if (typeof value === 'string') return requireArea(splitSheet(value).local);
    throw REFUSED.invalidArgument('a range is wanted');
  }

  protected define(): Members {
    const { desk, sheet } = this;
    const at = () => this.area;
    return {
      read: {
        Address: () => fullAddress(sheet.name, at()),
        AddressLocal: () => fullAddress(sheet.name, at()),
        CellCount: () => (at().rows * at().columns > 2 ** 31 - 1 ? -1 : at().rows * at().columns),
        RowIndex: () => at().row,
        ColumnIndex: () => at().column,
        RowCount: () => at().rows,
        ColumnCount: () => at().columns,
        Values: () => perCell(desk, at(), (row, column) => wireValue(sheet.value(row, column))),
        ValueTypes: () => perCell(desk, at(), (row, column) => valueType(sheet.value(row, column))),
        Text: () => perCell(desk, at(), (row, column) => readText(desk, sheet, row, column)),
        Formulas: () => perCell(desk, at(), (row, column) => readFormula(desk, sheet, row, column)),
        FormulasLocal: () => perCell(desk, at(), (row, column) => readFormula(desk, sheet, row, column)),
        NumberFormat: () => perCell(desk, at(), (row, column) => sheet.numberFormat(row, column)),
        NumberFormatLocal: () => perCell(desk, at(), (row, column) => sheet.numberFormat(row, column)),
        RowHidden: () => shared(at(), (row) => sheet.hiddenRows.has(row) || sheet.filteredRows.has(row)),
        ColumnHidden: () => shared(at(), (_, column) => sheet.hiddenColumns.has(column)),
        Hidden: () =>
          shared(at(), (row, column) => this.#isRowHidden(row) || sheet.hiddenColumns.has(column)),
        IsEntireColumn: () => at().rows === MAX_ROWS,
        IsEntireRow: () => at().columns === MAX_COLUMNS,
        Hyperlink: () => sheet.cell(at().row, at().column)?.link ?? null,
        HasSpill: () =>
          shared(at(), (row, column) => {
            const cell = sheet.cell(row, column);
            return cell?.spill !== undefined || cell?.spillFrom !== undefined;
          }),
        Style: () => 'Normal',
        Top: () => areaFrame(sheet, at()).top,
        Left: () => areaFrame(sheet, at()).left,
        Width: () => areaFrame(sheet, at()).width,
        Height: () => areaFrame(sheet, at()).height,
      },
      write: {
        Values: (value) => {
          writeEntries(desk, sheet, at(), value);
        },
        Formulas: (value) => {
          writeEntries(desk, sheet, at(), value);
        },
        FormulasLocal: (value) => {
          writeEntries(desk, sheet, at(), value, true);
        },
        NumberFormat: (value) => {
          writeNumberFormats(desk, sheet, at(), value);
        },
        NumberFormatLocal: (value) => {
          writeNumberFormats(desk, sheet, at(), value);
        },
        RowHidden: (value) => {
          this.#hide(sheet.hiddenRows, at().row, at().rows, value === true);
        },
        ColumnHidden: (value) => {
          this.#hide(sheet.hiddenColumns, at().column, at().columns, value === true);
        },
        Hyperlink: (value) => {
          this.#setLink(value);
        },
        Style: (value) => {
          // The model has no named styles but the one that every cell begins with.
          if (value !== 'Normal') throw REFUSED.invalidArgument(String(value));
          desk.model.restyle(sheet, at(), () => ({}));
        },
      },
      open: {
        Worksheet: () => new WorksheetObject(desk, sheet),
        Format: () => new RangeFormatObject(desk, sheet, [at()]),
        DataValidation: () => new DataValidationObject(desk, sheet, at()),
        ConditionalFormats: () => new ConditionalFormatCollectionObject(desk, sheet, [at()]),
        Sort: () => new RangeSortObject(desk, sheet, at()),
        ...rangeNeighbours(this),
        ...this.#found(),
      },
      call: rangeCalls(this),
    };
  }

  #isRowHidden(row: number): boolean {
    return this.sheet.hiddenRows.has(row) || this.sheet.filteredRows.has(row);
  }

  #hide(hidden: Set<number>, from: number, count: number, isHidden: boolean): void {
    this.sheet.requireAllowed(hidden === this.sheet.hiddenRows ? 'allowFormatRows' : 'allowFormatColumns');
    for (let i = from; i < from + count; i++) {
      if (isHidden) hidden.add(i);
      else hidden.delete(i);
    }
    this.desk.model.emit({
      kind: 'format',
      sheet: this.sheet.name,
      area: this.area,
      type: hidden === this.sheet.hiddenRows ? 'RowHiddenChanged' : 'Resized',
    });
  }

  /** Excel also writes the text to display; without any, the target, unless the cell already holds something. */
  #setLink(value: unknown): void {
    const given = recordValue(value);
    const text = (name: string) => (typeof given[name] === 'string' ? given[name] : undefined);
    const address = text('address');
    const documentReference = text('documentReference');
    const screenTip = text('screenTip');
    const { sheet, area, desk } = this;
    sheet.requireEditable(area);
    const display =
      text('textToDisplay') ??
      (sheet.value(area.row, area.column) === undefined ? (address ?? documentReference) : undefined);
    if (display !== undefined) desk.model.write(sheet, area.row, area.column, [[display]]);
    const link = {
      ...(address === undefined ? {} : { address }),
      ...(documentReference === undefined ? {} : { documentReference }),
      ...(screenTip === undefined ? {} : { screenTip }),
    };
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++)
        sheet.change(row, column, { link });
    }
    desk.model.restyle(sheet, area, (style) => ({ ...style, color: '#0563C1', underline: 'Single' }));
  }

  /** Ranges that follow from what the cells hold. */
  #found(): NonNullable<Members['open']> {
    const { desk, sheet } = this;
    const first = () => sheet.cell(this.area.row, this.area.column);
    const existing = (area: Area | undefined, what: string) => {
      if (area === undefined) throw REFUSED.itemNotFound(what);
      return this.on(area);
    };
    const areas = (found: readonly Area[], what: string) => {
      if (found.length === 0) throw REFUSED.itemNotFound(what);
      return new RangeAreasObject(desk, sheet, found);
    };
    return {
      GetUsedRange: (args) => {
        const used = sheet.usedArea(args.flag(0), this.area);
        // A plain getUsedRange of nothing gives the first cell; …OrNullObject gives the null object.
        return this.on(used ?? { ...this.area, rows: 1, columns: 1 });
      },
      GetUsedRangeOrNullObject: (args) => {
        const used = sheet.usedArea(args.flag(0), this.area);
        return used === undefined ? undefined : this.on(used);
      },
      GetSurroundingRegion: () => this.on(this.#region()),
      GetVisibleView: () => new RangeViewObject(this, this.#visibleRows()),
      GetTables: (args) =>
        new ScopedTablesObject(
          desk,
          sheet.tables.filter((table) =>
            args.flag(0)
              ? contains(this.area, table.area)
              : intersection(this.area, table.area) !== undefined,
          ),
        ),
      GetMergedAreas: () =>
        areas(
          sheet.merged.filter((merged) => intersection(merged, this.area) !== undefined),
          'merged areas',
        ),
      GetSpecialCells: (args) => areas(this.#special(args), args.text(0)),
      GetSpillingToRange: () => {
        const spill = first()?.spill;
        return existing(spill === undefined ? undefined : { ...this.area, ...spill }, 'spill');
      },
      GetSpillParent: () => {
        const from = first()?.spillFrom ?? (first()?.spill === undefined ? undefined : this.area);
        return existing(
          from === undefined ? undefined : { row: from.row, column: from.column, rows: 1, columns: 1 },
          'spill',
        );
      },
      Find: (args) => {
        const wanted = args.text(0);
        const { completeMatch, matchCase } = args.isAbsent(1) ? {} : recordValue(args.at(1));
        const fold = (text: string) => (matchCase === true ? text : text.toLowerCase());
        for (const { row, column, cell } of sheet.cells(this.area)) {
          const text = fold(String(wireValue(cell.value)));
          const isHit = completeMatch === true ? text === fold(wanted) : text.includes(fold(wanted));
          if (cell.value !== undefined && isHit) return this.on({ row, column, rows: 1, columns: 1 });
        }
        throw REFUSED.itemNotFound(wanted);
      },
      Insert: (args) => {
        const direction = args.text(0);
        if (direction !== 'Down' && direction !== 'Right') throw REFUSED.invalidArgument(direction);
        const area = this.area;
        desk.model.insertCells(sheet, area, direction);
        return this.on(area);
      },
    };
  }

  #visibleRows(): number[] {
    const rows = Array.from({ length: this.area.rows }, (_, i) => this.area.row + i);
    return rows.filter((row) => !this.#isRowHidden(row));
  }

  /** The block of used cells around the range, bounded by blank rows and columns. */
  #region(): Area {
    let area = this.area;
    for (;;) {
      const row = Math.max(0, area.row - 1);
      const column = Math.max(0, area.column - 1);
      const ring = {
        row,
        column,
        rows: area.row + area.rows + 1 - row,
        columns: area.column + area.columns + 1 - column,
      };
      const used = this.sheet.usedArea(true, ring);
      const grown = used === undefined ? area : hull(area, used);
      if (areaAddress(grown) === areaAddress(area)) return area;
      area = grown;
    }
  }

  #special(args: Arguments): Area[] {
    const type = args.text(0);
    const kind = args.textOr(1, 'All');
    const within = intersection(this.area, this.sheet.usedArea() ?? this.area) ?? this.area;
    const fits = (row: number, column: number): boolean => {
      const cell = this.sheet.cell(row, column);
      if (type === 'Blanks') return cell?.value === undefined && cell?.formula === undefined;
      if (type === 'Visible') return !this.#isRowHidden(row) && !this.sheet.hiddenColumns.has(column);
      if (type === 'DataValidations') return this.sheet.validationAt(row, column) !== undefined;
      const isFormula = cell?.formula !== undefined;
      if (
        type === 'Formulas'
          ? !isFormula
          : type === 'Constants'
            ? isFormula || cell?.value === undefined
            : true
      )
        return false;
      const found = valueType(cell?.value);
      return (
        kind === 'All' ||
        kind.includes(
          found === 'Double'
            ? 'Number'
            : found === 'String'
              ? 'Text'
              : found === 'Boolean'
                ? 'Logical'
                : 'Error',
        )
      );
    };
    const known = ['Blanks', 'Visible', 'DataValidations', 'Formulas', 'Constants'];
    if (!known.includes(type)) throw REFUSED.apiNotFound(`Range.getSpecialCells(${type})`);
    const found: Area[] = [];
    const searched = isUnbounded(this.area) ? within : this.area;
    for (let row = searched.row; row < searched.row + searched.rows; row++) {
      for (let column = searched.column; column < searched.column + searched.columns; column++) {
        if (!fits(row, column)) continue;
        const last = found.at(-1);
        if (last?.row === row && last.column + last.columns === column)
          found[found.length - 1] = { ...last, columns: last.columns + 1 };
        else found.push({ row, column, rows: 1, columns: 1 });
      }
    }
    return found.reduce<Area[]>((joined, area) => {
      const above = joined.find(
        (one) =>
          one.row + one.rows === area.row && one.column === area.column && one.columns === area.columns,
      );
      if (above === undefined) return [...joined, area];
      return joined.map((one) => (one === above ? { ...one, rows: one.rows + area.rows } : one));
    }, []);
  }
}
