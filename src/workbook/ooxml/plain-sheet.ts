import { PlainCells } from './plain-cells';
import { PlainXml } from './plain-xml';
import type { RawCell } from './sheet-scan';

/**
 * Hands over every cell of a worksheet as spreadsheet programs write it. False where the sheet holds anything unusual;
 * then what was handed over is void, and `scanSheet` reads it.
 */
export function readPlainSheet(source: string, part: string, take: (cell: RawCell) => void): boolean {
  const xml = new PlainXml(source);
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
    if (!xml.isSelfClosing && !new PlainCells(xml, part, take).read()) return false;
  }
}
