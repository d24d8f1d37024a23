import { workbookOf, tableSheet } from '../../../test/example-snapshot';
import { findLists, listsSteps } from './lists-sheet';

test('each list stands in its own column below its id', () => {
  const { steps, sources } = listsSteps('列表', 'zh-CN');
  const written = steps.find((step) => step.do === 'write');
  expect(written?.do === 'write' && written.cells[0]).toEqual([
    'offsetKind',
    'scopes',
    'acquisition',
    'yesNo',
    'neutralityType',
    'scope',
    'category',
    'evaluatorKind',
    'baseMethod',
    'targetKind',
    'targetBasis',
    'path',
    'measureCategory',
    'measure',
    'accountingStandard',
    'report',
    'fuelSet',
    'comparison',
    'creditAge',
  ]);
  expect(sources.get('offsetKind')).toBe('=列表!$A$2:$A$6');
  expect(sources.get('yesNo')).toBe('=列表!$D$2:$D$3');
});

test('the lists of a workbook are found again, whatever the sheet is called and wherever they stand', () => {
  const sheet = tableSheet(
    'CN_Lists',
    [
      ['yesNo', 'other', 'acquisition'],
      ['是', 1, 'a'],
      ['否', 2, ''],
    ],
    { name: 'My lists', row: 4, column: 1 },
  );
  expect([...(findLists(workbookOf([sheet])) ?? [])]).toEqual([
    ['yesNo', "='My lists'!$B$6:$B$7"],
    ['acquisition', "='My lists'!$D$6:$D$6".replace(':$D$6', '')],
  ]);
});

test('a workbook without them has none', () => {
  expect(findLists(workbookOf([]))).toBeUndefined();
});
