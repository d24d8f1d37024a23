import { tableSheet, workbookOf } from '../../test/example-snapshot';
import { columnReferences } from './column-reference';
import { inventorySheet } from './declared/inventory-sheet';
import { targetsSheet } from './declared/targets-sheet';

test('a table yet to be added is referred to by our words for its columns', () => {
  expect(columnReferences(workbookOf([]), 'zh-CN')(inventorySheet, 'tonnes')).toBe(
    'CN_Inventory[排放量(tCO2e)]',
  );
  expect(columnReferences(workbookOf([]), 'en-US')(targetsSheet, 'baseYear')).toBe('CN_Targets[Base year]');
});

test('one that is there by the headers it has, whatever the language asked for', () => {
  const sheet = tableSheet('CN_Inventory', [
    ['年度', 'Scope', '排放量[吨]', '备注#'],
    [2025, 1, 10, ''],
  ]);
  const reference = columnReferences(workbookOf([sheet]), 'en-US');
  expect(reference(inventorySheet, 'year')).toBe('CN_Inventory[年度]');
  expect(reference(inventorySheet, 'scope')).toBe('CN_Inventory[Scope]');
});

test('brackets, signs and apostrophes of a header are escaped', () => {
  const name = { 'zh-CN': 'x', 'en-US': 'x' };
  const odd = {
    ...targetsSheet,
    columns: [
      {
        key: 'name' as const,
        kind: 'text' as const,
        width: 9,
        help: name,
        header: { 'zh-CN': "a['b]#@", 'en-US': 'x' },
      },
    ],
  };
  expect(columnReferences(workbookOf([]), 'zh-CN')(odd, 'name')).toBe("CN_Targets[a'[''b']'#'@]");
});

test('a column that is gone is #REF!', () => {
  const sheet = tableSheet('CN_Inventory', [['年份'], [2025]]);
  expect(columnReferences(workbookOf([sheet]), 'zh-CN')(inventorySheet, 'tonnes')).toBe('#REF!');
});
