import type { CellFormat } from '../../sheets/write-plan';
import { builtInNumberFormats } from './number-formats';
import type { CellDetail } from './package-content';
import { tinted } from './theme-colors';
import { renderDocument, type XmlDocument } from './xml-document';
import type { XmlElement } from './xml-element';

const sheetSequence = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];
const fontSequence = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];
const formatSequence = ['alignment', 'protection', 'extLst'];
const sides = ['top', 'bottom', 'left', 'right'] as const;
const verticalNames = { top: 'top', middle: 'center', bottom: 'bottom' } as const;

/** The styles part: what a cell's style number looks like, and new looks appended, each once. */
export class Styles {
  private changed = false;
  private readonly derived = new Map<string, number>();
  private readonly looks = new Map<number, CellFormat>();

  private readonly details = new Map<number, CellDetail>();

  /** `theme`: the colours that cells name by number, see theme-colors.ts. */
  constructor(
    private readonly document: XmlDocument,
    private readonly theme: readonly (string | undefined)[] = [],
  ) {}

  get isChanged(): boolean {
    return this.changed;
  }

  render(): string {
    return renderDocument(this.document);
  }

  /** The format code of a cell's style, e.g. `yyyy"年"m"月"d"日"`. */
  numberFormat(style: number): string {
    const id = this.cellFormat(style)?.number('numFmtId') ?? 0;
    const own = this.list('numFmts').find((element) => element.number('numFmtId') === id);
    return own?.attribute('formatCode') ?? builtInNumberFormats[id] ?? 'General';
  }

  /** What differs from a bare cell. */
  look(style: number): CellFormat {
    const known = this.looks.get(style);
    if (known) return known;
    const look = this.readLook(style);
    this.looks.set(style, look);
    return look;
  }

  /** What else differs from a bare cell, that no step writes. */
  detail(style: number): CellDetail {
    const known = this.details.get(style);
    if (known) return known;
    const detail = this.readDetail(style);
    this.details.set(style, detail);
    return detail;
  }

  /** What a conditional format or table style (dxf) lays over a cell. */
  differentialLook(index: number): CellFormat {
    const element = this.list('dxfs')[index];
    const background = element?.first('fill')?.first('patternFill');
    const fill = this.color(background?.first('bgColor') ?? background?.first('fgColor'));
    return { ...this.fontLook(element?.first('font')), ...(fill === undefined ? {} : { fill }) };
  }

  /** The style number of a cell of style `style` once `format` is laid over it; everything else about it stays. */
  withFormat(style: number, format: CellFormat): number {
    const key = `${style}|${JSON.stringify(format)}`;
    const known = this.derived.get(key);
    if (known !== undefined) return known;
    this.standDefaults();
    const next = (this.cellFormat(style) ?? this.cellFormat(0) ?? this.bareFormat()).copy();
    if (format.numberFormat !== undefined) {
      next.set({ numFmtId: String(this.numberFormatId(format.numberFormat)), applyNumberFormat: '1' });
    }
    this.layFont(next, format);
    if (format.fill !== undefined) {
      next.set({ fillId: String(this.index('fills', this.solidFill(format.fill))), applyFill: '1' });
    }
    if (format.borders !== undefined) {
      next.set({
        borderId: String(this.index('borders', this.thinBorder(format.borders))),
        applyBorder: '1',
      });
    }
    layAlignment(next, format);
    if (format.locked !== undefined) {
      const protection = next.first('protection')?.copy() ?? next.create('protection');
      protection.set({ locked: format.locked ? '1' : '0' });
      next.place(protection, formatSequence);
      next.set({ applyProtection: '1' });
    }
    const number = this.index('cellXfs', next);
    this.derived.set(key, number);
    return number;
  }

  /** The number of a differential format for conditional formats. */
  highlight(color: string, fill: string, bold: boolean): number {
    const { root } = this.document;
    const element = root.create('dxf');
    const font = element.append(element.create('font'));
    if (bold) font.append(font.create('b'));
    font.append(font.create('color', { rgb: opaque(color) }));
    const pattern = element.append(element.create('fill')).append(element.create('patternFill'));
    pattern.append(pattern.create('bgColor', { rgb: opaque(fill) }));
    return this.index('dxfs', element);
  }

  private readLook(style: number): CellFormat {
    const element = this.cellFormat(style);
    if (!element) return {};
    const numberFormat = this.numberFormat(style);
    const fontId = element.number('fontId') ?? 0;
    const font = this.fontLook(this.list('fonts')[fontId]);
    const defaultSize = this.list('fonts')[0]?.first('sz')?.number('val');
    const pattern = this.list('fills')[element.number('fillId') ?? 0]?.first('patternFill');
    const fill =
      pattern?.attribute('patternType') === 'solid' ? this.color(pattern.first('fgColor')) : undefined;
    const edge = this.list('borders')[element.number('borderId') ?? 0]?.first('left');
    const borders =
      edge?.attribute('style') === undefined ? undefined : (this.color(edge.first('color')) ?? '#000000');
    const alignment = element.first('alignment');
    const horizontal = alignment?.attribute('horizontal');
    const vertical = alignment?.attribute('vertical');
    return {
      ...(numberFormat === 'General' ? {} : { numberFormat }),
      ...(font.bold ? { bold: true } : {}),
      ...(font.italic ? { italic: true } : {}),
      ...(font.fontSize === undefined || font.fontSize === defaultSize ? {} : { fontSize: font.fontSize }),
      ...(font.color === undefined || font.color === '#000000' ? {} : { color: font.color }),
      ...(fill === undefined ? {} : { fill }),
      ...(alignment?.flag('wrapText') ? { wrap: true } : {}),
      ...(horizontal === 'left' || horizontal === 'center' || horizontal === 'right' ? { horizontal } : {}),
      ...(vertical === 'top' ? { vertical } : vertical === 'center' ? { vertical: 'middle' } : {}),
      ...(borders === undefined ? {} : { borders }),
      ...(element.first('protection')?.flag('locked', true) === false ? { locked: false } : {}),
    };
  }

  private readDetail(style: number): CellDetail {
    const element = this.cellFormat(style);
    const fontId = element?.number('fontId') ?? 0;
    const font = this.list('fonts')[fontId];
    const [name, standard] = [font, this.list('fonts')[0]].map((one) => one?.first('name')?.attribute('val'));
    const fontName = name === standard ? undefined : name;
    const underline = font?.first('u');
    const border = this.list('borders')[element?.number('borderId') ?? 0];
    const lines = sides.flatMap((side) => {
      const edge = border?.first(side);
      const line = edge?.attribute('style');
      if (line === undefined || line === 'none') return [];
      return [[side, { line, color: this.color(edge?.first('color')) ?? '#000000' }] as const];
    });
    return {
      ...(fontName === undefined ? {} : { fontName }),
      ...(underline && underline.attribute('val') !== 'none' ? { underline: true } : {}),
      ...(font?.first('strike')?.flag('val', true) ? { strikethrough: true } : {}),
      ...(lines.length === 0 ? {} : { lines: Object.fromEntries(lines) }),
    };
  }

  private fontLook(font: XmlElement | undefined): CellFormat {
    const fontSize = font?.first('sz')?.number('val');
    const color = this.color(font?.first('color'));
    return {
      ...(font?.first('b') && font.first('b')?.flag('val', true) ? { bold: true } : {}),
      ...(font?.first('i') && font.first('i')?.flag('val', true) ? { italic: true } : {}),
      ...(fontSize === undefined ? {} : { fontSize }),
      ...(color === undefined ? {} : { color }),
    };
  }

  /** `FF1F4E79` → `#1F4E79`; a colour of the theme as it is there, lighter or darker by its tint. */
  private color(element: XmlElement | undefined): string | undefined {
    const rgb = element?.attribute('rgb');
    if (rgb !== undefined && /^[0-9A-Fa-f]{8}$/.test(rgb)) return `#${rgb.slice(2).toUpperCase()}`;
    const color = this.theme[element?.number('theme') ?? -1];
    return color === undefined ? undefined : tinted(color, element?.number('tint') ?? 0);
  }

  private layFont(target: XmlElement, format: CellFormat): void {
    const { bold, italic, fontSize, color } = format;
    if (bold === undefined && italic === undefined && fontSize === undefined && color === undefined) return;
    const font = (
      this.list('fonts')[target.number('fontId') ?? 0] ?? this.document.root.create('font')
    ).copy();
    const put = (local: string, attributes: Record<string, string> | undefined): void => {
      const present = font.first(local);
      if (attributes) font.place(font.create(local, attributes), fontSequence);
      else if (present) font.removeChild(present);
    };
    if (bold !== undefined) put('b', bold ? {} : undefined);
    if (italic !== undefined) put('i', italic ? {} : undefined);
    if (fontSize !== undefined) put('sz', { val: String(fontSize) });
    if (color !== undefined) put('color', { rgb: opaque(color) });
    target.set({ fontId: String(this.index('fonts', font)), applyFont: '1' });
  }

  private solidFill(color: string): XmlElement {
    const fill = this.document.root.create('fill');
    const pattern = fill.append(fill.create('patternFill', { patternType: 'solid' }));
    pattern.append(pattern.create('fgColor', { rgb: opaque(color) }));
    pattern.append(pattern.create('bgColor', { indexed: '64' }));
    return fill;
  }

  private thinBorder(color: string): XmlElement {
    const border = this.document.root.create('border');
    for (const side of ['left', 'right', 'top', 'bottom']) {
      const line = border.append(border.create(side, { style: 'thin' }));
      line.append(line.create('color', { rgb: opaque(color) }));
    }
    border.append(border.create('diagonal'));
    return border;
  }

  private numberFormatId(format: string): number {
    for (const [id, builtIn] of Object.entries(builtInNumberFormats)) {
      if (builtIn === format && Number(id) < 50 && !(Number(id) >= 27 && Number(id) <= 36)) return Number(id);
    }
    const present = this.list('numFmts');
    const same = present.find((element) => element.attribute('formatCode') === format);
    if (same) return same.number('numFmtId') ?? 0;
    const id = Math.max(163, ...present.map((element) => element.number('numFmtId') ?? 0)) + 1;
    this.append('numFmts', this.document.root.create('numFmt', { numFmtId: String(id), formatCode: format }));
    return id;
  }

  /**
   * A file may leave out any of the lists. What cells of no look are drawn with is then said here, at the place where
   * they look for it, or the first new look would become theirs. Fills have two such places (ECMA-376 part 1, 18.8.21).
   */
  private standDefaults(): void {
    const { root } = this.document;
    if (this.list('fonts').length === 0) this.append('fonts', root.create('font'));
    for (const patternType of ['none', 'gray125'].slice(this.list('fills').length)) {
      const fill = root.create('fill');
      fill.append(fill.create('patternFill', { patternType }));
      this.append('fills', fill);
    }
    if (this.list('borders').length === 0) this.append('borders', root.create('border'));
    if (this.list('cellXfs').length === 0) this.append('cellXfs', this.bareFormat());
  }

  private bareFormat(): XmlElement {
    return this.document.root.create('xf', { numFmtId: '0', fontId: '0', fillId: '0', borderId: '0' });
  }

  private cellFormat(style: number): XmlElement | undefined {
    return this.list('cellXfs')[style];
  }

  private list(container: string): readonly XmlElement[] {
    return this.document.root.first(container)?.children ?? [];
  }

  /** The place of an equal element in its list, appended when there is none. */
  private index(container: string, element: XmlElement): number {
    const text = element.toString();
    const present = this.list(container).findIndex((other) => other.toString() === text);
    return present >= 0 ? present : this.append(container, element);
  }

  private append(container: string, element: XmlElement): number {
    const { root } = this.document;
    const list = root.first(container) ?? root.place(root.create(container), sheetSequence);
    list.append(element);
    list.set({ count: String(list.children.length) });
    this.changed = true;
    return list.children.length - 1;
  }
}

function layAlignment(target: XmlElement, format: CellFormat): void {
  const { wrap, horizontal, vertical } = format;
  if (wrap === undefined && horizontal === undefined && vertical === undefined) return;
  const alignment = target.first('alignment')?.copy() ?? target.create('alignment');
  if (wrap !== undefined) alignment.set({ wrapText: wrap ? '1' : '0' });
  if (horizontal !== undefined) alignment.set({ horizontal });
  if (vertical !== undefined) alignment.set({ vertical: verticalNames[vertical] });
  target.place(alignment, formatSequence);
  target.set({ applyAlignment: '1' });
}

function opaque(color: string): string {
  if (!/^#[0-9A-Fa-f]{6}$/.test(color)) throw new RangeError(`colour ${color} is not of the form #RRGGBB`);
  return `FF${color.slice(1).toUpperCase()}`;
}
