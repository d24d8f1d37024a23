import { zipped } from '../../../test/xlsx/raw-package';
import { mutant, numbers } from '../../../test/xlsx/mutations';
import { Refusal } from '../../domain/refusal';
import { XlsxWorkbook } from '../xlsx-workbook';
import { unpackingInJavaScript, type Unpacking } from './unpacking';
import { OoxmlPackage } from './ooxml-package';
import { PartMemory, type Reading } from './part-memory';

const packed = (bytes: readonly number[], crc = 1) => ({
  packed: Uint8Array.from(bytes),
  method: 8 as const,
  crc,
  size: 10,
});
const reading: Reading<string> = (text) => text;

describe('what a part said', () => {
  test('is asked for once for the same bytes', () => {
    const memory = new PartMemory();
    expect(memory.recall(reading, packed([1, 2]), () => 'first')).toBe('first');
    expect(memory.recall(reading, packed([1, 2]), () => 'second')).toBe('first');
  });

  test.each([
    ['one byte differs, though the checksum does not', packed([1, 3])],
    ['there is a byte more', packed([1, 2, 3])],
    ['there is a byte less', packed([1])],
    ['it says to be longer when unpacked', { ...packed([1, 2]), size: 11 }],
    ['it says to be packed in another way', { ...packed([1, 2]), method: 0 as const }],
    ['the checksum differs', packed([1, 2], 2)],
  ])('is asked for anew where %s', (_, other) => {
    const memory = new PartMemory();
    memory.recall(reading, packed([1, 2]), () => 'first');
    expect(memory.recall(reading, other, () => 'second')).toBe('second');
  });

  test('is told to nobody who asks for something else', () => {
    const memory = new PartMemory();
    memory.recall(reading, packed([1]), () => 'first');
    expect(
      memory.recall(
        (text) => text,
        packed([1]),
        () => 'second',
      ),
    ).toBe('second');
  });

  test('is not remembered where the part was refused', () => {
    const memory = new PartMemory();
    const refusing = () => {
      throw new RangeError('refused');
    };
    expect(() => memory.recall(reading, packed([1]), refusing)).toThrow('refused');
    expect(() => memory.recall(reading, packed([1]), refusing)).toThrow('refused');
  });

  test('stays although the bytes it was read from are written over', () => {
    const memory = new PartMemory();
    const bytes = packed([1, 2]);
    memory.recall(reading, bytes, () => 'first');
    bytes.packed[0] = 9;
    expect(memory.recall(reading, bytes, () => 'second')).toBe('second');
    expect(memory.recall(reading, packed([9, 2]), () => 'third')).toBe('second');
  });

  test.each([
    [4096, 'first'],
    [4097, 'second'],
  ])('of a part of %i packed bytes, asked for again, is what was said %s', (length, expected) => {
    const memory = new PartMemory();
    const bytes = packed(Array.from({ length }, () => 7));
    memory.recall(reading, bytes, () => 'first');
    expect(memory.recall(reading, bytes, () => 'second')).toBe(expected);
  });

  test('is forgotten beyond 256 KB of packed bytes', () => {
    const memory = new PartMemory();
    const part = (number: number) =>
      packed(
        Array.from({ length: 4096 }, () => 7),
        number,
      );
    for (let number = 1; number <= 64; number++) memory.recall(reading, part(number), () => 'first');
    expect(memory.recall(reading, part(1), () => 'second')).toBe('first');
    memory.recall(reading, part(65), () => 'first');
    expect(memory.recall(reading, part(1), () => 'second')).toBe('second');
    expect(memory.recall(reading, part(65), () => 'second')).toBe('first');
  });
});

test('relationships of the same bytes lead from each part to its own neighbours', () => {
  const relationships =
    '<Relationships><Relationship Id="rId1" Type="a/table" Target="../tables/table1.xml"/><Relationship Id="rId2" Type="a/hyperlink" Target="../x" TargetMode="External"/></Relationships>';
  const memory = new PartMemory();
  const pack = OoxmlPackage.open(
    zipped({ 'one/sheets/_rels/a.xml.rels': relationships, 'two/sheets/_rels/a.xml.rels': relationships }),
    { ...unpackingInJavaScript, memory },
  );
  const targets = (part: string) => pack.relationships(part).map(({ target }) => target);
  expect(targets('one/sheets/a.xml')).toEqual(['one/tables/table1.xml', '../x']);
  expect(targets('two/sheets/a.xml')).toEqual(['two/tables/table1.xml', '../x']);
});

/** What is read of a workbook, or why it is refused. */
async function readOf(bytes: Uint8Array, unpacking?: Unpacking): Promise<unknown> {
  try {
    return await XlsxWorkbook.open(bytes, unpacking).read(() => 'formulas');
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.words;
  }
}

test('of mutated workbooks, one after the other, the same is read with a memory as without', async () => {
  const next = numbers(20_261_125);
  const memory = new PartMemory();
  for (let index = 0; index < 100; index++) {
    const bytes = mutant(next);
    expect(await readOf(bytes, { ...unpackingInJavaScript, memory })).toEqual(await readOf(bytes));
  }
}, 60_000);
