import { buildWorkbook } from '../../src/commands/build-workbook';
import { checkInventory } from '../../src/commands/check-inventory';
import { gwpImpact } from '../../src/commands/gwp-impact';
import { lockFactors } from '../../src/commands/lock-factors';
import { factorsSheet } from '../../src/sheets/declared/factors-sheet';
import { gwpImpactSheet } from '../../src/sheets/declared/gwp-impact-sheet';
import { inventorySheet } from '../../src/sheets/declared/inventory-sheet';
import type { CellInput } from '../../src/sheets/write-plan';
import type { Workbook } from '../../src/workbook/workbook';
import { day, enter, inChinese, inEnglish, paste, table, whole } from './on-sheets';
import { offsetLedger, ports } from './ports';

/** In the order of the inventory's columns, from the year to the reason for the standard. */
const electricity = (
  year: number,
  activity: number,
  factor: CellInput,
  tonnes: number,
): readonly CellInput[] => [
  year,
  '总部',
  '范围2',
  '外购电力',
  '外购电力',
  'CO2',
  activity,
  'MWh',
  factor,
  'tCO2/MWh',
  '全国电力平均，2022年',
  1,
  tonnes,
  'SZDB/Z 69',
];
/** 12 kg of R-410A: 0.012 × 2255.5 (AR6) = 27.066 t; AR5 (677 + 3170) / 2 = 1923.5, AR4 2087.5, SAR 1725. */
const refrigerant = (year: number, gwp: number, tonnes: number): readonly CellInput[] => [
  year,
  '总部',
  '范围1',
  '逸散',
  '空调制冷剂',
  'R-410A',
  12,
  'kg',
  1,
  'kg/kg',
  '维修记录',
  gwp,
  tonnes,
  'ISO 14064-1',
];

async function filled(workbook: Workbook, lines: readonly (readonly CellInput[])[]): Promise<void> {
  await buildWorkbook(workbook, inChinese);
  await enter(workbook, { reportingYear: 2025, neutralityType: '运营碳中和', declarationDay: '2026-06-30' });
  await paste(workbook, inventorySheet, 'year', lines);
}

const consistent = [
  electricity(2022, 2000, 0.5366, 1073.2),
  electricity(2025, 1000, 0.5366, 536.6),
  refrigerant(2022, 2255.5, 27.066),
  refrigerant(2025, 2255.5, 27.066),
];

describe.each(ports)('checking the inventory of $name', ({ open }) => {
  test('a consistent inventory has no finding on its lines, and every line says so', async () => {
    const workbook = await open(offsetLedger());
    await filled(workbook, consistent);
    const { findings, kind } = await checkInventory(workbook, inChinese);
    expect(kind).toBe('done');
    const [sheet] = (await whole(workbook)).sheets.filter(({ tables }) =>
      tables.some(({ name }) => name === 'CN_Inventory'),
    );
    const onLines = findings.all.filter(
      ({ at, outcome }) => at?.sheet === sheet?.name && (outcome === 'failed' || outcome === 'cannotTell'),
    );
    expect(onLines).toEqual([]);
    const results = (await table(workbook, inventorySheet, 'result')).slice(0, 4).flat();
    expect(results.every((text) => /^✓ \d+ 项要求已满足$/.test(String(text)))).toBe(true);
  });

  test('tonnes that do not add up, an older GWP and a factor that changed are each named on their row', async () => {
    const workbook = await open(offsetLedger());
    await filled(workbook, [
      electricity(2022, 2000, 0.5366, 1073.2),
      electricity(2025, 1000, 0.5306, 530.6),
      electricity(2025, 1000, 0.5366, 536.7),
      refrigerant(2025, 1923.5, 23.082),
    ]);
    const { findings } = await checkInventory(workbook, inChinese);
    const failed = (row: number) =>
      findings.all
        .filter(
          ({ at, outcome, clause }) => at?.row === row && outcome === 'failed' && clause.startsWith('7.2.4'),
        )
        .map(({ rule, reason }) => `${rule} ${reason}`);
    expect([3, 4, 5, 6].map(failed)).toEqual([
      [],
      ['factor-unchanged valueChanged'],
      ['line-adds-up differs'],
      ['gwp-latest olderReport'],
    ]);
    const results = await table(workbook, inventorySheet, 'result');
    expect(results[3]?.[0]).toContain('R-410A 用的是 AR5 的 1923.5');
  });

  test('checking twice leaves the same workbook; an empty inventory is nothing to check', async () => {
    const workbook = await open(offsetLedger());
    await filled(workbook, []);
    const empty = await checkInventory(workbook, inChinese);
    expect(empty.kind).toBe('nothingToDo');
    expect(empty.words['en-US']).toContain('not a pass');
    await paste(workbook, inventorySheet, 'year', consistent);
    await checkInventory(workbook, inChinese);
    const once = await whole(workbook);
    await checkInventory(workbook, inChinese);
    expect(await whole(workbook)).toEqual(once);
  });
});

const registerKeys = ['source', 'site', 'gas', 'value', 'unit', 'origin', 'lockedOn'] as const;
/** 1 July 2026. */
const lockDay = 46204;

describe.each(ports)('locking the factors of $name', ({ open }) => {
  test('each source is kept once, with value, unit, origin and the day; a second time nothing changes', async () => {
    const workbook = await open(offsetLedger());
    await filled(workbook, consistent);
    const report = await lockFactors(workbook, inChinese);
    expect(report.words['zh-CN']).toBe('新锁定 2 个因子；此前已锁定 0 个，保持不变。');
    expect((await table(workbook, factorsSheet, ...registerKeys)).slice(0, 3)).toEqual([
      ['外购电力', '总部', 'CO2', 0.5366, 'tCO2/MWh', '全国电力平均，2022年', lockDay],
      ['空调制冷剂', '总部', 'R-410A', 1, 'kg/kg', '维修记录', lockDay],
      registerKeys.map(() => undefined),
    ]);
    const once = await whole(workbook);
    const again = await lockFactors(workbook, { ...inEnglish, today: day('2027-01-01') });
    expect(again.kind).toBe('nothingToDo');
    expect(again.words['en-US']).toBe('There was no new factor to lock; locked before and left alone: 2.');
    expect(await whole(workbook)).toEqual(once);
  });

  test('a locked factor never changes: the inventory that differs is named', async () => {
    const workbook = await open(offsetLedger());
    await filled(workbook, [electricity(2022, 2000, 0.5366, 1073.2)]);
    await lockFactors(workbook, inChinese);
    await paste(workbook, inventorySheet, 'year', [electricity(2022, 2000, 0.5, 1000)]);
    const report = await lockFactors(workbook, inChinese);
    expect((await table(workbook, factorsSheet, 'value'))[0]).toEqual([0.5366]);
    expect(report.findings.all.map(({ rule, reason }) => `${rule} ${reason}`)).toEqual([
      'factor-unchanged valueChanged',
    ]);
    expect(report.words['zh-CN']).toContain('有 1 行与锁定的因子不一致');
  });

  test('an entry of one’s own without a day is locked where it agrees and left where it does not', async () => {
    const workbook = await open(offsetLedger());
    await filled(workbook, [electricity(2025, 1000, 0.5, 500), refrigerant(2025, 2255.5, 27.066)]);
    await paste(workbook, factorsSheet, 'source', [
      ['外购电力', undefined, 'CO2', 0.5, 'tCO2/MWh'],
      ['空调制冷剂', '总部', 'R-410A', 0.9, 'kg/kg'],
    ]);
    const report = await lockFactors(workbook, inChinese);
    expect(report.words['zh-CN']).toContain('新锁定 1 个因子');
    expect(report.words['zh-CN']).toContain('有 1 个排放源的因子前后不一，没有锁定');
    expect((await table(workbook, factorsSheet, 'value', 'lockedOn')).slice(0, 2)).toEqual([
      [0.5, lockDay],
      [0.9, undefined],
    ]);
  });

  test('a source that contradicts itself in its earliest year, and lines without a source, are not locked', async () => {
    const workbook = await open(offsetLedger());
    const [first, ...rest] = electricity(2025, 1000, 0.5, 500);
    const nameless = [first, ...rest.slice(0, 3), undefined, ...rest.slice(4)];
    await filled(workbook, [electricity(2025, 1000, 0.5, 500), electricity(2025, 900, 0.6, 540), nameless]);
    const report = await lockFactors(workbook, inChinese);
    expect(report.kind).toBe('nothingToDo');
    expect(report.words['zh-CN']).toContain('有 1 个排放源的因子前后不一');
    expect(report.words['zh-CN']).toContain('有 1 行没有写排放源');
  });

  test('more sources than the register has rows make it grow; what stands below is not written over', async () => {
    const workbook = await open(offsetLedger());
    const sources = Array.from({ length: 11 }, (_, index) => {
      const line = [...electricity(2025, 1000, 0.5, 500)];
      line[4] = `电表 ${index + 1}`;
      return line;
    });
    await filled(workbook, sources);
    const sheet = (await whole(workbook)).sheets.find(({ tables }) =>
      tables.some(({ name }) => name === 'CN_Factors'),
    );
    const before = await workbook.read(() => 'formulas');
    const note = { do: 'write', sheet: sheet?.name ?? '', row: 12, column: 0, cells: [['附注']] } as const;
    await workbook.write({ steps: [note] }, before);
    const blocked = await whole(workbook);
    await expect(lockFactors(workbook, inChinese)).rejects.toThrow('nothing was written');
    expect(await whole(workbook)).toEqual(blocked);
    await workbook.write({ steps: [{ ...note, cells: [['']] }] }, blocked);
    await lockFactors(workbook, inChinese);
    const locked = await table(workbook, factorsSheet, 'source', 'lockedOn');
    expect(locked).toHaveLength(11);
    expect(locked[10]).toEqual(['电表 11', lockDay]);
  });

  test('without an inventory or register of ours it says so and writes nothing', async () => {
    const workbook = await open(offsetLedger());
    const before = await whole(workbook);
    await expect(lockFactors(workbook, inChinese)).rejects.toThrow('Build the workbook first');
    await expect(gwpImpact(workbook, inChinese)).rejects.toThrow('Build the workbook first');
    await expect(checkInventory(workbook, inChinese)).rejects.toThrow('Build the workbook first');
    expect(await whole(workbook)).toEqual(before);
  });
});

test('a formula in the register becomes the value that it had when it is locked', async () => {
  // A closed file keeps a formula’s value beside it; the stand-in for Excel calculates nothing here.
  const workbook = await ports[0]?.open(offsetLedger());
  if (!workbook) throw new Error('no port');
  await filled(workbook, [electricity(2025, 1000, 0.5, 500)]);
  const entry = ['外购电力', undefined, 'CO2', { formula: '=1/2', cached: 0.5 }, 'tCO2/MWh'];
  await paste(workbook, factorsSheet, 'source', [entry]);
  await lockFactors(workbook, inChinese);
  expect((await table(workbook, factorsSheet, 'value', 'lockedOn'))[0]).toEqual([0.5, lockDay]);
  const register = (await whole(workbook)).sheets.find(({ tables }) =>
    tables.some(({ name }) => name === 'CN_Factors'),
  );
  expect(register?.cells?.formulas?.flat().filter((formula) => formula !== undefined)).toEqual([]);
});

describe.each(ports)('the GWP impact of $name', ({ open }) => {
  const keys = [
    'year',
    'gas',
    'mass',
    'gwpAR4',
    'tonnesAR4',
    'gwpAR6',
    'tonnesAR6',
    'now',
    'change',
  ] as const;

  test('R-410A reckoned by AR4 comes to 2.016 t more under AR6; the electricity stays', async () => {
    const workbook = await open(offsetLedger());
    await filled(workbook, [electricity(2025, 1000, 0.5366, 536.6), refrigerant(2025, 2087.5, 25.05)]);
    const before = await whole(workbook);
    const report = await gwpImpact(workbook, inChinese);
    expect(await table(workbook, gwpImpactSheet, ...keys)).toEqual([
      [2025, 'CO2', 536.6, 1, 536.6, 1, 536.6, 536.6, 0],
      [2025, 'R-410A', 0.012, 2087.5, 25.05, 2255.5, 27.066, 25.05, 2.016],
      [2025, '合计', undefined, undefined, 561.65, undefined, 563.666, 561.65, 2.016],
    ]);
    expect(report.words['zh-CN']).toContain('2025 +2.016 tCO2e');
    const after = await whole(workbook);
    expect(after.sheets.slice(0, before.sheets.length).map(({ cells }) => cells)).toEqual(
      before.sheets.map(({ cells }) => cells),
    );
    await gwpImpact(workbook, inChinese);
    expect(await whole(workbook)).toEqual(after);
  });

  test('each year has its total; a line in CO2e is taken as it stands, a removal left out', async () => {
    const workbook = await open(offsetLedger());
    const weighed = [...refrigerant(2025, 1, 30)];
    weighed[9] = 'tCO2e/kg';
    const removal = [...electricity(2025, 1, 5, 5)];
    removal[3] = '边界内清除';
    await filled(workbook, [refrigerant(2022, 2087.5, 25.05), weighed, removal]);
    await gwpImpact(workbook, inEnglish);
    expect(await table(workbook, gwpImpactSheet, 'year', 'gas', 'tonnesAR6', 'now')).toEqual([
      [2022, 'R-410A', 27.066, 25.05],
      [2022, 'Total', 27.066, 25.05],
      [2025, 'GWP within the factor, or not computable', 30, 30],
      [2025, 'Total', 30, 30],
    ]);
  });

  test('a gas that a report does not have keeps its total from being known', async () => {
    const workbook = await open(offsetLedger());
    const rare = [...refrigerant(2025, 2890, 34.68)];
    rare[5] = 'HFC-329p';
    await filled(workbook, [rare]);
    await gwpImpact(workbook, inChinese);
    expect(await table(workbook, gwpImpactSheet, 'tonnesAR4', 'tonnesAR6')).toEqual([
      [undefined, 34.68],
      [undefined, 34.68],
    ]);
  });

  test('without lines there is nothing to compare, and no sheet is added', async () => {
    const workbook = await open(offsetLedger());
    await filled(workbook, []);
    const before = await whole(workbook);
    expect((await gwpImpact(workbook, inChinese)).kind).toBe('nothingToDo');
    expect(await whole(workbook)).toEqual(before);
  });
});
