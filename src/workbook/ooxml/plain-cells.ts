import { afterBlanks, type PlainXml } from './plain-xml';
import { damagedXml } from './file-refusals';
import type { RawCell } from './sheet-scan';

const noAttributes: RawCell['attributes'] = {};

/** ECMA-376 part 1, 18.18.11 ST_CellType, and cells without a type, which hold numbers. */
const cellTypes = ['s', 'n', 'str', 'b', 'e', 'inlineStr', 'd'];

/**
 * Hands over the cells of a sheet whose `<sheetData>` was just opened, as `scanSheet` does, and stands behind
 * `</sheetData>` then. False where something is unusual; then whatever was handed over is void. Of attributes it tells
 * none, and a cell that has others than place, style and type is unusual.
 */
export class PlainCells {
  private readonly source: string;
  private row = -1;
  private column = -1;
  /** One object for all cells, as in `scanSheet`. */
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

  constructor(
    private readonly xml: PlainXml,
    private readonly part: string,
    private readonly take: (cell: RawCell) => void,
  ) {
    this.source = xml.source;
  }

  read(): boolean {
    const { xml, source } = this;
    for (;;) {
      xml.at = afterBlanks(source, xml.at);
      if (source.startsWith('</sheetData>', xml.at)) {
        xml.passElement(xml.at + 12);
        return true;
      }
      if (!source.startsWith('<row', xml.at) || !xml.readTag() || xml.name !== 'row') return false;
      const given = xml.attributes['r'];
      this.row = given === undefined ? this.row + 1 : Number(given) - 1;
      if (!Number.isInteger(this.row) || this.row < 0 || this.row > 1_048_575)
        throw damagedXml(this.part, `row ${given ?? ''}`);
      this.column = -1;
      if (!xml.isSelfClosing && !this.readRow()) return false;
    }
  }

  private readRow(): boolean {
    const { xml, source, cell } = this;
    for (;;) {
      xml.at = afterBlanks(source, xml.at);
      if (source.startsWith('</row>', xml.at)) {
        xml.at += 6;
        return true;
      }
      if (source.charCodeAt(xml.at) !== 60 || source.charCodeAt(xml.at + 1) !== 99) return false;
      cell.value = undefined;
      cell.inline = undefined;
      cell.formula = undefined;
      const kind = this.readCellTag();
      if (kind === 'unusual' || (kind === 'open' && !this.readContent())) return false;
      cell.row = this.row;
      cell.column = this.column;
      this.take(cell);
    }
  }

  /** `<c r="B7" s="12" t="s">`; much of a sheet is this, so that it is read letter by letter. */
  private readCellTag(): 'open' | 'empty' | 'unusual' {
    const { xml, source, cell } = this;
    let at = xml.at + 2;
    let hasPlace = false;
    let hasStyle = false;
    let hasType = false;
    cell.style = 0;
    cell.type = 'n';
    for (;;) {
      const code = source.charCodeAt(at);
      if (code === 62 || (code === 47 && source.charCodeAt(at + 1) === 62)) break;
      // ` r="`, ` s="` or ` t="`
      if (code !== 32 || source.charCodeAt(at + 2) !== 61 || source.charCodeAt(at + 3) !== 34)
        return 'unusual';
      const name = source.charCodeAt(at + 1);
      at += 4;
      if (name === 114 && !hasPlace) {
        hasPlace = true;
        const start = at;
        let column = 0;
        for (
          let letter = source.charCodeAt(at);
          letter >= 65 && letter <= 90;
          letter = source.charCodeAt(++at)
        )
          column = column * 26 + letter - 64;
        if (column === 0 || column > 16_384 || at > start + 3) return 'unusual';
        this.column = column - 1;
        at = afterDigits(source, at);
      } else if (name === 115 && !hasStyle) {
        hasStyle = true;
        const start = at;
        at = afterDigits(source, at);
        cell.style = Number(source.slice(start, at));
      } else if (name === 116 && !hasType) {
        hasType = true;
        const end = source.indexOf('"', at);
        cell.type = source.slice(at, end);
        if (!cellTypes.includes(cell.type)) return 'unusual';
        at = end;
      } else return 'unusual';
      if (source.charCodeAt(at) !== 34) return 'unusual';
      at++;
    }
    if (!hasPlace) this.column++;
    const isEmpty = source.charCodeAt(at) === 47;
    xml.at = at + (isEmpty ? 2 : 1);
    return isEmpty ? 'empty' : 'open';
  }

  /** What stands between a cell's tags, and the end tag. */
  private readContent(): boolean {
    const { xml, source, cell } = this;
    for (;;) {
      const { at } = xml;
      if (source.charCodeAt(at) !== 60) return false;
      const code = source.charCodeAt(at + 1);
      if (code === 47) {
        xml.at = at + 4;
        return source.startsWith('</c>', at);
      }
      if (code === 118 && cell.value === undefined && source.charCodeAt(at + 2) === 62) {
        xml.at = at + 3;
        cell.value = xml.takeText();
        if (cell.value === undefined || !this.passes('</v>')) return false;
      } else if (code === 102 && !cell.formula) {
        if (!this.readFormula()) return false;
      } else if (source.startsWith('<is><t', at) && cell.inline === undefined) {
        xml.at = at + 4;
        if (!xml.readTag() || xml.name !== 't') return false;
        cell.inline = xml.isSelfClosing ? '' : xml.takeText();
        if (cell.inline === undefined || !this.passes(xml.isSelfClosing ? '</is>' : '</t></is>'))
          return false;
      } else return false;
    }
  }

  private readFormula(): boolean {
    const { xml } = this;
    if (!xml.readTag() || xml.name !== 'f') return false;
    const { t: kind = 'normal', ref, si: group } = xml.attributes;
    const text = xml.isSelfClosing ? '' : xml.takeText();
    if (text === undefined || (!xml.isSelfClosing && !this.passes('</f>'))) return false;
    this.cell.formula = { text, kind, ref, group, openEnd: 0, end: 0 };
    return true;
  }

  private passes(tags: string): boolean {
    const { xml } = this;
    if (!this.source.startsWith(tags, xml.at)) return false;
    xml.at += tags.length;
    return true;
  }
}

function afterDigits(source: string, at: number): number {
  for (let code = source.charCodeAt(at); code >= 48 && code <= 57;) code = source.charCodeAt(++at);
  return at;
}
