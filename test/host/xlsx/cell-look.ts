import type { CellFormat } from '../../../src/sheets/write-plan';
import type { CellDetail } from '../../../src/workbook/ooxml/package-content';
import type { BorderEdge, BorderLine, CellStyle } from '../model/cell';
import type { SheetModel } from '../model/sheet-model';

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', middle: 'Center', bottom: 'Bottom' } as const;

/** A file's lines by Office.js's names of style and weight; others are thin and plain. */
const LINES: Readonly<Record<string, readonly [style: string, weight: string]>> = {
  hair: ['Continuous', 'Hairline'],
  medium: ['Continuous', 'Medium'],
  thick: ['Continuous', 'Thick'],
  double: ['Double', 'Thick'],
  dashed: ['Dash', 'Thin'],
  mediumDashed: ['Dash', 'Medium'],
  dotted: ['Dot', 'Thin'],
  dashDot: ['DashDot', 'Thin'],
  dashDotDot: ['DashDotDot', 'Thin'],
};
const EDGES = { top: 'EdgeTop', bottom: 'EdgeBottom', left: 'EdgeLeft', right: 'EdgeRight' } as const;

/** The model's style for a look as a file keeps it. */
export function styleOf(format: CellFormat, detail: CellDetail = {}): CellStyle {
  const { horizontal, vertical, borders: _left, ...same } = format;
  const { underline, lines, ...others } = detail;
  const borders: { [edge in BorderEdge]?: BorderLine } = {};
  for (const side of ['top', 'bottom', 'left', 'right'] as const) {
    const drawn = lines?.[side];
    if (drawn === undefined) continue;
    const [style, weight] = LINES[drawn.line] ?? ['Continuous', 'Thin'];
    borders[EDGES[side]] = { style, weight, color: drawn.color };
  }
  return {
    ...same,
    ...others,
    ...(underline === true ? { underline: 'Single' } : {}),
    ...(horizontal === undefined ? {} : { horizontal: HORIZONTAL[horizontal] }),
    ...(vertical === undefined ? {} : { vertical: VERTICAL[vertical] }),
    ...(lines === undefined ? {} : { borders }),
  };
}

/** The part of a cell's style that a step of a plan can write; absent is what a bare cell has. */
export function formatOf(sheet: SheetModel, row: number, column: number): CellFormat {
  const { numberFormat, bold, italic, fontSize, color, fill, wrap, locked, ...style } = sheet.style(
    row,
    column,
  );
  const horizontal = keyOf(HORIZONTAL, style.horizontal);
  const vertical = keyOf(VERTICAL, style.vertical);
  const borders = boxAround(sheet, row, column);
  return {
    ...(numberFormat === undefined || numberFormat === 'General' ? {} : { numberFormat }),
    ...(bold === true ? { bold } : {}),
    ...(italic === true ? { italic } : {}),
    ...(fontSize === undefined ? {} : { fontSize }),
    ...(color === undefined || color === '' || color === '#000000' ? {} : { color }),
    ...(fill === undefined || fill === '' || fill === '#FFFFFF' ? {} : { fill }),
    ...(wrap === true ? { wrap } : {}),
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined || vertical === 'bottom' ? {} : { vertical }),
    ...(borders === undefined ? {} : { borders }),
    ...(locked === false ? { locked } : {}),
  };
}

/** What a look is put back to by naming it; fill, borders, size and alignment of a bare cell have no such name. */
const BARE = {
  numberFormat: 'General',
  bold: false,
  italic: false,
  color: '#000000',
  wrap: false,
  vertical: 'bottom',
  locked: true,
} as const satisfies CellFormat;

export interface LookChange {
  /** The cell has to be emptied of all first, because it lost something that cannot be taken away otherwise. */
  readonly startsBare: boolean;
  /** Without members where nothing is to be written. */
  readonly format: CellFormat;
}

/** What has to be written for a cell that looked like `before` to look like `after`. */
export function lookChange(before: CellFormat, after: CellFormat): LookChange {
  const startsBare = (['fill', 'borders', 'fontSize', 'horizontal'] as const).some(
    (part) => before[part] !== undefined && after[part] === undefined,
  );
  if (startsBare) return { startsBare, format: after };
  const lost = Object.entries(BARE).filter(
    ([part]) => Object.hasOwn(before, part) && !Object.hasOwn(after, part),
  );
  const come = Object.entries(after).filter(
    ([part, value]) => Object.entries(before).find(([other]) => other === part)?.[1] !== value,
  );
  return { startsBare, format: Object.fromEntries([...lost, ...come]) };
}

const SIDES: readonly { edge: BorderEdge; facing: BorderEdge; down: number; right: number }[] = [
  { edge: 'EdgeTop', facing: 'EdgeBottom', down: -1, right: 0 },
  { edge: 'EdgeBottom', facing: 'EdgeTop', down: 1, right: 0 },
  { edge: 'EdgeLeft', facing: 'EdgeRight', down: 0, right: -1 },
  { edge: 'EdgeRight', facing: 'EdgeLeft', down: 0, right: 1 },
];

/** The colour of the lines on all four sides; a line between two cells is kept with either of them. */
function boxAround(sheet: SheetModel, row: number, column: number): string | undefined {
  const own = sheet.style(row, column).borders;
  let color: string | undefined;
  for (const { edge, facing, down, right } of SIDES) {
    const found =
      drawn(own?.[edge]) ??
      (row + down < 0 || column + right < 0
        ? undefined
        : drawn(sheet.style(row + down, column + right).borders?.[facing]));
    if (found === undefined) return undefined;
    color ??= found.color;
  }
  return color;
}

function drawn(line: BorderLine | undefined): BorderLine | undefined {
  return line === undefined || line.style === 'None' ? undefined : line;
}

function keyOf<Key extends string>(
  names: Readonly<Record<Key, string>>,
  name: string | undefined,
): Key | undefined {
  for (const key in names) if (names[key] === name) return key;
  return undefined;
}
