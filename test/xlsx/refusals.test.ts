import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../../src/domain/refusal';
import { XlsxWorkbook } from '../../src/workbook/xlsx-workbook';
import {
  changedParts,
  main,
  officeRelationships,
  oneSheet,
  relationships,
  zipped,
  type RawParts,
} from './raw-package';

async function refusalOf(bytes: Uint8Array): Promise<Refusal> {
  try {
    await XlsxWorkbook.open(bytes).read(() => 'formulas');
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

const sample = new Uint8Array(readFileSync(join(__dirname, '..', 'samples', 'offset-ledger-zh.xlsx')));
const compoundFile = Uint8Array.from([
  0xd0,
  0xcf,
  0x11,
  0xe0,
  0xa1,
  0xb1,
  0x1a,
  0xe1,
  ...new Array<number>(600).fill(0),
]);
const wide = (text: string): number[] => Array.from(text).flatMap((letter) => [letter.charCodeAt(0), 0]);
const plain = oneSheet('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>');
const lacking = (part: string): RawParts =>
  Object.fromEntries(Object.entries(plain).filter(([name]) => name !== part));

/** Writes a 32-bit figure into the central directory entry of the named file. */
function withDirectoryField(bytes: Uint8Array, name: string, offset: number, value: number): Uint8Array {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  const letters = new TextEncoder().encode(name);
  for (let at = 0; at + 46 < changed.length; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    if (letters.every((letter, index) => changed[at + 46 + index] === letter))
      view.setUint32(at + offset, value, true);
  }
  return changed;
}

const table = (name: string, ref: string): string =>
  `<table xmlns="${main}" id="1" name="${name}" displayName="${name}" ref="${ref}"><tableColumns count="1"><tableColumn id="1" name="a"/></tableColumns></table>`;
const twoTables = zipped({
  ...plain,
  'xl/worksheets/_rels/sheet1.xml.rels': relationships({
    rId1: ['table', '../tables/table1.xml'],
    rId2: ['table', '../tables/table2.xml'],
  }),
  'xl/tables/table1.xml': table('Offsets', 'A1:A2'),
  'xl/tables/table2.xml': table('offsets', 'C1:C2'),
});

describe('a file that cannot be used is refused in both languages', () => {
  const cases: readonly (readonly [string, Uint8Array, RegExp, RegExp])[] = [
    ['an empty file', new Uint8Array(0), /空的/, /empty/],
    ['a text file', new TextEncoder().encode('序号,类型\n1,CCER\n'), /zip/, /not a zip/],
    [
      'an encrypted workbook',
      Uint8Array.from([...compoundFile, ...wide('EncryptedPackage')]),
      /密码/,
      /password/,
    ],
    ['an .xls of Excel 97', compoundFile, /\.xls 格式/, /Excel 97–2003/],
    ['a zip cut short', sample.slice(0, sample.length - 100), /不完整/, /cut short/],
    ['half a zip', sample.slice(0, Math.floor(sample.length / 2)), /不完整/, /cut short/],
    ['a zip without a workbook', zipped({ 'a.txt': 'x' }), /没有工作簿/, /no workbook/],
    [
      'a workbook without its sheet',
      zipped(lacking('xl/worksheets/sheet1.xml')),
      /sheet1\.xml/,
      /lacks its part/,
    ],
    ['a workbook without package relationships', zipped(lacking('_rels/.rels')), /_rels/, /lacks its part/],
    [
      'a binary .xlsb',
      zipped({ ...plain, '_rels/.rels': relationships({ rId1: ['officeDocument', 'xl/workbook.bin'] }) }),
      /xlsb/,
      /xlsb/,
    ],
    ['a path that leads out', zipped({ ...plain, '../evil.xml': 'x' }), /包外/, /outside/],
    ['a path with a drive', zipped({ ...plain, 'C:/evil.xml': 'x' }), /包外/, /outside/],
    ['one part twice but for its case', zipped({ ...plain, 'XL/styles.XML': 'x' }), /两次/, /twice/],
    [
      'a part that claims 257 MB',
      withDirectoryField(zipped(plain), 'xl/worksheets/sheet1.xml', 24, 257 * 1024 * 1024),
      /256 MB/,
      /256 MB/,
    ],
    [
      'a part that unpacks to more than it claims',
      withDirectoryField(zipped(plain), 'xl/worksheets/sheet1.xml', 24, 20),
      /已损坏/,
      /damaged/,
    ],
    [
      'parts that claim 1,250 MB together',
      ['styles', 'workbook', 'sharedStrings', 'worksheets/sheet1', '_rels/workbook'].reduce(
        (bytes, name) =>
          withDirectoryField(
            bytes,
            `xl/${name}.xml${name.startsWith('_') ? '.rels' : ''}`,
            24,
            250 * 1024 * 1024,
          ),
        zipped(plain),
      ),
      /1024 MB/,
      /1024 MB/,
    ],
    [
      'a wrong checksum',
      withDirectoryField(zipped(plain), 'xl/worksheets/sheet1.xml', 16, 1),
      /已损坏/,
      /damaged/,
    ],
    [
      'two sheets of one name but for its case',
      zipped({
        ...plain,
        'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${officeRelationships}"><sheets><sheet name="Data" sheetId="1" r:id="rId1"/><sheet name="DATA" sheetId="2" r:id="rId1"/></sheets></workbook>`,
      }),
      /两张名为“DATA”/,
      /two sheets named “DATA”/,
    ],
    [
      'two tables of one name but for its case',
      twoTables,
      /“offsets”在工作簿中出现两次/,
      /“offsets” stands in the workbook twice/,
    ],
    [
      'a workbook without a sheet',
      zipped({ ...plain, 'xl/workbook.xml': `<workbook xmlns="${main}"><sheets/></workbook>` }),
      /没有任何工作表/,
      /no sheet in the workbook/,
    ],
    ['broken XML', zipped(oneSheet('<sheetData><row></sheetData>')), /XML 有误/, /broken/],
    [
      'XML cut short',
      zipped({ ...plain, 'xl/sharedStrings.xml': `<sst xmlns="${main}"><si>` }),
      /XML 有误/,
      /broken/,
    ],
    [
      'an entity declaration',
      zipped({
        ...plain,
        'xl/sharedStrings.xml': `<!DOCTYPE sst [<!ENTITY a "b">]><sst xmlns="${main}"><si><t>&a;</t></si></sst>`,
      }),
      /DTD/,
      /document type/,
    ],
    [
      'an entity nobody declared',
      zipped({ ...plain, 'xl/sharedStrings.xml': `<sst xmlns="${main}"><si><t>&a;</t></si></sst>` }),
      /XML 有误/,
      /broken/,
    ],
    [
      'text that is no UTF-8',
      zipped({ ...plain, 'xl/sharedStrings.xml': Uint8Array.from([0x3c, 0xff, 0xfe]) }),
      /UTF-8/,
      /UTF-8/,
    ],
  ];

  test.each(cases)('%s', async (_, bytes, zh, en) => {
    const before = bytes.slice();
    const refusal = await refusalOf(bytes);
    expect(refusal.kind).toBe('notUsable');
    expect(refusal.words['zh-CN']).toMatch(zh);
    expect(refusal.words['en-US']).toMatch(en);
    expect(bytes).toEqual(before);
  });

  test('10,000 parts are opened, 10,001 are not', async () => {
    const many = (count: number): RawParts =>
      Object.fromEntries([
        ...Object.entries(plain),
        ...Array.from({ length: count - Object.keys(plain).length }, (_, index) => [`x/${index}`, '']),
      ]);
    expect((await XlsxWorkbook.open(zipped(many(10_000))).read(() => 'values')).sheets.length).toBe(1);
    expect((await refusalOf(zipped(many(10_001)))).words['en-US']).toContain('10001');
  });

  test('1,000 sheets are read, and a cell on the last one changes that one', async () => {
    const numbers = Array.from({ length: 1000 }, (_, index) => index + 1);
    const sheet = (number: number): string =>
      `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1"><v>${number}</v></c></row></sheetData></worksheet>`;
    const bytes = zipped({
      ...plain,
      'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${officeRelationships}"><sheets>${numbers.map((n) => `<sheet name="表${n}" sheetId="${n}" r:id="rId${n}"/>`).join('')}</sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': relationships(
        Object.fromEntries(numbers.map((n) => [`rId${n}`, ['worksheet', `worksheets/sheet${n}.xml`]])),
      ),
      ...Object.fromEntries(numbers.map((n) => [`xl/worksheets/sheet${n}.xml`, sheet(n)])),
    });
    const workbook = XlsxWorkbook.open(bytes);
    const { sheets } = await workbook.read(() => 'values');
    expect(sheets.map(({ cells }) => cells?.values[0]?.[0])).toEqual(numbers);
    await workbook.write({ steps: [{ do: 'write', sheet: '表1000', row: 0, column: 0, cells: [[7]] }] });
    expect(changedParts(bytes, workbook.toBytes())).toEqual(['xl/worksheets/sheet1000.xml']);
  });
});
