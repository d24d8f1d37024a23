import { columnLetters, quotedSheetName, type Area } from '../../domain/cell';
import type { Language } from '../../domain/language';
import { asPart, toTheEnd, type Slices } from '../../domain/slices';
import type { DocumentRow } from './document-rows';
import { documentLooks, documentPrint, type DocumentPlace } from './document-steps';
import type { EvaluationContent } from './evaluation-content';
import { figureRows } from './evaluation-figures';
import { evaluationFigures, evaluationSheet, evaluationTextName } from '../declared/evaluation-sheet';
import { evaluationText } from './evaluation-text';
import { figureNames, notYetEvaluated } from './evaluation-words';
import { freeSheetName } from '../free-sheet-name';
import { ownWordsSteps } from '../own-words';
import { findTable } from '../reading/read-table';
import { refuseToOverwrite, rewriteTable } from '../rewrite-table';
import { rowHeights } from '../row-heights';
import { headerRow } from '../sheet';
import { tableSheetSteps } from '../table-sheet-steps';
import type { WorkbookSnapshot } from '../workbook-snapshot';
import type { CellInput, WriteStep } from '../write-plan';

/** Blank rows between the figures and the text. */
const gap = 1;

/** The sheet as it is before the first evaluation: the items without values. */
export function blankEvaluationSteps(name: string, language: Language): readonly WriteStep[] {
  const rows = evaluationFigures.map((figure) => ({
    item: figureNames[figure][language],
    value: figure === 'verdict' ? notYetEvaluated[language] : undefined,
  }));
  return [
    ...newSheet(name, language, rows),
    ...toTheEnd(textSteps(placeOf(name, headerRow + 1 + rows.length + gap, 0), [], headerRow + 1, language)),
  ];
}

/** The steps that write an evaluation over the last one, adding the sheet where there is none; in slices. */
export function* evaluationSteps(
  before: WorkbookSnapshot,
  content: EvaluationContent,
  language: Language,
): Slices<{ readonly steps: readonly WriteStep[]; readonly sheet: string }> {
  const rows = figureRows(content, language);
  yield 0.1;
  const text = yield* asPart(evaluationText(content, language), 0.1, 0.6);
  yield 0.6;
  const found = findTable(before, evaluationSheet);
  if (!found) {
    const sheet = freeSheetName(
      evaluationSheet.tab[language],
      before.sheets.map(({ name }) => name),
    );
    const first = headerRow + 1;
    const steps = [
      ...newSheet(sheet, language, rows),
      ...(yield* figureLooks(rows, placeOf(sheet, first, 0))),
      ...(yield* asPart(
        textSteps(placeOf(sheet, first + rows.length + gap, 0), text, first, language),
        0.6,
        1,
      )),
    ];
    return { steps, sheet };
  }
  const { sheet, table, body } = found;
  const old = oldText(before, sheet.name);
  const top = body.first + rows.length + gap;
  const column = table.area.column;
  refuseToOverwriteOutside(found.sheet, textArea(placeOf(sheet.name, top, column), text.length), old);
  yield 0.6;
  return {
    steps: [
      ...ownWordsSteps(found, evaluationSheet, language),
      ...rewriteTable(found, evaluationSheet, rows),
      ...(yield* figureLooks(rows, placeOf(sheet.name, body.first, column))),
      ...(old ? [{ do: 'clear', sheet: sheet.name, area: old, what: 'output' } as const] : []),
      ...(yield* asPart(textSteps(placeOf(sheet.name, top, column), text, body.first, language), 0.6, 1)),
    ],
    sheet: sheet.name,
  };
}

function newSheet(
  name: string,
  language: Language,
  rows: readonly Partial<DocumentRow>[],
): readonly WriteStep[] {
  const body = rows.map((row) => evaluationSheet.columns.map(({ key }) => row[key]));
  return tableSheetSteps(evaluationSheet, name, language, new Map(), body);
}

function placeOf(sheet: string, row: number, column: number): DocumentPlace {
  const keys = evaluationSheet.columns.map(({ key }) => key);
  return {
    sheet,
    row,
    column,
    columns: keys.length,
    valueColumn: column + keys.indexOf('value'),
    whereColumn: column + keys.indexOf('where'),
  };
}

/** The verdict stands out. */
function* figureLooks(rows: readonly DocumentRow[], place: DocumentPlace): Slices<readonly WriteStep[]> {
  const verdict = evaluationFigures.indexOf('verdict');
  return [
    ...documentLooks(
      rows.map((row, index) => (index === verdict ? { ...row, style: 'strong' } : row)),
      place,
    ),
    ...(yield* rowHeights(cellsOf(rows), widths, place, (index) => index === verdict)),
  ];
}

const widths = evaluationSheet.columns.map(({ width }) => width);

function cellsOf(rows: readonly DocumentRow[]): readonly (readonly CellInput[])[] {
  return rows.map((row) => evaluationSheet.columns.map(({ key }) => row[key] ?? ''));
}

function textArea({ row, column, columns }: DocumentPlace, rows: number): Area {
  return { row, column, rows: Math.max(rows, 1), columns };
}

/** The text below the figures, with its extent kept in a name so that the next evaluation replaces just that. */
function* textSteps(
  place: DocumentPlace,
  text: readonly DocumentRow[],
  titles: number,
  language: Language,
): Slices<readonly WriteStep[]> {
  const { sheet, row, column } = place;
  const area = textArea(place, text.length);
  const cells = cellsOf(text);
  yield 0;
  return [
    ...(text.length === 0
      ? []
      : [
          { do: 'format', sheet, area, format: { wrap: true, vertical: 'top' } } as const,
          { do: 'write', sheet, row, column, cells } as const,
          ...documentLooks(text, place),
          ...(yield* rowHeights(
            text.map((each, index) => (each.style === 'heading' ? [] : (cells[index] ?? []))),
            widths,
            place,
            (index) => text[index]?.style === 'strong',
          )),
        ]),
    { do: 'name', name: evaluationTextName, refersTo: `=${quotedSheetName(sheet)}!${absolute(area)}` },
    documentPrint(evaluationSheet, place, { titles, end: area.row + area.rows }, language),
  ];
}

function absolute(area: Area): string {
  const corner = (row: number, column: number) => `$${columnLetters(column)}$${row + 1}`;
  const last = corner(area.row + area.rows - 1, area.column + area.columns - 1);
  return `${corner(area.row, area.column)}:${last}`;
}

/** Where the text of the last evaluation stands; undefined when its name is gone or points elsewhere. */
function oldText(before: WorkbookSnapshot, sheet: string): Area | undefined {
  const name = before.names.find((each) => each.name.toUpperCase() === evaluationTextName.toUpperCase());
  const parts = /^=(.+)!\$([A-Z]{1,3})\$(\d+):\$([A-Z]{1,3})\$(\d+)$/.exec(name?.refersTo ?? '');
  const standsOn = parts?.[1]?.replace(/^'(.*)'$/, '$1').replaceAll("''", "'");
  if (!parts || standsOn !== sheet) return undefined;
  const [column, row, lastColumn, lastRow] = [
    columnNumber(parts[2]),
    Number(parts[3]) - 1,
    columnNumber(parts[4]),
    Number(parts[5]) - 1,
  ];
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

function columnNumber(letters = ''): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The new text may stand over the old one and over blank cells, and over nothing else. */
function refuseToOverwriteOutside(
  sheet: Parameters<typeof refuseToOverwrite>[0],
  area: Area,
  old: Area | undefined,
): void {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (!old || !isInside(old, row, column)) {
        refuseToOverwrite(sheet, { row, column, rows: 1, columns: 1 }, area);
      }
    }
  }
}

function isInside(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}
