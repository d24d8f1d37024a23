import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Ways in which people put parts of a sheet out of sight. What is hidden is still said. */
export const hidings = [
  'rows hidden',
  'columns hidden',
  'rows grouped and folded',
  'table filtered',
] as const;
export type Hiding = (typeof hidings)[number];

/** An .xlsx file whose sheets with these tables have parts hidden as Excel stores it: every second row or column, or all rows but the first that a filter lets through. */
export function withHidden(bytes: Uint8Array, tableNames: readonly string[], hiding: Hiding): Uint8Array {
  const parts = unzipSync(bytes);
  const text = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
  const names = Object.keys(parts);
  for (const name of tableNames) {
    const table = names.find(
      (path) => /tables\/table\d+\.xml$/.test(path) && text(path).includes(` name="${name}"`),
    );
    const sheet = names.find((path) => {
      const target = table && `/${table.split('/').pop() ?? ''}"`;
      return (
        target && path.endsWith('.xml.rels') && path.includes('worksheets') && text(path).includes(target)
      );
    });
    if (table === undefined || sheet === undefined) throw new Error(`no table ${name}`);
    const worksheet = sheet.replace('_rels/', '').replace('.rels', '');
    const [, first = '', last = ''] = / ref="[A-Z]+(\d+):[A-Z]+(\d+)"/.exec(text(table)) ?? [];
    parts[worksheet] = strToU8(hiddenIn(text(worksheet), hiding, Number(first), Number(last)));
    if (hiding === 'table filtered') parts[table] = strToU8(filtered(text(table)));
  }
  return zipSync(parts);
}

/** `header` and `last` are the rows of the table, counted from 1. */
function hiddenIn(worksheet: string, hiding: Hiding, header: number, last: number): string {
  if (hiding === 'columns hidden') {
    return worksheet.replace(/<col min="(\d+)"/g, (col, column: string) =>
      Number(column) % 2 === 0 ? `${col} hidden="1"` : col,
    );
  }
  return worksheet.replace(/<row r="(\d+)"/g, (row, at: string) => {
    const place = Number(at) - header;
    const isOfBody = place > 0 && Number(at) <= last;
    if (!isOfBody || (hiding === 'table filtered' ? place === 1 : place % 2 === 0)) return row;
    return hiding === 'rows grouped and folded' ? `${row} outlineLevel="1" hidden="1"` : `${row} hidden="1"`;
  });
}

/** Lets through what nobody can see the reason for: the filter itself does not matter to who reads. */
function filtered(table: string): string {
  return table.replace(
    /<autoFilter ref="([^"]+)"\/>/,
    '<autoFilter ref="$1"><filterColumn colId="0"><customFilters><customFilter operator="notEqual" val=" "/></customFilters></filterColumn></autoFilter>',
  );
}
