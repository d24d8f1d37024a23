import { inflateRawSync } from 'node:zlib';
import type { Inflate } from '../workbook/ooxml/inflate';

/** The least and the most room zlib is given at a time. */
const leastChunk = 64;
const mostChunk = 1024 * 1024;

/** With Node’s own zlib, in less than half the time in JavaScript; never gives more than the size told. */
export const nativeInflate: Inflate = (packed, size) =>
  inflateRawSync(packed, {
    maxOutputLength: Math.max(1, size),
    chunkSize: Math.min(mostChunk, Math.max(leastChunk, size + 1)),
  });
