import type { Area, CellValue } from '../domain/cell';
import type { CellBlock, SheetHead, SheetSnapshot, WorkbookSnapshot } from '../sheets/workbook-snapshot';
import { formulaRead, valueRead } from './excel-cell';
import { hostErrorOf } from './excel-error';
import { inRequests } from './excel-packing';
import type { ExcelRequests } from './excel-request';
import type { Wanted } from './workbook';

/**
 * A value with its type as JSON, and a formula on top: above what ledgers have (20 to 25 bytes); where texts are much
 * longer Excel refuses the answer, and `readPieces` asks again in halves.
 */
const bytesPerValue = 32;
const bytesPerFormula = 16;

/** Excel on the web gives at most 5 MB in one answer; half of that leaves room for longer texts. */
const bytesPerAnswer = 2_500_000;

type Extents = ReadonlyMap<string, Area>;

/** Rows of one sheet that are asked for in one request. */
interface Piece {
  readonly sheet: string;
  readonly area: Area;
  readonly formulas: boolean;
}

interface PieceRead {
  readonly sheet: string;
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly (string | undefined)[])[] | undefined;
}

/** Everything in 2 requests and one more per started MB of cells. */
export async function readWorkbook(
  requests: ExcelRequests,
  wanted: (sheet: SheetHead) => Wanted,
): Promise<WorkbookSnapshot> {
  const catalogue = await requests.send(queueCatalogue);
  const extents = await requests.send((context) => queueExtents(context, catalogue));

  const heads = catalogue.sheets.map((sheet): SheetHead => ({
    ...sheet,
    tables: catalogue.tables
      .filter((table) => table.sheet === sheet.name)
      .flatMap(({ name, hasTotals }) => {
        const area = extents.tables.get(name);
        return area ? [{ name, hasTotals, area }] : [];
      }),
  }));
  const wants = new Map(heads.map((head) => [head.name, wanted(head)]));
  const pieces = heads.flatMap((head) => {
    const used = extents.sheets.get(head.name);
    const want = wants.get(head.name);
    return used && want ? [{ sheet: head.name, area: used, formulas: want === 'formulas' }] : [];
  });

  const read: PieceRead[] = [];
  for (const load of inRequests(pieces, bytesOf, cutByRows, bytesPerAnswer)) {
    read.push(...(await readPieces(requests, load)));
  }

  return {
    sheets: heads.map((head): SheetSnapshot => {
      const want = wants.get(head.name);
      if (!want) return { ...head, cells: undefined };
      const used = extents.sheets.get(head.name);
      const parts = read.filter(({ sheet }) => sheet === head.name);
      return { ...head, cells: blockOf(used, parts, want === 'formulas') };
    }),
    names: catalogue.names,
    date1904: catalogue.date1904,
    isReadOnly: catalogue.isReadOnly,
    isStructureProtected: catalogue.isStructureProtected,
  };
}

interface Catalogue {
  readonly sheets: readonly Omit<SheetHead, 'tables'>[];
  readonly tables: readonly { readonly name: string; readonly sheet: string; readonly hasTotals: boolean }[];
  readonly names: WorkbookSnapshot['names'];
  readonly date1904: boolean;
  readonly isReadOnly: boolean;
  readonly isStructureProtected: boolean;
}

function queueCatalogue({ workbook }: Excel.RequestContext): () => Catalogue {
  workbook.load('readOnly');
  workbook.protection.load('protected');
  const sheets = workbook.worksheets.load('items/name,items/visibility,items/protection/protected');
  const tables = workbook.tables.load('items/name,items/showTotals,items/worksheet/name');
  const names = workbook.names.load('items/name,items/formula');
  // No member says which date system the workbook has; the day after the first of the 1904 system tells them apart.
  const secondDayOf1904 = workbook.functions.date(1904, 1, 2).load('value');
  return () => ({
    sheets: sheets.items.map((sheet) => ({
      name: sheet.name,
      visibility: visibilityRead(sheet.visibility),
      isProtected: sheet.protection.protected,
    })),
    tables: tables.items.map((table) => ({
      name: table.name,
      sheet: table.worksheet.name,
      hasTotals: table.showTotals,
    })),
    names: names.items.map((name) => ({ name: name.name, refersTo: String(name.formula) })),
    // 1 in the 1904 system, 1463 in the other; a host that cannot calculate gives neither, and 1900 is Excel's default.
    date1904: secondDayOf1904.value === 1,
    isReadOnly: workbook.readOnly,
    isStructureProtected: workbook.protection.protected,
  });
}

function visibilityRead(visibility: string): SheetHead['visibility'] {
  if (visibility === 'Hidden') return 'hidden';
  return visibility === 'VeryHidden' ? 'veryHidden' : 'visible';
}

const areaProperties = 'rowIndex,columnIndex,rowCount,columnCount';

function areaRead(range: Excel.Range): Area {
  return {
    row: range.rowIndex,
    column: range.columnIndex,
    rows: range.rowCount,
    columns: range.columnCount,
  };
}

/** Where the tables stand, and the used cells (those with content) of every sheet; an empty sheet has none. */
function queueExtents(
  { workbook }: Excel.RequestContext,
  catalogue: Catalogue,
): () => { tables: Extents; sheets: Extents } {
  const tables = catalogue.tables.map(({ name }) => ({
    name,
    range: workbook.tables.getItem(name).getRange().load(areaProperties),
  }));
  const sheets = catalogue.sheets.map(({ name }) => ({
    name,
    range: workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true).load(areaProperties),
  }));
  return () => ({
    tables: new Map(tables.map(({ name, range }) => [name, areaRead(range)])),
    sheets: new Map(
      sheets.flatMap(({ name, range }) => (range.isNullObject ? [] : [[name, areaRead(range)] as const])),
    ),
  });
}

function bytesOf({ area, formulas }: Piece): number {
  return area.rows * area.columns * (bytesPerValue + (formulas ? bytesPerFormula : 0));
}

function cutByRows(piece: Piece, bytes: number): readonly [Piece, Piece] | undefined {
  const { area } = piece;
  const rows = Math.floor((bytes * area.rows) / bytesOf(piece));
  return rows < 1 || rows >= area.rows ? undefined : splitAt(piece, rows);
}

function splitAt(piece: Piece, rows: number): readonly [Piece, Piece] {
  const { area } = piece;
  const lower = { ...area, row: area.row + rows, rows: area.rows - rows };
  return [
    { ...piece, area: { ...area, rows } },
    { ...piece, area: lower },
  ];
}

/** Reads the pieces in one request, or, when Excel finds the answer too large, in two halves. */
async function readPieces(requests: ExcelRequests, pieces: readonly Piece[]): Promise<PieceRead[]> {
  try {
    return await requests.send((context) => queuePieces(context, pieces));
  } catch (error) {
    const isTooLarge = error instanceof NoCells || hostErrorOf(error)?.code === tooLargeAnswer;
    const [one, other] = halves(pieces);
    if (!isTooLarge || !one || !other) throw error;
    return [...(await readPieces(requests, one)), ...(await readPieces(requests, other))];
  }
}

const tooLargeAnswer = 'ResponsePayloadSizeLimitExceeded';

/** Excel answers null in place of cells, and no error, when there are too many of them (5 million). */
class NoCells extends Error {}

function halves(pieces: readonly Piece[]): Piece[][] {
  const middle = Math.ceil(pieces.length / 2);
  if (pieces.length > 1) return [pieces.slice(0, middle), pieces.slice(middle)];
  const [piece] = pieces;
  if (!piece || piece.area.rows < 2) return [];
  return splitAt(piece, Math.ceil(piece.area.rows / 2)).map((half) => [half]);
}

function queuePieces({ workbook }: Excel.RequestContext, pieces: readonly Piece[]): () => PieceRead[] {
  const asked = pieces.map(({ sheet, area, formulas }) => ({
    sheet,
    withFormulas: formulas,
    range: workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(area.row, area.column, area.rows, area.columns)
      .load(formulas ? 'values,valueTypes,formulas' : 'values,valueTypes'),
  }));
  return () =>
    asked.map(({ sheet, withFormulas, range }) => {
      const { values, valueTypes } = range;
      if (!values || !valueTypes) throw new NoCells(`no cells came for "${sheet}"`);
      return {
        sheet,
        values: values.map((row, i) => row.map((value, j) => valueRead(value, valueTypes[i]?.[j]))),
        formulas: withFormulas
          ? range.formulas.map((row, i) => row.map((formula, j) => formulaRead(formula, values[i]?.[j])))
          : undefined,
      };
    });
}

function blockOf(used: Area | undefined, parts: readonly PieceRead[], formulas: boolean): CellBlock {
  const { row, column } = used ?? { row: 0, column: 0 };
  const values = parts.flatMap((part) => part.values);
  if (!formulas) return { row, column, values };
  return { row, column, values, formulas: parts.flatMap((part) => part.formulas ?? []) };
}
