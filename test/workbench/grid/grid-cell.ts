import type { IBorderData, ICellData, IStyleData } from '@univerjs/core';
import {
  BooleanNumber,
  BorderStyleTypes,
  CellValueType,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import { isCellError } from '../../../src/domain/cell';
import type { BorderLine, CellStyle } from '../../host/model/cell';
import { formatNumber } from '../../host/model/number-format';
import type { SheetModel } from '../../host/model/sheet-model';
import type { TableModel } from '../../host/model/table-model';

/** The text a cell shows, as Excel's `Range.text` has it. */
export function shownText(sheet: SheetModel, row: number, column: number): string {
  const { date1904, locale } = sheet.workbook;
  return formatNumber(sheet.value(row, column), sheet.numberFormat(row, column), { date1904, locale });
}

/** The text one edits in a cell: its formula, a day as a day, a percentage as one. */
export function editedText(sheet: SheetModel, row: number, column: number): string {
  const cell = sheet.cell(row, column);
  if (cell?.formula !== undefined) return cell.formula;
  const value = cell?.value;
  if (value === undefined) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return (cell?.quoted === true ? "'" : '') + value;
  const format = sheet.numberFormat(row, column);
  if (/[yd]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]/g, ''))) return shownText(sheet, row, column);
  if (format.endsWith('%')) return `${String(Number((value * 100).toPrecision(15)))}%`;
  return String(value);
}

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
};

const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

function line(border: BorderLine | undefined) {
  if (border === undefined || border.style === 'None') return undefined;
  const heavy = border.weight === 'Medium' || border.weight === 'Thick';
  return { s: heavy ? BorderStyleTypes.MEDIUM : BorderStyleTypes.THIN, cl: { rgb: border.color } };
}

function borders(style: CellStyle): IBorderData | undefined {
  const t = line(style.borders?.EdgeTop);
  const b = line(style.borders?.EdgeBottom);
  const l = line(style.borders?.EdgeLeft);
  const r = line(style.borders?.EdgeRight);
  if (t === undefined && b === undefined && l === undefined && r === undefined) return undefined;
  return { ...(t && { t }), ...(b && { b }), ...(l && { l }), ...(r && { r }) };
}

/** The accent of Excel's built-in table styles that are used here; others get the first. */
function tableColours(table: TableModel): { header: string; band: string; rule: string } {
  const accent = /(\d+)$/.exec(table.style)?.[1] ?? '2';
  const colours: Readonly<Record<string, [string, string, string]>> = {
    '2': ['#2f6fb0', '#e3eef8', '#9cc2e5'],
    '7': ['#3f8f4f', '#e5f2e5', '#a9d5ac'],
    '4': ['#6b6b6b', '#eeeeee', '#c9c9c9'],
  };
  const [header, band, rule] = colours[accent] ?? ['#2f6fb0', '#e3eef8', '#9cc2e5'];
  return { header, band, rule };
}

function tableStyle(sheet: SheetModel, row: number, column: number): IStyleData {
  const table = sheet.tableAt(row, column);
  if (table === undefined || table.style === '') return {};
  const { header, band, rule } = tableColours(table);
  const edge = { s: BorderStyleTypes.THIN, cl: { rgb: rule } };
  if (table.showHeaders && row === table.area.row) {
    return { bg: { rgb: header }, cl: { rgb: '#ffffff' }, bl: BooleanNumber.TRUE };
  }
  if (table.showTotals && row === table.area.row + table.area.rows - 1) {
    return { bl: BooleanNumber.TRUE, bd: { t: { ...edge, s: BorderStyleTypes.DOUBLE }, b: edge } };
  }
  const isBand = table.showBandedRows && (row - table.bodyArea.row) % 2 === 0;
  return { bd: { t: edge, b: edge }, ...(isBand ? { bg: { rgb: band } } : {}) };
}

function ownStyle(style: CellStyle): IStyleData {
  const bd = borders(style);
  const ht = HORIZONTAL[style.horizontal ?? ''];
  const vt = VERTICAL[style.vertical ?? ''];
  return {
    ...(style.fill !== undefined && style.fill !== '' ? { bg: { rgb: style.fill } } : {}),
    ...(style.color !== undefined && style.color !== '' ? { cl: { rgb: style.color } } : {}),
    ...(style.bold === true ? { bl: BooleanNumber.TRUE } : {}),
    ...(style.italic === true ? { it: BooleanNumber.TRUE } : {}),
    ...(style.underline !== undefined && style.underline !== 'None' ? { ul: { s: BooleanNumber.TRUE } } : {}),
    ...(style.strikethrough === true ? { st: { s: BooleanNumber.TRUE } } : {}),
    ...(style.fontSize !== undefined ? { fs: style.fontSize } : {}),
    ...(style.wrap === true ? { tb: WrapStrategy.WRAP } : {}),
    ...(ht === undefined ? {} : { ht }),
    ...(vt === undefined ? {} : { vt }),
    ...(bd === undefined ? {} : { bd }),
  };
}

/** The cell as the grid draws it: its text, put where Excel puts that kind of value. */
export function gridCell(sheet: SheetModel, row: number, column: number): ICellData {
  const value = sheet.value(row, column);
  const align =
    typeof value === 'number'
      ? HorizontalAlign.RIGHT
      : typeof value === 'boolean' || typeof value === 'object'
        ? HorizontalAlign.CENTER
        : HorizontalAlign.LEFT;
  const isError = typeof value === 'object';
  const style: IStyleData = {
    ht: align,
    vt: VerticalAlign.BOTTOM,
    ...(isError ? { cl: { rgb: '#a4262c' } } : {}),
    ...tableStyle(sheet, row, column),
    ...ownStyle(sheet.style(row, column)),
    ...(sheet.cell(row, column)?.link === undefined
      ? {}
      : { cl: { rgb: '#0b61a4' }, ul: { s: BooleanNumber.TRUE } }),
  };
  return { v: shownText(sheet, row, column), t: CellValueType.STRING, s: style };
}
