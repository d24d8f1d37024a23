import type { CellValue } from '../../domain/cell';
import { valueOfCell, type PlainCell } from './cell-reading';
import { columnNumber } from './formula-text';
import type { SharedStrings } from './shared-strings';
import type { RawCell } from './sheet-scan';
import { XmlBytes } from './xml-bytes';

const noAttributes: RawCell['attributes'] = {};

const encoder = new TextEncoder();
const word = (text: string): Uint8Array => encoder.encode(text);
const names = { r: word('r'), s: word('s'), t: word('t'), cm: word('cm'), ref: word('ref'), si: word('si') };

/** ECMA-376 part 1, 18.18.11 ST_CellType, and cells without a type, which hold numbers. */
const cellTypes = ['s', 'n', 'str', 'b', 'e', 'inlineStr', 'd'];
const longTypes = ['str', 'inlineStr'].map((type) => ({ type, quoted: word(`${type}"`) }));

/** Tags in bytes, `before` their names what all elements of the sheet have there: nothing, or a prefix with its colon. */
function tagsWith(before: string) {
  return {
    before: word(before),
    row: word(`<${before}row`),
    rowEnd: word(`</${before}row>`),
    dataEnd: word(`</${before}sheetData>`),
    inline: word(`<${before}is><${before}t`),
    inlineEnd: word(`</${before}t></${before}is>`),
    emptyInlineEnd: word(`</${before}is>`),
  };
}

/**
 * Hands over the cells of a sheet whose `<sheetData>` was just opened, with what they hold, and stands before
 * `</sheetData>` then. False where something is unusual; then whatever was handed over is void. Of attributes it tells
 * only `cm`, by which an array is known to be dynamic.
 */
export class PlainCells {
  private readonly xml: XmlBytes;
  private readonly tags: ReturnType<typeof tagsWith>;
  /** How many bytes stand before the name of an element. */
  private readonly shift: number;
  private row = -1;
  private column = -1;
  private readonly cell: RawCell = {
    row: 0,
    column: 0,
    style: 0,
    type: 'n',
    value: undefined,
    inline: undefined,
    formula: undefined,
    attributes: noAttributes,
    openEnd: 0,
    end: 0,
  };
  /** What `<v>` holds where it was read as a number, and `cell.value` not at all. */
  private number: number | undefined;

  constructor(
    sheet: Uint8Array,
    start: number,
    before: string,
    private readonly strings: SharedStrings,
    private readonly date1904: boolean,
    private readonly take: (cell: PlainCell, value: CellValue) => void,
  ) {
    this.xml = new XmlBytes(sheet, start);
    this.tags = tagsWith(before);
    this.shift = this.tags.before.length;
  }

  /** How far it has read. */
  get at(): number {
    return this.xml.at;
  }

  read(): boolean {
    const { xml, tags } = this;
    for (;;) {
      xml.passBlanks();
      if (xml.isNext(tags.dataEnd)) return true;
      if (!xml.passes(tags.row) || !xml.readAttributes()) return false;
      const given = xml.attribute(names.r);
      this.row = given === undefined ? this.row + 1 : Number(given) - 1;
      if (!Number.isInteger(this.row) || this.row < 0 || this.row > 1_048_575) return false;
      this.column = -1;
      if (!xml.isSelfClosing && !this.readRow()) return false;
    }
  }

  private readRow(): boolean {
    const { xml, cell } = this;
    const { bytes } = xml;
    for (;;) {
      if (bytes[xml.at] !== 60) xml.passBlanks();
      if (!this.opens(99)) return xml.passes(this.tags.rowEnd);
      cell.value = undefined;
      cell.inline = undefined;
      cell.formula = undefined;
      cell.attributes = noAttributes;
      this.number = undefined;
      const { at } = xml;
      const { column } = this;
      let kind = this.readCellTag();
      if (kind === 'unusual') {
        xml.at = at + 2 + this.shift;
        this.column = column;
        kind = this.readUncommonCellTag();
      }
      if (kind === 'unusual' || (kind === 'open' && !this.readContent())) return false;
      cell.row = this.row;
      cell.column = this.column;
      this.take(cell, this.valueRead());
    }
  }

  private valueRead(): CellValue {
    const { cell, number } = this;
    if (number === undefined) return valueOfCell(cell, this.strings, this.date1904);
    return cell.type === 's' ? this.strings.at(number) : number;
  }

  /** `<c r="B7" s="12" t="s">`; much of a sheet is this, so that it is read letter by letter. */
  private readCellTag(): 'open' | 'empty' | 'unusual' {
    const { xml, cell } = this;
    const { bytes } = xml;
    let at = xml.at + 2 + this.shift;
    let hasPlace = false;
    let hasStyle = false;
    let hasType = false;
    cell.style = 0;
    cell.type = 'n';
    for (;;) {
      const code = bytes[at];
      if (code === 62 || (code === 47 && bytes[at + 1] === 62)) break;
      // ` r="`, ` s="` or ` t="`
      if (code !== 32 || bytes[at + 2] !== 61 || bytes[at + 3] !== 34) return 'unusual';
      const name = bytes[at + 1];
      at += 4;
      if (name === 114 && !hasPlace) {
        hasPlace = true;
        const start = at;
        let column = 0;
        for (let letter = bytes[at] ?? 0; letter >= 65 && letter <= 90; letter = bytes[++at] ?? 0)
          column = column * 26 + letter - 64;
        if (column === 0 || column > 16_384 || at > start + 3) return 'unusual';
        this.column = column - 1;
        while (isDigit(bytes[at])) at++;
      } else if (name === 115 && !hasStyle) {
        hasStyle = true;
        let style = 0;
        for (; isDigit(bytes[at]); at++) style = style * 10 + (bytes[at] ?? 0) - 48;
        cell.style = style;
      } else if (name === 116 && !hasType) {
        hasType = true;
        if (bytes[at] === 115 && bytes[at + 1] === 34) cell.type = 's';
        else {
          xml.at = at;
          const type = this.readType();
          if (type === undefined) return 'unusual';
          cell.type = type;
        }
        at += cell.type.length;
      } else return 'unusual';
      if (bytes[at] !== 34) return 'unusual';
      at++;
    }
    if (!hasPlace) this.column++;
    const isEmpty = bytes[at] === 47;
    xml.at = at + (isEmpty ? 2 : 1);
    return isEmpty ? 'empty' : 'open';
  }

  /** The rest of a cell's tag with other attributes or other quotes, as a cell of a dynamic array has them. */
  private readUncommonCellTag(): 'open' | 'empty' | 'unusual' {
    const { xml, cell } = this;
    if (!xml.readAttributes()) return 'unusual';
    const place = xml.attribute(names.r);
    if (place === undefined) this.column++;
    else {
      const letters = /^([A-Z]{1,3})\d*$/.exec(place)?.[1];
      if (letters === undefined) return 'unusual';
      this.column = columnNumber(letters);
      if (this.column > 16_383) return 'unusual';
    }
    cell.style = Number(xml.attribute(names.s) ?? 0);
    cell.type = xml.attribute(names.t) ?? 'n';
    if (!cellTypes.includes(cell.type)) return 'unusual';
    const cm = xml.attribute(names.cm);
    if (cm !== undefined) cell.attributes = { cm };
    return xml.isSelfClosing ? 'empty' : 'open';
  }

  private readType(): string | undefined {
    const { xml } = this;
    const { bytes, at } = xml;
    if (bytes[at + 1] === 34) return letterType(bytes[at]);
    return longTypes.find(({ quoted }) => xml.isNext(quoted))?.type;
  }

  /** What stands between a cell's tags, and the end tag. */
  private readContent(): boolean {
    const { xml, cell } = this;
    let hasValue = false;
    for (;;) {
      if (this.closes(99)) return true;
      if (!hasValue && this.opens(118)) {
        hasValue = true;
        xml.at += 2 + this.shift;
        if (xml.bytes[xml.at++] !== 62 || !this.readValue()) return false;
      } else if (!cell.formula && this.opens(102)) {
        if (!this.readFormula()) return false;
      } else if (cell.inline !== undefined || !this.readInline()) return false;
    }
  }

  private readValue(): boolean {
    const { xml, cell } = this;
    if (cell.type === 's' || cell.type === 'n') this.number = xml.takeNumber();
    if (this.number === undefined) {
      cell.value = xml.takeText();
      if (cell.value === undefined) return false;
    }
    return this.closes(118);
  }

  private readInline(): boolean {
    const { xml, cell, tags } = this;
    if (!xml.passes(tags.inline) || !xml.readAttributes()) return false;
    if (xml.isSelfClosing) {
      cell.inline = '';
      return xml.passes(tags.emptyInlineEnd);
    }
    cell.inline = xml.takeText();
    return cell.inline !== undefined && xml.passes(tags.inlineEnd);
  }

  private readFormula(): boolean {
    const { xml } = this;
    xml.at += 2 + this.shift;
    if (!xml.readAttributes()) return false;
    const kind = xml.attribute(names.t) ?? 'normal';
    const ref = xml.attribute(names.ref);
    const group = xml.attribute(names.si);
    const text = xml.isSelfClosing ? '' : xml.takeText();
    if (text === undefined || (!xml.isSelfClosing && !this.closes(102))) return false;
    this.cell.formula = { text, kind, ref, group, openEnd: 0, end: 0 };
    return true;
  }

  /** Whether an element whose name is, or begins with, this letter is opened next. */
  private opens(letter: number): boolean {
    const { shift } = this;
    const { bytes, at } = this.xml;
    return bytes[at] === 60 && bytes[at + 1 + shift] === letter && (shift === 0 || this.isPrefixed(at + 1));
  }

  /** Passes the end tag of an element of this one letter. */
  private closes(letter: number): boolean {
    const { xml, shift } = this;
    const { bytes, at } = xml;
    if (bytes[at] !== 60 || bytes[at + 1] !== 47) return false;
    if (bytes[at + 2 + shift] !== letter || bytes[at + 3 + shift] !== 62) return false;
    if (shift > 0 && !this.isPrefixed(at + 2)) return false;
    xml.at = at + 4 + shift;
    return true;
  }

  private isPrefixed(at: number): boolean {
    const { bytes } = this.xml;
    const { before } = this.tags;
    for (let index = 0; index < before.length; index++) if (bytes[at + index] !== before[index]) return false;
    return true;
  }
}

/** As far as one letter says it. */
function letterType(code: number | undefined): string | undefined {
  switch (code) {
    case 115:
      return 's';
    case 110:
      return 'n';
    case 98:
      return 'b';
    case 101:
      return 'e';
    case 100:
      return 'd';
    default:
      return undefined;
  }
}

function isDigit(code = 0): boolean {
  return code >= 48 && code <= 57;
}
