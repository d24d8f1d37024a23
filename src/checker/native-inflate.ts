import { inflateRawSync } from 'node:zlib';
import type { Inflate } from '../workbook/ooxml/inflate';

/** The least room zlib takes. */
const leastChunk = 64;

/**
 * With Node’s own zlib, in less than half the time in JavaScript; never gives more than the size told. All goes into one
 * piece of memory, of which what stays empty is never touched; pieces would stand there twice when put together.
 */
export const nativeInflate: Inflate = (packed, size) =>
  inflateRawSync(packed, {
    maxOutputLength: Math.max(1, size),
    chunkSize: Math.max(leastChunk, size + 1),
  });
