import { builtSheets } from './built-sheets';
import { inventorySheet } from './declared/inventory-sheet';
import { organizationSheet } from './declared/organization-sheet';
import { headerHeight } from './table-sheet-steps';

const column = (header: string, width: number) => ({ header: { 'zh-CN': header, 'en-US': header }, width });

test.each([
  ['Year', 8, 20],
  ['Emission factor', 11, 35],
  ['Emission factor', 20, 20],
  ['Yearly reduction required', 11, 50],
  ['要求的年均下降率', 16, 20],
  ['要求的年均下降率', 15, 35],
])('“%s” in a column of %i characters needs %i points', (header, width, points) => {
  expect(headerHeight([column('Year', 8), column(header, width)], 'en-US')).toBe(points);
});

describe('what of a built sheet is printed', () => {
  const printed = (id: string) => {
    const sheet = builtSheets.find(({ declaration }) => declaration.id === id);
    const steps = sheet?.stepsFor('表', 'zh-CN', new Map(), () => '', undefined) ?? [];
    return steps.flatMap((step) => (step.do === 'print' ? [step.area] : []));
  };

  test('of a list all rows, also those that are added: no area is set, which would stay with the rows it began with', () => {
    expect(printed(inventorySheet.id)).toEqual([undefined]);
  });

  test('of a form its title, header and items', () => {
    const rows = 3 + organizationSheet.items.length;
    expect(printed(organizationSheet.id)).toEqual([
      { row: 0, column: 0, rows, columns: organizationSheet.columns.length },
    ]);
  });
});
