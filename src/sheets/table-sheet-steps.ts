import { cellReference, type Area } from '../domain/cell';
import type { Report } from '../domain/gwp';
import type { Language } from '../domain/language';
import type { ListId } from './choice-lists';
import type { ListSources } from './declared/lists-sheet';
import { markSteps } from './mark-steps';
import { headerRow, isInput, type ColumnDeclaration, type SheetDeclaration } from './sheet';
import { linesOfText } from './lines-of-text';
import { looks, tableStyle } from './sheet-look';
import type { CellFormat, CellInput, WriteStep } from './write-plan';

/** Excel's limits for the title and the text of an input prompt. */
const longestPromptTitle = 32;
const longestPrompt = 255;

/**
 * The steps that add a declared sheet under `name`, with its title, table, drop-downs, formats and print set-up;
 * `rowsBelow` the table are printed with it. A table that `grows` prints with all the rows it will have.
 */
export function tableSheetSteps<Key extends string>(
  declaration: SheetDeclaration<Key>,
  name: string,
  language: Language,
  lists: ListSources,
  body: readonly (readonly CellInput[])[] = blankBody(declaration, undefined),
  { rowsBelow = 0, grows = false } = {},
): readonly WriteStep[] {
  const { columns } = declaration;
  const table: Area = { row: headerRow, column: 0, rows: body.length + 1, columns: columns.length };
  return [
    { do: 'addSheet', sheet: name, tabColor: declaration.tabColor, showGridlines: false },
    {
      do: 'write',
      sheet: name,
      row: 0,
      column: 0,
      cells: [[declaration.title[language]], [declaration.lead[language]]],
    },
    { do: 'format', sheet: name, area: block(0, 0, 1, 1), format: looks.title },
    { do: 'format', sheet: name, area: block(1, 0, 1, 1), format: looks.lead },
    ...columns.map((column, index): WriteStep => ({
      do: 'columnWidth',
      sheet: name,
      column: index,
      width: column.width,
    })),
    ...columns.map((column, index): WriteStep => ({
      do: 'format',
      sheet: name,
      area: block(headerRow + 1, index, body.length, 1),
      format: bodyFormat(column),
    })),
    {
      do: 'write',
      sheet: name,
      row: headerRow,
      column: 0,
      cells: [columns.map(({ header }) => header[language]), ...body],
    },
    { do: 'addTable', sheet: name, area: table, name: declaration.tableName, style: tableStyle },
    { do: 'format', sheet: name, area: block(headerRow, 0, 1, columns.length), format: looks.header },
    { do: 'rowHeight', sheet: name, row: headerRow, height: headerHeight(columns, language) },
    ...columns.flatMap((column, index) =>
      column.choices === undefined
        ? []
        : offerSteps(
            name,
            block(headerRow + 1, index, body.length, 1),
            lists,
            column.choices,
            column.header[language],
            column.help[language],
          ),
    ),
    ...markSteps(declaration, name, block(headerRow + 1, 0, body.length, columns.length)),
    { do: 'freeze', sheet: name, rows: headerRow + 1, columns: 0 },
    {
      do: 'print',
      sheet: name,
      // Of a list that grows Excel would go on printing only the rows it began with.
      area: grows ? undefined : block(0, 0, headerRow + 1 + body.length + rowsBelow, columns.length),
      orientation: declaration.print,
      titleRows: headerRow + 1,
    },
  ];
}

/** A drop-down with its prompt; other entries are let in, since the check names what it cannot use. */
export function offerSteps(
  sheet: string,
  area: Area,
  lists: ListSources,
  list: ListId,
  title: string,
  prompt: string,
): readonly WriteStep[] {
  const source = lists.get(list);
  if (source === undefined) return [];
  return [
    {
      do: 'offerList',
      sheet,
      area,
      source,
      promptTitle: title.slice(0, longestPromptTitle),
      prompt: prompt.slice(0, longestPrompt),
      strict: false,
    },
  ];
}

/** How the cells of a column look, by what they hold. */
export function bodyFormat(column: ColumnDeclaration): CellFormat {
  const look = isInput(column) ? looks.input : column.kind === 'formula' ? looks.formula : looks.result;
  const { numberFormat } = column;
  return {
    ...look,
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...(column.wrap ? { wrap: true } : {}),
  };
}

/** Prepared rows: formulas where the sheet calculates, all else left empty. */
export function blankBody<Key extends string>(
  declaration: SheetDeclaration<Key>,
  report: Report | undefined,
): readonly (readonly CellInput[])[] {
  return Array.from({ length: declaration.blankRows }, (_, offset) => {
    const formulas = rowFormulas(declaration, headerRow + 1 + offset, report);
    return declaration.columns.map(({ key }): CellInput => {
      const formula = formulas.get(key);
      return formula === undefined ? undefined : { formula, cached: '' };
    });
  });
}

/** The formulas of a row of a freshly built table, by column. */
export function rowFormulas<Key extends string>(
  { columns }: SheetDeclaration<Key>,
  row: number,
  report?: Report,
): ReadonlyMap<Key, string> {
  const cell = (key: Key) =>
    cellReference({ row, column: columns.findIndex((column) => column.key === key) });
  return new Map(
    columns.flatMap(({ key, formula }) => (formula ? [[key, formula(cell, report)] as const] : [])),
  );
}

function block(row: number, column: number, rows: number, columns: number): Area {
  return { row, column, rows, columns };
}

/** Points of one line of the header, and what is left free above and below. */
const lineHeight = 15;
const padding = 5;

/** High enough for the header that takes most lines: a closed file has nobody to fit its rows. */
export function headerHeight(
  columns: readonly Pick<ColumnDeclaration, 'header' | 'width'>[],
  language: Language,
): number {
  const lines = columns.map(({ header, width }) => linesOfText(header[language], width));
  return Math.max(...lines) * lineHeight + padding;
}
