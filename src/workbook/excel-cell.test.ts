import { entryOf, entryOfBefore, formulaRead, textEntry, valueRead } from './excel-cell';

describe('text written to a cell stays text', () => {
  it.each([
    ['=WEBSERVICE("x")'],
    ['+86 138'],
    ['-5 %'],
    ['- see note'],
    ['@SUM(A1)'],
    ["'quoted"],
    ['1-2'],
    ['00123'],
    ['12%'],
    ['2024-05-01'],
    ['#N/A'],
    ['TRUE'],
    ['false'],
    ['May 5'],
    ['Jan-24'],
    ['¥100'],
    ['１２'],
    [' 7'],
    ['\tx'],
    ['(5)'],
  ])('%j is given to Excel with an apostrophe in front', (text) => {
    expect(textEntry(text)).toBe(`'${text}`);
  });

  it.each([['深圳碳普惠'], ['Scope 2, market based'], ['CO2 equivalent'], ['T CO2e'], ['Truely']])(
    '%j passes as it is',
    (text) => {
      expect(textEntry(text)).toBe(text);
    },
  );

  it('empty text empties the cell', () => {
    expect(textEntry('')).toBe('');
  });
});

describe('what goes into a cell', () => {
  it('undefined leaves the cell, a formula and a number go as they are', () => {
    expect(entryOf(undefined)).toBeNull();
    expect(entryOf({ formula: '=CN.GWP("CH4")' })).toBe('=CN.GWP("CH4")');
    expect(entryOf(27.9)).toBe(27.9);
    expect(entryOf(false)).toBe(false);
  });

  it.each([NaN, Infinity, -Infinity])(
    '%d is a bug: Office.js would leave the old value standing',
    (number) => {
      expect(() => entryOf(number)).toThrow('cannot be written');
    },
  );

  it('a formula without its = is a bug', () => {
    expect(() => entryOf({ formula: 'A1+1' })).toThrow('is no formula');
  });
});

describe('what is read from a cell', () => {
  it('an empty string is a blank cell, not text and not 0', () => {
    expect(valueRead('', 'Empty')).toBeUndefined();
    expect(valueRead(0, 'Double')).toBe(0);
  });

  it('an error is told from text that looks like one by its type', () => {
    expect(valueRead('#N/A', 'Error')).toEqual({ error: '#N/A' });
    expect(valueRead('#N/A', 'String')).toBe('#N/A');
  });

  it('text beginning with = is no formula', () => {
    expect(formulaRead('=A1', 12)).toBe('=A1');
    expect(formulaRead('=A1', '=A1')).toBeUndefined();
    expect(formulaRead(12, 12)).toBeUndefined();
  });
});

describe('what makes a cell as it was', () => {
  it('the formula comes before the value', () => {
    expect(entryOfBefore(27.9, '=CN.GWP("CH4")')).toBe('=CN.GWP("CH4")');
  });

  it('text that looks like a formula comes back as text, a blank as blank, an error constant as the error', () => {
    expect(entryOfBefore('-5 %', undefined)).toBe("'-5 %");
    expect(entryOfBefore(undefined, undefined)).toBe('');
    expect(entryOfBefore({ error: '#N/A' }, undefined)).toBe('#N/A');
    expect(entryOfBefore(45413, undefined)).toBe(45413);
  });
});
