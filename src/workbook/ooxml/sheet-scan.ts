import type { SaxesTagPlain } from 'saxes';
import { damagedXml } from './file-refusals';
import { columnNumber } from './formula-text';
import { strictParser, XmlTree, type XmlDocument } from './xml-document';
import type { XmlElement } from './xml-element';

export interface RawFormula {
  text: string;
  /** `normal`, `shared`, `array` or `dataTable`. */
  kind: string;
  ref: string | undefined;
  /** Number of the shared formula's group. */
  group: string | undefined;
  /** Just after the start tag, and just after the whole element. */
  openEnd: number;
  end: number;
}

/** A cell as the file has it. The scanner uses one object for all cells: take what you need before you return. */
export interface RawCell {
  row: number;
  column: number;
  /** Index into the styles' cellXfs. */
  style: number;
  type: string;
  /** Text of `<v>`. */
  value: string | undefined;
  /** Text of `<is>`, phonetic runs left out. */
  inline: string | undefined;
  formula: RawFormula | undefined;
  attributes: Readonly<Record<string, string>>;
  /** Just after the start tag, and just after the whole element. */
  openEnd: number;
  end: number;
}

export interface RawRow {
  readonly row: number;
  readonly attributes: Readonly<Record<string, string>>;
  readonly name: string;
  readonly openEnd: number;
}

export interface SheetHandlers {
  /** At the start of the cells: everything before them is read. */
  dataStart?(worksheet: XmlElement): void;
  rowStart?(row: RawRow): void;
  cell(cell: RawCell): void;
  rowEnd?(end: number, isSelfClosing: boolean): void;
}

export interface ScannedSheet {
  readonly document: XmlDocument;
  readonly sheetData: XmlElement | undefined;
  /** Where the content of sheetData stands in the source. */
  readonly dataStart: number;
  readonly dataEnd: number;
}

/**
 * Reads a worksheet in one pass: cells go to the handlers one by one, everything else becomes elements. `<dimension>`
 * is not believed. A row or cell without `r` follows the one before it (ECMA-376 part 1, 18.3.1.4 and 18.3.1.73).
 */
export function scanSheet(source: string, part: string, handlers: SheetHandlers): ScannedSheet {
  const tree = new XmlTree(source);
  const parser = strictParser(part);
  const names = { row: 'row', c: 'c', v: 'v', f: 'f', is: 'is', t: 't', rPh: 'rPh' };
  let sheetData: XmlElement | undefined;
  let dataStart = 0;
  let dataEnd = 0;
  let inData = false;
  let row = -1;
  let column = -1;
  let capturing = false;
  let captured = '';
  let inInline = false;
  let inPhonetic = false;
  let inCell = false;
  const cell: RawCell = {
    row: 0,
    column: 0,
    style: 0,
    type: 'n',
    value: undefined,
    inline: undefined,
    formula: undefined,
    attributes: {},
    openEnd: 0,
    end: 0,
  };

  const openOutside = (tag: SaxesTagPlain): void => {
    const element = tree.openTag(tag, parser.position);
    if (tree.depth === 1) {
      for (const key of Object.keys(names) as (keyof typeof names)[])
        names[key] = element.prefix === '' ? key : `${element.prefix}:${key}`;
    } else if (tree.depth === 2 && !sheetData && element.local === 'sheetData') {
      sheetData = element;
      inData = true;
      dataStart = parser.position;
      if (tree.root) handlers.dataStart?.(tree.root);
    }
  };

  const openInside = (tag: SaxesTagPlain): void => {
    const name = tag.name;
    if (name === names.v) {
      capturing = inCell;
      captured = '';
    } else if (name === names.c) {
      const attributes = tag.attributes;
      const reference = attributes['r'];
      column = reference === undefined ? column + 1 : columnOf(reference, part);
      cell.row = row;
      cell.column = column;
      cell.style = attributes['s'] === undefined ? 0 : Number(attributes['s']);
      cell.type = attributes['t'] ?? 'n';
      cell.value = undefined;
      cell.inline = undefined;
      cell.formula = undefined;
      cell.attributes = attributes;
      cell.openEnd = parser.position;
      inCell = true;
    } else if (name === names.row) {
      const given = tag.attributes['r'];
      row = given === undefined ? row + 1 : Number(given) - 1;
      if (!Number.isInteger(row) || row < 0 || row > 1_048_575) throw damagedXml(part, `row ${given ?? ''}`);
      column = -1;
      handlers.rowStart?.({ row, attributes: tag.attributes, name, openEnd: parser.position });
    } else if (name === names.f && inCell) {
      capturing = true;
      captured = '';
      const attributes = tag.attributes;
      cell.formula = {
        text: '',
        kind: attributes['t'] ?? 'normal',
        ref: attributes['ref'],
        group: attributes['si'],
        openEnd: parser.position,
        end: 0,
      };
    } else if (name === names.t && inInline && !inPhonetic) {
      capturing = true;
      captured = '';
    } else if (name === names.is && inCell) {
      inInline = true;
      cell.inline = '';
    } else if (name === names.rPh) inPhonetic = true;
  };

  const closeInside = (tag: SaxesTagPlain): void => {
    const name = tag.name;
    if (name === names.v) {
      if (inCell) cell.value = captured;
      capturing = false;
    } else if (name === names.c) {
      cell.end = parser.position;
      inCell = false;
      inInline = false;
      handlers.cell(cell);
    } else if (name === names.row) {
      handlers.rowEnd?.(parser.position, tag.isSelfClosing);
    } else if (name === names.f) {
      if (cell.formula) {
        cell.formula.text = captured;
        cell.formula.end = parser.position;
      }
      capturing = false;
    } else if (name === names.t && capturing) {
      cell.inline += captured;
      capturing = false;
    } else if (name === names.is) inInline = false;
    else if (name === names.rPh) inPhonetic = false;
  };

  parser.on('opentag', (tag) => {
    if (inData) openInside(tag);
    else openOutside(tag);
  });
  parser.on('closetag', (tag) => {
    if (!inData) {
      tree.closeTag(parser.position, tag.isSelfClosing);
    } else if (tag.name === sheetData?.name) {
      inData = false;
      dataEnd = tag.isSelfClosing ? dataStart : source.lastIndexOf('<', parser.position - 1);
      tree.closeTag(parser.position, tag.isSelfClosing);
    } else closeInside(tag);
  });
  const text = (characters: string): void => {
    if (!inData) tree.text(characters);
    else if (capturing) captured += characters;
  };
  parser.on('text', text);
  parser.on('cdata', text);
  parser.write(source).close();
  return { document: tree.document(part), sheetData, dataStart, dataEnd };
}

function columnOf(reference: string, part: string): number {
  let letters = 0;
  while (letters < reference.length && reference.charCodeAt(letters) > 57) letters++;
  const column = columnNumber(reference.slice(0, letters));
  if (!(column >= 0 && column <= 16_383)) throw damagedXml(part, `cell ${reference}`);
  return column;
}
