import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addMeasure } from '../../src/commands/add-measure';
import { buildExample } from '../../src/commands/build-example';
import { commands } from '../../src/commands/commands-over-excel';
import type { CommandContext } from '../../src/commands/command-report';
import { migrateWorkbook } from '../../src/commands/migrate-workbook';
import { waiveFinding } from '../../src/commands/waive-finding';
import { measures } from '../../src/data/measures';
import { isCellError } from '../../src/domain/cell';
import { isOpen } from '../../src/rules/finding';
import type { Finding } from '../../src/rules/rule';
import { adoptionSheet } from '../../src/sheets/adoption/adoption-sheet';
import { declarationSheet } from '../../src/sheets/declared/declaration-sheet';
import { evaluationSheet } from '../../src/sheets/declared/evaluation-sheet';
import { factorsSheet } from '../../src/sheets/declared/factors-sheet';
import { findingsSheet } from '../../src/sheets/declared/findings-sheet';
import { gwpImpactSheet } from '../../src/sheets/declared/gwp-impact-sheet';
import { inventorySheet } from '../../src/sheets/declared/inventory-sheet';
import { offsetsSheet } from '../../src/sheets/declared/offsets-sheet';
import type { Workbook } from '../../src/workbook/workbook';
import { XlsxWorkbook } from '../../src/workbook/xlsx-workbook';
import { WorkbookModel } from '../host/workbook-model';
import { XlsxDoor } from '../host/xlsx-door';
import { inChinese, paste, whole } from './on-sheets';

/** Something that writes to the workbook, with the workbooks to try it on. */
export interface Deed {
  readonly name: string;
  readonly settings: readonly Setting[];
  perform(workbook: Workbook, context: CommandContext): Promise<unknown>;
}

/** A workbook before the deed. */
export interface Setting {
  readonly name: string;
  model(): Promise<WorkbookModel>;
}

/** A sheet of the user's own: a table, a formula, a name, a link, merged cells, and text that looks like something else. */
function addOwnSheet(model: WorkbookModel): void {
  const sheet = model.findSheet('我的笔记') ?? model.addSheet('我的笔记');
  model.write(sheet, 1, 1, [
    ['项目', '吨', '合计'],
    ["'-甲", 100, '=C3*2'],
    ["'00123", 50.5, '#N/A'],
  ]);
  model.renameTable(model.addTable(sheet, { row: 1, column: 1, rows: 3, columns: 3 }, true), 'Own');
  model.write(sheet, 9, 5, [['备注']]);
  model.merge(sheet, { row: 9, column: 5, rows: 1, columns: 3 }, false);
  sheet.change(9, 5, { link: { documentReference: '我的笔记!B2' } });
  model.addName('Own_Total', '=我的笔记!$D$3');
}

let kept: { bytes: Uint8Array; finding: Finding } | undefined;

/**
 * The example on which every command has worked and in which since then some cells were spoilt: what the commands
 * write next is shorter here and longer there than what stands.
 */
async function workedExample(): Promise<{ bytes: Uint8Array; finding: Finding }> {
  if (kept) return kept;
  const file = XlsxWorkbook.empty();
  await buildExample(file, inChinese);
  await addListOfTheirs(file);
  await paste(file, inventorySheet, 'year', [['n/a'], ['n/a']]);
  await paste(file, offsetsSheet, 'tonnes', [['n/a'], [-5]]);
  await commands.lockFactors(file, inChinese);
  await commands.gwpImpact(file, inChinese);
  const { findings } = await commands.checkEverything(file, inChinese);
  await commands.writeEvaluation(file, inChinese);
  await commands.writeDeclaration(file, inChinese);
  await commands.previewAdoption(file, inChinese);
  const finding = findings.all.find(isOpen);
  if (!finding) throw new Error('what was spoilt is objected to');
  await paste(file, inventorySheet, 'source', [['另一种气'], ['n/a']]);
  await paste(file, inventorySheet, 'year', [[2019], [2025]]);
  await paste(file, factorsSheet, 'lockedOn', [[''], ['']]);
  kept = { bytes: file.toBytes(), finding };
  return kept;
}

/** The ledger as finance keeps it, for adoption, and a formula that a journey broke, for healing. */
async function addListOfTheirs(file: XlsxWorkbook): Promise<void> {
  const ledger = readFileSync(join(process.cwd(), 'test', 'samples', 'offset-ledger-zh.xlsx'));
  const [sheet] = (await whole(XlsxWorkbook.open(new Uint8Array(ledger)))).sheets;
  if (!sheet?.cells) throw new Error('the ledger has no cells');
  const { row, column, values } = sheet.cells;
  const cells = values.map((line) => line.map((value) => (isCellError(value) ? undefined : value)));
  await file.write({
    steps: [
      { do: 'addSheet', sheet: '财务台账' },
      { do: 'write', sheet: '财务台账', row, column, cells },
      { do: 'addSheet', sheet: '旧公式' },
      {
        do: 'write',
        sheet: '旧公式',
        row: 0,
        column: 0,
        cells: [[{ formula: '=1+@CN.GWP("CO2")', cached: 2 }]],
      },
    ],
  });
}

async function spoiltModel(): Promise<WorkbookModel> {
  const { bytes } = await workedExample();
  const { model } = await XlsxDoor.open(bytes);
  addOwnSheet(model);
  return model;
}

const resultTables = [findingsSheet, gwpImpactSheet, evaluationSheet, declarationSheet, adoptionSheet];

const foreign: Setting = {
  name: "somebody's own workbook",
  model: () => {
    const model = new WorkbookModel('我的笔记', { locale: 'zh-CN' });
    addOwnSheet(model);
    return Promise.resolve(model);
  },
};

const spoilt: Setting = { name: 'the example, spoilt after all commands', model: spoiltModel };

const withoutResults: Setting = {
  name: 'the example without its sheets of results',
  model: async () => {
    const model = await spoiltModel();
    for (const sheet of [...model.sheets]) {
      if (resultTables.some(({ tableName }) => sheet.tables.some(({ name }) => name === tableName)))
        model.deleteSheet(sheet);
    }
    return model;
  },
};

const ledgerChanged: Setting = {
  name: 'the example, previewed before their ledger had a row more',
  model: async () => {
    const model = await spoiltModel();
    const ledger = model.sheet('财务台账');
    const cells = [...ledger.cells()];
    const last = Math.max(...cells.map(({ row }) => row));
    // The row is like the last one, which counts as a row of its own.
    for (const { row, column, cell } of cells)
      if (row === last && cell.value !== undefined && !isCellError(cell.value))
        model.write(ledger, last + 1, column, [[cell.value]]);
    return model;
  },
};

const settingsOf: Readonly<Record<string, readonly Setting[]>> = {
  healFormulas: [spoilt],
  // Where the list was previewed already and is as it was, the same is written once more.
  previewAdoption: [withoutResults, ledgerChanged],
  buildExample: [foreign],
  buildWorkbook: [foreign, withoutResults],
};

const [measure] = measures;
if (!measure) throw new Error('table C.1 has measures');

/** Every command by its own list, so that a new one is walked as soon as it is there, and what the pane writes besides. */
export const deeds: readonly Deed[] = [
  ...Object.entries(commands).map(([name, perform]): Deed => ({
    name,
    settings: settingsOf[name] ?? [spoilt, withoutResults],
    perform,
  })),
  { name: 'migrateWorkbook', settings: [withoutResults], perform: migrateWorkbook },
  {
    name: 'addMeasure',
    settings: [spoilt],
    perform: (workbook) => addMeasure(workbook, measure, 'zh-CN'),
  },
  {
    name: 'waiveFinding',
    settings: [spoilt],
    perform: async (workbook) => waiveFinding(workbook, (await workedExample()).finding, '已与核查机构商定'),
  },
];
