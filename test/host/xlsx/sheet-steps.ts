import type { Area } from '../../../src/domain/cell';
import type { PageText, WriteStep } from '../../../src/sheets/write-plan';
import { MAX_COLUMNS } from '../model/cell';
import { contains, copiedFormula, intersection } from '../model/references';
import type { ConditionalFormatModel, PrintSetting, Validation } from '../model/sheet-features';
import type { SheetModel } from '../model/sheet-model';
import { cellSteps } from './cell-steps';
import { chartSteps } from './chart-steps';

/** What has to be written for a sheet of the file to become `after`; `before` is undefined for a new sheet. */
export function sheetSteps(before: SheetModel | undefined, after: SheetModel): WriteStep[] {
  return [
    ...cellSteps(before, after),
    ...tableSteps(before, after),
    ...widthSteps(before, after),
    ...heightSteps(before, after),
    ...mergeSteps(before, after),
    ...freezeSteps(before, after),
    ...listSteps(before, after),
    ...highlightSteps(before, after),
    ...printSteps(before, after),
    ...linkSteps(before, after),
    ...chartSteps(before, after),
  ];
}

/** The step that makes the sheet itself. */
export function addSheetStep(sheet: SheetModel): WriteStep {
  return {
    do: 'addSheet',
    sheet: sheet.name,
    visibility: sheet.visibility === 'Visible' ? 'visible' : 'hidden',
    showGridlines: sheet.showGridlines,
    ...(sheet.tabColor === '' ? {} : { tabColor: sheet.tabColor }),
  };
}

function sameArea(one: Area | undefined, other: Area | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return contains(one, other) && contains(other, one);
}

function tableSteps(before: SheetModel | undefined, after: SheetModel): WriteStep[] {
  const sheet = after.name;
  const left = new Set(after.tables.map(({ name }) => name.toLowerCase()));
  for (const { name } of before?.tables ?? []) {
    if (!left.has(name.toLowerCase()))
      throw new RangeError(`table ${name} was removed or renamed, which this door cannot save`);
  }
  return after.tables.flatMap(({ name, area, style }): WriteStep[] => {
    const known = before?.tables.find((one) => one.name.toLowerCase() === name.toLowerCase());
    if (known === undefined) return [{ do: 'addTable', sheet, name, area, style }];
    return sameArea(known.area, area) ? [] : [{ do: 'resizeTable', sheet, name, area }];
  });
}

/** Points as characters of the default font: 0.75 points to a pixel, 7 pixels to a digit, 5 pixels of margin. */
function characters(points: number): number {
  return Math.max(0, Math.round(((points / 0.75 - 5) / 7) * 100) / 100);
}

function widthSteps(before: SheetModel | undefined, after: SheetModel): WriteStep[] {
  return [...after.columnWidths]
    .filter(([column, points]) => Math.abs((before?.columnWidths.get(column) ?? -1) - points) > 0.01)
    .sort(([a], [b]) => a - b)
    .map(([column, points]) => ({
      do: 'columnWidth',
      sheet: after.name,
      column,
      width: characters(points),
    }));
}

function heightSteps(before: SheetModel | undefined, after: SheetModel): WriteStep[] {
  return [...after.rowHeights]
    .filter(([row, height]) => before?.rowHeights.get(row) !== height)
    .sort(([a], [b]) => a - b)
    .map(([row, height]) => ({ do: 'rowHeight', sheet: after.name, row, height }));
}

function mergeSteps(before: SheetModel | undefined, after: SheetModel): WriteStep[] {
  const missing = (from: readonly Area[], among: readonly Area[]) =>
    from.filter((area) => !among.some((other) => sameArea(area, other)));
  const was = before?.merged ?? [];
  // One cell merged with nothing parts the cells it was merged with.
  const parted = missing(was, after.merged).map((area) => ({ ...area, rows: 1, columns: 1 }));
  return [...parted, ...missing(after.merged, was)].map((area) => ({ do: 'merge', sheet: after.name, area }));
}

function freezeSteps(before: SheetModel | undefined, after: SheetModel): WriteStep[] {
  const { rows, columns } = after.freeze;
  const was = before?.freeze ?? { rows: 0, columns: 0 };
  return was.rows === rows && was.columns === columns
    ? []
    : [{ do: 'freeze', sheet: after.name, rows, columns }];
}

interface OfferedList {
  readonly source: string;
  readonly promptTitle: string;
  readonly prompt: string;
  readonly strict: boolean;
}

function offeredList({ rule, prompt, errorAlert }: Validation): OfferedList | undefined {
  const list = rule['list'];
  if (typeof list !== 'object' || list === null || !('source' in list)) return undefined;
  const { source } = list;
  if (typeof source !== 'string') return undefined;
  return {
    // Choices written out are a text constant in a formula.
    source: source.startsWith('=') ? source : `="${source.replaceAll('"', '""')}"`,
    promptTitle: prompt.title,
    prompt: prompt.message,
    strict: errorAlert.showAlert && errorAlert.style === 'Stop',
  };
}

function listSteps(before: SheetModel | undefined, after: SheetModel): WriteStep[] {
  const was = before?.validations.map((one) => ({ area: one.area, list: offeredList(one) })) ?? [];
  return after.validations.flatMap((one): WriteStep[] => {
    const list = offeredList(one);
    if (list === undefined) return [];
    const isKept = was.some(
      (known) => contains(known.area, one.area) && JSON.stringify(known.list) === JSON.stringify(list),
    );
    return isKept ? [] : [{ do: 'offerList', sheet: after.name, area: one.area, ...list }];
  });
}

function sameHighlight(a: ConditionalFormatModel, b: ConditionalFormatModel): boolean {
  const parts = ({ type, areas, settings, format }: ConditionalFormatModel) =>
    JSON.stringify([
      type,
      areas.map(({ row, column, rows, columns }) => [row, column, rows, columns]),
      settings['formula'] ?? settings['rule'] ?? null,
      format['color'] ?? null,
      format['fill'] ?? null,
      format['bold'] === true,
    ]);
  return parts(a) === parts(b);
}

/** Rules that went or shrank are wiped off their cells; then all that is new or stood on those cells is laid again. */
function highlightSteps(before: SheetModel | undefined, after: SheetModel): WriteStep[] {
  const sheet = after.name;
  const was = before?.conditionalFormats ?? [];
  const wiped = was
    .filter((known) => !after.conditionalFormats.some((one) => sameHighlight(known, one)))
    .flatMap(({ areas }) => areas);
  const laid = after.conditionalFormats.filter(
    (one) =>
      !was.some((known) => sameHighlight(known, one)) ||
      one.areas.some((area) => wiped.some((hole) => intersection(hole, area) !== undefined)),
  );
  return [
    ...wiped.map((area): WriteStep => ({ do: 'clearHighlights', sheet, area })),
    ...laid.flatMap((one) => highlightsOf(sheet, one)),
  ];
}

function highlightsOf(sheet: string, { type, areas, format, settings }: ConditionalFormatModel): WriteStep[] {
  const { formula } = settings;
  const [first] = areas;
  if (type !== 'Custom' || typeof formula !== 'string' || first === undefined)
    throw new RangeError(`a conditional format of type ${type} on ${sheet} cannot be saved by this door`);
  const text = (part: string, otherwise: string) => {
    const value = format[part];
    return typeof value === 'string' && value !== '' ? value : otherwise;
  };
  return areas.map((area) => ({
    do: 'highlight',
    sheet,
    area,
    formula: copiedFormula(formula, area.row - first.row, area.column - first.column),
    color: text('color', '#000000'),
    fill: text('fill', '#FFFFFF'),
    ...(format['bold'] === true ? { bold: true } : {}),
  }));
}

function printSteps(before: SheetModel | undefined, after: SheetModel): WriteStep[] {
  const { area, orientation, titleRows } = after.print;
  const was = before?.print;
  if (area === undefined && orientation === undefined && titleRows === undefined) return [];
  const { header, footer } = pageTexts(after.print);
  const isSame =
    sameArea(was?.area, area) &&
    was?.orientation === orientation &&
    sameArea(was.titleRows, titleRows) &&
    JSON.stringify(pageTexts(was)) === JSON.stringify({ header, footer });
  if (isSame) return [];
  const isFromTop = titleRows === undefined || (titleRows.row === 0 && titleRows.columns === MAX_COLUMNS);
  if (!isFromTop) throw new RangeError(`title rows of ${after.name} do not start at the top`);
  return [
    {
      do: 'print',
      sheet: after.name,
      area,
      orientation: orientation === 'Landscape' ? 'landscape' : 'portrait',
      titleRows: titleRows?.rows ?? 0,
      header,
      footer,
    },
  ];
}

/** What was set for all pages, section by section. */
function pageTexts({ other }: PrintSetting): { header: PageText; footer: PageText } {
  const texts = new Map(Object.entries(other['allPages'] ?? {}));
  const page = (of: 'Header' | 'Footer'): PageText => {
    const section = (name: string, at: string) => {
      const text: unknown = texts.get(`${at}${of}`);
      return typeof text === 'string' && text !== '' ? { [name]: text } : {};
    };
    return { ...section('left', 'Left'), ...section('center', 'Center'), ...section('right', 'Right') };
  };
  return { header: page('Header'), footer: page('Footer') };
}

function linkSteps(before: SheetModel | undefined, after: SheetModel): WriteStep[] {
  const steps: WriteStep[] = [];
  for (const { row, column, cell } of after.cells()) {
    const target = cell.link?.documentReference;
    const was = before?.cell(row, column)?.link;
    const screenTip = cell.link?.screenTip;
    if (target === undefined || (was?.documentReference === target && was.screenTip === screenTip)) continue;
    const tip = screenTip === undefined ? {} : { screenTip };
    steps.push({ do: 'link', sheet: after.name, row, column, target, ...tip });
  }
  return steps;
}
