import { inventorySheet } from './declared/inventory-sheet';
import { markSteps } from './mark-steps';
import { organizationSheet } from './declared/organization-sheet';
import { targetsSheet } from './declared/targets-sheet';

const body = { row: 3, column: 0, rows: 12, columns: 17 };
const formulas = (declaration: Parameters<typeof markSteps>[0]) =>
  markSteps(declaration, '表', body).map((step) => (step.do === 'highlight' ? step.formula : step.do));

test('results that begin with ✗ or ? are marked, and inputs that a line lacks', () => {
  // Inputs of the inventory stand in A to K and N to P; gwp and tonnes between them are calculated.
  expect(formulas(inventorySheet)).toEqual([
    '=LEFT($Q4,1)="✗"',
    '=LEFT($Q4,1)="?"',
    '=AND(ISBLANK(A4),COUNTA($A4:$K4,$N4:$P4)>0)',
    '=AND(ISBLANK(C4),COUNTA($A4:$K4,$N4:$P4)>0)',
  ]);
});

test('neighbours that are needed share one rule', () => {
  const areas = markSteps(inventorySheet, '表', body).map((step) =>
    step.do === 'highlight' ? [step.area.column, step.area.columns, step.area.rows] : [],
  );
  expect(areas).toEqual([
    [16, 1, 12],
    [16, 1, 12],
    [0, 1, 12],
    [2, 8, 12],
  ]);
});

test('a form has results only, and no rule names a function of ours', () => {
  expect(formulas(organizationSheet)).toEqual(['=LEFT($D4,1)="✗"', '=LEFT($D4,1)="?"']);
  for (const formula of [...formulas(inventorySheet), ...formulas(targetsSheet)]) {
    expect(formula).not.toMatch(/CN\./);
  }
});
