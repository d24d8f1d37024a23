import type { Area } from '../domain/cell';
import { areaReference } from '../domain/cell';
import type { CellFormat, CellInput, WritePlan, WriteStep } from '../sheets/write-plan';
import { entryOf } from './excel-cell';
import { drawChart } from './excel-chart';
import { formatRange, linesAround, pointsOfCharacters } from './excel-format';
import { bytesOfText, inRequests, rowsThatFit } from './excel-packing';

/** What is queued for one request. */
export interface StepContext {
  readonly workbook: Excel.Workbook;
  /** The sheets it has met: naming a sheet anew for every step would double the request. */
  readonly sheets: Map<string, Excel.Worksheet>;
  /** Defined names that stood in the workbook before the plan, in lower case. */
  readonly namesBefore: ReadonlySet<string>;
}

type StepOf<Kind extends WriteStep['do']> = Extract<WriteStep, { do: Kind }>;

type Writers = { readonly [Kind in WriteStep['do']]: (step: StepOf<Kind>, context: StepContext) => void };

const writers: Writers = {
  addSheet(step, { workbook, sheets }) {
    const sheet = workbook.worksheets.add(step.sheet);
    sheets.set(step.sheet, sheet);
    if (step.tabColor !== undefined) sheet.tabColor = step.tabColor;
    if (step.showGridlines !== undefined) sheet.showGridlines = step.showGridlines;
    if (step.visibility === 'hidden') sheet.visibility = 'Hidden';
  },
  write(step, context) {
    const columns = step.cells[0]?.length ?? 0;
    if (columns === 0) return;
    const area = { row: step.row, column: step.column, rows: step.cells.length, columns };
    const entries = step.cells.map((row) => row.map(entryOf));
    const range = rangeOf(context, step.sheet, area);
    if (step.cells.some((row) => row.some(isFormula))) range.formulas = entries;
    else range.values = entries;
  },
  clear(step, context) {
    const range = rangeOf(context, step.sheet, step.area);
    range.clear('Contents');
    if (step.what === 'contents') return;
    range.clear('Hyperlinks');
    // Clearing all, or the formats, would take along the conditional formats that somebody laid over the cells.
    range.style = 'Normal';
  },
  format(step, context) {
    formatRange(rangeOf(context, step.sheet, step.area), step.area, step.format);
  },
  addTable(step, context) {
    const table = sheetOf(context, step.sheet).tables.add(areaReference(step.area), true);
    table.name = step.name;
    table.style = step.style;
  },
  resizeTable(step, context) {
    sheetOf(context, step.sheet).tables.getItem(step.name).resize(areaReference(step.area));
  },
  columnWidth(step, context) {
    const area = { row: 0, column: step.column, rows: 1, columns: 1 };
    rangeOf(context, step.sheet, area).format.columnWidth = pointsOfCharacters(step.width);
  },
  rowHeight(step, context) {
    const area = { row: step.row, column: 0, rows: step.rows ?? 1, columns: 1 };
    rangeOf(context, step.sheet, area).format.rowHeight = step.height;
  },
  fitRows() {
    // Excel does it by itself as soon as the texts are there.
  },
  merge(step, context) {
    rangeOf(context, step.sheet, step.area).merge(false);
  },
  freeze(step, context) {
    const { freezePanes } = sheetOf(context, step.sheet);
    if (step.rows > 0 && step.columns > 0) {
      freezePanes.freezeAt(areaReference({ row: 0, column: 0, rows: step.rows, columns: step.columns }));
    } else if (step.rows > 0) freezePanes.freezeRows(step.rows);
    else if (step.columns > 0) freezePanes.freezeColumns(step.columns);
    else freezePanes.unfreeze();
  },
  offerList(step, context) {
    const { dataValidation } = rangeOf(context, step.sheet, step.area);
    // A rule set over several different ones replaces none of them on some hosts: clear first.
    dataValidation.clear();
    dataValidation.rule = { list: { inCellDropDown: true, source: step.source } };
    dataValidation.prompt = { showPrompt: true, title: step.promptTitle, message: step.prompt };
    dataValidation.errorAlert = {
      showAlert: true,
      style: step.strict ? 'Stop' : 'Warning',
      title: step.promptTitle,
      message: step.prompt,
    };
  },
  highlight(step, context) {
    const { custom } = rangeOf(context, step.sheet, step.area).conditionalFormats.add('Custom');
    custom.rule.formula = step.formula;
    custom.format.font.color = step.color;
    custom.format.fill.color = step.fill;
    if (step.bold !== undefined) custom.format.font.bold = step.bold;
  },
  clearHighlights(step, context) {
    rangeOf(context, step.sheet, step.area).conditionalFormats.clearAll();
  },
  name(step, { workbook, namesBefore }) {
    if (namesBefore.has(step.name.toLowerCase())) workbook.names.getItem(step.name).formula = step.refersTo;
    else workbook.names.add(step.name, step.refersTo);
  },
  print(step, context) {
    const { pageLayout } = sheetOf(context, step.sheet);
    if (step.area) pageLayout.setPrintArea(areaReference(step.area));
    pageLayout.orientation = step.orientation === 'landscape' ? 'Landscape' : 'Portrait';
    pageLayout.paperSize = 'A4';
    pageLayout.zoom = { horizontalFitToPages: 1 };
    if (step.titleRows > 0) pageLayout.setPrintTitleRows(`$1:$${step.titleRows}`);
    if (step.header || step.footer) layPageTexts(pageLayout, step);
  },
  link(step, context) {
    const range = rangeOf(context, step.sheet, { ...step, rows: 1, columns: 1 });
    const link: Excel.RangeHyperlink = { documentReference: step.target };
    if (step.screenTip !== undefined) link.screenTip = step.screenTip;
    range.hyperlink = link;
  },
  chart(step, context) {
    drawChart(step, sheetOf(context, step.sheet), (area) => rangeOf(context, area.sheet, area));
  },
  removeChart(step, context) {
    sheetOf(context, step.sheet).charts.getItemOrNullObject(step.name).delete();
  },
  activate(step, context) {
    sheetOf(context, step.sheet).activate();
  },
};

function layPageTexts(pageLayout: Excel.PageLayout, step: StepOf<'print'>): void {
  const page = pageLayout.headersFooters.defaultForAllPages;
  const { header = {}, footer = {} } = step;
  page.leftHeader = header.left ?? '';
  page.centerHeader = header.center ?? '';
  page.rightHeader = header.right ?? '';
  page.leftFooter = footer.left ?? '';
  page.centerFooter = footer.center ?? '';
  page.rightFooter = footer.right ?? '';
}

function isFormula(input: CellInput): boolean {
  return typeof input === 'object';
}

function sheetOf({ workbook, sheets }: StepContext, name: string): Excel.Worksheet {
  const sheet = sheets.get(name) ?? workbook.worksheets.getItem(name);
  sheets.set(name, sheet);
  return sheet;
}

function rangeOf(context: StepContext, sheet: string, area: Area): Excel.Range {
  return sheetOf(context, sheet).getRangeByIndexes(area.row, area.column, area.rows, area.columns);
}

/** Queues one step; nothing happens before the sync. */
export function queueStep(step: WriteStep, context: StepContext): void {
  // The table's type ties each kind of step to its writer; a lookup by a union loses that tie.
  const writer = writers[step.do] as (step: WriteStep, context: StepContext) => void;
  writer(step, context);
}

/**
 * The steps put into requests of about 1 MB, in order, except that new sheets come first: when adding one fails,
 * every sheet that this plan added is then still empty. A `write` goes into several requests by its rows.
 */
export function requestsOf(plan: WritePlan): WriteStep[][] {
  const added = plan.steps.filter((step) => step.do === 'addSheet');
  const others = withTextsAfterLinks(plan.steps.filter((step) => step.do !== 'addSheet'));
  return inRequests([...added, ...others], bytesOf, cutByRows);
}

/** Links this far apart get their texts written by themselves. */
const longestGap = 20;

/** A link may put its target in place of the cell's text; the texts of links below each other are written once more behind them. */
function withTextsAfterLinks(steps: readonly WriteStep[]): WriteStep[] {
  const result: WriteStep[] = [];
  const writes: StepOf<'write'>[] = [];
  let links: StepOf<'link'>[] = [];
  const finish = (): void => {
    const texts = textsOf(links, writes);
    if (texts) result.push(texts);
    links = [];
  };
  for (const step of steps) {
    const last = links.at(-1);
    if (last && !(step.do === 'link' && isShortlyBelow(step, last))) finish();
    if (step.do === 'link') links.push(step);
    if (step.do === 'write') writes.push(step);
    result.push(step);
  }
  finish();
  return result;
}

function isShortlyBelow(step: StepOf<'link'>, last: StepOf<'link'>): boolean {
  const gap = step.row - last.row;
  return step.sheet === last.sheet && step.column === last.column && gap > 0 && gap <= longestGap;
}

/** One write that gives cells of one column the input they had before they became links. */
function textsOf(
  links: readonly StepOf<'link'>[],
  writes: readonly StepOf<'write'>[],
): StepOf<'write'> | undefined {
  const [first] = links;
  const last = links.at(-1);
  if (!first || !last) return undefined;
  const cells: CellInput[][] = Array.from({ length: last.row - first.row + 1 }, () => [undefined]);
  for (const link of links) cells[link.row - first.row] = [lastInput(writes, link)];
  if (cells.every(([input]) => input === undefined)) return undefined;
  const { sheet, row, column } = first;
  return { do: 'write', sheet, row, column, cells };
}

function lastInput(writes: readonly StepOf<'write'>[], at: StepOf<'link'>): CellInput {
  for (let index = writes.length - 1; index >= 0; index--) {
    const write = writes[index];
    if (write?.sheet !== at.sheet) continue;
    const input = write.cells[at.row - write.row]?.[at.column - write.column];
    if (input !== undefined) return input;
  }
  return undefined;
}

function cutByRows(step: WriteStep, bytes: number): readonly [WriteStep, WriteStep] | undefined {
  if (step.do !== 'write') return undefined;
  const { cells } = step;
  const count = rowsThatFit(cells, bytesOfCells, bytes - bytesPerRange);
  if (count === 0 || count === cells.length) return undefined;
  return [
    { ...step, cells: cells.slice(0, count) },
    { ...step, row: step.row + count, cells: cells.slice(count) },
  ];
}

/** What steps come to as JSON beside their texts, a little above what was measured. */
const bytesPerRange = 330;
const bytesPerObject = 150;
const bytesPerCall = 115;
const bytesPerLine = 620;
const bytesPerStep = {
  offerList: 950,
  highlight: 1_750,
  print: 600,
  pageTexts: 2_000,
  chart: 3_000,
  series: 1_900,
  other: 480,
} as const;

function bytesOf(step: WriteStep): number {
  switch (step.do) {
    case 'write':
      return step.cells.reduce((sum, row) => sum + bytesOfCells(row), bytesPerRange);
    case 'link':
      return bytesPerRange + bytesOfText(step.target) + bytesOfText(step.screenTip ?? '');
    case 'format':
      return bytesPerRange + bytesOfFormat(step.format) + linesOf(step) * bytesPerLine;
    case 'offerList':
      // The words stand in the prompt and in the alert.
      return (
        bytesPerStep.offerList + 2 * bytesOfText(step.promptTitle + step.prompt) + bytesOfText(step.source)
      );
    case 'highlight':
      return bytesPerStep.highlight + bytesOfText(step.formula);
    case 'name':
      return bytesPerRange + bytesOfText(step.name + step.refersTo);
    case 'print':
      return bytesPerStep.print + (step.header || step.footer ? bytesPerStep.pageTexts : 0);
    case 'chart':
      return step.series.reduce(
        (sum, series) => sum + bytesPerStep.series + bytesOfText(series.name),
        bytesPerStep.chart + bytesOfText(step.title + step.name + (step.valueAxisTitle ?? '')),
      );
    case 'fitRows':
      return 0;
    case 'clear':
      return bytesPerRange + 3 * bytesPerCall;
    default:
      return bytesPerStep.other;
  }
}

/** The format itself and, with font, fill and protection, what hangs on it. */
function bytesOfFormat(format: CellFormat): number {
  const { bold, italic, fontSize, color, fill, locked } = format;
  const isFontSet = [bold, italic, fontSize, color].some((each) => each !== undefined);
  const objects = [true, isFontSet, fill !== undefined, locked !== undefined].filter(Boolean).length;
  return objects * bytesPerObject + Object.keys(format).length * bytesPerCall;
}

function linesOf({ area, format }: StepOf<'format'>): number {
  return format.borders === undefined ? 0 : linesAround(area).length;
}

function bytesOfCells(row: readonly CellInput[]): number {
  return row.reduce<number>((sum, input) => sum + bytesOfInput(input), 3);
}

/** With the comma, and the apostrophe that keeps text what it is. */
function bytesOfInput(input: CellInput): number {
  if (typeof input === 'string') return bytesOfText(input) + 2;
  if (typeof input === 'object') return bytesOfText(input.formula) + 1;
  return typeof input === 'number' ? String(input).length + 1 : 6;
}
