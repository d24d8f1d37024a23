import { inflateSync } from 'fflate';
import { crc32 } from './crc32';
import { packedBytes, packedText } from './packed-text';

describe('a text packed', () => {
  const long = '碳中和 <c r="A1"/> '.repeat(150_000);
  // A character of two halves lies across the end of the first million.
  const split = `${'a'.repeat(1024 * 1024 - 1)}𠮷${'b'.repeat(10)}`;

  test.each([
    ['nothing', ''],
    ['a short one', '碳'],
    ['2.7 million characters', long],
    ['one whose first piece would end within a character', split],
  ])('%s comes out as it was, with the checksum and size of its bytes', (_, text) => {
    const bytes = new TextEncoder().encode(text);
    const { packed, method, crc, size } = packedText([text]);
    expect(Buffer.compare(method === 8 ? inflateSync(packed) : packed, bytes)).toBe(0);
    expect(crc).toBe(crc32(bytes));
    expect(size).toBe(bytes.length);
  });

  test('pieces give what they give together', () => {
    const pieces = [long.slice(0, 7), '', long.slice(7, 2_000_000), long.slice(2_000_000)];
    const { packed, crc, size } = packedText(pieces);
    expect(new TextDecoder().decode(inflateSync(packed))).toBe(long);
    expect([crc, size]).toEqual([packedText([long]).crc, packedText([long]).size]);
  });

  test('what does not get smaller is stored as it is', () => {
    expect(packedBytes(Uint8Array.of(1, 2, 3))).toMatchObject({ method: 0, size: 3 });
    expect(packedBytes(new Uint8Array(1000)).method).toBe(8);
  });
});
