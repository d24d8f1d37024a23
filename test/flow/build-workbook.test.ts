import { buildWorkbook } from '../../src/commands/build-workbook';
import { inventorySheet } from '../../src/sheets/declared/inventory-sheet';
import { offsetsSheet } from '../../src/sheets/declared/offsets-sheet';
import { inChinese, inEnglish, table, whole } from './on-sheets';
import { offsetLedger, ports } from './ports';

describe.each(ports)('building the sheets in $name', ({ open }) => {
  test('every sheet of the standard is added, the lists hidden, and the user’s own sheet keeps its name and its cells', async () => {
    const workbook = await open(offsetLedger());
    const before = await whole(workbook);
    const report = await buildWorkbook(workbook, inChinese);
    const after = await whole(workbook);
    expect(after.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['抵消台账', 'visible'],
      ['列表', 'hidden'],
      ['组织信息', 'visible'],
      ['管理与计划', 'visible'],
      ['减排基准', 'visible'],
      ['减排目标', 'visible'],
      ['减排计划', 'visible'],
      ['边界与排放源', 'visible'],
      ['排放清单', 'visible'],
      ['排放汇总', 'visible'],
      ['目标进展', 'visible'],
      ['排放因子', 'visible'],
      ['抵消台账 (2)', 'visible'],
      ['检查发现', 'visible'],
      ['评价', 'visible'],
      ['声明', 'visible'],
    ]);
    expect(after.sheets[0]).toEqual(before.sheets[0]);
    expect(report.kind).toBe('done');
    expect(report.sheet).toBe('组织信息');
  });

  test('tables bear stable names in both languages', async () => {
    for (const context of [inChinese, inEnglish]) {
      const workbook = await open(offsetLedger());
      await buildWorkbook(workbook, context);
      const tables = (await whole(workbook)).sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name));
      expect(tables.sort()).toEqual([
        'CN_Base',
        'CN_Boundary',
        'CN_Declaration',
        'CN_Evaluation',
        'CN_Factors',
        'CN_Findings',
        'CN_Inventory',
        'CN_Lists',
        'CN_Measures',
        'CN_Offsets',
        'CN_Organization',
        'CN_Preparation',
        'CN_Summary',
        'CN_TargetPath',
        'CN_Targets',
      ]);
    }
  });

  test('the first 14 headers of the offset ledger are those of the ledger that is pasted into it', async () => {
    const workbook = await open(offsetLedger());
    const pasted = (await whole(workbook)).sheets[0]?.cells?.values[0];
    await buildWorkbook(workbook, inChinese);
    const built = (await whole(workbook)).sheets.find(({ name }) => name === '抵消台账 (2)');
    expect(built?.cells?.values[2]?.slice(0, 14)).toEqual(pasted);
  });

  test('twelve rows stand ready, and the inventory calculates from the cells of its own row', async () => {
    const workbook = await open(offsetLedger());
    await buildWorkbook(workbook, inEnglish);
    expect(await table(workbook, offsetsSheet, 'kind')).toHaveLength(12);
    const inventory = (await whole(workbook)).sheets.find(({ name }) => name === 'Inventory');
    const formulas = inventory?.cells?.formulas?.map((row) => row.filter((formula) => formula !== undefined));
    expect(formulas?.[3]).toEqual([
      '=IF(F4="","",IF(F4="CO2e",1,CN.GWP(F4)))',
      '=IF(OR(G4="",H4="",I4="",J4=""),"",CN.EMISSION(G4,H4,I4,J4,F4))',
    ]);
    expect(formulas?.[14]).toEqual([
      '=IF(F15="","",IF(F15="CO2e",1,CN.GWP(F15)))',
      '=IF(OR(G15="",H15="",I15="",J15=""),"",CN.EMISSION(G15,H15,I15,J15,F15))',
    ]);
    expect(await table(workbook, inventorySheet, 'year')).toHaveLength(12);
  });

  test('building again, in either language, changes nothing and says so', async () => {
    const workbook = await open(offsetLedger());
    await buildWorkbook(workbook, inChinese);
    const once = await whole(workbook);
    const again = await buildWorkbook(workbook, inEnglish);
    expect(again.kind).toBe('nothingToDo');
    expect(await whole(workbook)).toEqual(once);
  });

  test('a table that was deleted comes back, the others stay as they are', async () => {
    const workbook = await open(offsetLedger());
    const empty = await whole(workbook);
    await workbook.write(
      {
        steps: [
          { do: 'addSheet', sheet: 'Mine' },
          {
            do: 'write',
            sheet: 'Mine',
            row: 0,
            column: 0,
            cells: [
              ['项目', '填写', '填写说明'],
              ['组织名称', '某公司', ''],
            ],
          },
          {
            do: 'addTable',
            sheet: 'Mine',
            area: { row: 0, column: 0, rows: 2, columns: 3 },
            name: 'CN_Organization',
            style: 'TableStyleLight1',
          },
        ],
      },
      empty,
    );
    await buildWorkbook(workbook, inChinese);
    const names = (await whole(workbook)).sheets.map(({ name }) => name);
    expect(names).toContain('Mine');
    expect(names).not.toContain('组织信息');
    expect(names).toContain('排放清单');
  });

  test('a namesake of our table that is not ours is refused by name, and nothing is written', async () => {
    const workbook = await open(offsetLedger());
    await workbook.write(
      {
        steps: [
          { do: 'addSheet', sheet: 'Mine' },
          {
            do: 'write',
            sheet: 'Mine',
            row: 0,
            column: 0,
            cells: [
              ['a', 'b'],
              [1, 2],
            ],
          },
          {
            do: 'addTable',
            sheet: 'Mine',
            area: { row: 0, column: 0, rows: 2, columns: 2 },
            name: 'CN_Offsets',
            style: 'TableStyleLight1',
          },
        ],
      },
      await whole(workbook),
    );
    const before = await whole(workbook);
    await expect(buildWorkbook(workbook, inChinese)).rejects.toThrow(
      'CN_Offsets already stands for something else',
    );
    expect(await whole(workbook)).toEqual(before);
  });
});
