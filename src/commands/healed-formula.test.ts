import fc from '../../test/seeded-fast-check';
import { functionExamples } from '../text/function-examples';
import { callsOurFunction, healedFormula } from './healed-formula';

describe('every broken form of a formula comes out as it was typed', () => {
  test.each([
    ['=_xldudf_CN_GWP("CH4")', '=CN.GWP("CH4")'],
    ['=_XLDUDF_cn_gwp_source("CH4")', '=CN.GWP.SOURCE("CH4")'],
    ['=[2]!_xldudf_CN_GWP("CH4")*B2', '=CN.GWP("CH4")*B2'],
    ['=[2]!CN.GWP("CH4")', '=CN.GWP("CH4")'],
    [String.raw`='C:\Users\王\AppData\FUNCRES.XLAM'!_xldudf_CN_GRID("南方",2023)`, '=CN.GRID("南方",2023)'],
    [`='C:\\Bob''s\\FUNCRES.XLAM'!CN.GWP(A1)`, '=CN.GWP(A1)'],
    ['=FUNCRES.XLAM!_xldudf_CN_GWP(A1)', '=CN.GWP(A1)'],
    ['=[FUNCRES.XLAM]Sheet1!_xldudf_CN_GWP(A1)', '=CN.GWP(A1)'],
    ['=@CN.GWP(A1:A3)', '=CN.GWP(A1:A3)'],
    ['=1+@_xldudf_CN_GWP(A1)', '=1+CN.GWP(A1)'],
    ['=@[2]!_xldudf_CN_GWP(A1)', '=CN.GWP(A1)'],
    ['=_xlfn.SINGLE(CN.GWP(A1,(B1)))&"x"', '=CN.GWP(A1,(B1))&"x"'],
    ['=_xlfn.SINGLE([2]!_xldudf_CN_GWP(A1))', '=CN.GWP(A1)'],
    ['=IF(A1="",0,_xldudf_CN_GWP(A1)*[1]!_xldudf_CN_HEAT())', '=IF(A1="",0,CN.GWP(A1)*CN.HEAT())'],
  ])('%s → %s', (broken, healed) => {
    expect(healedFormula(broken, false)).toBe(healed);
    expect(callsOurFunction(broken)).toBe(true);
    expect(healedFormula(healed, false)).toBe(healed);
  });
});

describe('left as it stands is', () => {
  test.each([
    ['a healthy formula', '=CN.GWP("CH4")'],
    ['a text that only looks like one', '="_xldudf_CN_GWP("&A1'],
    ['a function of somebody else', '=_xldudf_ACME_GWP("CH4")+[2]!OTHER(A1)'],
    ['a function that we do not have', '=_xldudf_CN_NOTHING("CH4")'],
    ['a name that is no call', '=_xldudf_CN_GWP+1'],
    ['a link to another workbook', "='[2025.xlsx]排放'!B7+CN.GWP(A1)"],
    ['an @ that belongs to something else', '=@A1:A3+CN.GWP(B1)'],
    ['a column of the own row', '=CN.GWP([@Gas])'],
    ['a single of more than our call', '=_xlfn.SINGLE(CN.GWP(A1)+B1:B3)'],
  ])('%s: %s', (_, formula) => {
    expect(healedFormula(formula, false)).toBe(formula);
  });
});

test('in a table the @ stays, and the name is mended all the same', () => {
  expect(healedFormula('=@_xldudf_CN_GWP([@Gas])', true)).toBe('=@CN.GWP([@Gas])');
  expect(healedFormula('=_xlfn.SINGLE([2]!_xldudf_CN_GWP(A1))', true)).toBe('=_xlfn.SINGLE(CN.GWP(A1))');
});

test('what breaks any formula of the help is undone', () => {
  const formulas = Object.values(functionExamples).map(({ formula }) => formula);
  const breaks = fc.constantFrom('', '[2]!', "'C:\\x y\\FUNCRES.XLAM'!", '@', '@[17]!');
  fc.assert(
    fc.property(fc.constantFrom(...formulas), breaks, fc.boolean(), (formula, before, isRenamed) => {
      const broken = formula.replace(/CN\.([A-Z0-9.]+)\(/, (_, id: string) =>
        isRenamed ? `${before}_xldudf_CN_${id.replaceAll('.', '_')}(` : `${before}CN.${id}(`,
      );
      expect(healedFormula(broken, false)).toBe(formula);
    }),
  );
});
