import { deflateSync } from 'fflate';
import { unpackingInJavaScript, type Unpacking } from '../workbook/ooxml/unpacking';
import { nativeUnpacking } from './native-unpacking';

/** What came out, or that the stream was found wrong, with a code as the archive expects it. */
function outcome(unpack: Unpacking['inflate'], packed: Uint8Array, size: number): unknown {
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
    expect(outcome(nativeUnpacking.inflate, deflateSync(part), size)).toEqual([...part]);
    expect(outcome(unpackingInJavaScript.inflate, deflateSync(part), size)).toEqual([...part]);
  });

  test('takes the checksum of a content as JavaScript does, without a sign', () => {
    // The published check value of CRC-32, and one whose first bit is set.
    expect(nativeUnpacking.crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
    expect(nativeUnpacking.crc32(content)).toBe(unpackingInJavaScript.crc32(content));
    expect(nativeUnpacking.crc32(new Uint8Array(0))).toBe(0);
  });

  test('goes beyond the first million bytes', () => {
    const long = new Uint8Array(2_500_000).fill(7);
    expect(nativeUnpacking.inflate(deflateSync(long), long.length)).toEqual(
      // Node’s own bytes are a Buffer.
      Buffer.from(long),
    );
  });

  test('stops at the size the archive tells: one byte more is an error', () => {
    expect(outcome(nativeUnpacking.inflate, packed, 100_000)).toHaveLength(100_000);
    expect(outcome(nativeUnpacking.inflate, packed, 99_999)).toBe('wrong');
  });

  test('gives fewer bytes than told as they are, for the archive to see', () => {
    expect(outcome(nativeUnpacking.inflate, packed, 100_001)).toHaveLength(100_000);
  });

  test.each([
    ['cut short', packed.slice(0, -1)],
    ['no deflated stream', new Uint8Array([7, 7, 7, 7])],
  ])('finds a stream that is %s wrong, as the unpacking in JavaScript does', (_, broken) => {
    expect(outcome(nativeUnpacking.inflate, broken, 100_000)).toBe('wrong');
    expect(outcome(unpackingInJavaScript.inflate, broken, 100_000)).toBe('wrong');
  });
});
