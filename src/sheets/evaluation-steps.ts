import { columnLetters, quotedSheetName, type Area } from '../domain/cell';
import type { Language } from '../domain/language';
import { figureRows, type EvaluationContent, type FigureRow } from './evaluation-figures';
import { evaluationFigures, evaluationSheet, evaluationTextName } from './evaluation-sheet';
import { evaluationText, type TextRow } from './evaluation-text';
import { figureNames, notYetEvaluated } from './evaluation-words';
import { linkTo } from './findings-steps';
import { freeSheetName } from './free-sheet-name';
import { ownWordsSteps } from './own-words';
import { findTable } from './read-table';
import { refuseToOverwrite, rewriteTable } from './rewrite-table';
import { headerRow } from './sheet';
import { looks } from './sheet-look';
import { tableSheetSteps } from './table-sheet-steps';
import type { WorkbookSnapshot } from './workbook-snapshot';
import type { WriteStep } from './write-plan';

const tonnesFormat = '#,##0.000';
/** Blank rows between the figures and the text. */
const gap = 1;

/** The sheet as it is before the first evaluation: the items without values. */
export function blankEvaluationSteps(name: string, language: Language): readonly WriteStep[] {
  const rows = evaluationFigures.map((figure) => ({
    item: figureNames[figure][language],
    ...(figure === 'verdict' ? { value: notYetEvaluated[language] } : {}),
  }));
  return [...newSheet(name, language, rows), ...textSteps(name, headerRow + 1 + rows.length + gap, 0, [])];
}

/** The steps that write an evaluation over the last one, adding the sheet where there is none. */
export function evaluationSteps(
  before: WorkbookSnapshot,
  content: EvaluationContent,
  language: Language,
): { readonly steps: readonly WriteStep[]; readonly sheet: string } {
  const rows = figureRows(content, language);
  const text = evaluationText(content, language);
  const found = findTable(before, evaluationSheet);
  if (!found) {
    const sheet = freeSheetName(
      evaluationSheet.tab[language],
      before.sheets.map(({ name }) => name),
    );
    const top = headerRow + 1 + rows.length + gap;
    const steps = [
      ...newSheet(sheet, language, rows),
      ...figureLooks(sheet, rows, headerRow + 1, 0),
      ...textSteps(sheet, top, 0, text),
    ];
    return { steps, sheet };
  }
  const { sheet, table, body } = found;
  const old = oldText(before, sheet.name);
  const top = body.first + rows.length + gap;
  const column = table.area.column;
  refuseToOverwriteOutside(found.sheet, textArea(top, column, text.length), old);
  return {
    steps: [
      ...ownWordsSteps(found, evaluationSheet, language),
      ...rewriteTable(found, evaluationSheet, rows),
      ...figureLooks(sheet.name, rows, body.first, column),
      ...(old ? [{ do: 'clear', sheet: sheet.name, area: old, what: 'all' } as const] : []),
      ...textSteps(sheet.name, top, column, text),
    ],
    sheet: sheet.name,
  };
}

function newSheet(name: string, language: Language, rows: readonly FigureRow[]): readonly WriteStep[] {
  const body = rows.map((row) => evaluationSheet.columns.map(({ key }) => row[key]));
  return tableSheetSteps(evaluationSheet, name, language, new Map(), body);
}

/** Numbers as tonnes, links to the cells they come from, the verdict in bold. */
function figureLooks(
  sheet: string,
  rows: readonly FigureRow[],
  first: number,
  column: number,
): readonly WriteStep[] {
  const keys = evaluationSheet.columns.map(({ key }) => key);
  const tonnes = { from: evaluationFigures.indexOf('scope1'), to: evaluationFigures.indexOf('margin') };
  const valueColumn = column + keys.indexOf('value');
  return [
    {
      do: 'format',
      sheet,
      area: { row: first + tonnes.from, column: valueColumn, rows: tonnes.to - tonnes.from + 1, columns: 1 },
      format: { numberFormat: tonnesFormat },
    },
    {
      do: 'format',
      sheet,
      area: { row: first, column: valueColumn, rows: rows.length, columns: 1 },
      format: { horizontal: 'left' },
    },
    {
      do: 'format',
      sheet,
      area: { row: first + evaluationFigures.indexOf('verdict'), column, rows: 1, columns: keys.length },
      format: { bold: true, fontSize: 12 },
    },
    ...rows.flatMap(({ at }, index) =>
      at ? [linkTo(at, sheet, first + index, column + keys.indexOf('where'))] : [],
    ),
  ];
}

function textArea(top: number, column: number, rows: number): Area {
  return { row: top, column, rows: Math.max(rows, 1), columns: evaluationSheet.columns.length };
}

/** The text below the figures, with its extent kept in a name so that the next evaluation replaces just that. */
function textSteps(
  sheet: string,
  top: number,
  column: number,
  text: readonly TextRow[],
): readonly WriteStep[] {
  const area = textArea(top, column, text.length);
  const whereColumn = column + evaluationSheet.columns.findIndex(({ key }) => key === 'where');
  const whole = { row: 0, column, rows: area.row + area.rows, columns: area.columns };
  return [
    ...(text.length === 0
      ? []
      : [
          { do: 'format', sheet, area, format: { wrap: true, vertical: 'top' } } as const,
          { do: 'write', sheet, row: top, column, cells: text.map(({ cells }) => cells) } as const,
        ]),
    ...text.flatMap(({ isHeading, at }, index): readonly WriteStep[] => [
      ...(isHeading
        ? [
            {
              do: 'format',
              sheet,
              area: { row: top + index, column, rows: 1, columns: 1 },
              format: { ...looks.heading, wrap: false },
            } as const,
          ]
        : []),
      ...(at ? [linkTo(at, sheet, top + index, whereColumn)] : []),
    ]),
    { do: 'name', name: evaluationTextName, refersTo: `=${quotedSheetName(sheet)}!${absolute(area)}` },
    { do: 'print', sheet, area: whole, orientation: evaluationSheet.print, titleRows: 0 },
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
