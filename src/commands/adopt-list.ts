import { Findings } from '../rules/findings';
import { addressAlone, type CellValue } from '../domain/cell';
import type { Report } from '../domain/gwp';
import type { Words } from '../domain/language';
import { adoptionSheet } from '../sheets/adoption/adoption-sheet';
import {
  adoptionSteps,
  leftOutLists,
  type SortedAdoption,
  type SortedForm,
  type SortedList,
} from '../sheets/adoption/adoption-steps';
import { sortRows } from '../sheets/adoption/adopted-already';
import { appendRows } from '../sheets/adoption/append-rows';
import {
  adoptingForms,
  adoptingSheets,
  type AdoptedEntry,
  type AdoptingKey,
  type AdoptingSheet,
} from '../sheets/adoption/adoption';
import { sortEntries } from '../sheets/adoption/entered-already';
import { isOfTheUser, planAdoption } from '../sheets/adoption/plan-adoption';
import { choiceOf } from '../sheets/choice-lists';
import { inventorySheet } from '../sheets/declared/inventory-sheet';
import { findLists, listsSheet } from '../sheets/declared/lists-sheet';
import { offsetsSheet } from '../sheets/declared/offsets-sheet';
import { chosenReport } from '../sheets/reading/chosen-report';
import { readForm } from '../sheets/reading/read-form';
import { carries, findTable, type FoundTable } from '../sheets/reading/read-table';
import type { RowCell } from '../sheets/reading/sheet-cell';
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
  const entries = wanted.filter(isForm).flatMap(({ fresh }) => fresh);
  const entering = enteringSteps(before, entries);
  const appending = adoptingSheets.flatMap((target): readonly WriteStep[] => {
    const ofTarget = wanted.filter(isList).filter(({ list }) => list.target === target);
    const found = findAdopting(before, target);
    if (ofTarget.length === 0) return [];
    if (!found) throw sheetWanted(target);
    refuseRowsBelow(found);
    const rows = ofTarget.flatMap(({ fresh }) => fresh.map(({ values }) => values));
    const report = target === inventorySheet ? reportToUse(before, entries) : undefined;
    return appendRows(found, target, rows, findLists(before) ?? new Map(), context.language, report);
  });
  const { steps } = adoptionSteps(before, lists, context.language);
  const sheet = sheetToShow(before, wanted);
  const show: readonly WriteStep[] = sheet === undefined ? [] : [{ do: 'activate', sheet }];
  await workbook.write({ steps: [...entering, ...appending, ...steps, ...show] }, before);
  return { kind: 'done', words: adoptedWords(lists), findings: Findings.none, figures: [], sheet };
}

const isForm = (sorted: SortedAdoption): sorted is SortedForm => sorted.list.kind === 'form';
const isList = (sorted: SortedAdoption): sorted is SortedList => sorted.list.kind === 'list';

/** @throws Refusal where one of the forms is not there */
function enteringSteps(before: WorkbookSnapshot, entries: readonly AdoptedEntry[]): readonly WriteStep[] {
  return entries.map((entry): WriteStep => {
    const cell = standingEntry(before, entry);
    if (cell?.state !== 'present') throw sheetWanted(entry.form);
    return { do: 'write', ...addressAlone(cell.at), cells: [[entry.value]] };
  });
}

/** The cell beside an item of one of our forms; undefined without that form. */
function standingEntry(before: WorkbookSnapshot, { form, item }: AdoptedEntry): RowCell | undefined {
  const read = readForm<string>(before, form);
  return read.found && read.entry(item.key);
}

/** The report that new formulas are to use: the one entered now, or the one that stands. */
function reportToUse(before: WorkbookSnapshot, entries: readonly AdoptedEntry[]): Report | undefined {
  const entered = entries.find(({ item }) => item.choices === 'report');
  return entered ? choiceOf('report', String(entered.value)) : chosenReport(before);
}

/** Where new rows stand, or else new entries. */
function sheetToShow(before: WorkbookSnapshot, wanted: readonly SortedAdoption[]): string | undefined {
  const list = wanted.filter(isList).find(({ fresh }) => fresh.length > 0);
  if (list) return findAdopting(before, list.list.target)?.sheet.name;
  const [entry] = wanted.filter(isForm).flatMap(({ fresh }) => fresh);
  return entry && readForm<string>(before, entry.form).found?.sheet.name;
}

/** Reads what adoption works on: the user's own sheets, and those of ours that it writes. */
export async function readForAdoption(workbook: Workbook): Promise<WorkbookSnapshot> {
  const written = [...adoptingSheets, ...adoptingForms, adoptionSheet];
  const before = await workbook.read((sheet) => {
    if (written.some((each) => carries(sheet, each))) return 'formulas';
    return carries(sheet, listsSheet) || isOfTheUser(sheet) ? 'values' : undefined;
  });
  refuseNamesakes(before, written);
  return before;
}

/** The lists and particulars that are found, each with its rows sorted by whether they are new. */
export function sortedLists(
  before: WorkbookSnapshot,
  { language }: CommandContext,
): readonly SortedAdoption[] {
  const left = leftOutLists(before);
  const claimed = new Map<AdoptedEntry['item'], CellValue>();
  return planAdoption(before, language).map((list): SortedAdoption => {
    const isWanted = !left.has(list.sheet);
    if (list.kind === 'list') return { list, isWanted, ...sortRows(list, findAdopting(before, list.target)) };
    const standing = (entry: AdoptedEntry) => standingEntry(before, entry);
    const ofThis = isWanted ? claimed : new Map(claimed);
    return { list, isWanted, ...sortEntries(list, standing, ofThis, before.date1904, language) };
  });
}

function findAdopting(before: WorkbookSnapshot, target: AdoptingSheet): FoundTable<AdoptingKey> | undefined {
  return target === offsetsSheet ? findTable(before, offsetsSheet) : findTable(before, inventorySheet);
}

export const noList: CommandReport = {
  kind: 'nothingToDo',
  words: {
    'zh-CN':
      '没有找到可以并入的台账。可以并入的有：抵消记录（一行一条，表头如“抵消类型、登记机构、序列号起、登记日期”）、排放清单、能源台账（一行一个月，一列一种能源，表头带单位），或组织信息（一行一项，左边是名称，如“统一社会信用代码、声明日期”，右边是内容）。未作任何改动。',
    'en-US':
      'No list was found that can be taken over: offset records (one a row, with headers such as type, registry, serials, registered on), an inventory, an energy ledger (a month a row, an energy a column, units in the headers), or the organization’s particulars (an item a row, its value on the right). Nothing was changed.',
  },
  findings: Findings.none,
  figures: [],
  sheet: undefined,
};

/** How much of what was found is new, by lists of rows and particulars. */
export function countsOf(found: readonly SortedAdoption[]) {
  const of = (sorted: readonly SortedAdoption[]) => ({
    count: sorted.length,
    fresh: sorted.reduce((total, { fresh }) => total + fresh.length, 0),
    already: sorted.reduce((total, { already }) => total + already, 0),
  });
  const wanted = found.filter(({ isWanted }) => isWanted);
  return {
    lists: of(wanted.filter(isList)),
    forms: of(wanted.filter(isForm)),
    left: found.length - wanted.length,
    remarks: found.reduce((total, { list, remarks }) => total + list.remarks.length + remarks.length, 0),
  };
}

function adoptedWords(found: readonly SortedAdoption[]): Words {
  const { lists, forms, left, remarks } = countsOf(found);
  const done = {
    'zh-CN': [
      ...(lists.count === 0 ? [] : [`从 ${lists.count} 张台账并入 ${lists.fresh} 行`]),
      ...(lists.already === 0 ? [] : [`已在其中的 ${lists.already} 行没有重复写入`]),
      ...(forms.count === 0 ? [] : [`从您的组织信息填入 ${forms.fresh} 项`]),
      ...(forms.already === 0 ? [] : [`已填的 ${forms.already} 项没有改动`]),
      ...(left === 0 ? [] : [`${left} 张表按您的选择没有并入`]),
    ].join('；'),
    'en-US': [
      ...(lists.count === 0 ? [] : [`Rows taken over: ${lists.fresh} (lists: ${lists.count})`]),
      ...(lists.already === 0 ? [] : [`already there and not written again: ${lists.already}`]),
      ...(forms.count === 0 ? [] : [`Particulars entered: ${forms.fresh}`]),
      ...(forms.already === 0 ? [] : [`entered before and left as they are: ${forms.already}`]),
      ...(left === 0 ? [] : [`lists left out as you chose: ${left}`]),
    ].join('; '),
  };
  const english = done['en-US'].charAt(0).toUpperCase() + done['en-US'].slice(1);
  return {
    'zh-CN': `${done['zh-CN']}。${remarks === 0 ? '没有需要留意之处' : `有 ${remarks} 处需要留意，见“${adoptionSheet.tab['zh-CN']}”`}。原表没有改动。`,
    'en-US': `${english}. ${remarks === 0 ? 'No remarks' : `Remarks to read on “${adoptionSheet.tab['en-US']}”: ${remarks}`}. Your own sheets are unchanged.`,
  };
}
