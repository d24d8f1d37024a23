import { rulesetLine } from '../../data/ruleset-line';
import type { CellAddress } from '../../domain/cell';
import type { Language } from '../../domain/language';
import { linkTo } from '../findings-steps';
import { tonnesFormat } from './document-rows';
import type { SheetDeclaration } from '../sheet';
import { looks } from '../sheet-look';
import type { CellInput, PageText, WriteStep } from '../write-plan';

/** Where the rows of a document stand on its sheet. */
export interface DocumentPlace {
  readonly sheet: string;
  /** The first row. */
  readonly row: number;
  /** The first column, and how many there are. */
  readonly column: number;
  readonly columns: number;
  /** The columns that hold amounts and links, on the sheet. */
  readonly valueColumn: number;
  readonly whereColumn: number;
}

interface StyledRow {
  readonly value: CellInput;
  readonly unit?: string;
  readonly at?: CellAddress | undefined;
  readonly style?: 'heading' | 'strong';
}

/** How the rows look: amounts in t CO2e, headings, what is to stand out, and links to the cells they come from. */
export function documentLooks(
  rows: readonly StyledRow[],
  place: DocumentPlace,
  amountFormat = tonnesFormat,
): readonly WriteStep[] {
  const { sheet, row: first, column, columns, valueColumn, whereColumn } = place;
  const whole = (from: number, count: number) => ({ row: first + from, column, rows: count, columns });
  const isAmount = ({ value, unit }: StyledRow) => typeof value === 'number' && unit === 'tCO2e';
  return [
    {
      do: 'format',
      sheet,
      area: { row: first, column: valueColumn, rows: rows.length, columns: 1 },
      format: { horizontal: 'left' },
    },
    ...runsOf(rows, isAmount).map(([from, count]): WriteStep => ({
      do: 'format',
      sheet,
      area: { row: first + from, column: valueColumn, rows: count, columns: 1 },
      format: { numberFormat: amountFormat },
    })),
    ...runsOf(rows, ({ style }) => style === 'heading').map(([from, count]): WriteStep => ({
      do: 'format',
      sheet,
      area: whole(from, count),
      format: { ...looks.heading, wrap: false },
    })),
    ...runsOf(rows, ({ style }) => style === 'strong').map(([from, count]): WriteStep => ({
      do: 'format',
      sheet,
      area: { row: first + from, column, rows: count, columns: valueColumn - column + 1 },
      format: { bold: true, fontSize: 12 },
    })),
    ...rows.flatMap(({ at }, index) => (at ? [linkTo(at, sheet, first + index, whereColumn)] : [])),
  ];
}

/** Runs of neighbouring rows of one look: where each begins, and how long it is. */
function runsOf(
  rows: readonly StyledRow[],
  has: (row: StyledRow) => boolean,
): readonly (readonly [from: number, count: number])[] {
  const runs: [number, number][] = [];
  for (const [index, row] of rows.entries()) {
    if (!has(row)) continue;
    const last = runs.at(-1);
    if (last && last[0] + last[1] === index) last[1]++;
    else runs.push([index, 1]);
  }
  return runs;
}

/** Prints on A4 from the top of the sheet to the last row, title and headers on every page, the rule set below. */
export function documentPrint(
  declaration: Pick<SheetDeclaration, 'print' | 'title'>,
  { sheet, column, columns }: DocumentPlace,
  rows: { readonly titles: number; readonly end: number },
  language: Language,
  header?: PageText,
): WriteStep {
  return {
    do: 'print',
    sheet,
    area: { row: 0, column, rows: rows.end, columns },
    orientation: declaration.print,
    titleRows: rows.titles,
    ...(header ? { header } : {}),
    footer: { left: declaration.title[language], center: rulesetLine(), right: '&P / &N' },
  };
}
