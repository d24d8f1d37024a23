import { buildWorkbook } from '../../src/commands/build-workbook';
import { checkEverything } from '../../src/commands/check-everything';
import { writeDeclaration } from '../../src/commands/write-declaration';
import { writeEvaluation } from '../../src/commands/write-evaluation';
import { declarationSheet } from '../../src/sheets/declared/declaration-sheet';
import { evaluationSheet } from '../../src/sheets/declared/evaluation-sheet';
import { findingsSheet } from '../../src/sheets/declared/findings-sheet';
import { offsetsSheet } from '../../src/sheets/declared/offsets-sheet';
import type { WriteStep } from '../../src/sheets/write-plan';
import { ExcelWorkbook } from '../../src/workbook/excel-workbook';
import type { SheetContent } from '../../src/workbook/ooxml/package-content';
import { readPackage } from '../../src/workbook/ooxml/read-package';
import type { Workbook } from '../../src/workbook/workbook';
import { XlsxWorkbook } from '../../src/workbook/xlsx-workbook';
import { credit, prepared } from '../flow/achieved-story';
import { inChinese, paste, whole } from '../flow/on-sheets';
import { offsetLedger } from '../flow/ports';
import { ExcelHost } from './excel-host';
import { startNodeClient } from './node-client';
import { XlsxDoor } from './xlsx-door';

const tabs = [findingsSheet, evaluationSheet, declarationSheet].map(({ tab }) => tab['zh-CN']);
const blue = { color: '#003366', fill: '#CCE5FF' };
/** Rows of the tables of results, and, on the evaluation, of the text below as well. */
const marked = { row: 3, column: 0, rows: 30, columns: 2 };

async function everyCommand(workbook: Workbook): Promise<void> {
  for (const command of [checkEverything, writeEvaluation, writeDeclaration])
    await command(workbook, inChinese);
}

/** The results once, marks and drop-downs of the user's own over them, a cell that is painted by hand, and the results again. */
async function story(workbook: Workbook): Promise<void> {
  await buildWorkbook(workbook, inChinese);
  await prepared(workbook, [credit(1, 1290), credit(2, 10).slice(0, 8)]);
  await everyCommand(workbook);
  const steps = tabs.flatMap((sheet): readonly WriteStep[] => [
    { do: 'highlight', sheet, area: marked, formula: '=LEN($A4)>4', ...blue },
    {
      do: 'offerList',
      sheet,
      area: marked,
      source: '=列表!$A$2:$A$6',
      promptTitle: '看过',
      prompt: '看过了吗？',
      strict: false,
    },
    {
      do: 'format',
      sheet,
      area: { row: 4, column: 1, rows: 1, columns: 1 },
      format: { fill: '#FFFF00', bold: true },
    },
  ]);
  await workbook.write({ steps }, await whole(workbook));
  await paste(workbook, offsetsSheet, 'number', [credit(2, 10)], 1);
  await everyCommand(workbook);
}

async function inExcel(): Promise<Uint8Array> {
  const door = await XlsxDoor.open(offsetLedger(), '抵消台账.xlsx');
  const uninstall = startNodeClient(new ExcelHost({ model: door.model })).install();
  await story(new ExcelWorkbook());
  uninstall();
  return door.save();
}

async function inFile(): Promise<Uint8Array> {
  const workbook = XlsxWorkbook.open(offsetLedger());
  await story(workbook);
  return workbook.toBytes();
}

describe.each([
  ['Excel', inExcel],
  ['a closed file', inFile],
])('in %s, writing results over results', (_, run) => {
  let sheets: readonly SheetContent[];

  beforeAll(async () => {
    sheets = readPackage(await run()).sheets.filter(({ name }) => tabs.includes(name));
    expect(sheets).toHaveLength(tabs.length);
  });

  test('keeps the conditional formats and drop-downs that somebody laid over them, whole and once', () => {
    for (const { highlights, validations } of sheets) {
      expect(highlights.map(({ areas, formulas }) => ({ areas, formulas }))).toEqual([
        { areas: [marked], formulas: ['=LEN($A4)>4'] },
      ]);
      expect(validations.map(({ areas }) => areas)).toEqual([[marked]]);
    }
  });

  test('gives every cell the look of its new content: what was painted by hand was about the old one', () => {
    for (const { cells } of sheets) {
      const painted = cells.find(({ row, column }) => row === 4 && column === 1);
      expect(painted?.format.fill).not.toBe('#FFFF00');
    }
  });

  test('leaves no link of the results before: each leads from a cell that says where', () => {
    for (const { cells, links } of sheets) {
      expect(links.length).toBeGreaterThan(0);
      for (const { area } of links) {
        const from = cells.find(({ row, column }) => row === area.row && column === area.column);
        expect(from?.value).toEqual(expect.stringMatching(/!\$?[A-Z]/));
      }
    }
  });
});
