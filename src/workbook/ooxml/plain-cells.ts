import type { CellValue } from '../../domain/cell';
import { valueOfCell, type PlainCell } from './cell-reading';
import type { SharedStrings } from './shared-strings';
import type { RawCell } from './sheet-scan';
import { XmlBytes } from './xml-bytes';

const noAttributes: RawCell['attributes'] = {};

const encoder = new TextEncoder();
const word = (text: string): Uint8Array => encoder.encode(text);
const rowTag = word('<row');
const rowEnd = word('</row>');
const dataEnd = word('</sheetData>');
const formulaTag = word('<f');
const formulaEnd = word('</f>');
const inlineTag = word('<is><t');
const inlineEnd = word('</t></is>');
const emptyInlineEnd = word('</is>');
const names = { r: word('r'), t: word('t'), ref: word('ref'), si: word('si') };

const longTypes = ['str', 'inlineStr'].map((type) => ({ type, quoted: word(`${type}"`) }));

/**
 * Hands over the cells of a sheet whose `<sheetData>` was just opened, with what they hold, and stands before
 * `</sheetData>` then. False where something is unusual; then whatever was handed over is void. Of attributes it tells
 * none, and a cell that has others than place, style and type is unusual.
 */
export class PlainCells {
  private readonly xml: XmlBytes;
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
    private readonly strings: SharedStrings,
    private readonly date1904: boolean,
    private readonly take: (cell: PlainCell, value: CellValue) => void,
  ) {
    this.xml = new XmlBytes(sheet, start);
  }

  /** How far it has read. */
  get at(): number {
    return this.xml.at;
  }

  read(): boolean {
    const { xml } = this;
    for (;;) {
      xml.passBlanks();
      if (xml.isNext(dataEnd)) return true;
      if (!xml.passes(rowTag) || !xml.readAttributes()) return false;
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
      // `<c`
      if (bytes[xml.at] !== 60 || bytes[xml.at + 1] !== 99) return xml.passes(rowEnd);
      cell.value = undefined;
      cell.inline = undefined;
      cell.formula = undefined;
      this.number = undefined;
      const kind = this.readCellTag();
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
    let at = xml.at + 2;
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

  private readType(): string | undefined {
    const { xml } = this;
    const { bytes, at } = xml;
    if (bytes[at + 1] === 34) return letterType(bytes[at]);
    return longTypes.find(({ quoted }) => xml.isNext(quoted))?.type;
  }

  /** What stands between a cell's tags, and the end tag. */
  private readContent(): boolean {
    const { xml, cell } = this;
    const { bytes } = xml;
    let hasValue = false;
    for (;;) {
      const { at } = xml;
      if (bytes[at] !== 60) return false;
      const code = bytes[at + 1];
      if (code === 47) {
        // `</c>`
        xml.at = at + 4;
        return bytes[at + 2] === 99 && bytes[at + 3] === 62;
      }
      if (code === 118 && !hasValue && bytes[at + 2] === 62) {
        hasValue = true;
        xml.at = at + 3;
        if (!this.readValue()) return false;
      } else if (code === 102 && !cell.formula) {
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
    const { bytes, at } = xml;
    // `</v>`
    if (bytes[at] !== 60 || bytes[at + 1] !== 47 || bytes[at + 2] !== 118 || bytes[at + 3] !== 62)
      return false;
    xml.at = at + 4;
    return true;
  }

  private readInline(): boolean {
    const { xml, cell } = this;
    if (!xml.passes(inlineTag) || !xml.readAttributes()) return false;
    if (xml.isSelfClosing) {
      cell.inline = '';
      return xml.passes(emptyInlineEnd);
    }
    cell.inline = xml.takeText();
    return cell.inline !== undefined && xml.passes(inlineEnd);
  }

  private readFormula(): boolean {
    const { xml } = this;
    if (!xml.passes(formulaTag) || !xml.readAttributes()) return false;
    const kind = xml.attribute(names.t) ?? 'normal';
    const ref = xml.attribute(names.ref);
    const group = xml.attribute(names.si);
    const text = xml.isSelfClosing ? '' : xml.takeText();
    if (text === undefined || (!xml.isSelfClosing && !xml.passes(formulaEnd))) return false;
    this.cell.formula = { text, kind, ref, group, openEnd: 0, end: 0 };
    return true;
  }
}

/** ECMA-376 part 1, 18.18.11 ST_CellType, as far as one letter says it. */
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
