import { Deflate, deflateSync } from 'fflate';
import { crc32 } from './crc32';

/** A content as a zip keeps it. */
export interface PackedContent {
  readonly packed: Uint8Array;
  /** 0 stored, 8 deflated. */
  readonly method: 0 | 8;
  readonly crc: number;
  readonly size: number;
}

/** Of sheets it makes 3 % more than level 6, in little more than half the time. */
const level = 5;
/** Characters; a longer text goes through in pieces of this length, so that it never stands in memory as bytes too. */
const piece = 1024 * 1024;

export function packedBytes(content: Uint8Array): PackedContent {
  const deflated = deflateSync(content, { level });
  const isSmaller = deflated.length < content.length;
  return {
    packed: isSmaller ? deflated : content,
    method: isSmaller ? 8 : 0,
    crc: crc32(content),
    size: content.length,
  };
}

/** A text as UTF-8, given in pieces that end with whole characters. */
export function packedText(text: readonly string[]): PackedContent {
  const encoder = new TextEncoder();
  const length = text.reduce((sum, part) => sum + part.length, 0);
  if (length <= piece) return packedBytes(encoder.encode(text.join('')));
  const chunks: Uint8Array[] = [];
  const stream = new Deflate({ level }, (chunk) => chunks.push(chunk));
  let crc = 0;
  let size = 0;
  for (const part of text) {
    for (let at = 0; at < part.length;) {
      const end = endOfPiece(part, at + piece);
      const bytes = encoder.encode(part.slice(at, end));
      crc = crc32(bytes, crc);
      size += bytes.length;
      stream.push(bytes);
      at = end;
    }
  }
  stream.push(new Uint8Array(0), true);
  return { packed: joined(chunks), method: 8, crc, size };
}

/** The two halves of a character beyond U+FFFF stay together. */
function endOfPiece(text: string, end: number): number {
  if (end >= text.length) return text.length;
  const last = text.charCodeAt(end - 1);
  return last >= 0xd800 && last <= 0xdbff ? end + 1 : end;
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
