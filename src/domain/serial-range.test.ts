import { serialRangesOf, sharedNumbers } from './serial-range';

const range = (start: string, end?: string) => {
  const [found] = serialRangesOf(start, end) ?? [];
  if (!found) throw new Error(`no range in ${start} … ${end}`);
  return found;
};

/** `PH 1–9, PH 20`, as a person would say it. */
const said = (start: string | undefined, end?: string) =>
  serialRangesOf(start, end)
    ?.map(({ stem, first, last }) => `${stem} ${first === last ? first : `${first}–${last}`}`.trim())
    .join(', ');

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
  expect(serialRangesOf(start, end)).toEqual([{ stem, first, last }]);
});

test.each([
  ['PH-10', 'PH-9'],
  ['PH-1', 'SZ-9'],
  ['none', undefined],
  [undefined, undefined],
  [' ', ''],
  ['1,500', undefined],
  ['PH-0001-0500', undefined],
  ['PH-0001;PH-0600', 'PH-0500'],
  ['PH-0001;PH-0600', 'PH-0500;SZ-0700'],
  ['PH-0001~PH-0500', 'PH-0600'],
  ['PH-1~2~3', undefined],
  ['0600~0700;待补', undefined],
])('%s … %s is no range', (start, end) => {
  expect(serialRangesOf(start, end)).toBeUndefined();
});

test.each([
  ['0001-0500', '1–500'],
  ['0001~0500', '1–500'],
  ['０００１～０５００', '1–500'],
  ['0001〜0500', '1–500'],
  ['1至500', '1–500'],
  ['第1号至第500号', '1–500'],
  ['自0001起至0500止', '1–500'],
  ['PH-0001至0500', 'PH 1–500'],
  ['PH-0001-PH-0500', 'PH 1–500'],
  ['CCER-14-001-0001-CCER-14-001-0500', 'CCER14001 1–500'],
  ['PH-0001~0500；0600~0700', 'PH 1–500, PH 600–700'],
  ['PH-0001~PH-0500、PH-0600~PH-0700', 'PH 1–500, PH 600–700'],
  ['PH-0001~0500, SZ-0600~0700', 'PH 1–500, SZ 600–700'],
  ['0001-0500;0600-0700;0900', '1–500, 600–700, 900'],
  ['PH-1~5\nPH-7~9', 'PH 1–5, PH 7–9'],
  ['PH-1~5和7~9', 'PH 1–5, PH 7–9'],
  ['PH-1、PH-3、PH-5；', 'PH 1, PH 3, PH 5'],
])('%s in one cell is %s', (text, expected) => {
  expect(said(text)).toBe(expected);
  expect(said(undefined, text)).toBe(expected);
});

test('lists in both columns go pair by pair, and a span that repeats its end is the same span', () => {
  expect(said('PH-0001; 0600', '0500; 0700')).toBe('PH 1–500, PH 600–700');
  expect(said('PH-0001~PH-0500', 'PH-0500')).toBe('PH 1–500');
});

test('1–1500 and 1400–1600 share 1400–1500', () => {
  expect(sharedNumbers(range('A-0001', 'A-1500'), range('A-1400', 'A-1600'))).toBe('1400–1500');
  expect(sharedNumbers(range('A-1', 'A-5'), range('A-5', 'A-9'))).toBe('5');
});
