import { tableSheet, workbookOf } from '../../../test/example-snapshot';
import type { CellValue } from '../../domain/cell';
import { inventorySheet } from '../declared/inventory-sheet';
import { findTable } from '../reading/read-table';
import type { SheetSnapshot } from '../workbook-snapshot';
import type { WriteStep } from '../write-plan';
import { appendRows } from './append-rows';

const headers = [
  '年份',
  '排放源',
  '气体',
  '活动数据',
  '单位',
  '排放因子',
  '因子单位',
  'GWP',
  '排放量(tCO2e)',
];
const blank: readonly CellValue[] = [];
const power = {
  year: 2025,
  source: '外购电力',
  gas: 'CO2',
  activity: 2000,
  unit: 'kWh',
  factor: 0.5,
  factorUnit: 'kgCO2/kWh',
};

function append(
  body: readonly (readonly CellValue[])[],
  rows: Parameters<typeof appendRows>[2],
  { report = undefined as 'AR5' | undefined, hasTotals = false, below = [] as readonly CellValue[][] } = {},
) {
  const sheet = tableSheet('CN_Inventory', [headers, ...body], { hasTotals });
  const withBelow: SheetSnapshot = {
    ...sheet,
    cells: { row: 0, column: 0, values: [...(sheet.cells?.values ?? []), ...below] },
  };
  const found = findTable(workbookOf([withBelow]), inventorySheet);
  if (!found) throw new Error('no table');
  return appendRows(found, inventorySheet, rows, new Map(), 'zh-CN', report);
}

const written = (steps: readonly WriteStep[], column: number) =>
  steps.flatMap((step) => (step.do === 'write' && step.column === column ? [[step.row, step.cells]] : []));

test('rows go behind the last that holds anything, also in a column of somebody’s own, and prepared rows suffice', () => {
  const steps = append([[2024, '柴油'], blank, [undefined, undefined, '待定'], blank, blank], [power, power]);
  expect(written(steps, 0)).toEqual([[4, [[2025], [2025]]]]);
  expect(steps.filter((step) => step.do === 'resizeTable')).toEqual([]);
});

test('the table grows by as many rows as are wanting', () => {
  const steps = append([[2024, '柴油'], blank], [power, power, power]);
  expect(steps.find((step) => step.do === 'resizeTable')).toMatchObject({
    area: { row: 0, column: 0, rows: 5, columns: 9 },
  });
});

test('calculated columns get their formula, and what it will show: 2,000 kWh at 0.5 kg are 1 t', () => {
  const steps = append([blank], [power]);
  expect(written(steps, 7)).toEqual([
    [1, [[{ formula: '=IF(C2="","",IF(C2="CO2e",1,CN.GWP(C2)))', cached: 1 }]]],
  ]);
  expect(written(steps, 8)).toEqual([
    [
      1,
      [
        [
          {
            formula: '=IF(OR(D2="",E2="",F2="",G2=""),"",CN.EMISSION(D2,E2,F2,G2,C2))',
            cached: 1,
          },
        ],
      ],
    ],
  ]);
});

test('under a chosen report the formulas name it: methane is 28 under AR5', () => {
  const methane = { ...power, gas: 'CH4', factorUnit: 'kgCH4/kWh' };
  const steps = append([blank], [methane], { report: 'AR5' });
  const [[, [[gwp] = []] = []] = []] = written(steps, 7) as [[number, { cached: number }[][]]];
  expect(gwp).toMatchObject({ formula: '=IF(C2="","",IF(C2="CO2e",1,CN.GWP(C2,"AR5")))', cached: 28 });
  const [[, [[tonnes] = []] = []] = []] = written(steps, 8) as [[number, { cached: number }[][]]];
  expect(tonnes?.cached).toBe(28);
});

test('a row without a factor, or with one that is wrong, has no figure yet', () => {
  for (const row of [
    { ...power, factor: undefined },
    { ...power, factorUnit: 'kgCO2/m³' },
  ]) {
    const [[, [[tonnes] = []] = []] = []] = written(append([blank], [row]), 8) as [
      [number, { cached: unknown }[][]],
    ];
    expect(tonnes?.cached).toBe('');
  }
});

test('what somebody typed as tonnes stays a number', () => {
  expect(written(append([blank], [{ ...power, tonnes: 7 }]), 8)).toEqual([[1, [[7]]]]);
});

test('a table never grows over what stands below it, nor over its totals', () => {
  expect(() => append([[2024, '柴油']], [power], { below: [[undefined, '以上已核']] })).toThrow(
    'Sheet!B3 holds something, and the results need A3:I3',
  );
  expect(() => append([[2024, '柴油'], ['合计']], [power], { hasTotals: true })).toThrow(
    'The table CN_Inventory on “Sheet” has a totals row, which is in the way',
  );
});
