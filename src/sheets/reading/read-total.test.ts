import { tableSheet, workbookOf } from '../../../test/example-snapshot';
import type { CellValue } from '../../domain/cell';
import { readDossier } from './read-dossier';

const header = ['年份', '范围', '排放类别', '活动数据', '排放因子', '排放量(tCO2e)'];
const line = [2025, '范围2', '外购电力', 2000, 0.5, 1000];

function totals(rows: readonly (readonly CellValue[])[], hasTotals: boolean) {
  const sheet = tableSheet('CN_Inventory', [header, ...rows], { name: '清单', row: 2, hasTotals });
  return readDossier(workbookOf([sheet])).dossier.totals;
}

test('the totals row of the inventory states a sum, and is no line', () => {
  const [total] = totals([line, ['汇总', undefined, undefined, undefined, undefined, 1000]], true);
  expect(total?.list).toBe('inventory');
  expect(total?.amount).toMatchObject({ state: 'value', at: { sheet: '清单', row: 4, column: 5 } });
});

test('without a totals row nothing is stated; an empty cell of it is blank, a number kept as text unreadable', () => {
  expect(totals([line], false)).toEqual([]);
  expect(
    totals([line, ['汇总', undefined, undefined, undefined, undefined, undefined]], true)[0]?.amount.state,
  ).toBe('blank');
  expect(
    totals([line, ['汇总', undefined, undefined, undefined, undefined, '1,000']], true)[0]?.amount,
  ).toMatchObject({ state: 'unreadable', seen: '1,000' });
});
