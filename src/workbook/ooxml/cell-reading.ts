import type { CellValue } from '../../domain/cell';
import { dayOf, serialOfDay } from '../../domain/day';
import { shownFormula, movedFormula } from './formula-text';
import { scanSheet, type RawCell, type ScannedSheet } from './sheet-scan';
import type { SharedStrings } from './shared-strings';
import { decodeXstring } from './xml-text';

export interface ReadCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** With `=`, CN functions by their own names. */
  readonly formula: string | undefined;
  readonly style: number;
  /** The area of an array formula, on its first cell. */
  readonly array: { readonly ref: string; readonly isDynamic: boolean } | undefined;
}

/** A cell whose value is told beside it. One object serves for all: take what you need before you return. */
export type PlainCell = Pick<RawCell, 'row' | 'column' | 'style' | 'formula' | 'attributes'>;

export interface ReadRow {
  readonly row: number;
  /** Points, where the row has a height of its own. */
  readonly height: number | undefined;
  readonly isHidden: boolean;
}

/**
 * Hands every cell of a sheet to `take`. A member of a shared formula whose master comes later in the file comes at
 * the end, when its formula is known.
 */
export function readCells(
  source: string,
  part: string,
  strings: SharedStrings,
  date1904: boolean,
  take: (cell: ReadCell) => void,
): ScannedSheet & { readonly rows: readonly ReadRow[] } {
  const rows: ReadRow[] = [];
  const meaning = new CellMeaning(strings, date1904, true, take);
  const scanned = scanSheet(source, part, {
    rowStart({ row, attributes }) {
      const isHidden = isTrue(attributes['hidden']);
      const height = isTrue(attributes['customHeight']) ? Number(attributes['ht']) : undefined;
      if (isHidden || height !== undefined) rows.push({ row, height, isHidden });
    },
    cell: (raw) => meaning.tell(raw),
  });
  meaning.tellWaiting();
  return { ...scanned, rows };
}

interface MasterFormula {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** From cells as the file has them to what they mean. */
export class CellMeaning {
  private readonly masters = new Map<string, MasterFormula>();
  private readonly waiting: { readonly group: string; readonly cell: ReadCell }[] = [];

  /** `withFormulas`: false where nobody asks how they read; then a formula is told as it is stored. */
  constructor(
    private readonly strings: SharedStrings,
    private readonly date1904: boolean,
    private readonly withFormulas: boolean,
    private readonly take: (cell: ReadCell) => void,
  ) {}

  tell(raw: RawCell): void {
    this.tellWith(raw, valueOfCell(raw, this.strings, this.date1904));
  }

  tellWith(raw: PlainCell, value: CellValue): void {
    const { row, column, style, formula } = raw;
    if (!formula) {
      this.take({ row, column, value, style, formula: undefined, array: undefined });
      return;
    }
    const { group, text, ref, kind } = formula;
    const isDynamic = raw.attributes['cm'] !== undefined;
    const array = kind === 'array' && ref !== undefined ? { ref, isDynamic } : undefined;
    if (kind !== 'shared' || group === undefined || text !== '') {
      if (kind === 'shared' && group !== undefined) this.masters.set(group, { text, row, column });
      this.take({ row, column, value, style, formula: this.formulaOf(text), array });
      return;
    }
    const master = this.masters.get(group);
    const cell = { row, column, value, style, formula: undefined, array };
    if (master) this.take({ ...cell, formula: this.memberFormula(master, row, column) });
    else this.waiting.push({ group, cell });
  }

  /** At the end of the sheet. */
  tellWaiting(): void {
    for (const { group, cell } of this.waiting) {
      const master = this.masters.get(group);
      this.take(master ? { ...cell, formula: this.memberFormula(master, cell.row, cell.column) } : cell);
    }
  }

  private formulaOf(text: string): string | undefined {
    if (text === '' || !this.withFormulas) return text === '' ? undefined : text;
    return `=${shownFormula(text)}`;
  }

  private memberFormula(master: MasterFormula, row: number, column: number): string {
    if (!this.withFormulas) return master.text;
    return `=${shownFormula(movedFormula(master.text, row - master.row, column - master.column))}`;
  }
}

export function isTrue(flag: string | undefined): boolean {
  return flag === '1' || flag === 'true';
}

/** The value as calculated when the file was saved; a formula that gave an empty text has `''`. */
export function valueOfCell(cell: RawCell, strings: SharedStrings, date1904: boolean): CellValue {
  const { value } = cell;
  switch (cell.type) {
    case 's':
      return value === undefined ? undefined : strings.at(Number(value));
    case 'inlineStr':
      return cell.inline === undefined ? undefined : decodeXstring(cell.inline);
    case 'str':
      return value === undefined ? (cell.formula ? '' : undefined) : decodeXstring(value);
    case 'b':
      return value === undefined ? undefined : isTrue(value.trim());
    case 'e':
      return value === undefined ? undefined : { error: value };
    case 'd':
      return value === undefined ? undefined : serialOfIsoDate(value, date1904);
    default: {
      if (value === undefined || value === '') return undefined;
      const number = Number(value);
      return Number.isFinite(number) ? number : decodeXstring(value);
    }
  }
}

/** Strict files may keep days as `2026-06-30` or `2026-06-30T12:00:00`; what is no such day stays text. */
function serialOfIsoDate(text: string, date1904: boolean): number | string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?Z?)?$/.exec(text);
  const day = parts && dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  if (!day) return text;
  const seconds = Number(parts[4] ?? 0) * 3600 + Number(parts[5] ?? 0) * 60 + Number(parts[6] ?? 0);
  return serialOfDay(day, date1904) + seconds / 86_400;
}
