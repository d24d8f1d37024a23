import { Findings } from '../rules/findings';
import type { Words } from '../domain/language';
import { adoptionSheet } from '../sheets/adoption/adoption-sheet';
import { adoptionSteps, leftOutLists, type SortedList } from '../sheets/adoption/adoption-steps';
import { sortRows } from '../sheets/adoption/adopted-already';
import { appendRows } from '../sheets/adoption/append-rows';
import { adoptingSheets, type AdoptingKey, type AdoptingSheet } from '../sheets/adoption/adoption';
import { isOfTheUser, planAdoption } from '../sheets/adoption/plan-adoption';
import { inventorySheet } from '../sheets/declared/inventory-sheet';
import { findLists, listsSheet } from '../sheets/declared/lists-sheet';
import { offsetsSheet } from '../sheets/declared/offsets-sheet';
import { organizationSheet } from '../sheets/declared/organization-sheet';
import { chosenReport } from '../sheets/reading/chosen-report';
import { carries, findTable, type FoundTable } from '../sheets/reading/read-table';
import { refuseNamesakes } from '../sheets/refuse-namesakes';
import { refuseRowsBelow } from '../sheets/refuse-rows-below';
import { sheetWanted } from '../sheets/sheet-wanted';
import type { WorkbookSnapshot } from '../sheets/workbook-snapshot';
import type { WriteStep } from '../sheets/write-plan';
import type { Workbook } from '../workbook/workbook';
import type { CommandContext, CommandReport } from './command-report';

/** Maps the user's own lists onto offsets and inventory, and puts their new rows behind what stands there. */
export async function adoptList(workbook: Workbook, context: CommandContext): Promise<CommandReport> {
  const before = await readForAdoption(workbook);
  const lists = sortedLists(before, context);
  if (lists.length === 0) return noList;
  const wanted = lists.filter(({ isWanted, list }) => isWanted && list.rows.length > 0);
  const appending = adoptingSheets.flatMap((target): readonly WriteStep[] => {
    const ofTarget = wanted.filter(({ list }) => list.target === target);
    const found = findAdopting(before, target);
    if (ofTarget.length === 0) return [];
    if (!found) throw sheetWanted(target);
    refuseRowsBelow(found);
    const rows = ofTarget.flatMap(({ fresh }) => fresh.map(({ values }) => values));
    const report = target === inventorySheet ? chosenReport(before) : undefined;
    return appendRows(found, target, rows, findLists(before) ?? new Map(), context.language, report);
  });
  const { steps } = adoptionSteps(before, lists, context.language);
  const target = wanted.find(({ fresh }) => fresh.length > 0)?.list.target;
  const sheet = target && findAdopting(before, target)?.sheet.name;
  const show: readonly WriteStep[] = sheet === undefined ? [] : [{ do: 'activate', sheet }];
  await workbook.write({ steps: [...appending, ...steps, ...show] }, before);
  return { kind: 'done', words: adoptedWords(lists), findings: Findings.none, figures: [], sheet };
}

/** Reads what adoption works on: the user's own sheets, and those of ours that it writes. */
export async function readForAdoption(workbook: Workbook): Promise<WorkbookSnapshot> {
  const written = [...adoptingSheets, adoptionSheet];
  const before = await workbook.read((sheet) => {
    if (written.some((each) => carries(sheet, each))) return 'formulas';
    const isNeeded = [listsSheet, organizationSheet].some((each) => carries(sheet, each));
    return isNeeded || isOfTheUser(sheet) ? 'values' : undefined;
  });
  refuseNamesakes(before, written);
  return before;
}

/** The lists that are found, each with its rows sorted by whether they are new. */
export function sortedLists(before: WorkbookSnapshot, { language }: CommandContext): readonly SortedList[] {
  const left = leftOutLists(before);
  return planAdoption(before, language).map((list) => ({
    list,
    isWanted: !left.has(list.sheet),
    ...sortRows(list, findAdopting(before, list.target)),
  }));
}

function findAdopting(before: WorkbookSnapshot, target: AdoptingSheet): FoundTable<AdoptingKey> | undefined {
  return target === offsetsSheet ? findTable(before, offsetsSheet) : findTable(before, inventorySheet);
}

export const noList: CommandReport = {
  kind: 'nothingToDo',
  words: {
    'zh-CN':
      '没有找到可以并入的台账。可以并入的有：抵消记录（一行一条，表头如“抵消类型、登记机构、序列号起、登记日期”），排放清单，或能源台账（一行一个月，一列一种能源，表头带单位）。未作任何改动。',
    'en-US':
      'No list was found that can be taken over: offset records (one a row, with headers such as type, registry, serials, registered on), an inventory, or an energy ledger (a month a row, an energy a column, units in the headers). Nothing was changed.',
  },
  findings: Findings.none,
  figures: [],
  sheet: undefined,
};

export function countsOf(lists: readonly SortedList[]) {
  const wanted = lists.filter(({ isWanted }) => isWanted);
  const sum = (count: (list: SortedList) => number, among: readonly SortedList[] = wanted) =>
    among.reduce((total, list) => total + count(list), 0);
  return {
    lists: wanted.length,
    left: lists.length - wanted.length,
    fresh: sum(({ fresh }) => fresh.length),
    already: sum(({ already }) => already),
    remarks: sum(({ list, remarks }) => list.remarks.length + remarks.length, lists),
  };
}

function adoptedWords(lists: readonly SortedList[]): Words {
  const { lists: count, fresh, already, left, remarks } = countsOf(lists);
  return {
    'zh-CN': `从 ${count} 张台账并入 ${fresh} 行，已在其中的 ${already} 行没有重复写入${left === 0 ? '' : `；${left} 张台账按您的选择没有并入`}。${remarks === 0 ? '没有需要留意之处' : `有 ${remarks} 处需要留意，见“${adoptionSheet.tab['zh-CN']}”`}。原台账没有改动。`,
    'en-US': `Rows taken over: ${fresh} (lists: ${count}); already there and not written again: ${already}${left === 0 ? '' : `; lists left out as you chose: ${left}`}. ${remarks === 0 ? 'No remarks' : `Remarks to read on “${adoptionSheet.tab['en-US']}”: ${remarks}`}. Your lists are unchanged.`,
  };
}
