import { deflateSync } from 'fflate';
import { inflate } from '../workbook/ooxml/inflate';
import { nativeInflate } from './native-inflate';

/** What came out, or that the stream was found wrong, with a code as the archive expects it. */
function outcome(unpack: typeof inflate, packed: Uint8Array, size: number): unknown {
  try {
    return [...unpack(packed, size)];
  } catch (error) {
    // Node’s errors are of another realm than those of the tests.
    return typeof error === 'object' && error !== null && 'code' in error ? 'wrong' : error;
  }
}

const content = new Uint8Array(100_000).map((_, index) => (index * index) % 251);
const packed = deflateSync(content);

describe('Node’s own unpacking', () => {
  test.each([0, 1, 63, 64, 65, 100_000])('gives %d bytes as the unpacking in JavaScript does', (size) => {
    const part = content.slice(0, size);
    expect(outcome(nativeInflate, deflateSync(part), size)).toEqual([...part]);
    expect(outcome(inflate, deflateSync(part), size)).toEqual([...part]);
  });

  test('goes beyond the first million bytes', () => {
    const long = new Uint8Array(2_500_000).fill(7);
    expect(nativeInflate(deflateSync(long), long.length)).toEqual(
      // Node’s own bytes are a Buffer.
      Buffer.from(long),
    );
  });

  test('stops at the size the archive tells: one byte more is an error', () => {
    expect(outcome(nativeInflate, packed, 100_000)).toHaveLength(100_000);
    expect(outcome(nativeInflate, packed, 99_999)).toBe('wrong');
  });

  test('gives fewer bytes than told as they are, for the archive to see', () => {
    expect(outcome(nativeInflate, packed, 100_001)).toHaveLength(100_000);
  });

  test.each([
    ['cut short', packed.slice(0, -1)],
    ['no deflated stream', new Uint8Array([7, 7, 7, 7])],
  ])('finds a stream that is %s wrong, as the unpacking in JavaScript does', (_, broken) => {
    expect(outcome(nativeInflate, broken, 100_000)).toBe('wrong');
    expect(outcome(inflate, broken, 100_000)).toBe('wrong');
  });
});
