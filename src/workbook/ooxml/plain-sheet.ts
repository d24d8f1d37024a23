import type { CellValue } from '../../domain/cell';
import type { PlainCell } from './cell-reading';
import { PlainCells } from './plain-cells';
import { PlainXml } from './plain-xml';
import type { SharedStrings } from './shared-strings';

const dataTagEnd = new TextEncoder().encode('sheetData>');

/**
 * Hands over every cell of a worksheet as spreadsheet programs write it, in UTF-8. False where the sheet holds anything
 * unusual; then what was handed over is void, and `scanSheet` reads it. Only what stands around the cells becomes a
 * text: of a big sheet the whole would be twice the bytes once more.
 */
export function readPlainSheet(
  sheet: Uint8Array,
  strings: SharedStrings,
  date1904: boolean,
  take: (cell: PlainCell, value: CellValue) => void,
): boolean {
  const start = afterDataTag(sheet);
  const head = decoded(sheet.subarray(0, start));
  if (head === undefined) return false;
  const xml = new PlainXml(head, false);
  let before = '';
  let hasCells = false;
  for (;;) {
    const token = xml.next();
    if (token === 'end') return true;
    if (token === 'unusual') return false;
    if (token !== 'open') continue;
    if (xml.depth === 1) {
      const root = /^([^:]+:)?worksheet$/.exec(xml.name);
      if (!root) return false;
      before = root[1] ?? '';
    }
    if (hasCells || xml.depth !== 2 || !xml.name.endsWith('sheetData')) continue;
    if (xml.name !== `${before}sheetData`) return false;
    hasCells = true;
    if (xml.isSelfClosing) continue;
    // The tag that was searched for may stand somewhere else.
    if (start === undefined || xml.at !== head.length) return false;
    const cells = new PlainCells(sheet, start, before, strings, date1904, take);
    const rest = cells.read() ? decoded(sheet.subarray(cells.at)) : undefined;
    if (rest === undefined) return false;
    xml.continueWith(rest);
  }
}

/** Just behind the first tag whose name ends with that of the cells; a prefix may stand before it. */
function afterDataTag(sheet: Uint8Array): number | undefined {
  for (let at = sheet.indexOf(62); at >= 0; at = sheet.indexOf(62, at + 1)) {
    const start = at + 1 - dataTagEnd.length;
    if (dataTagEnd.every((code, index) => sheet[start + index] === code)) return at + 1;
  }
  return undefined;
}

/** Undefined for what is no UTF-8. */
function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
