import { entriesOfFormula, formulaArgument, formulaOfEntries, isReadableEntry } from './formula-entry';

describe('what is typed into a field', () => {
  it.each([
    ['CH4', '"CH4"'],
    ['=CH4', 'CH4'],
    ['= 清单!B4 ', '清单!B4'],
    ['1,234.5', '1234.5'],
    ['１２', '12'],
    ['4.2%', '4.2%'],
    ['-5 %', '-5%'],
    ['say "hi"', '"say ""hi"""'],
    ['true', 'TRUE'],
    ['2025-06-30', '"2025-06-30"'],
    ['  ', undefined],
    ['=', undefined],
  ])('%j stands in the formula as %s', (entry, expected) => {
    expect(formulaArgument(entry)).toBe(expected);
  });

  it('fields left blank are left out at the end and kept between', () => {
    expect(formulaOfEntries('FUEL', ['柴油', '', 'NDRC', ''])).toBe('=CN.FUEL("柴油",,"NDRC")');
    expect(formulaOfEntries('RULESET', [])).toBe('=CN.RULESET()');
  });

  it('a worked example goes back into its fields', () => {
    for (const formula of [
      '=CN.TARGETPATH(1000,10%,2022,2024)',
      '=CN.GWP("R-410A")',
      '=CN.BASELINE({1000,900,800},"mean")',
      '=CN.FUEL("柴油",,"NDRC")',
    ]) {
      const id = formula.slice(4, formula.indexOf('('));
      expect(formulaOfEntries(id, entriesOfFormula(formula))).toBe(formula);
    }
  });

  it.each([
    ['=B4', true],
    ['=B4)', false],
    ['=B4,C4', false],
    ['="x', false],
    ['anything ( at all', true],
  ])('%j can stand in a formula: %s', (entry, expected) => {
    expect(isReadableEntry(entry)).toBe(expected);
  });
});
