import { Inflate as InflateStream, inflateSync } from 'fflate';
import { crc32 } from './crc32';
import type { PartMemory } from './part-memory';

/** How the contents of a zip are unpacked and found to be whole. */
export interface Unpacking {
  /**
   * Unpacks a deflated content that says to be `size` bytes long. What comes out longer is an error, what comes out
   * shorter is told as it is; where the stream is broken the error has a `code`.
   */
  readonly inflate: (packed: Uint8Array, size: number) => Uint8Array;
  readonly crc32: (content: Uint8Array) => number;
  /** For who opens many workbooks one after the other. */
  readonly memory?: PartMemory;
}

/** Deflate reaches at most about 1032 : 1; up to this many packed bytes a false size costs seconds at the very most. */
const oneShotBytes = 4 * 1024 * 1024;

function inflate(packed: Uint8Array, size: number): Uint8Array {
  const content = new Uint8Array(size);
  if (packed.length <= oneShotBytes) return inflateSync(packed, { out: content });
  let length = 0;
  const stream = new InflateStream((chunk) => {
    if (length + chunk.length > size)
      throw Object.assign(new Error('more than it says'), { code: 'TOO_LONG' });
    content.set(chunk, length);
    length += chunk.length;
  });
  const step = 64 * 1024;
  for (let at = 0; at < packed.length; at += step) {
    stream.push(packed.subarray(at, at + step), at + step >= packed.length);
  }
  return content.subarray(0, length);
}

/** Wherever JavaScript runs. */
export const unpackingInJavaScript: Unpacking = { inflate, crc32 };
