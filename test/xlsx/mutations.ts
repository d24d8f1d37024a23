import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { Refusal } from '../../src/domain/refusal';
import type { WriteStep } from '../../src/sheets/write-plan';
import { readPackage } from '../../src/workbook/ooxml/read-package';
import { XlsxWorkbook } from '../../src/workbook/xlsx-workbook';

/** Small workbooks that between them hold what such files hold; see fixtures/README.md. */
export const originals: readonly Uint8Array[] = [
  join(__dirname, '..', 'samples', 'offset-ledger-zh.xlsx'),
  join(__dirname, 'fixtures', 'mixed-libreoffice.xlsx'),
  join(__dirname, 'fixtures', 'rich-xlsxwriter.xlsm'),
  join(__dirname, 'fixtures', 'rich-libreoffice.xlsx'),
].map((path) => new Uint8Array(readFileSync(path)));

/** A number from 0 up to below. */
export type Numbers = (below: number) => number;

/** The same numbers on every run (a linear congruence, Numerical Recipes' constants; its high bits are the good ones). */
export function numbers(seed: number): Numbers {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 0x1_0000_0000) * below);
  };
}

function pick<T>(next: Numbers, all: readonly T[]): T {
  return all[next(all.length)] as T;
}

/** Broken in transit: bytes of the file as it lies there. */
function flippedBytes(bytes: Uint8Array, next: Numbers): Uint8Array {
  const mutated = bytes.slice();
  // The end holds the directory, where a byte does more than inside a packed part.
  const from = next(2) === 0 ? Math.max(0, mutated.length - 2_500) : 0;
  for (let count = 1 + next(8); count > 0; count--)
    mutated[from + next(mutated.length - from)] = next(2) === 0 ? next(256) : pick(next, [0, 0xff, 0x50]);
  return next(6) === 0 ? mutated.slice(0, next(mutated.length)) : mutated;
}

const parts: ((parts: Record<string, Uint8Array>, next: Numbers) => void)[] = [
  (files, next) => {
    delete files[pick(next, Object.keys(files))];
  },
  (files, next) => {
    files[pick(next, Object.keys(files))] = new Uint8Array(0);
  },
  (files, next) => {
    const [one, other] = [pick(next, Object.keys(files)), pick(next, Object.keys(files))];
    [files[one], files[other]] = [files[other] as Uint8Array, files[one] as Uint8Array];
  },
  (files, next) => {
    const name = pick(next, Object.keys(files));
    const file = files[name] as Uint8Array;
    files[
      pick(next, [`../${name}`, name.toUpperCase(), `/${name}`, `${name}/`, name.replaceAll('/', '\\')])
    ] = file;
  },
];

const values = [
  '-1',
  '99999999999',
  '1e999',
  'NaN',
  '',
  ' ',
  'A0:ZZZZ9',
  'A1:XFD1048576',
  'x:y',
  '1',
  'rId1',
  'rId99',
  '0x10',
  '../../../../etc/passwd',
  '&#x10FFFF;',
  '_x0000_',
  'true',
  '表!A1',
];

const texts: ((text: string, next: Numbers) => string)[] = [
  // A stretch cut out.
  (text, next) => {
    const at = next(text.length);
    return text.slice(0, at) + text.slice(at + next(60));
  },
  // Another value in an attribute.
  (text, next) => {
    const open = text.indexOf('="', next(text.length));
    const close = text.indexOf('"', open + 2);
    return open < 0 || close < 0 ? text : text.slice(0, open + 2) + pick(next, values) + text.slice(close);
  },
  // An attribute gone.
  (text, next) => {
    const found = / [\w:]+="[^"]*"/g;
    found.lastIndex = next(text.length);
    const match = found.exec(text);
    return match ? text.slice(0, match.index) + text.slice(match.index + match[0].length) : text;
  },
  // An element twice, or gone.
  (text, next) => {
    const found = /<([\w:]+)[^<>]*(?:\/>|>[^<]*<\/\1>)/g;
    found.lastIndex = next(text.length);
    const match = found.exec(text);
    if (!match) return text;
    return (
      text.slice(0, match.index) +
      pick(next, ['', match[0].repeat(2)]) +
      text.slice(match.index + match[0].length)
    );
  },
  // Another content between tags.
  (text, next) => {
    const open = text.indexOf('>', next(text.length));
    const close = text.indexOf('<', open + 1);
    return open < 0 || close < 0 ? text : text.slice(0, open + 1) + pick(next, values) + text.slice(close);
  },
  // A tag by another name.
  (text, next) =>
    text.replace(pick(next, ['<row', '<c ', '<v>', '<f', '<si', '<sheet ', '<xf', '<ref']), '<q'),
  (text, next) =>
    `${pick(next, ['<!DOCTYPE a [<!ENTITY b "c">]>', '<!-- -->', '<?x?>', '\ufeff', '<'])}${text}`,
];

function mutatedParts(bytes: Uint8Array, next: Numbers): Uint8Array {
  const files: Record<string, Uint8Array> = { ...unzipSync(bytes) };
  if (next(4) === 0) pick(next, parts)(files, next);
  else {
    for (let count = 1 + next(2); count > 0; count--) {
      const name = pick(next, Object.keys(files));
      files[name] = strToU8(pick(next, texts)(new TextDecoder().decode(files[name]), next));
    }
  }
  return zipSync(files, { mtime: new Date(2026, 0, 1), level: 1 });
}

/** One damaged workbook: in its bytes, its parts or its XML. */
export function mutant(next: Numbers): Uint8Array {
  const original = pick(next, originals);
  return next(3) === 0 ? flippedBytes(original, next) : mutatedParts(original, next);
}

function stepsFor(sheet: string): readonly WriteStep[] {
  const area = { row: 1, column: 1, rows: 2, columns: 2 };
  const numbersOf = { sheet: 'Ω', row: 1, column: 0, rows: 2, columns: 1 };
  return [
    { do: 'write', sheet, row: 2, column: 1, cells: [[1, 'x', { formula: '=CN.GWP("CH4")', cached: 27.9 }]] },
    { do: 'format', sheet, area, format: { bold: true, numberFormat: '0.0', borders: '#000000' } },
    { do: 'columnWidth', sheet, column: 1, width: 9 },
    { do: 'rowHeight', sheet, row: 1, height: 30 },
    { do: 'merge', sheet, area: { ...area, row: 40 } },
    { do: 'clearHighlights', sheet, area },
    { do: 'highlight', sheet, area, formula: '=B2>1', color: '#000000', fill: '#FFFFFF' },
    { do: 'offerList', sheet, area, source: '=$A$1:$A$2', promptTitle: 'a', prompt: 'b', strict: true },
    { do: 'clear', sheet, area: { ...area, row: 6 }, what: 'output' },
    { do: 'link', sheet, row: 2, column: 1, target: 'Ω!A1' },
    { do: 'freeze', sheet, rows: 1, columns: 0 },
    { do: 'print', sheet, area, orientation: 'landscape', titleRows: 1, footer: { center: '&P' } },
    { do: 'addSheet', sheet: 'Ω' },
    {
      do: 'write',
      sheet: 'Ω',
      row: 0,
      column: 0,
      cells: [
        ['a', 'b'],
        [1, 2],
        [3, 4],
      ],
    },
    {
      do: 'addTable',
      sheet: 'Ω',
      area: { row: 0, column: 0, rows: 3, columns: 2 },
      name: 'Omega',
      style: 'TableStyleLight1',
    },
    {
      do: 'chart',
      sheet,
      name: 'CN_chart',
      kind: 'line',
      title: 'a',
      area: { row: 10, column: 0, rows: 10, columns: 5 },
      categories: numbersOf,
      series: [{ name: 'b', values: { ...numbersOf, column: 1 }, color: '#000000' }],
    },
    { do: 'name', name: 'CN_Version', refersTo: '="1"' },
    { do: 'activate', sheet: 'Ω' },
  ];
}

/**
 * Everything that the door does with a file. `refused`: in words; anything else that is thrown is a bug.
 * @throws RangeError when the bytes that were given are not those that were given any more.
 */
export async function workOn(bytes: Uint8Array): Promise<'done' | 'refused'> {
  const kept = bytes.slice();
  try {
    readPackage(bytes);
    const workbook = XlsxWorkbook.open(bytes);
    const [first] = (await workbook.read(() => 'formulas')).sheets;
    if (first) await workbook.write({ steps: stepsFor(first.name) });
    const written = workbook.toBytes();
    await XlsxWorkbook.open(written).read(() => 'formulas');
    readPackage(written);
    return 'done';
  } catch (error) {
    if (error instanceof Refusal) return 'refused';
    throw error;
  } finally {
    if (Buffer.compare(bytes, kept) !== 0) throw new RangeError('the original was changed');
  }
}
