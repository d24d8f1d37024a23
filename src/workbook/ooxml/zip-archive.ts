import {
  damagedZip,
  duplicatePart,
  emptyFile,
  encryptedFile,
  fileLimits,
  notAZip,
  oldFormat,
  packageTooLarge,
  partTooLarge,
  tooManyParts,
  truncated,
  unsafePath,
} from './file-refusals';
import { packedBytes, packedText, type PackedContent } from './packed-text';
import { unpackingInJavaScript, type Unpacking } from './unpacking';

/**
 * One file of the archive. `packed` stays as it was read until somebody replaces the content, so that what nobody
 * touches is copied as it stands, compressed bytes and all.
 */
interface ZipEntry extends PackedContent {
  readonly name: string;
  /** MS-DOS time and date, as the entry carries them. */
  readonly stamp: number;
}

const endSignature = 0x06054b50;
const end64Signature = 0x06064b50;
const locator64Signature = 0x07064b50;
const centralSignature = 0x02014b50;
const localSignature = 0x04034b50;
/** 1980-01-01 00:00, the first moment a zip can name: new parts carry it, so that the same content gives the same bytes. */
const firstStamp = 0x00210000;
const utf8 = new TextDecoder('utf-8');

/** A zip held in memory, with only what a spreadsheet package needs: no directories, no encryption, no splitting. */
export class ZipArchive {
  private constructor(
    private readonly entries: Map<string, ZipEntry>,
    private readonly unpacking: Unpacking,
  ) {}

  static empty(): ZipArchive {
    return new ZipArchive(new Map(), unpackingInJavaScript);
  }

  /** @throws Refusal when the bytes are no zip, cut short, encrypted, beyond `fileLimits`, or name paths outside. */
  static open(bytes: Uint8Array, unpacking = unpackingInJavaScript): ZipArchive {
    if (bytes.length === 0) throw emptyFile();
    refuseOtherFormats(bytes);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const directory = findDirectory(view);
    if (directory.count > fileLimits.parts) throw tooManyParts(directory.count);
    const entries = new Map<string, ZipEntry>();
    let at = directory.start;
    let total = 0;
    for (let index = 0; index < directory.count; index++) {
      if (at + 46 > bytes.length || view.getUint32(at, true) !== centralSignature)
        throw damagedZip('central directory');
      const nameLength = view.getUint16(at + 28, true);
      const extraLength = view.getUint16(at + 30, true);
      const commentLength = view.getUint16(at + 32, true);
      if (at + 46 + nameLength + extraLength > bytes.length) throw damagedZip('central directory');
      const name = utf8.decode(bytes.subarray(at + 46, at + 46 + nameLength));
      const extra = at + 46 + nameLength;
      const sizes = readSizes(view, at, extra, extraLength, name);
      if (view.getUint16(at + 8, true) & 1) throw encryptedFile();
      const key = partKey(name);
      if (!name.endsWith('/') && !name.endsWith('\\')) {
        if (entries.has(key)) throw duplicatePart(name);
        if (sizes.size > fileLimits.partBytes) throw partTooLarge(name);
        total += sizes.size;
        if (total > fileLimits.packageBytes) throw packageTooLarge();
        const method = view.getUint16(at + 10, true);
        if (method !== 0 && method !== 8) throw damagedZip(name);
        entries.set(key, {
          name,
          packed: packedBytesAt(bytes, view, sizes, name),
          method,
          crc: view.getUint32(at + 16, true),
          size: sizes.size,
          stamp: view.getUint32(at + 12, true),
        });
      }
      at += 46 + nameLength + extraLength + commentLength;
    }
    return new ZipArchive(entries, unpacking);
  }

  /** The names as the archive spells them, in its order. */
  names(): readonly string[] {
    return Array.from(this.entries.values(), (entry) => entry.name);
  }

  has(name: string): boolean {
    return this.entries.has(partKey(name));
  }

  /** The content, unpacked and its checksum compared; undefined when there is no such entry. */
  read(name: string): Uint8Array | undefined {
    const entry = this.entries.get(partKey(name));
    return entry && unpack(entry, this.unpacking);
  }

  /** The content as it stands there, not unpacked and not looked into. */
  packed(name: string): PackedContent | undefined {
    return this.entries.get(partKey(name));
  }

  /** A copy to change; entries are never changed in place, so the copy costs one map. */
  copy(): ZipArchive {
    return new ZipArchive(new Map(this.entries), this.unpacking);
  }

  /** A text comes in pieces. */
  write(name: string, content: Uint8Array | readonly string[]): void {
    const key = partKey(name);
    const old = this.entries.get(key);
    this.entries.set(key, {
      ...(content instanceof Uint8Array ? packedBytes(content) : packedText(content)),
      name: old?.name ?? name,
      stamp: old?.stamp ?? firstStamp,
    });
  }

  remove(name: string): void {
    this.entries.delete(partKey(name));
  }

  toBytes(): Uint8Array {
    const encoder = new TextEncoder();
    const named = Array.from(this.entries.values(), (entry) => ({ entry, name: encoder.encode(entry.name) }));
    let size = 22;
    for (const { entry, name } of named) size += 76 + 2 * name.length + entry.packed.length;
    const bytes = new Uint8Array(size);
    const view = new DataView(bytes.buffer);
    let at = 0;
    const starts: number[] = [];
    for (const { entry, name } of named) {
      starts.push(at);
      view.setUint32(at, localSignature, true);
      writeEntryFields(view, at + 4, entry, name.length);
      bytes.set(name, at + 30);
      bytes.set(entry.packed, at + 30 + name.length);
      at += 30 + name.length + entry.packed.length;
    }
    const directoryStart = at;
    named.forEach(({ entry, name }, index) => {
      view.setUint32(at, centralSignature, true);
      view.setUint16(at + 4, 20, true);
      writeEntryFields(view, at + 6, entry, name.length);
      view.setUint32(at + 42, starts[index] ?? 0, true);
      bytes.set(name, at + 46);
      at += 46 + name.length;
    });
    view.setUint32(at, endSignature, true);
    view.setUint16(at + 8, named.length, true);
    view.setUint16(at + 10, named.length, true);
    view.setUint32(at + 12, at - directoryStart, true);
    view.setUint32(at + 16, directoryStart, true);
    return bytes;
  }
}

/** Package part names differ by more than case and slashes (ECMA-376 part 2, 6.2.2.3): `\Xl\Workbook.xml` is `xl/workbook.xml`. */
function partKey(name: string): string {
  const path = name.includes('\\') ? name.replaceAll('\\', '/') : name;
  const leadsUp = path.includes('..') && path.split('/').includes('..');
  if (leadsUp || /^[A-Za-z]:/.test(path) || path.includes('\0')) throw unsafePath(name);
  return (path.startsWith('/') ? path.slice(1) : path).toLowerCase();
}

function refuseOtherFormats(bytes: Uint8Array): void {
  const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  if (compoundFile.every((byte, index) => bytes[index] === byte)) {
    throw holdsName(bytes, 'EncryptedPackage') ? encryptedFile() : oldFormat();
  }
  // BIFF 2 to 4 files start with a bare BOF record.
  if (bytes[0] === 0x09 && [0x00, 0x02, 0x04].includes(bytes[1] ?? -1) && bytes[3] === 0x00)
    throw oldFormat();
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw notAZip();
}

/** Whether a compound file's directory holds the stream name, which stands there in UTF-16. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(name, (letter) => letter.charCodeAt(0));
  for (let at = 0; at + 2 * wanted.length <= bytes.length; at += 2) {
    if (wanted.every((code, index) => bytes[at + 2 * index] === code && bytes[at + 2 * index + 1] === 0))
      return true;
  }
  return false;
}

function findDirectory(view: DataView): { start: number; count: number } {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) !== endSignature) continue;
    const count = view.getUint16(at + 10, true);
    const start = view.getUint32(at + 16, true);
    if (count !== 0xffff && start !== 0xffffffff) return { start, count };
    if (at >= 20 && view.getUint32(at - 20, true) === locator64Signature) {
      const end64 = Number(view.getBigUint64(at - 12, true));
      if (end64 + 56 <= view.byteLength && view.getUint32(end64, true) === end64Signature) {
        return {
          start: Number(view.getBigUint64(end64 + 48, true)),
          count: Number(view.getBigUint64(end64 + 32, true)),
        };
      }
    }
    throw damagedZip('central directory');
  }
  throw truncated();
}

interface Sizes {
  readonly packed: number;
  readonly size: number;
  readonly start: number;
}

/** Sizes and place of an entry; where 32 bits do not hold them the zip64 extra field (id 1) does. */
function readSizes(view: DataView, at: number, extra: number, extraLength: number, name: string): Sizes {
  let size = view.getUint32(at + 24, true);
  let packed = view.getUint32(at + 20, true);
  let start = view.getUint32(at + 42, true);
  if (size !== 0xffffffff && packed !== 0xffffffff && start !== 0xffffffff) return { packed, size, start };
  for (let field = extra; field + 4 <= extra + extraLength; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    const end = Math.min(field + 4 + view.getUint16(field + 2, true), extra + extraLength);
    let next = field + 4;
    const take = (): number => {
      if (next + 8 > end) throw damagedZip(name);
      next += 8;
      return Number(view.getBigUint64(next - 8, true));
    };
    if (size === 0xffffffff) size = take();
    if (packed === 0xffffffff) packed = take();
    if (start === 0xffffffff) start = take();
    return { packed, size, start };
  }
  throw damagedZip(name);
}

function packedBytesAt(bytes: Uint8Array, view: DataView, sizes: Sizes, name: string): Uint8Array {
  if (sizes.start + 30 > bytes.length || view.getUint32(sizes.start, true) !== localSignature)
    throw damagedZip(name);
  const from =
    sizes.start + 30 + view.getUint16(sizes.start + 26, true) + view.getUint16(sizes.start + 28, true);
  if (from + sizes.packed > bytes.length) throw truncated();
  return bytes.subarray(from, from + sizes.packed);
}

function unpack(entry: ZipEntry, unpacking: Unpacking): Uint8Array {
  const content = entry.method === 0 ? entry.packed : inflated(entry, unpacking);
  if (content.length !== entry.size || unpacking.crc32(content) !== entry.crc) throw damagedZip(entry.name);
  return content;
}

function inflated({ name, packed, size }: ZipEntry, unpacking: Unpacking): Uint8Array {
  try {
    return unpacking.inflate(packed, size);
  } catch (error) {
    // fflate and zlib throw errors with a code for every way the stream can be wrong.
    throw typeof error === 'object' && error !== null && 'code' in error ? damagedZip(name) : error;
  }
}

/** The fields that local header and central directory share, from "version needed" to "extra length". */
function writeEntryFields(view: DataView, at: number, entry: ZipEntry, nameLength: number): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, 0x0800, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.stamp, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameLength, true);
}
