import type { Evaluation } from '../../domain/evaluation';
import { languages, type Language } from '../../domain/language';
import { asPart, type Slices } from '../../domain/slices';
import { declarationRows, draftReason, type DeclarationRow } from './declaration-rows';
import { declarationSheet, type DeclarationKey } from '../declared/declaration-sheet';
import { declarationItemWords, draftMark, draftPageHeader, draftReasons } from './declaration-words';
import { tonnesFormat } from './document-rows';
import { documentLooks, documentPrint, type DocumentPlace } from './document-steps';
import type { EvaluationContent } from './evaluation-content';
import { freeSheetName } from '../free-sheet-name';
import { ownWordsSteps } from '../own-words';
import { findTable, type FoundTable } from '../reading/read-table';
import { rewriteTable, type RowInput } from '../rewrite-table';
import { rowHeights } from '../row-heights';
import { headerRow } from '../sheet';
import { looks } from '../sheet-look';
import { tableSheetSteps } from '../table-sheet-steps';
import { cellAt, type WorkbookSnapshot } from '../workbook-snapshot';
import type { WriteStep } from '../write-plan';

/** The sheet has no column of units. */
const amountFormat = `${tonnesFormat}" tCO2e"`;

/** Room for a first line of two lines: it says what keeps a draft from being published. */
const firstLineHeight = 36;

/** The sheet as it is before the first declaration: a draft that says so. */
export function blankDeclarationSteps(name: string, language: Language): readonly WriteStep[] {
  const line = `${draftMark[language]}${draftReasons.notYetWritten[language]}`;
  const row = { clause: '9', item: declarationItemWords.draft[language], content: line };
  return [
    ...newSheet(name, language, [row]),
    ...firstLineSteps(name, 0, 0, line, true),
    documentPrint(
      declarationSheet,
      placeOf(name, headerRow + 1, 0),
      { titles: headerRow + 1, end: headerRow + 2 },
      language,
      { center: draftPageHeader[language] },
    ),
  ];
}

/** The steps that write a declaration over the last one, adding the sheet where there is none; in slices. */
export function* declarationSteps(
  before: WorkbookSnapshot,
  content: EvaluationContent,
  language: Language,
): Slices<{ readonly steps: readonly WriteStep[]; readonly sheet: string }> {
  const rows = yield* asPart(declarationRows(content, language), 0, 0.5);
  const draft = draftLine(content.evaluation, language);
  const line = draft ?? declarationSheet.title[language];
  const found = findTable(before, declarationSheet);
  if (!found) {
    const sheet = freeSheetName(
      declarationSheet.tab[language],
      before.sheets.map(({ name }) => name),
    );
    const steps = [
      ...newSheet(sheet, language, rows.map(inputOf)),
      ...firstLineSteps(sheet, 0, 0, line, draft !== undefined),
      ...(yield* asPart(
        rowSteps(rows, placeOf(sheet, headerRow + 1, 0), language, draft !== undefined),
        0.5,
        1,
      )),
    ];
    return { steps, sheet };
  }
  const { sheet, table, body } = found;
  const top = table.area.row - headerRow;
  return {
    steps: [
      ...ownWordsSteps(found, declarationSheet, language),
      ...(isOurFirstLine(found, top)
        ? firstLineSteps(sheet.name, top, table.area.column, line, draft !== undefined)
        : []),
      ...rewriteTable(found, declarationSheet, rows.map(inputOf)),
      ...(yield* asPart(
        rowSteps(
          rows,
          placeOf(sheet.name, body.first, table.area.column, found),
          language,
          draft !== undefined,
        ),
        0.5,
        1,
      )),
    ],
    sheet: sheet.name,
  };
}

/** What the first line says while there is nothing to publish; undefined once neutrality is achieved. */
export function draftLine(evaluation: Evaluation, language: Language): string | undefined {
  const reason = draftReason(evaluation, language);
  return reason === undefined ? undefined : `${draftMark[language]}${reason}`;
}

function inputOf({ clause, item, value, where = '' }: DeclarationRow): RowInput<DeclarationKey> {
  return { clause, item, content: value, where };
}

function newSheet(
  name: string,
  language: Language,
  rows: readonly RowInput<DeclarationKey>[],
): readonly WriteStep[] {
  const { columns } = declarationSheet;
  const body = rows.map((row) => columns.map(({ key }) => row[key]));
  return [
    ...tableSheetSteps(declarationSheet, name, language, new Map(), body),
    { do: 'merge', sheet: name, area: { row: 0, column: 0, rows: 1, columns: columns.length } },
    { do: 'rowHeight', sheet: name, row: 0, height: firstLineHeight },
  ];
}

/** The first line: the title, or, in the colour of a warning, that it is a draft and why. */
function firstLineSteps(
  sheet: string,
  row: number,
  column: number,
  line: string,
  isDraft: boolean,
): readonly WriteStep[] {
  return [
    {
      do: 'format',
      sheet,
      area: { row, column, rows: 1, columns: 1 },
      format: isDraft
        ? { ...looks.title, fontSize: 13, color: '#9C1C1C', wrap: true, vertical: 'middle' }
        : { ...looks.title, wrap: true, vertical: 'middle' },
    },
    { do: 'write', sheet, row, column, cells: [[line]] },
  ];
}

/** What somebody wrote there themselves stays; the rows below say the same of a draft. */
function isOurFirstLine({ sheet, table }: FoundTable<DeclarationKey>, row: number): boolean {
  const standing = row < 0 || !sheet.cells ? undefined : cellAt(sheet.cells, row, table.area.column);
  return (
    typeof standing === 'string' &&
    languages.some(
      (language) => standing === declarationSheet.title[language] || standing.startsWith(draftMark[language]),
    )
  );
}

function* rowSteps(
  rows: readonly DeclarationRow[],
  place: DocumentPlace,
  language: Language,
  isDraft: boolean,
): Slices<readonly WriteStep[]> {
  const widths = declarationSheet.columns.map(({ width }) => width);
  const cells = rows.map((row) => {
    const input = inputOf(row);
    return declarationSheet.columns.map(({ key }) => input[key]);
  });
  return [
    ...documentLooks(rows, place, amountFormat),
    ...(yield* rowHeights(cells, widths, place, (index) => rows[index]?.style === 'strong')),
    documentPrint(
      declarationSheet,
      place,
      { titles: place.row, end: place.row + rows.length },
      language,
      isDraft ? { center: draftPageHeader[language] } : {},
    ),
  ];
}

function placeOf(
  sheet: string,
  row: number,
  column: number,
  found?: FoundTable<DeclarationKey>,
): DocumentPlace {
  const keys = declarationSheet.columns.map(({ key }) => key);
  const columnOf = (key: DeclarationKey) => found?.columns.get(key) ?? column + keys.indexOf(key);
  return {
    sheet,
    row,
    column,
    columns: keys.length,
    valueColumn: columnOf('content'),
    whereColumn: columnOf('where'),
  };
}
