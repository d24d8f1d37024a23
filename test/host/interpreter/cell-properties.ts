import type { Area } from '../../../src/domain/cell';
import type { CellStyle } from '../model/cell';
import { REFUSED } from '../model/host-error';
import { fullAddress } from '../model/references';
import type { SheetModel } from '../model/sheet-model';
import { recordValue } from './wire-object';

/** Style properties as they stand in `Excel.SettableCellProperties`, on the model's own names. */
const FORMAT: Readonly<Record<string, Readonly<Record<string, keyof CellStyle>>>> = {
  font: {
    bold: 'bold',
    italic: 'italic',
    color: 'color',
    size: 'fontSize',
    name: 'fontName',
    underline: 'underline',
    strikethrough: 'strikethrough',
  },
  fill: { color: 'fill' },
  protection: { locked: 'locked', formulaHidden: 'formulaHidden' },
};
const DIRECT: Readonly<Record<string, keyof CellStyle>> = {
  wrapText: 'wrap',
  horizontalAlignment: 'horizontal',
  verticalAlignment: 'vertical',
  indentLevel: 'indent',
  shrinkToFit: 'shrink',
};

/** The style that `setCellProperties` asks for one cell. */
export function formatProperties(given: Readonly<Record<string, unknown>>): CellStyle {
  const style: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(given)) {
    if (name !== 'format') throw REFUSED.apiNotFound(`setCellProperties ${name}`);
    for (const [part, inner] of Object.entries(recordValue(value))) {
      const direct = DIRECT[part];
      const group = FORMAT[part];
      if (direct !== undefined) style[direct] = inner;
      else if (group === undefined) throw REFUSED.apiNotFound(`setCellProperties format.${part}`);
      else {
        for (const [property, set] of Object.entries(recordValue(inner))) {
          const target = group[property];
          if (target === undefined) throw REFUSED.apiNotFound(`setCellProperties format.${part}.${property}`);
          style[target] = set;
        }
      }
    }
  }
  return style;
}

/** What `getCellProperties` answers: one object per cell with the properties asked for. */
export function readCellProperties(
  sheet: SheetModel,
  area: Area,
  wanted: Readonly<Record<string, unknown>>,
): Record<string, unknown>[][] {
  const one = (row: number, column: number): Record<string, unknown> => {
    const style = sheet.style(row, column);
    const result: Record<string, unknown> = {};
    if (wanted['address'] === true)
      result['address'] = fullAddress(sheet.name, { row, column, rows: 1, columns: 1 });
    if (wanted['hidden'] === true)
      result['hidden'] = sheet.hiddenRows.has(row) || sheet.hiddenColumns.has(column);
    if (wanted['format'] !== undefined) {
      const format: Record<string, unknown> = {};
      for (const [part, asked] of Object.entries(recordValue(wanted['format']))) {
        const direct = DIRECT[part];
        if (direct !== undefined) format[part] = style[direct] ?? null;
        else {
          const group = FORMAT[part] ?? {};
          format[part] = Object.fromEntries(
            Object.keys(recordValue(asked)).map((property) => {
              const source = group[property];
              if (source === undefined)
                throw REFUSED.apiNotFound(`getCellProperties format.${part}.${property}`);
              return [property, style[source] ?? null];
            }),
          );
        }
      }
      result['format'] = format;
    }
    return result;
  };
  return Array.from({ length: area.rows }, (_, i) =>
    Array.from({ length: area.columns }, (__, j) => one(area.row + i, area.column + j)),
  );
}
