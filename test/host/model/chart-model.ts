import type { Area } from '../../../src/domain/cell';
import type { WorkbookModel } from '../workbook-model';
import { isDateFormat } from './number-format';
import { fullAddress, parseArea, splitSheet } from './references';
import type { SheetModel } from './sheet-model';

/** Points, from the corner of the sheet. */
export interface ChartFrame {
  top: number;
  left: number;
  width: number;
  height: number;
}

/** What was set of a part of a chart (title, legend, axis …), by Office.js's own names, and the parts inside it. */
export interface ChartPart {
  readonly settings: Record<string, unknown>;
  readonly parts: Record<string, ChartPart>;
}

/** One series. Where it reads stands as formula text, so that it follows cells and sheets as formulas do. */
export interface ChartSeriesModel extends ChartPart {
  /** A text, or a reference to the cell that holds it: `=Sheet1!$B$1`. */
  name: string;
  values: string | undefined;
  categories: string | undefined;
}

/** A chart as data: what was asked of it, nothing drawn. */
export interface ChartModel extends ChartPart {
  readonly id: string;
  name: string;
  type: string;
  readonly frame: ChartFrame;
  seriesBy: 'Rows' | 'Columns';
  series: ChartSeriesModel[];
}

export function newPart(): ChartPart {
  return { settings: {}, parts: {} };
}

export function newSeries(name: string, values?: string, categories?: string): ChartSeriesModel {
  return { name, values, categories, ...newPart() };
}

/** `=Sheet1!$A$2:$A$5` */
export function chartReference(sheet: string, area: Area): string {
  const { sheet: quoted, local } = halves(fullAddress(sheet, area));
  return `=${quoted}!${local.replace(/[A-Z]+|\d+/g, '$$$&')}`;
}

function halves(address: string): { sheet: string; local: string } {
  const at = address.lastIndexOf('!');
  return { sheet: address.slice(0, at), local: address.slice(at + 1) };
}

/** The cells that a series reads; undefined where they were deleted or are none. */
export function chartCells(
  model: WorkbookModel,
  reference: string | undefined,
): { sheet: SheetModel; area: Area } | undefined {
  if (reference?.startsWith('=') !== true) return undefined;
  const { sheet: name, local } = splitSheet(reference.slice(1));
  const sheet = name === undefined ? undefined : model.findSheet(name);
  const area = parseArea(local.replaceAll('$', ''));
  return sheet === undefined || area === undefined ? undefined : { sheet, area };
}

/**
 * How Excel divides a source into series: along the shorter side unless told; a first line or column is taken for names
 * or categories when it holds texts or days, or when the corner is empty. Years under a heading are numbers and make a
 * series of their own. A scatter chart always takes the first line or column for x.
 */
export function seriesOf(
  sheet: SheetModel,
  source: Area,
  seriesBy: 'Rows' | 'Columns',
  type: string,
): ChartSeriesModel[] {
  const byColumns = seriesBy === 'Columns';
  // Seen with the series running down, whichever way they lie on the sheet.
  const length = byColumns ? source.rows : source.columns;
  const count = byColumns ? source.columns : source.rows;
  const at = (along: number, across: number) =>
    byColumns
      ? { row: source.row + along, column: source.column + across }
      : { row: source.row + across, column: source.column + along };
  const valueAt = (along: number, across: number) => {
    const { row, column } = at(along, across);
    return sheet.value(row, column);
  };
  const isLabel = (along: number, across: number) => {
    const { row, column } = at(along, across);
    return typeof valueAt(along, across) === 'string' || isDateFormat(sheet.numberFormat(row, column));
  };
  const lines = Array.from({ length }, (_, i) => i);
  const tracks = Array.from({ length: count }, (_, i) => i);
  const isCornerEmpty = length > 1 && count > 1 && valueAt(0, 0) === undefined;
  const hasNames = isCornerEmpty || tracks.slice(count > 1 ? 1 : 0).some((i) => isLabel(0, i));
  const first = hasNames ? 1 : 0;
  const isScatter = type.startsWith('XYScatter') || type.startsWith('Bubble');
  const hasCategories =
    count > 1 && (isCornerEmpty || isScatter || lines.slice(first).some((line) => isLabel(line, 0)));
  const piece = (track: number) =>
    chartReference(sheet.name, {
      ...at(first, track),
      rows: byColumns ? length - first : 1,
      columns: byColumns ? 1 : length - first,
    });
  return tracks.slice(hasCategories ? 1 : 0).map((track, i) => {
    const name = hasNames
      ? chartReference(sheet.name, { ...at(0, track), rows: 1, columns: 1 })
      : `Series${String(i + 1)}`;
    return newSeries(name, piece(track), hasCategories ? piece(0) : undefined);
  });
}

/** Excel's choice where it is left to Excel: as many points as there can be on the longer side. */
export function seriesDirection(source: Area, asked: string): 'Rows' | 'Columns' {
  if (asked === 'Rows' || asked === 'Columns') return asked;
  return source.columns > source.rows ? 'Rows' : 'Columns';
}
