import { gzipSync } from 'node:zlib';
import fc from '../../../test/seeded-fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { crc32 } from './crc32';
import { ZipArchive } from './zip-archive';

describe('a zip archive', () => {
  test('the checksum of "123456789" is CBF43926, the published check value of CRC-32', () => {
    expect(crc32(strToU8('123456789')).toString(16)).toBe('cbf43926');
    expect(crc32(new Uint8Array(0))).toBe(0);
  });

  test('the checksum of any bytes, in one piece or in two, is the one at the end of a gzip file of them', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), fc.nat(40), (bytes, cut) => {
        const packed = gzipSync(bytes);
        const expected = packed.readUInt32LE(packed.length - 8);
        expect(crc32(bytes)).toBe(expected);
        expect(crc32(bytes.subarray(cut), crc32(bytes.subarray(0, cut)))).toBe(expected);
      }),
    );
  });

  test('what is written can be unzipped by another reader, stored and deflated entries alike', () => {
    const archive = ZipArchive.empty();
    archive.write('a/短.xml', strToU8('x'));
    archive.write('b.xml', strToU8('long '.repeat(1000)));
    const files = unzipSync(archive.toBytes());
    expect(Object.keys(files)).toEqual(['a/短.xml', 'b.xml']);
    expect(new TextDecoder().decode(files['b.xml'])).toBe('long '.repeat(1000));
  });

  test('an untouched entry keeps its packed bytes, even those of another compressor', () => {
    const bytes = zipSync({ 'a.xml': [strToU8('abc '.repeat(500)), { level: 1 }], 'b.xml': strToU8('b') });
    const archive = ZipArchive.open(bytes);
    archive.write('b.xml', strToU8('c'));
    const packed = (zip: Uint8Array): string => {
      const view = new DataView(zip.buffer, zip.byteOffset);
      const start = 30 + view.getUint16(26, true) + view.getUint16(28, true);
      return zip.slice(start, start + view.getUint32(18, true)).join();
    };
    expect(packed(archive.toBytes())).toBe(packed(bytes));
  });

  test('names are found without regard to case, and a copy goes its own way', () => {
    const archive = ZipArchive.open(zipSync({ 'xl/Workbook.xml': strToU8('1') }));
    const copy = archive.copy();
    copy.write('XL/workbook.xml', strToU8('2'));
    expect(new TextDecoder().decode(archive.read('xl/workbook.xml'))).toBe('1');
    expect(new TextDecoder().decode(copy.read('xl/workbook.xml'))).toBe('2');
    expect(copy.names()).toEqual(['xl/Workbook.xml']);
  });

  test('the same content gives the same bytes', () => {
    const make = (): Uint8Array => {
      const archive = ZipArchive.empty();
      archive.write('a.xml', strToU8('a'));
      return archive.toBytes();
    };
    expect(make()).toEqual(make());
  });

  test('a large entry, unpacked in pieces, comes out whole', () => {
    const noise = new Uint8Array(6 * 1024 * 1024);
    let state = 1;
    for (let at = 0; at < noise.length; at++) {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      noise[at] = state >>> 25;
    }
    const read = ZipArchive.open(zipSync({ 'a.bin': noise })).read('a.bin');
    expect(read && crc32(read)).toBe(crc32(noise));
  });
});
