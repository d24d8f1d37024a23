import type { Area } from '../../../src/domain/cell';
import { contains } from '../model/references';
import type { SheetModel } from '../model/sheet-model';
import type { TableModel } from '../model/table-model';
import type { WorkbookModel } from '../workbook-model';

/** Where a structured reference points, or the error Excel shows for it. */
export type StructuredTarget =
  { readonly sheet: SheetModel; readonly area: Area } | { readonly error: string };

type Part = 'All' | 'Data' | 'Headers' | 'Totals' | 'This Row';

const PARTS: ReadonlyMap<string, Part> = new Map([
  ['#all', 'All'],
  ['#data', 'Data'],
  ['#headers', 'Headers'],
  ['#totals', 'Totals'],
  ['#this row', 'This Row'],
]);

/** Inside brackets an apostrophe makes the next character plain: `'[`, `']`, `'#`, `'@`, `''`. */
function unescape(name: string): string {
  return name.replace(/'(.)/gs, '$1');
}

/** `[#All],[a]:[b]` → its bracketed pieces and what stands between them. */
function pieces(inner: string): { text: string; joined: boolean }[] {
  const found: { text: string; joined: boolean }[] = [];
  const pattern = /\s*([,:]?)\s*\[((?:'.|[^\]'])*)\]/gsy;
  for (let match = pattern.exec(inner); match !== null; match = pattern.exec(inner)) {
    found.push({ text: match[2] ?? '', joined: match[1] === ':' });
  }
  return found;
}

interface Specifier {
  readonly parts: readonly Part[];
  readonly first?: string;
  readonly last?: string;
}

function parseSpecifier(bracketed: string): Specifier {
  let inner = bracketed.slice(1, -1).trim();
  const parts: Part[] = [];
  if (inner.startsWith('@')) {
    parts.push('This Row');
    inner = inner.slice(1).trim();
  }
  if (inner === '') return { parts };
  if (!inner.startsWith('[')) {
    const part = PARTS.get(inner.toLowerCase());
    return part === undefined ? { parts, first: unescape(inner) } : { parts: [...parts, part] };
  }
  const columns: string[] = [];
  for (const piece of pieces(inner)) {
    const part = PARTS.get(piece.text.trim().toLowerCase());
    if (part === undefined) columns.push(unescape(piece.text));
    else parts.push(part);
  }
  const [first, last] = columns;
  return { parts, ...(first === undefined ? {} : { first }), ...(last === undefined ? {} : { last }) };
}

function columnOf(table: TableModel, name: string): number {
  return table.columns.findIndex((column) => column.name.toLowerCase() === name.toLowerCase());
}

function rowsOf(
  table: TableModel,
  parts: readonly Part[],
  row: number,
): { row: number; rows: number } | { error: string } {
  const body = table.bodyArea;
  if (parts.includes('This Row')) {
    const inside = row >= body.row && row < body.row + body.rows;
    return inside ? { row, rows: 1 } : { error: '#VALUE!' };
  }
  if (parts.includes('All')) return table.area;
  const wanted: Area[] = [];
  if (parts.includes('Headers')) {
    if (table.headerArea === undefined) return { error: '#REF!' };
    wanted.push(table.headerArea);
  }
  if (parts.length === 0 || parts.includes('Data')) wanted.push(body);
  if (parts.includes('Totals')) {
    if (table.totalsArea === undefined) return { error: '#REF!' };
    wanted.push(table.totalsArea);
  }
  const top = Math.min(...wanted.map((area) => area.row));
  const bottom = Math.max(...wanted.map((area) => area.row + area.rows));
  return { row: top, rows: bottom - top };
}

/**
 * What a structured reference (`Inventory[tCO2e]`, `Inventory[[#All],[a]:[b]]`, `[@amount]`) means in a cell.
 * An unknown table or column is `#REF!`; a row of the table asked for from elsewhere is `#VALUE!`.
 */
export function structuredTarget(
  model: WorkbookModel,
  text: string,
  at: { readonly sheet: SheetModel; readonly row: number; readonly column: number },
): StructuredTarget {
  const open = text.indexOf('[');
  const name = open < 0 ? text : text.slice(0, open);
  const here = { row: at.row, column: at.column, rows: 1, columns: 1 };
  const table = name === '' ? at.sheet.tables.find((one) => contains(one.area, here)) : model.findTable(name);
  if (table === undefined) return { error: '#REF!' };
  const specifier = parseSpecifier(open < 0 ? '[]' : text.slice(open));
  const rows = rowsOf(table, specifier.parts, at.row);
  if ('error' in rows) return rows;
  const first = specifier.first === undefined ? 0 : columnOf(table, specifier.first);
  const last =
    specifier.last !== undefined
      ? columnOf(table, specifier.last)
      : specifier.first === undefined
        ? table.columns.length - 1
        : first;
  if (first < 0 || last < 0) return { error: '#REF!' };
  const column = Math.min(first, last);
  return {
    sheet: table.sheet,
    area: {
      row: rows.row,
      rows: rows.rows,
      column: table.area.column + column,
      columns: Math.abs(last - first) + 1,
    },
  };
}
