import type { Area } from '../../../src/domain/cell';
import type { BorderEdge, BorderLine, CellStyle } from '../model/cell';
import { MAX_COLUMNS, MAX_ROWS } from '../model/cell';
import { REFUSED } from '../model/host-error';
import { generalNumber } from '../model/number-format';
import { STANDARD_HEIGHT, STANDARD_WIDTH } from '../model/sheet-frame';
import type { SheetModel } from '../model/sheet-model';
import type { Desk } from './desk';
import { readText, shared } from './range-values';
import type { Members } from './wire-object';
import { itemAt, numberValue, textValue, WireObject } from './wire-object';

const WIDEST = 1342.5;
const HIGHEST = 409;

/** What Excel shows for a style that nothing was set of. */
const DEFAULTS = {
  bold: false,
  italic: false,
  underline: 'None',
  strikethrough: false,
  fontName: 'Calibri',
  fontSize: 11,
  color: '#000000',
  fill: '#FFFFFF',
  wrap: false,
  shrink: false,
  horizontal: 'General',
  vertical: 'Bottom',
  indent: 0,
  locked: true,
  formulaHidden: false,
} as const;
type Part = keyof typeof DEFAULTS;

const NAMED: Readonly<Record<string, string>> = {
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  white: '#FFFFFF',
  black: '#000000',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
  lightgray: '#D3D3D3',
  lightgrey: '#D3D3D3',
  lightblue: '#ADD8E6',
  lightgreen: '#90EE90',
  pink: '#FFC0CB',
  purple: '#800080',
  brown: '#A52A2A',
  cyan: '#00FFFF',
  magenta: '#FF00FF',
};

/** `#rgb…` or an HTML colour name, as Excel gives it back; '' stays '' (no colour). */
export function colorValue(value: unknown): string {
  const text = textValue(value);
  if (text === '') return '';
  const named = NAMED[text.toLowerCase()];
  if (named !== undefined) return named;
  const short = /^#?([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text);
  if (short !== null)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`.toUpperCase();
  const full = /^#?([0-9a-f]{6})$/i.exec(text)?.[1];
  if (full === undefined) throw REFUSED.invalidArgument(`colour ${text}`);
  return `#${full.toUpperCase()}`;
}

/** How the cells of one or several areas look; several at once answer null where they differ. */
abstract class StyleObject extends WireObject {
  constructor(
    protected readonly desk: Desk,
    protected readonly sheet: SheetModel,
    protected readonly areas: readonly Area[],
  ) {
    super();
  }

  protected get<P extends Part>(part: P) {
    return (): unknown => {
      const found = this.areas.map((area) =>
        shared<unknown>(area, (row, column) => this.sheet.style(row, column)[part] ?? DEFAULTS[part]),
      );
      return found.every((one) => one === found[0]) ? found[0] : null;
    };
  }

  protected set(part: Part, value: (given: unknown) => unknown = (given) => given) {
    return (given: unknown): void => {
      this.restyle(() => ({ [part]: value(given) }));
    };
  }

  protected restyle(change: (style: CellStyle, row: number, column: number) => CellStyle): void {
    for (const area of this.areas) {
      this.desk.model.restyle(this.sheet, area, (style, row, column) => ({
        ...style,
        ...change(style, row, column),
      }));
    }
  }
}

function optionOf(options: readonly string[]) {
  return (value: unknown): string => {
    const found = options.find((option) => option === value);
    if (found === undefined) throw REFUSED.invalidArgument(String(value));
    return found;
  };
}

const HORIZONTAL = optionOf([
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
]);
const VERTICAL = optionOf(['Top', 'Center', 'Bottom', 'Justify', 'Distributed']);

export class RangeFormatObject extends StyleObject {
  readonly kind = 'RangeFormat';

  protected define(): Members {
    const { desk, sheet, areas } = this;
    return {
      read: {
        WrapText: this.get('wrap'),
        ShrinkToFit: this.get('shrink'),
        HorizontalAlignment: this.get('horizontal'),
        VerticalAlignment: this.get('vertical'),
        IndentLevel: this.get('indent'),
        ColumnWidth: () => this.#size('column'),
        RowHeight: () => this.#size('row'),
      },
      write: {
        WrapText: this.set('wrap'),
        ShrinkToFit: this.set('shrink'),
        HorizontalAlignment: this.set('horizontal', HORIZONTAL),
        VerticalAlignment: this.set('vertical', VERTICAL),
        IndentLevel: this.set('indent', numberValue),
        ColumnWidth: (value) => {
          this.#resize('column', numberValue(value));
        },
        RowHeight: (value) => {
          this.#resize('row', numberValue(value));
        },
        UseStandardWidth: (value) => {
          if (value === true) this.#resize('column', STANDARD_WIDTH);
        },
        UseStandardHeight: (value) => {
          if (value === true) this.#resize('row', STANDARD_HEIGHT);
        },
      },
      open: {
        Font: () => new FontObject(desk, sheet, areas),
        Fill: () => new FillObject(desk, sheet, areas),
        Borders: () => new BorderCollectionObject(desk, sheet, areas),
        Protection: () => new FormatProtectionObject(desk, sheet, areas),
      },
      call: {
        AutofitColumns: () => {
          this.#autofit();
        },
        AutofitRows: () => {
          sheet.requireAllowed('allowFormatRows');
        },
        AdjustIndent: (args) => {
          this.restyle((style) => ({
            indent: Math.max(0, Math.min(250, (style.indent ?? 0) + args.number(0))),
          }));
        },
      },
    };
  }

  #tracks(of: 'row' | 'column'): number[] {
    const limit = of === 'row' ? MAX_ROWS : MAX_COLUMNS;
    return this.areas.flatMap((area) => {
      const count = of === 'row' ? area.rows : area.columns;
      const start = of === 'row' ? area.row : area.column;
      return count === limit ? [] : Array.from({ length: count }, (_, i) => start + i);
    });
  }

  #size(of: 'row' | 'column'): number | null {
    const known = of === 'row' ? this.sheet.rowHeights : this.sheet.columnWidths;
    const standard = of === 'row' ? STANDARD_HEIGHT : STANDARD_WIDTH;
    const sizes = this.#tracks(of).map((track) => known.get(track) ?? standard);
    return sizes.every((size) => size === sizes[0]) ? (sizes[0] ?? standard) : null;
  }

  #resize(of: 'row' | 'column', size: number): void {
    this.sheet.requireAllowed(of === 'row' ? 'allowFormatRows' : 'allowFormatColumns');
    if (size < 0 || size > (of === 'row' ? HIGHEST : WIDEST))
      throw REFUSED.invalidArgument(`size ${String(size)}`);
    for (const track of this.#tracks(of))
      (of === 'row' ? this.sheet.rowHeights : this.sheet.columnWidths).set(track, size);
    for (const area of this.areas)
      this.desk.model.emit({ kind: 'format', sheet: this.sheet.name, area, type: 'Resized' });
  }

  /** A rough width from the longest text shown: 5.25 points a character, twice that for a Chinese one. */
  #autofit(): void {
    this.sheet.requireAllowed('allowFormatColumns');
    for (const area of this.areas) {
      for (let column = area.column; column < area.column + Math.min(area.columns, 1000); column++) {
        let longest = 0;
        for (const { row } of this.sheet.cells({ ...area, column, columns: 1 })) {
          const text = readText(this.desk, this.sheet, row, column);
          longest = Math.max(
            longest,
            [...text].reduce((sum, char) => sum + (char > '\u2E7F' ? 2 : 1), 0),
          );
        }
        if (longest > 0)
          this.sheet.columnWidths.set(column, Math.min(WIDEST, Number(generalNumber((longest + 1) * 5.25))));
      }
      this.desk.model.emit({ kind: 'format', sheet: this.sheet.name, area, type: 'Resized' });
    }
  }
}

class FontObject extends StyleObject {
  readonly kind = 'RangeFont';

  protected define(): Members {
    return {
      read: {
        Bold: this.get('bold'),
        Italic: this.get('italic'),
        Color: this.get('color'),
        Size: this.get('fontSize'),
        Name: this.get('fontName'),
        Underline: this.get('underline'),
        Strikethrough: this.get('strikethrough'),
      },
      write: {
        Bold: this.set('bold'),
        Italic: this.set('italic'),
        Color: this.set('color', colorValue),
        Size: this.set('fontSize', (value) => {
          const size = numberValue(value);
          if (size < 1 || size > 409) throw REFUSED.invalidArgument(`font size ${String(size)}`);
          return size;
        }),
        Name: this.set('fontName', textValue),
        Underline: this.set('underline'),
        Strikethrough: this.set('strikethrough'),
      },
    };
  }
}

class FillObject extends StyleObject {
  readonly kind = 'RangeFill';

  protected define(): Members {
    return {
      read: { Color: this.get('fill') },
      write: { Color: this.set('fill', colorValue) },
      call: {
        Clear: () => {
          this.restyle(() => ({ fill: DEFAULTS.fill }));
        },
      },
    };
  }
}

class FormatProtectionObject extends StyleObject {
  readonly kind = 'FormatProtection';

  protected define(): Members {
    return {
      read: { Locked: this.get('locked'), FormulaHidden: this.get('formulaHidden') },
      write: { Locked: this.set('locked'), FormulaHidden: this.set('formulaHidden') },
    };
  }
}

const EDGES: readonly BorderEdge[] = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
];

class BorderCollectionObject extends StyleObject {
  readonly kind = 'RangeBorderCollection';

  protected define(): Members {
    const one = (edge: BorderEdge) => new BorderObject(this.desk, this.sheet, this.areas, edge);
    return {
      read: { Count: () => EDGES.length },
      items: () => EDGES.map(one),
      item: (key) => {
        const edge = EDGES.find((known) => known === key);
        if (edge === undefined) throw REFUSED.invalidArgument(`border ${String(key)}`);
        return one(edge);
      },
      open: { GetItemAt: (args) => one(itemAt(EDGES, args.number(0), 'border')) },
    };
  }
}

const NO_LINE: BorderLine = { style: 'None', color: '#000000', weight: 'Thin' };

/** One edge of an area: the model keeps it with the cells that lie along it. */
class BorderObject extends StyleObject {
  readonly kind = 'RangeBorder';

  constructor(
    desk: Desk,
    sheet: SheetModel,
    areas: readonly Area[],
    private readonly edge: BorderEdge,
  ) {
    super(desk, sheet, areas);
  }

  override get identity(): string {
    return this.edge;
  }

  protected define(): Members {
    const line = () => this.#line();
    return {
      read: {
        SideIndex: () => this.edge,
        Style: () => line().style,
        Color: () => line().color,
        Weight: () => line().weight,
      },
      write: {
        Style: (value) => {
          this.#draw({ style: textValue(value) });
        },
        Color: (value) => {
          this.#draw({
            color: colorValue(value),
            style: line().style === 'None' ? 'Continuous' : line().style,
          });
        },
        Weight: (value) => {
          this.#draw({
            weight: textValue(value),
            style: line().style === 'None' ? 'Continuous' : line().style,
          });
        },
      },
    };
  }

  /** The own edges of the cells along which this edge of the area runs. */
  #parts(area: Area): { area: Area; edge: BorderEdge }[] {
    const { row, column, rows, columns } = area;
    switch (this.edge) {
      case 'EdgeTop':
        return [{ area: { ...area, rows: 1 }, edge: 'EdgeTop' }];
      case 'EdgeBottom':
        return [{ area: { ...area, row: row + rows - 1, rows: 1 }, edge: 'EdgeBottom' }];
      case 'EdgeLeft':
        return [{ area: { ...area, columns: 1 }, edge: 'EdgeLeft' }];
      case 'EdgeRight':
        return [{ area: { ...area, column: column + columns - 1, columns: 1 }, edge: 'EdgeRight' }];
      case 'InsideHorizontal':
        return rows < 2 ? [] : [{ area: { ...area, rows: rows - 1 }, edge: 'EdgeBottom' }];
      case 'InsideVertical':
        return columns < 2 ? [] : [{ area: { ...area, columns: columns - 1 }, edge: 'EdgeRight' }];
      default:
        return [{ area, edge: this.edge }];
    }
  }

  #line(): BorderLine {
    const part = this.areas.flatMap((area) => this.#parts(area))[0];
    if (part === undefined) return NO_LINE;
    return this.sheet.style(part.area.row, part.area.column).borders?.[part.edge] ?? NO_LINE;
  }

  #draw(change: Partial<BorderLine>): void {
    for (const part of this.areas.flatMap((area) => this.#parts(area))) {
      this.desk.model.restyle(this.sheet, part.area, (style) => ({
        ...style,
        borders: { ...style.borders, [part.edge]: { ...(style.borders?.[part.edge] ?? NO_LINE), ...change } },
      }));
    }
  }
}
