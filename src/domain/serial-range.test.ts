import { serialRangeOf, sharedNumbers } from './serial-range';

const range = (start: string | undefined, end: string | undefined) => {
  const found = serialRangeOf(start, end);
  if (!found) throw new Error(`no range in ${start} … ${end}`);
  return found;
};

test.each([
  ['CCER-14-001-0000001', 'CCER-14-001-0001500', 'CCER14001', 1n, 1500n],
  ['PH-0002001', '0002600', 'PH', 2001n, 2600n],
  ['PH-0002001 至 PH-0002600', undefined, 'PH', 2001n, 2600n],
  ['ＰＨ－0002001～2600', undefined, 'PH', 2001n, 2600n],
  ['ph 0002001', 'PH-2600', 'PH', 2001n, 2600n],
  ['PH-7', undefined, 'PH', 7n, 7n],
  ['1001-1500', undefined, '', 1001n, 1500n],
  ['1001 to 1500', undefined, '', 1001n, 1500n],
  [undefined, 'PH-1..PH-9', 'PH', 1n, 9n],
  ['99999999999999999998', '99999999999999999999', '', 99999999999999999998n, 99999999999999999999n],
])('%s … %s is understood', (start, end, stem, first, last) => {
  expect(serialRangeOf(start, end)).toEqual({ stem, first, last });
});

test.each([
  ['PH-10', 'PH-9'],
  ['PH-1', 'SZ-9'],
  ['none', undefined],
  [undefined, undefined],
  [' ', ''],
])('%s … %s is no range', (start, end) => {
  expect(serialRangeOf(start, end)).toBeUndefined();
});

test('1–1500 and 1400–1600 share 1400–1500', () => {
  expect(sharedNumbers(range('A-0001', 'A-1500'), range('A-1400', 'A-1600'))).toBe('1400–1500');
  expect(sharedNumbers(range('A-1', 'A-5'), range('A-5', 'A-9'))).toBe('5');
});
