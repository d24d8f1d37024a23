import { areaReference, isCellError, qualifiedReference, type Area, type CellValue } from '../../domain/cell';
import type { Language, Words } from '../../domain/language';
import { notUsable, type Refusal } from '../../domain/refusal';
import { choiceOf } from '../choice-lists';
import { findTable } from '../reading/read-table';
import { renewedTable } from '../renewed-table';
import type { RowInput } from '../rewrite-table';
import type { WorkbookSnapshot } from '../workbook-snapshot';
import type { WriteStep } from '../write-plan';
import type { SortedRows } from './adopted-already';
import type { AdoptableForm, AdoptableList } from './adoption';
import { adoptionSheet, type AdoptionKey } from './adoption-sheet';
import { qualifiedArea } from './cell-view';
import type { SortedEntries } from './entered-already';

/** A list with its rows sorted by whether they are new. */
export interface SortedList extends SortedRows {
  readonly list: AdoptableList;
  /** False where somebody said so on the preview. */
  readonly isWanted: boolean;
}

/** Particulars with their entries sorted by whether they are new. */
export interface SortedForm extends SortedEntries {
  readonly list: AdoptableForm;
  readonly isWanted: boolean;
}

export type SortedAdoption = SortedList | SortedForm;

/**
 * The sheets whose lists somebody left out on the preview, by entering “No”.
 * @throws Refusal for an entry that would be without effect: another word, or a “No” in a row that is no list's own
 */
export function leftOutLists(workbook: WorkbookSnapshot): ReadonlySet<string> {
  const left = (findTable(workbook, adoptionSheet)?.rows ?? []).flatMap((row) => {
    const [adopt, list] = [row.cell('adopt'), row.cell('list')];
    if (adopt.state === 'absent' || list.state === 'absent') return [];
    if (adopt.value === undefined || adopt.value === '') return [];
    const choice = typeof adopt.value === 'boolean' ? adopt.value : choiceOf('yesNo', String(adopt.value));
    const isList = typeof list.value === 'string' && list.value !== '';
    if (isCellError(adopt.value) || typeof choice !== 'boolean' || !isList)
      throw withoutEffect(qualifiedReference(adopt.at), adopt.value);
    return choice ? [] : [String(list.value)];
  });
  return new Set(left);
}

function withoutEffect(cell: string, value: CellValue): Refusal {
  const seen = isCellError(value) ? value.error : String(value);
  return notUsable(
    `${cell} 的“${seen}”没有作用：只能在每张台账自己的那一行（“台账”一列有名称的行）填“是”或“否”，决定整张台账是否并入。请改好后再试；未作任何改动。`,
    `“${seen}” in ${cell} has no effect: only the row of a list itself, the one with a name under “List”, takes “Yes” or “No”, for the whole list. Correct it and try again; nothing was changed.`,
  );
}

/** The steps that renew the preview: a row for each list, each of its columns, and each thing to tell. */
export function adoptionSteps(
  before: WorkbookSnapshot,
  lists: readonly SortedAdoption[],
  language: Language,
): { readonly steps: readonly WriteStep[]; readonly sheet: string } {
  const said = lists.flatMap((sorted) => rowsOf(sorted, language));
  const { steps, sheet, columns, body, stands } = renewedTable(
    before,
    adoptionSheet,
    said.map(({ row }) => row),
    language,
  );
  if (stands) return { steps, sheet };
  const column = columns.get('where');
  const links = said
    .slice(0, mostLinks)
    .flatMap(({ target }, index): readonly WriteStep[] =>
      column === undefined ? [] : [{ do: 'link', sheet, row: body.first + index, column, target }],
    );
  return { steps: [...steps, ...links], sheet };
}

/** Excel takes no more than 65,530 links a sheet. */
const mostLinks = 60_000;

interface SaidRow {
  readonly row: RowInput<AdoptionKey>;
  readonly target: string;
}

function rowsOf(
  { list, fresh, already, remarks, isWanted }: SortedAdoption,
  language: Language,
): readonly SaidRow[] {
  const row = (sheet: string, area: Area, values: RowInput<AdoptionKey>): SaidRow => {
    const target = qualifiedArea(sheet, area);
    return { row: { ...blank, where: target, ...values }, target };
  };
  const [line, lines] = list.kind === 'list' ? ['行', 'Rows'] : ['项', 'Items'];
  const words: Words = {
    'zh-CN': `${list.rows.length} ${line}：新的 ${fresh.length} ${line}，已在其中的 ${already} ${line}`,
    'en-US': `${lines}: ${list.rows.length}; new: ${fresh.length}, already there: ${already}`,
  };
  return [
    row(list.sheet, list.area, {
      header: areaReference(list.area),
      match: `→ ${tabsOf(list, language)}`,
      carried: fresh.length,
      told: words[language],
      adopt: (isWanted ? yes : no)[language],
      list: list.sheet,
    }),
    ...list.columns.map(({ at, header, seen, match, carried }) =>
      row(
        at.sheet,
        { ...at, rows: 1, columns: 1 },
        {
          header,
          seen,
          match: (match ?? noMatch)[language],
          carried,
        },
      ),
    ),
    ...[...list.remarks, ...remarks].map(({ sheet, area, header, seen, words: told }) =>
      row(sheet, area, { header, seen, told: told[language] }),
    ),
  ];
}

function tabsOf(list: AdoptableList | AdoptableForm, language: Language): string {
  if (list.kind === 'list') return list.target.tab[language];
  const forms = new Set(list.rows.map(({ form }) => form.tab[language]));
  return [...forms].join(language === 'zh-CN' ? '、' : ', ');
}

const blank: RowInput<AdoptionKey> = { header: '', match: '', seen: '', told: '', adopt: '', list: '' };
const noMatch: Words = { 'zh-CN': '（没有对应）', 'en-US': '(no match)' };
const yes: Words = { 'zh-CN': '是', 'en-US': 'Yes' };
const no: Words = { 'zh-CN': '否', 'en-US': 'No' };
