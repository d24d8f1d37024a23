import { strToU8, zipSync } from 'fflate';
import { columnLetters } from '../../src/domain/cell';
import { oneSheet } from '../xlsx/raw-package';

/** The texts of an inventory: places, sources, units; every tenth row names a meter of its own. */
const texts = [
  '总部',
  '一号厂房',
  '二号厂房',
  '范围1',
  '范围2',
  '外购电力',
  '天然气',
  '柴油',
  'kWh',
  'm3',
  'CO2',
  'CH4',
];

/** A workbook of one sheet with so many rows of 13 cells, as Excel writes them: 8 shared texts, 4 numbers, 1 formula. */
export function bigWorkbook(rowCount: number): Uint8Array {
  const meters = Math.ceil(rowCount / 10);
  const rows: string[] = [];
  let seed = 1;
  const next = (below: number): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed % below;
  };
  for (let row = 1; row <= rowCount; row++) {
    const cells = Array.from({ length: 13 }, (_, column) => {
      const at = `${columnLetters(column)}${String(row)}`;
      if (column < 7) return `<c r="${at}" s="1" t="s"><v>${String(next(texts.length))}</v></c>`;
      if (column === 7) return `<c r="${at}" t="s"><v>${String(texts.length + (row % meters))}</v></c>`;
      if (column < 12) return `<c r="${at}" s="2"><v>${String(next(10_000_000) / 1000)}</v></c>`;
      return `<c r="${at}"><f>K${String(row)}*L${String(row)}</f><v>${String(next(1_000_000) / 10)}</v></c>`;
    });
    rows.push(`<row r="${String(row)}" spans="1:13">${cells.join('')}</row>`);
  }
  const all = [...texts, ...Array.from({ length: meters }, (_, index) => `电表 ${String(index + 1)}`)];
  const parts = oneSheet(`<sheetData>${rows.join('')}</sheetData>`);
  const strings = all.map((text) => `<si><t>${text}</t></si>`).join('');
  const files = Object.entries(parts).map(([name, content]): [string, Uint8Array] => {
    const text =
      name === 'xl/sharedStrings.xml'
        ? String(content).replace(
            /<sst.*$/s,
            (sst) => `${sst.slice(0, sst.indexOf('>') + 1)}${strings}</sst>`,
          )
        : content;
    return [name, typeof text === 'string' ? strToU8(text) : text];
  });
  return zipSync(Object.fromEntries(files), { level: 6, mtime: new Date(2026, 0, 1) });
}
