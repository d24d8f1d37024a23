import type { CellValue } from '../../domain/cell';
import type { CellBlock } from '../../sheets/workbook-snapshot';
import { readCells } from './cell-reading';
import type { OpenedWorkbook } from './opened-workbook';

/** Up to this many cells the block is a full rectangle; a lone cell far away would otherwise cost gigabytes of blanks. */
const rectangleLimit = 5_000_000;

/** The filled cells of a sheet. Rows of a very large and sparse block end with their last filled cell. */
export function readCellBlock(workbook: OpenedWorkbook, sheetPart: string, withFormulas: boolean): CellBlock {
  const { strings, outline } = workbook;
  const values = new GrowingRows<CellValue>();
  const formulas = new GrowingRows<string | undefined>();
  let firstRow = Infinity;
  let lastRow = -1;
  let firstColumn = Infinity;
  let lastColumn = -1;
  const text = workbook.sheetText(sheetPart);
  readCells(text, sheetPart, strings, outline.date1904, ({ row, column, value, formula }) => {
    const content = value === '' ? undefined : value;
    if (content === undefined && formula === undefined) return;
    if (row < firstRow) firstRow = row;
    if (row > lastRow) lastRow = row;
    if (column < firstColumn) firstColumn = column;
    if (column > lastColumn) lastColumn = column;
    values.put(row, column, content);
    if (withFormulas && formula !== undefined) formulas.put(row, column, formula);
  });
  if (lastRow < 0) return { row: 0, column: 0, values: [], ...(withFormulas ? { formulas: [] } : {}) };
  const isFull = (lastRow - firstRow + 1) * (lastColumn - firstColumn + 1) <= rectangleLimit;
  const width = isFull ? lastColumn - firstColumn + 1 : undefined;
  return {
    row: firstRow,
    column: firstColumn,
    values: values.block(firstRow, lastRow, firstColumn, width),
    ...(withFormulas ? { formulas: formulas.block(firstRow, lastRow, firstColumn, width) } : {}),
  };
}

/** Rows that are filled from left to right, without holes, so that most need no copying in the end. */
class GrowingRows<T> {
  private readonly rows: (T | undefined)[][] = [];
  private current: (T | undefined)[] = [];
  private currentRow = -1;

  put(row: number, column: number, content: T): void {
    if (row !== this.currentRow) {
      this.current = this.rows[row] ??= [];
      this.currentRow = row;
    }
    const { current } = this;
    while (current.length < column) current.push(undefined);
    current[column] = content;
  }

  /** Rows of one width, or each as long as it is filled where there is none. */
  block(
    firstRow: number,
    lastRow: number,
    firstColumn: number,
    width: number | undefined,
  ): (T | undefined)[][] {
    const block: (T | undefined)[][] = [];
    for (let index = firstRow; index <= lastRow; index++) {
      const row = this.rows[index] ?? [];
      const cells = firstColumn === 0 ? row : row.slice(firstColumn);
      if (width !== undefined) while (cells.length < width) cells.push(undefined);
      block.push(cells);
    }
    return block;
  }
}
