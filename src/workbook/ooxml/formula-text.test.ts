import { movedFormula, shownFormula, storedFormula } from './formula-text';

describe('formulas in the file and at the sheet', () => {
  test.each([
    ['CN.GWP("CH4")', '_xldudf_CN_GWP("CH4")'],
    ['CN.GWP.SOURCE(A1)', '_xldudf_CN_GWP_SOURCE(A1)'],
    ['SUM(CN.TOTAL(T[CN.GWP]),1)', 'SUM(_xldudf_CN_TOTAL(T[CN.GWP]),1)'],
    ['"CN.GWP("&CN.RULESET()', '"CN.GWP("&_xldudf_CN_RULESET()'],
    ["'CN.GWP'!A1+CN.GWP(1)", "'CN.GWP'!A1+_xldudf_CN_GWP(1)"],
    ['_xlfn.XLOOKUP(A1,B:B,C:C)', '_xlfn.XLOOKUP(A1,B:B,C:C)'],
    ['"say ""CN.GWP"""', '"say ""CN.GWP"""'],
    ['XCN.GWP(1)', 'XCN.GWP(1)'],
  ])('%s is stored as %s and shown again', (shown, stored) => {
    expect(storedFormula(`=${shown}`)).toBe(stored);
    expect(shownFormula(stored)).toBe(shown);
  });

  test('a formula may be given with or without its equals sign', () => {
    expect(storedFormula('A1')).toBe('A1');
    expect(storedFormula('=A1')).toBe('A1');
  });
});

describe('a shared formula further on', () => {
  test.each([
    ['A1*2', 1, 0, 'A2*2'],
    ['A1*2', 0, 1, 'B1*2'],
    ['$A1+A$1+$A$1', 2, 3, '$A3+D$1+$A$1'],
    ['SUM(A1:B2)', 1, 1, 'SUM(B2:C3)'],
    ['SUM(A:B)+SUM($A:B)', 5, 1, 'SUM(B:C)+SUM($A:C)'],
    ['SUM(1:2)+SUM($1:2)', 1, 5, 'SUM(2:3)+SUM($1:3)'],
    ["Sheet1!A1+'A1 b'!A1", 1, 0, "Sheet1!A2+'A1 b'!A2"],
    ['"A1"&LOG10(A1)', 1, 0, '"A1"&LOG10(A2)'],
    ['T[A1]+T[[#This Row],[B1]]', 1, 1, 'T[A1]+T[[#This Row],[B1]]'],
    ['rate_2025+A1', 1, 0, 'rate_2025+A2'],
    ['Z1+AZ1+ZZ1', 0, 1, 'AA1+BA1+AAA1'],
    ['1E5+2', 1, 1, '1E5+2'],
    ['A1048575', 1, 0, 'A1048576'],
    ['A1048576', 1, 0, '#REF!'],
    ['XFC1', 0, 1, 'XFD1'],
    ['XFD1', 0, 1, '#REF!'],
    ['A2', -1, 0, 'A1'],
    ['A1', -1, 0, '#REF!'],
    ['A1', 0, -1, '#REF!'],
  ])('%s, %d down and %d right, is %s', (formula, rows, columns, moved) => {
    expect(movedFormula(formula, rows, columns)).toBe(moved);
  });
});
