import type { CellValue } from '../../domain/cell';
import type { CellBlock } from '../../sheets/workbook-snapshot';
import { CellMeaning, readCells, type ReadCell } from './cell-reading';
import type { OpenedWorkbook } from './opened-workbook';
import { readPlainSheet } from './plain-sheet';

/** Up to this many cells the block is a full rectangle; a lone cell far away would otherwise cost gigabytes of blanks. */
const rectangleLimit = 5_000_000;

/** The filled cells of a sheet. Rows of a very large and sparse block end with their last filled cell. */
export function readCellBlock(workbook: OpenedWorkbook, sheetPart: string, withFormulas: boolean): CellBlock {
  const { strings, outline } = workbook;
  const plain = new GrowingBlock(withFormulas);
  const meaning = new CellMeaning(strings, outline.date1904, withFormulas, (cell) => plain.take(cell));
  // Who asks for formulas is about to write.
  const sheet = workbook.sheetBytes(sheetPart, withFormulas);
  const isPlain = readPlainSheet(sheet, strings, outline.date1904, (cell, value) => {
    if (cell.formula) meaning.tellWith(cell, value);
    else plain.put(cell.row, cell.column, value, undefined);
  });
  if (isPlain) {
    meaning.tellWaiting();
    return plain.block();
  }
  const block = new GrowingBlock(withFormulas);
  readCells(workbook.sheetText(sheetPart, sheet), sheetPart, strings, outline.date1904, (cell) =>
    block.take(cell),
  );
  return block.block();
}

/** The cells that hold something, and how far they reach. */
class GrowingBlock {
  private readonly values = new GrowingRows<CellValue>();
  private readonly formulas = new GrowingRows<string | undefined>();
  private firstRow = Infinity;
  private lastRow = -1;
  private firstColumn = Infinity;
  private lastColumn = -1;

  constructor(private readonly withFormulas: boolean) {}

  take({ row, column, value, formula }: ReadCell): void {
    this.put(row, column, value, formula);
  }

  put(row: number, column: number, value: CellValue, formula: string | undefined): void {
    const content = value === '' ? undefined : value;
    if (content === undefined && formula === undefined) return;
    if (row < this.firstRow) this.firstRow = row;
    if (row > this.lastRow) this.lastRow = row;
    if (column < this.firstColumn) this.firstColumn = column;
    if (column > this.lastColumn) this.lastColumn = column;
    this.values.put(row, column, content);
    if (this.withFormulas && formula !== undefined) this.formulas.put(row, column, formula);
  }

  block(): CellBlock {
    const { firstRow, lastRow, firstColumn, lastColumn, withFormulas } = this;
    if (lastRow < 0) return { row: 0, column: 0, values: [], ...(withFormulas ? { formulas: [] } : {}) };
    const isFull = (lastRow - firstRow + 1) * (lastColumn - firstColumn + 1) <= rectangleLimit;
    const width = isFull ? lastColumn - firstColumn + 1 : undefined;
    return {
      row: firstRow,
      column: firstColumn,
      values: this.values.block(firstRow, lastRow, firstColumn, width),
      ...(withFormulas ? { formulas: this.formulas.block(firstRow, lastRow, firstColumn, width) } : {}),
    };
  }
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
    // One for all rows that hold nothing, of which formulas leave many.
    const blank = Array.from({ length: width ?? 0 }, () => undefined);
    for (let index = firstRow; index <= lastRow; index++) {
      const row = this.rows[index];
      if (!row) {
        block.push(blank);
        continue;
      }
      const cells = firstColumn === 0 ? row : row.slice(firstColumn);
      if (width !== undefined) while (cells.length < width) cells.push(undefined);
      block.push(cells);
    }
    return block;
  }
}
