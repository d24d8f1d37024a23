import { areaReference, type Area } from '../../domain/cell';
import type { CellInput } from '../../sheets/write-plan';
import { overlaps, parseArea } from './area-text';
import { CellChanges, columnsToMake, outcomeOf, type CellChange } from './cell-changes';
import { renderCell, renderTag, restyledTag } from './cell-rendering';
import { damagedXml, disorderedRows, partOfArray } from './file-refusals';
import { movedFormula } from './formula-text';
import { heightAttributes } from './height-attributes';
import type { SharedStrings } from './shared-strings';
import { scanSheet, type RawCell, type RawRow, type ScannedSheet } from './sheet-scan';
import type { Styles } from './styles';
import { cutSheet } from './sheet-cut';
import { renderDocument, type XmlDocument } from './xml-document';
import type { XmlElement } from './xml-element';
import { escapeText } from './xml-text';

interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What the patching of a sheet did, as far as the rest of the workbook has to know. */
export interface PatchedCells {
  /** The sheet; its big runs of untouched rows are put in by `render`, which gives its text in pieces. */
  readonly document: XmlDocument;
  readonly render: () => readonly string[];
  readonly formulasAdded: number;
  readonly formulasRemoved: number;
  /** Some cell holds another content than before. */
  readonly contentChanged: boolean;
  /** By how much the number of cells that use shared strings grew; may be negative. */
  readonly moreStringUses: number;
  /** The block around all cells that were made; undefined when none was. */
  readonly made: Area | undefined;
}

/**
 * Lays changes over the cells of a sheet: changed cells are rendered anew, new ones are put in their place, all else
 * keeps its source text. The document's sheetData then holds the new content.
 * @throws Refusal when a part of an array formula would change, or the file's rows are in no usable order.
 */
export function patchCells(
  source: string,
  part: string,
  sheet: string,
  changes: readonly CellChange[],
  strings: SharedStrings | undefined,
  styles: Styles,
): PatchedCells {
  const cut = source.length > cutAbove ? cutSheet(source, touchedRows(changes)) : undefined;
  const shortened = cut && patchSource(cut.shortened, part, sheet, changes, strings, styles);
  // A shared formula that lost its first cell has members anywhere: then the whole sheet has to be seen.
  const isEnough = shortened !== undefined && !shortened.patch.tookMaster;
  const { patch, scanned } = isEnough
    ? shortened
    : patchSource(source, part, sheet, changes, strings, styles);
  return {
    document: scanned.document,
    render: () =>
      isEnough && cut ? cut.restore(renderDocument(scanned.document)) : [renderDocument(scanned.document)],
    formulasAdded: patch.formulasAdded,
    formulasRemoved: patch.formulasRemoved,
    contentChanged: patch.contentChanged,
    moreStringUses: patch.moreStringUses,
    made: patch.made,
  };
}

function patchSource(
  source: string,
  part: string,
  sheet: string,
  changes: readonly CellChange[],
  strings: SharedStrings | undefined,
  styles: Styles,
): { patch: CellPatch; scanned: ScannedSheet } {
  const patch = new CellPatch(source, sheet, changes, strings, styles);
  const scanned = scanSheet(source, part, patch);
  const { sheetData } = scanned;
  if (!sheetData) throw damagedXml(part, 'no sheetData');
  patch.finish(scanned);
  if (patch.splices.length > 0) {
    sheetData.setRawContent(spliced(source, scanned.dataStart, scanned.dataEnd, patch.splices));
  }
  return { patch, scanned };
}

/** Characters; below, looking for what can be left out gains nothing. */
const cutAbove = 200_000;

function touchedRows(changes: readonly CellChange[]): readonly number[] {
  const rows = new Set<number>();
  for (const { area } of changes) {
    for (let row = area.row; row < area.row + area.rows; row++) rows.add(row);
  }
  return [...rows].sort((one, other) => one - other);
}

function spliced(source: string, from: number, to: number, splices: Splice[]): string {
  splices.sort((one, other) => one.start - other.start);
  const pieces: string[] = [];
  let at = from;
  for (const splice of splices) {
    pieces.push(source.slice(at, splice.start), splice.text);
    at = splice.end;
  }
  pieces.push(source.slice(at, to));
  return pieces.join('');
}

interface SharedMember {
  readonly group: string;
  readonly row: number;
  readonly column: number;
  readonly openEnd: number;
  readonly end: number;
}

class CellPatch {
  readonly splices: Splice[] = [];
  formulasAdded = 0;
  formulasRemoved = 0;
  contentChanged = false;
  moreStringUses = 0;
  made: Area | undefined;

  private readonly changes: CellChanges;
  private readonly rowsToMake: readonly number[];
  private nextRow = 0;
  private prefix = '';
  private columnStyles: readonly { from: number; to: number; style: number }[] = [];
  private lastRow = -1;
  private lastColumn = -1;
  private row: RawRow | undefined;
  private ofRow: readonly CellChange[] = [];
  private columns: readonly number[] = [];
  private nextColumn = 0;
  private rowTail = '';
  private madeInRow: { first: number; last: number } | undefined;
  private readonly masters = new Map<string, { text: string; row: number; column: number }>();
  private readonly orphans = new Set<string>();
  private readonly members: SharedMember[] = [];
  private readonly arrays: Area[] = [];

  constructor(
    private readonly source: string,
    private readonly sheet: string,
    changes: readonly CellChange[],
    private readonly strings: SharedStrings | undefined,
    private readonly styles: Styles,
  ) {
    this.changes = new CellChanges(changes);
    this.rowsToMake = this.changes.rowsToMake();
  }

  /** A shared formula lost its first cell. */
  get tookMaster(): boolean {
    return this.orphans.size > 0;
  }

  dataStart(worksheet: XmlElement): void {
    this.prefix = worksheet.prefix === '' ? '' : `${worksheet.prefix}:`;
    this.columnStyles = (worksheet.first('cols')?.all('col') ?? []).map((column) => ({
      from: (column.number('min') ?? 1) - 1,
      to: (column.number('max') ?? 1) - 1,
      style: column.number('style') ?? 0,
    }));
  }

  rowStart(row: RawRow): void {
    if (row.row <= this.lastRow) throw disorderedRows(this.sheet, row.row + 1);
    this.makeRowsBefore(row.row, this.startOf(row.openEnd));
    if (this.rowsToMake[this.nextRow] === row.row) this.nextRow++;
    this.lastRow = row.row;
    this.lastColumn = -1;
    this.row = row;
    this.ofRow = this.changes.ofRow(row.row);
    this.columns = this.ofRow.length === 0 ? [] : columnsToMake(this.ofRow, row.row);
    this.nextColumn = 0;
    this.rowTail = '';
    this.madeInRow = undefined;
  }

  cell(cell: RawCell): void {
    if (this.ofRow.length === 0) {
      this.noteFormula(cell, false);
      return;
    }
    if (cell.column <= this.lastColumn) throw disorderedRows(this.sheet, cell.row + 1);
    this.lastColumn = cell.column;
    const start = this.startOf(cell.openEnd);
    const before = this.makeColumnsBefore(cell.row, cell.column);
    if (before !== '') this.splices.push({ start, end: start, text: before });
    if (this.columns[this.nextColumn] === cell.column) this.nextColumn++;
    const outcome = outcomeOf(this.ofRow, cell.row, cell.column, cell.style, this.styles);
    const isBlank = cell.value === undefined && cell.inline === undefined && cell.formula === undefined;
    const isReplaced = outcome.input !== undefined && !(outcome.input === '' && isBlank);
    this.noteFormula(cell, isReplaced);
    if (isReplaced) this.replace(cell, start, outcome.input, outcome.style);
    else if (outcome.style !== cell.style) {
      const isSelfClosing = this.source[cell.openEnd - 2] === '/';
      const tag = restyledTag(this.frame(cell, outcome.style), cell.type, isSelfClosing);
      this.splices.push({ start, end: cell.openEnd, text: tag });
    }
  }

  rowEnd(end: number, isSelfClosing: boolean): void {
    const { row } = this;
    if (!row || this.ofRow.length === 0) return;
    this.rowTail = this.makeColumnsBefore(row.row, Number.MAX_SAFE_INTEGER);
    const tagStart = this.startOf(row.openEnd);
    const changed = { ...this.widenedSpans(row), ...heightAttributes(this.ofRow, row.row, row.attributes) };
    const isChanged = Object.keys(changed).length > 0;
    if (isSelfClosing && this.rowTail !== '') {
      const tag = renderTag(row.name, { ...row.attributes, ...changed }, false);
      this.splices.push({ start: tagStart, end: row.openEnd, text: `${tag}${this.rowTail}</${row.name}>` });
      return;
    }
    if (this.rowTail !== '') {
      const at = this.source.lastIndexOf('<', end - 1);
      this.splices.push({ start: at, end: at, text: this.rowTail });
    }
    if (isChanged) {
      const text = renderTag(row.name, { ...row.attributes, ...changed }, isSelfClosing);
      this.splices.push({ start: tagStart, end: row.openEnd, text });
    }
  }

  /** The last rows, the members that lost their shared formula's master, and arrays that would be torn. */
  finish(scanned: ScannedSheet): void {
    this.makeRowsBefore(Number.MAX_SAFE_INTEGER, scanned.dataEnd);
    for (const member of this.members) {
      const master = this.masters.get(member.group);
      if (!master || !this.orphans.has(member.group)) continue;
      const text = movedFormula(master.text, member.row - master.row, member.column - master.column);
      this.splices.push({
        start: this.startOf(member.openEnd),
        end: member.end,
        text: `<${this.prefix}f>${escapeText(text)}</${this.prefix}f>`,
      });
    }
    for (const area of this.arrays) this.refuseTornArray(area);
  }

  private replace(cell: RawCell, start: number, input: CellInput, style: number): void {
    if (input === undefined) return;
    if (cell.formula) this.formulasRemoved++;
    if (cell.type === 's') this.moreStringUses--;
    this.count(input);
    this.splices.push({
      start,
      end: cell.end,
      text: renderCell(this.frame(cell, style), input, this.strings),
    });
  }

  private noteFormula(cell: RawCell, isReplaced: boolean): void {
    const { formula } = cell;
    if (!formula) return;
    if (formula.kind === 'shared' && formula.group !== undefined) {
      if (formula.text !== '') {
        this.masters.set(formula.group, { text: formula.text, row: cell.row, column: cell.column });
        if (isReplaced) this.orphans.add(formula.group);
      } else if (!isReplaced) {
        const { group, openEnd, end } = formula;
        this.members.push({ group, row: cell.row, column: cell.column, openEnd, end });
      }
    } else if ((formula.kind === 'array' || formula.kind === 'dataTable') && formula.ref !== undefined) {
      const area = parseArea(formula.ref);
      if (area && area.rows * area.columns > 1) this.arrays.push(area);
    }
  }

  private refuseTornArray(area: Area): void {
    if (!this.changes.changesContent.some((changed) => overlaps(changed, area))) return;
    let replaced = 0;
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        if (this.changes.replacesContent(row, column)) replaced++;
      }
    }
    if (replaced > 0 && replaced < area.rows * area.columns)
      throw partOfArray(this.sheet, areaReference(area));
  }

  private makeRowsBefore(row: number, at: number): void {
    let text = '';
    for (
      let next = this.rowsToMake[this.nextRow];
      next !== undefined && next < row;
      next = this.rowsToMake[this.nextRow]
    ) {
      this.nextRow++;
      this.row = undefined;
      this.ofRow = this.changes.ofRow(next);
      this.columns = columnsToMake(this.ofRow, next);
      this.nextColumn = 0;
      const cells = this.makeColumnsBefore(next, Number.MAX_SAFE_INTEGER);
      const height = heightAttributes(this.ofRow, next);
      if (cells === '' && !height) continue;
      const name = `${this.prefix}row`;
      text += `${renderTag(name, { r: String(next + 1), ...height }, false)}${cells}</${name}>`;
    }
    if (text !== '') this.splices.push({ start: at, end: at, text });
  }

  private makeColumnsBefore(row: number, column: number): string {
    let text = '';
    for (
      let next = this.columns[this.nextColumn];
      next !== undefined && next < column;
      next = this.columns[this.nextColumn]
    ) {
      this.nextColumn++;
      const inherited = this.inheritedStyle(next);
      const outcome = outcomeOf(this.ofRow, row, next, inherited, this.styles);
      const input = outcome.input ?? '';
      if (input === '' && outcome.style === inherited) continue;
      if (input !== '') this.count(input);
      const frame = {
        sheet: this.sheet,
        row,
        column: next,
        style: outcome.style,
        prefix: this.prefix,
        attributes: {},
      };
      text += renderCell(frame, input, this.strings);
      this.noteMade(row, next);
    }
    return text;
  }

  /** A new cell looks like its row where that has a look of its own, else like its column. */
  private inheritedStyle(column: number): number {
    const own = this.row?.attributes;
    if (own?.['s'] !== undefined && (own['customFormat'] === '1' || own['customFormat'] === 'true'))
      return Number(own['s']);
    return this.columnStyles.find(({ from, to }) => column >= from && column <= to)?.style ?? 0;
  }

  private count(input: CellInput): void {
    this.contentChanged = true;
    if (typeof input === 'object') this.formulasAdded++;
    else if (typeof input === 'string' && input !== '' && this.strings) this.moreStringUses++;
  }

  private noteMade(row: number, column: number): void {
    const inRow = this.madeInRow;
    this.madeInRow = {
      first: Math.min(inRow?.first ?? column, column),
      last: Math.max(inRow?.last ?? column, column),
    };
    const made = this.made ?? { row, column, rows: 1, columns: 1 };
    const first = { row: Math.min(made.row, row), column: Math.min(made.column, column) };
    this.made = {
      ...first,
      rows: Math.max(made.row + made.rows, row + 1) - first.row,
      columns: Math.max(made.column + made.columns, column + 1) - first.column,
    };
  }

  /** `spans` is a hint of which columns a row fills; one that lies is worse than none. */
  private widenedSpans(row: RawRow): { spans: string } | undefined {
    const spans = /^(\d+):(\d+)$/.exec(row.attributes['spans'] ?? '');
    if (!spans || !this.madeInRow) return undefined;
    const first = Math.min(Number(spans[1]), this.madeInRow.first + 1);
    const last = Math.max(Number(spans[2]), this.madeInRow.last + 1);
    return first === Number(spans[1]) && last === Number(spans[2])
      ? undefined
      : { spans: `${first}:${last}` };
  }

  private frame(cell: RawCell, style: number): Parameters<typeof renderCell>[0] {
    return {
      sheet: this.sheet,
      row: cell.row,
      column: cell.column,
      style,
      prefix: this.prefix,
      attributes: cell.attributes,
    };
  }

  /** `<` cannot stand inside a tag, so the nearest one before its end is its start. */
  private startOf(tagEnd: number): number {
    return this.source.lastIndexOf('<', tagEnd - 1);
  }
}
