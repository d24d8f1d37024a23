import '../../test/functions/custom-functions';
import type { CellValue } from '../domain/cell';
import { explainFormula, isOwnFormula, referencesOf } from './explain-formula';

const known = (values: Readonly<Record<string, CellValue | readonly (readonly CellValue[])[]>>) =>
  new Map(
    Object.entries(values).map(([reference, value]) => [
      reference,
      Array.isArray(value) ? (value as readonly (readonly CellValue[])[]) : [[value as CellValue]],
    ]),
  );
const explained = (formula: string, values: Parameters<typeof known>[0] = {}) =>
  explainFormula(formula, known(values), 'en-US');

describe('explaining a formula', () => {
  it('12 kg of R-410A are 12 × 2255.5 ÷ 1000 = 27.066 t', () => {
    const { filled, calls, result } = explained('=CN.GWP(A2)*B2/1000', { A2: 'R-410A', B2: 12 });
    expect(filled).toBe('=(CN.GWP("R-410A") × 12) ÷ 1000');
    expect(calls).toEqual([
      {
        id: 'GWP',
        arguments: [{ text: 'A2', evaluated: { value: 'R-410A' } }],
        answer: { kind: 'values', rows: [[2255.5]], words: [] },
      },
    ]);
    expect(result).toEqual({ value: 27.066 });
  });

  it('functions inside functions: what the inner one answers goes into the outer one', () => {
    const { result } = explained('=CN.EMISSION(B4,"MWh",CN.GRID("南方",2023),"tCO2/MWh")', { B4: 1000 });
    // 0.4042 t CO2/MWh
    expect(result).toEqual({ value: 404.2 });
  });

  it('a range, its first cells shown and the count of all', () => {
    const cells = [[1], [2], [3], [4], [5]];
    const { filled, result } = explained('=CN.TOTAL(C1:C5)', { 'C1:C5': cells });
    expect(filled).toBe('=CN.TOTAL({1; 2; 3; 4; … 5})');
    expect(result).toEqual({ value: 15 });
  });

  it('an error comes with its words', () => {
    const { calls, result } = explained('=CN.GWP("R-410X")');
    expect(result).toEqual({ value: { error: '#N/A' } });
    expect(calls[0]?.answer).toMatchObject({ kind: 'error', error: '#N/A' });
    expect(calls[0]?.answer).toHaveProperty('words', expect.stringContaining('R-410A'));
  });

  it.each([
    ['=1/B1', 0, { error: '#DIV/0!' }],
    ['=1+B1', undefined, 1],
    ['=1+B1', { error: '#REF!' }, { error: '#REF!' }],
    ['=B1%', 50, 0.5],
    ['=-B1', 3, -3],
    ['=2^B1', 3, 8],
    // 0.1 + 0.2 in cells is 0.3.
    ['=0.1+B1', 0.2, 0.3],
  ])('%s with %j in B1', (formula, value, expected) => {
    expect(explained(formula, { B1: value }).result).toEqual({ value: expected });
  });

  it.each(['=SUM(A1:A3)', '=CN.GWP(UPPER(A1))', '=IF(A1>0,1,0)', '=1+"x"'])(
    'what Excel alone can tell stays unknown: %s',
    (formula) => {
      expect(explained(formula, { A1: 'x', 'A1:A3': [[1], [2], [3]] }).result).toBe('unknown');
    },
  );

  it('the tonnes of an inventory line: its function with what goes in, and blank while something is not filled in', () => {
    const formula = '=IF(OR(G4="",H4="",I4="",J4=""),"",CN.EMISSION(G4,H4,I4,J4))';
    const line = { G4: 1000, H4: 'MWh', I4: 0.4042, J4: 'tCO2/MWh' };
    const { filled, calls, result } = explained(formula, line);
    expect(filled).toBe(
      '=IF(OR(1000 = "", "MWh" = "", 0.4042 = "", "tCO2/MWh" = ""), "", CN.EMISSION(1000, "MWh", 0.4042, "tCO2/MWh"))',
    );
    // 1000 MWh × 0.4042 t/MWh
    expect([calls.map(({ id }) => id), result]).toEqual([['EMISSION'], { value: 404.2 }]);
    const unfilled = explained(formula, { ...line, I4: undefined });
    expect(unfilled.result).toEqual({ value: '' });
    // A blank cell stays as its address: nothing would be left to read in its place.
    expect(unfilled.filled).toContain('CN.EMISSION(1000, "MWh", I4, "tCO2/MWh")');
  });

  it.each<[string, CellValue, CellValue | 'unknown']>([
    // As Excel compares: a blank is 0 and an empty text, case does not matter, a number is no text.
    ['=B1=""', undefined, true],
    ['=B1=0', undefined, true],
    ['=B1="ch4"', 'CH4', true],
    ['=B1<>"CH4"', 'N2O', true],
    ['=B1="1"', 1, false],
    ['=B1>1', 1, false],
    ['=B1>=1', 1, true],
    ['=B1<=1', 1.1, false],
    ['=B1<1', 0.9, true],
    ['=B1<1', 'x', 'unknown'],
    ['=B1=1', { error: '#N/A' }, { error: '#N/A' }],
    ['=AND(B1>0,B1<10)', 10, false],
    ['=AND(B1>0,B1<10)', 9, true],
    ['=OR(B1>0,B1<-1)', 0, false],
    ['=IF(B1>0,2,3)', 1, 2],
    ['=IF(B1>0,2,3)', 0, 3],
    ['=IF(B1>0,2)', 0, false],
    ['=IF(B1>0,2,UPPER(B1))', 1, 2],
    ['=IF(B1>0,2,UPPER(B1))', 0, 'unknown'],
    ['=IF(B1,2,3)', { error: '#N/A' }, { error: '#N/A' }],
  ])('%s with %j in B1', (formula, value, expected) => {
    const { result } = explained(formula, { B1: value });
    expect(result).toEqual(expected === 'unknown' ? 'unknown' : { value: expected });
  });

  it('a cell that could not be read is unknown, never blank', () => {
    const { filled, calls, result } = explainFormula('=CN.GWP(没有!A1)', new Map(), 'en-US');
    expect([filled, calls[0]?.answer, result]).toEqual(['=CN.GWP(没有!A1)', undefined, 'unknown']);
  });
});

test('the references to read, each once', () => {
  expect(referencesOf('=CN.GWP(A1)*B1+A1')).toEqual(['A1', 'B1']);
});

test.each([
  ['=CN.GWP(A1)', true],
  ['=1+CN.GWP(A1)', true],
  ['=_xldudf_CN_GWP(A1)', true],
  ['=IF(A1>0,CN.GWP(A1),0)', true],
  ['=SUM(A1)', false],
  ['=CN.NOSUCH(A1)', false],
])('a CN function stands in %s: %s', (formula, expected) => {
  expect(isOwnFormula(formula)).toBe(expected);
});
