import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { adoptList } from '../../src/commands/adopt-list';
import { buildWorkbook } from '../../src/commands/build-workbook';
import { chooseSetting } from '../../src/commands/choose-setting';
import { gwpImpact } from '../../src/commands/gwp-impact';
import { readSettings } from '../../src/commands/read-settings';
import { inventorySheet } from '../../src/sheets/declared/inventory-sheet';
import { organizationSheet } from '../../src/sheets/declared/organization-sheet';
import { findTable } from '../../src/sheets/reading/read-table';
import type { Workbook } from '../../src/workbook/workbook';
import { lines, prepared } from './achieved-story';
import { enter, inChinese, inEnglish, paste, table, whole } from './on-sheets';
import { offsetLedger, ports } from './ports';

const energyLedger = () =>
  new Uint8Array(readFileSync(join(__dirname, '..', 'samples', 'energy-ledger-zh.xlsx')));

/** The formulas of the inventory's GWP and tonnes, row by row. */
async function formulasOf(workbook: Workbook) {
  const found = findTable(await whole(workbook), inventorySheet);
  const cells = found?.sheet.cells;
  if (!found || !cells) throw new Error('no inventory');
  return Array.from({ length: found.body.end - found.body.first }, (_, offset) =>
    (['gwp', 'tonnes'] as const).map(
      (key) =>
        cells.formulas?.[found.body.first + offset - cells.row]?.[
          (found.columns.get(key) ?? 0) - cells.column
        ],
    ),
  );
}

describe.each(ports)('settings in $name', ({ open }) => {
  test('a built workbook has chosen nothing yet; one without our sheets cannot', async () => {
    const workbook = await open(offsetLedger());
    expect(await readSettings(workbook)).toBeUndefined();
    await expect(chooseSetting(workbook, 'report', 'AR5')).rejects.toThrow('Build the workbook first');
    await buildWorkbook(workbook, inChinese);
    const settings = await readSettings(workbook);
    expect(Object.values(settings ?? {}).map(({ state }) => state)).toEqual(Array(5).fill('blank'));
  });

  test('a choice stands in its own cell, in words that anybody can read, and is read back', async () => {
    const workbook = await open(offsetLedger());
    await buildWorkbook(workbook, inChinese);
    const words = await chooseSetting(workbook, 'comparison', '排放总量');
    expect(words['zh-CN']).toBe('“与抵消量比较的排放”已设为“排放总量”（组织信息!B16）。');
    await chooseSetting(workbook, 'creditAgeGround', ' =函 2026-7 ');
    expect(await table(workbook, organizationSheet, 'item', 'entry')).toContainEqual([
      '按自然年计算的书面依据',
      '=函 2026-7',
    ]);
    expect(await readSettings(workbook)).toMatchObject({
      comparison: { state: 'value', value: 'gross' },
      creditAgeGround: { state: 'value', value: '=函 2026-7' },
    });
    await chooseSetting(workbook, 'comparison', '');
    expect((await readSettings(workbook))?.comparison.state).toBe('blank');
  });

  test('what is none of the list is refused, and the cell stays', async () => {
    const workbook = await open(offsetLedger());
    await buildWorkbook(workbook, inChinese);
    await chooseSetting(workbook, 'report', 'AR5');
    await expect(chooseSetting(workbook, 'report', 'AR9')).rejects.toThrow('has no choice “AR9”');
    expect((await readSettings(workbook))?.report).toMatchObject({ value: 'AR5' });
  });

  test('a report goes into the blank rows of the inventory; rows that hold something keep their figures', async () => {
    const workbook = await open(offsetLedger());
    await prepared(workbook, []);
    await paste(workbook, inventorySheet, 'gas', [['CH4']], lines.length);
    const before = await formulasOf(workbook);
    const words = await chooseSetting(workbook, 'report', 'AR5');
    const after = await formulasOf(workbook);
    const blank = after.length - lines.length - 1;
    expect(after.slice(0, lines.length + 1)).toEqual(before.slice(0, lines.length + 1));
    expect(after.slice(lines.length + 1)).toHaveLength(blank);
    expect(after.at(-1)).toEqual([
      '=IF(F15="","",IF(F15="CO2e",1,CN.GWP(F15,"AR5")))',
      '=IF(OR(G15="",H15="",I15="",J15=""),"",CN.EMISSION(G15,H15,I15,J15,F15,"AR5"))',
    ]);
    expect(words['zh-CN']).toContain(`排放清单的 ${blank} 个空白行已改用。已填写的`);
    await chooseSetting(workbook, 'report', '');
    expect(await formulasOf(workbook)).toEqual(before);
  });

  test('blank rows of a workbook built before, with the formula of then, name the report and get the one of now', async () => {
    const workbook = await open(offsetLedger());
    await buildWorkbook(workbook, inChinese);
    await paste(workbook, inventorySheet, 'tonnes', [
      [{ formula: '=IF(G4="","",CN.EMISSION(G4,H4,I4,J4,F4))', cached: '' }],
      [{ formula: '=IF(G5="","",CN.EMISSION(G5,H5,I5,J5,F5,"AR4"))', cached: '' }],
      [{ formula: '=G6*2', cached: 0 }],
    ]);
    await chooseSetting(workbook, 'report', 'AR5');
    expect((await formulasOf(workbook)).slice(0, 3).map(([, tonnes]) => tonnes)).toEqual([
      '=IF(OR(G4="",H4="",I4="",J4=""),"",CN.EMISSION(G4,H4,I4,J4,F4,"AR5"))',
      '=IF(OR(G5="",H5="",I5="",J5=""),"",CN.EMISSION(G5,H5,I5,J5,F5,"AR5"))',
      '=G6*2',
    ]);
  });

  test('an inventory built later, and rows taken over, name the report', async () => {
    const workbook = await open(energyLedger());
    await buildWorkbook(workbook, inEnglish);
    await enter(workbook, { report: 'IPCC AR4' });
    await adoptList(workbook, inEnglish);
    const [first = []] = await formulasOf(workbook);
    expect(first[0]).toBe('=IF(F4="","",IF(F4="CO2e",1,CN.GWP(F4,"AR4")))');
  });

  test('a report that cannot be read is not taken for any: nothing is taken over or compared', async () => {
    const workbook = await open(energyLedger());
    await buildWorkbook(workbook, inEnglish);
    await enter(workbook, { report: 'AR7' });
    const before = await whole(workbook);
    await expect(adoptList(workbook, inEnglish)).rejects.toThrow('“IPCC report for GWP” says “AR7”');
    await paste(workbook, inventorySheet, 'year', lines);
    await expect(gwpImpact(workbook, inEnglish)).rejects.toThrow('says “AR7”');
    expect((await whole(workbook)).names).toEqual(before.names);
  });

  test('the impact compares with the report that was chosen, and with the newest beside it', async () => {
    const workbook = await open(offsetLedger());
    await buildWorkbook(workbook, inChinese);
    // 1 t of methane: 28 t under AR5, 27.9 t under AR6; entered as 25 t.
    await paste(workbook, inventorySheet, 'year', [
      [2025, '总部', '范围1', '逸散', '沼气', 'CH4', 1, 't', 1, 'tCH4/t', '实测', 25, 25],
    ]);
    expect((await gwpImpact(workbook, inChinese)).words['zh-CN']).toContain(
      'AR6 的 GWP，排放量变化：2025 +2.9',
    );
    await chooseSetting(workbook, 'report', 'AR5');
    const { words } = await gwpImpact(workbook, inChinese);
    expect(words['zh-CN']).toContain('全部改用 AR5 的 GWP，排放量变化：2025 +3 tCO2e。');
    expect(words['zh-CN']).toContain('全部改用 AR6 的 GWP，排放量变化：2025 +2.9 tCO2e。');
  });
});
