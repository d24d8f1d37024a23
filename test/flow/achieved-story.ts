import { buildWorkbook } from '../../src/commands/build-workbook';
import { inventorySheet } from '../../src/sheets/declared/inventory-sheet';
import { offsetsSheet } from '../../src/sheets/declared/offsets-sheet';
import { targetsSheet } from '../../src/sheets/declared/targets-sheet';
import type { CellInput } from '../../src/sheets/write-plan';
import type { Workbook } from '../../src/workbook/workbook';
import { enter, inChinese, paste } from './on-sheets';

/** 800.5 t of gas in scope 1, 1,000 t of electricity (2,000 MWh at 0.5 t/MWh) in scope 2, 90 t of travel in scope 3, 10.5 t removed: 1,790 t net in operations. */
export const lines: readonly (readonly CellInput[])[] = [
  [2025, '总部', '范围1', '燃料燃烧', '天然气', 'CO2', 1601, 't', 0.5, 'tCO2/t', '', 1, 800.5],
  [2025, '总部', '范围2', '外购电力', '外购电力', 'CO2', 2000, 'MWh', 0.5, 'tCO2/MWh', '', 1, 1000],
  [2025, '总部', '范围3', '范围3其他间接', '商务差旅', 'CO2', 90, 't', 1, 'tCO2/t', '', 1, 90],
  [2025, '总部', '范围1', '边界内清除', '厂区绿化', 'CO2', 10.5, 't', 1, 'tCO2/t', '', 1, 10.5],
  [2024, '总部', '范围1', '燃料燃烧', '天然气', 'CO2', 9999, 't', 1, 'tCO2/t', '', 1, 9999],
];

/** A credit with nothing to object to. */
export const credit = (number: number, tonnes: number): readonly CellInput[] => [
  number,
  'CCER',
  '某造林碳汇项目',
  '全国温室气体自愿减排注册登记系统',
  `C${number}-1`,
  `C${number}-${Math.ceil(tonnes)}`,
  '2024-07-02',
  '2026-05-20',
  `ZX-${number}`,
  tonnes,
  undefined,
  2023,
  '范围1、2',
  undefined,
  undefined,
  '是',
];

/** 1,000 MWh from green power trading: 500 t at 0.5 t/MWh. */
export const certificate: readonly CellInput[] = [
  9,
  '绿证',
  '某风电场',
  '国家可再生能源信息管理中心',
  'GEC-1',
  'GEC-1000',
  undefined,
  '2026-04-01',
  'GEC-C-1',
  undefined,
  1000,
  2025,
  '范围2',
  undefined,
  '绿色电力交易',
];

/** 2,000 t in 2022, 4.2 % of it less each year: 1,748 t by 2025, with what was reached. */
export const target = (actual: CellInput): readonly CellInput[] => [
  '范围1、2总量',
  '范围1、2',
  '排放总量目标',
  '气候科学',
  2022,
  2000,
  2030,
  0.042,
  '线性',
  0.336,
  undefined,
  undefined,
  '2023-01-10',
  undefined,
  actual,
];

/** Operational neutrality of 2025 declared on 30 June 2026, offset by what is given. */
export async function prepared(
  workbook: Workbook,
  offsets: readonly (readonly CellInput[])[],
  actual: CellInput = 1748,
): Promise<void> {
  await buildWorkbook(workbook, inChinese);
  await enter(workbook, {
    name: '某公司',
    reportingYear: 2025,
    neutralityType: '运营碳中和',
    declarationDay: '2026-06-30',
    evaluationBody: '某核查机构',
  });
  await paste(workbook, inventorySheet, 'year', lines);
  await paste(workbook, targetsSheet, 'name', [target(actual)]);
  const width = Math.max(...offsets.map((row) => row.length));
  await paste(
    workbook,
    offsetsSheet,
    'number',
    offsets.map((row) => Array.from({ length: width }, (_, column) => row[column])),
  );
}
