import type { CellValue } from '../../domain/cell';
import type { PlainCell } from './cell-reading';
import { PlainCells } from './plain-cells';
import { PlainXml } from './plain-xml';
import type { SharedStrings } from './shared-strings';

const dataTag = new TextEncoder().encode('<sheetData>');

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
  const xml = new PlainXml(head);
  let hasCells = false;
  for (;;) {
    const token = xml.next();
    if (token === 'end') return true;
    if (token === 'unusual') return false;
    // A prefix before the names of elements is unusual; it shows at the root.
    if (token !== 'open') continue;
    if (xml.depth === 1 && xml.name !== 'worksheet') return false;
    if (hasCells || xml.depth !== 2 || !xml.name.endsWith('sheetData')) continue;
    if (xml.name !== 'sheetData') return false;
    hasCells = true;
    if (xml.isSelfClosing) continue;
    // The tag that was searched for may stand somewhere else.
    if (start === undefined || xml.at !== head.length) return false;
    const cells = new PlainCells(sheet, start, strings, date1904, take);
    const rest = cells.read() ? decoded(sheet.subarray(cells.at)) : undefined;
    if (rest === undefined) return false;
    xml.continueWith(rest);
  }
}

function afterDataTag(sheet: Uint8Array): number | undefined {
  for (let at = sheet.indexOf(60); at >= 0; at = sheet.indexOf(60, at + 1)) {
    if (dataTag.every((code, index) => sheet[at + index] === code)) return at + dataTag.length;
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
