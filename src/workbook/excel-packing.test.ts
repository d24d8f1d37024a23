import { bytesOfText, inRequests, rowsThatFit } from './excel-packing';

/** Items are lengths, and a request holds 10. */
const packed = (lengths: readonly number[], canCut = false) =>
  inRequests(
    lengths,
    (length) => length,
    (length, room) => (canCut && room > 0 ? [room, length - room] : undefined),
    10,
  );

test('as many as fit, in order', () => {
  expect(packed([4, 6, 1])).toEqual([[4, 6], [1]]);
  expect(packed([4, 7, 3, 1])).toEqual([[4], [7, 3], [1]]);
  expect(packed([])).toEqual([]);
});

test('what is larger than a request and cannot be cut goes alone', () => {
  expect(packed([1, 11, 1])).toEqual([[1], [11], [1]]);
});

test('what can be cut fills each request to the end', () => {
  expect(packed([4, 23, 2], true)).toEqual([[4, 6], [10], [7, 2]]);
});

test('rows are counted up to the one that does not fit', () => {
  const bytes = (row: number) => row;
  expect(rowsThatFit([3, 3, 3], bytes, 8)).toBe(2);
  expect(rowsThatFit([3, 3, 3], bytes, 9)).toBe(3);
  expect(rowsThatFit([3, 3, 3], bytes, 2)).toBe(0);
  expect(rowsThatFit([], bytes, 2)).toBe(0);
});

test.each(['', 'credit-used-once', '序列号 1–9', 'a "b" \\ c', '第一行\r\n\t第二行', '\u0001', 'CO₂é', '😀'])(
  '%j takes no more bytes than counted, and not much less',
  (text) => {
    const bytes = Buffer.byteLength(JSON.stringify(text));
    expect(bytesOfText(text)).toBeGreaterThanOrEqual(bytes);
    expect(bytesOfText(text)).toBeLessThanOrEqual(bytes + 4);
  },
);
