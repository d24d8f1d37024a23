import { freeSheetName } from './free-sheet-name';

test('a free name is taken as it is', () => {
  expect(freeSheetName('评价', ['抵消台账'])).toBe('评价');
});

test('a name that is taken gets the next number, without regard to case', () => {
  expect(freeSheetName('Offsets', ['OFFSETS'])).toBe('Offsets (2)');
  expect(freeSheetName('Offsets', ['Offsets', 'offsets (2)'])).toBe('Offsets (3)');
});

test('no name is longer than 31 characters', () => {
  const long = 'x'.repeat(31);
  expect(freeSheetName(long, [long])).toBe(`${'x'.repeat(27)} (2)`);
});
