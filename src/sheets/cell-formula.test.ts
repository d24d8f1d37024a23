import { ownFunctionId, parseCellFormula, partsOf } from './cell-formula';

/** An expression in brackets, operator first. */
function shape(formula: string): string {
  const written = (expression: ReturnType<typeof parseCellFormula>): string => {
    switch (expression.kind) {
      case 'arithmetic':
      case 'comparison':
        return `(${expression.sign} ${written(expression.left)} ${written(expression.right)})`;
      case 'negated':
        return `(neg ${written(expression.of)})`;
      case 'percent':
        return `(% ${written(expression.of)})`;
      case 'call':
        return `${expression.name}<${expression.values.map(written).join(' | ')}>`;
      case 'array':
        return `{${expression.rows.map((row) => row.map(written).join(',')).join(';')}}`;
      case 'number':
        return expression.value.toString();
      case 'text':
        return `'${expression.value}'`;
      case 'truth':
        return String(expression.value);
      case 'blank':
        return '∅';
      default:
        return `${expression.kind}:${expression.text}`;
    }
  };
  return written(parseCellFormula(formula));
}

describe('a formula as an expression', () => {
  it.each([
    ['=CN.GWP("CH4")', "CN.GWP<'CH4'>"],
    ['=CN.GWP(A1)*B1/1000', '(/ (* CN.GWP<reference:A1> reference:B1) 1000)'],
    ['=1+2*3^2', '(+ 1 (* 2 (^ 3 2)))'],
    ['=-2^2', '(^ (neg 2) 2)'],
    ['=4.2%', '(% 4.2)'],
    ['=-5%', '(% (neg 5))'],
    ['=(1-A1)^10', '(^ (- 1 reference:A1) 10)'],
    ['=CN.FUEL("柴油",,"GB/T 32151")', "CN.FUEL<'柴油' | ∅ | 'GB/T 32151'>"],
    ['=CN.RULESET()', 'CN.RULESET<>'],
    ['=CN.GWP("say ""hi""")', 'CN.GWP<\'say "hi"\'>'],
    ["=CN.GWP('Bob''s (1)'!$B$4)", "CN.GWP<reference:'Bob''s (1)'!$B$4>"],
    ['=CN.TOTAL(清单!B4:C9, 清单!A:A)', 'CN.TOTAL<reference:清单!B4:C9 | reference:清单!A:A>'],
    ['=CN.TOTAL(CN_Inventory[排放量 (t)])', 'CN.TOTAL<reference:CN_Inventory[排放量 (t)]>'],
    [
      '=CN.CO2E([@数量],[@[单位 1]],[@气体])',
      'CN.CO2E<reference:[@数量] | reference:[@[单位 1]] | reference:[@气体]>',
    ],
    ['=CN.BASELINE({1000,900;800,-1})', 'CN.BASELINE<{1000,900;800,(neg 1)}>'],
    ['=_xldudf_CN_GWP_SOURCE("CH4")', "_xldudf_CN_GWP_SOURCE<'CH4'>"],
    ['=TRUE', 'true'],
    ['=1.5E+3', '1500'],
    ['=A1#', 'reference:A1#'],
    ['=IF(A1>0,CN.GWP("CH4"),0)', "IF<(> reference:A1 0) | CN.GWP<'CH4'> | 0>"],
    ['=IF(OR(A1="",B1<>""),"",1)', "IF<OR<(= reference:A1 '') | (<> reference:B1 '')> | '' | 1>"],
    ['=1+2<=A1*3', '(<= (+ 1 2) (* reference:A1 3))'],
    ['=(A1>=2)*1', '(* (>= reference:A1 2) 1)'],
    ['=A1<-1', '(< reference:A1 (neg 1))'],
    // More than this reads is left to Excel, whole.
    ['=A1&"x"', 'other:A1&"x"'],
    ['=CN.GWP("CH4"', 'other:CN.GWP("CH4"'],
    ['=1+', 'other:1+'],
    ['=', 'other:'],
  ])('%s', (formula, expected) => {
    expect(shape(formula)).toBe(expected);
  });

  it('keeps the text of every part', () => {
    expect(partsOf(parseCellFormula('=CN.GWP( A1 ) * -B2%')).map(({ text }) => text)).toEqual([
      'CN.GWP( A1 ) * -B2%',
      'CN.GWP( A1 )',
      'A1',
      '-B2%',
      '-B2',
      'B2',
    ]);
  });

  it.each([
    ['CN.GWP', 'GWP'],
    ['cn.gwp.source', 'GWP.SOURCE'],
    ['_xldudf_CN_GWP_SOURCE', 'GWP.SOURCE'],
    ['SUM', undefined],
    ['CNX.GWP', undefined],
  ])('the function that %s means: %s', (name, id) => {
    expect(ownFunctionId(name)).toBe(id);
  });
});
