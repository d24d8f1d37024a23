import { buildWorkbook } from '../../src/commands/build-workbook';
import { inventorySheet } from '../../src/sheets/declared/inventory-sheet';
import { summarySheet } from '../../src/sheets/declared/summary-sheet';
import { targetPathSheet } from '../../src/sheets/declared/target-path-sheet';
import { targetsSheet } from '../../src/sheets/declared/targets-sheet';
import { ExcelWorkbook } from '../../src/workbook/excel-workbook';
import { UniverCalculator } from '../host/calculation/univer-calculator';
import { ExcelHost } from '../host/excel-host';
import { startNodeClient } from '../host/node-client';
import { inChinese, inEnglish, paste, table } from './on-sheets';

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

/** The stand-in for Excel, calculating, without our functions: both sheets have to do without them. */
function calculating() {
  const calculator = new UniverCalculator();
  const host = new ExcelHost({ calculator });
  const client = startNodeClient(host);
  const restore = client.install();
  stops.push(() => {
    restore();
    client.dispose();
    host.dispose();
  });
  return { workbook: new ExcelWorkbook(), calculator };
}

describe.each([inChinese, inEnglish])('summary and target path in $language', (context) => {
  const chinese = context.language === 'zh-CN';
  const scope = (number: number) => (chinese ? `范围${number}` : `Scope ${number}`);
  const removal = chinese ? '边界内清除' : 'Removal inside the boundary';

  /** Year, site, scope, category. */
  const lines = [
    [2022, '甲', scope(1), ''],
    [2022, '甲', scope(2), ''],
    [2025, '甲', scope(1), ''],
    [2025, '乙', 1, ''],
    [2025, '甲', '范围二', ''],
    [2025, '甲', scope(3), ''],
    [2025, '甲', scope(1), removal],
    [2025, '乙', '不详', ''],
  ];
  const tonnes = [[100], [900], [80], [20.5], [700], [300], [30], [4]];

  test('lines add up by year and scope, and a target’s path stands beside what was emitted', async () => {
    const { workbook, calculator } = calculating();
    await buildWorkbook(workbook, context);
    await paste(workbook, inventorySheet, 'year', lines);
    await paste(workbook, inventorySheet, 'tonnes', tonnes);
    const kinds = chinese ? ['排放总量目标', '物理强度目标'] : ['absolute emissions', 'physical intensity'];
    const scopes = chinese ? '范围1、2' : 'Scope 1, 2';
    await paste(workbook, targetsSheet, 'name', [
      ['甲', scopes, kinds[0], '', 2022, 1000, 2030, 0.05, chinese ? '线性' : 'Linear'],
      ['乙', scope(3), kinds[1], '', 2020, 2, 2050, 0.1, undefined],
    ]);
    await calculator.settled();

    const sums = await table(
      workbook,
      summarySheet,
      ...([
        'year',
        'scope1',
        'scope2',
        'scope3',
        'unassigned',
        'gross',
        'removals',
        'net',
        'unknown',
      ] as const),
    );
    expect(sums.map(([year]) => year)).toEqual([2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025]);
    expect(sums[4]).toEqual([2022, 100, 900, 0, 0, 1000, 0, 1000, 0]);
    expect(sums[5]?.slice(1).filter((each) => each !== undefined)).toEqual([]);
    expect(sums[7]).toEqual([2025, 100.5, 700, 300, 4, 1104.5, 30, 1074.5, 0]);

    // 5 % of 1,000 t a year from 2022 to 2030: 850 t in 2025, 600 t from 2030 on.
    const first = await table(workbook, targetPathSheet, 'target', 'year', 'allowed', 'actual', 'room');
    expect(first).toHaveLength(11);
    expect(first[0]).toEqual(['甲', 2022, 1000, 1000, 0]);
    expect(first[1]).toEqual(['甲', 2023, 950, 0, undefined]);
    expect(first[3]).toEqual(['甲', 2025, 850, 800.5, 49.5]);
    expect(first[8]?.slice(1, 3)).toEqual([2030, 600]);
    expect(first[10]?.slice(1, 3)).toEqual([2032, 600]);

    // Another target by its name: 30 years in ten steps, 2 × 0.9³ = 1.458 year on year, an intensity without sums.
    await paste(workbook, targetPathSheet, 'target', [['乙']]);
    await calculator.settled();
    const other = await table(workbook, targetPathSheet, 'year', 'allowed', 'actual');
    expect(other.map(([year]) => year)).toEqual([
      2020, 2023, 2026, 2029, 2032, 2035, 2038, 2041, 2044, 2047, 2050,
    ]);
    expect(other[1]?.[1]).toBeCloseTo(1.458, 12);
    expect(other[1]?.[2]).toBeUndefined();
  }, 60_000);
});

test('a line without tonnes is counted as unknown, not as 0 t, and leaves no actual value beside the target', async () => {
  const { workbook, calculator } = calculating();
  await buildWorkbook(workbook, inChinese);
  await paste(workbook, inventorySheet, 'year', [
    [2024, '甲', '范围1', '燃料燃烧', '汽油', 'CO2', 3632, 'L'],
    [2025, '甲', '范围1', '燃料燃烧', '汽油', 'CO2', 3632, 'L'],
    [2025, '甲', '范围1', '燃料燃烧', '柴油', 'CO2', undefined, undefined],
    [2025, '甲', '范围2', undefined, undefined, undefined, undefined, undefined],
  ]);
  await paste(workbook, inventorySheet, 'tonnes', [[7.84512]]);
  await paste(workbook, inventorySheet, 'tonnes', [[80]], 3);
  await paste(workbook, targetsSheet, 'name', [
    ['甲', '范围1、2', '排放总量目标', '', 2024, 100, 2026, 0.05, '线性'],
  ]);
  await calculator.settled();
  // The formulas of both rows still being filled in show nothing, not an error.
  expect((await table(workbook, inventorySheet, 'tonnes')).slice(0, 4).flat()).toEqual([
    7.84512,
    undefined,
    undefined,
    80,
  ]);
  const sums = await table(workbook, summarySheet, 'year', 'scope1', 'scope2', 'net', 'unknown');
  expect(sums.slice(6)).toEqual([
    [2024, 7.84512, 0, 7.84512, 0],
    [2025, 0, 80, 80, 2],
  ]);
  const path = await table(workbook, targetPathSheet, 'year', 'allowed', 'actual', 'room');
  expect(path.slice(0, 2)).toEqual([
    [2024, 100, 7.84512, 92.15488],
    [2025, 95, undefined, undefined],
  ]);
}, 60_000);

test('as long as nothing is entered, both sheets are blank', async () => {
  const { workbook, calculator } = calculating();
  await buildWorkbook(workbook, inChinese);
  await calculator.settled();
  const blank = [undefined, undefined];
  expect((await table(workbook, targetPathSheet, 'target', 'allowed'))[0]).toEqual(blank);
  expect((await table(workbook, summarySheet, 'year', 'net'))[7]).toEqual(blank);
}, 60_000);
