import type { WriteStep } from '../../sheets/write-plan';
import { changesContent, type CellChange } from './cell-changes';
import { layCharts, type ChartStep } from './chart-steps';
import { patchCells, type PatchedCells } from './cell-patch';
import { noSuchSheet, protectedSheet } from './file-refusals';
import { OpenedWorkbook } from './opened-workbook';
import type { OoxmlPackage } from './ooxml-package';
import { layHeadStep, widenDimension } from './sheet-head-steps';
import { followFormulas } from './calculated-columns';
import { addTable, followHeaders, resizeTable } from './table-steps';
import { activate, addSheet, layName, layPrintNames, noteCalculation } from './workbook-steps';

type SheetStep = Exclude<WriteStep, { do: 'addSheet' | 'name' | 'activate' }>;

/**
 * A plan being carried out on a copy of the package. Nothing of the original is touched, so a step that fails leaves
 * the workbook as it was.
 */
export class WorkbookDraft {
  private readonly workbook: OpenedWorkbook;
  private readonly sheetSteps = new Map<string, SheetStep[]>();
  private readonly newSheets = new Set<string>();
  private moreStringUses = 0;
  private formulasChanged = false;
  private formulasAdded = false;
  private inputsChanged = false;

  private readonly pack: OoxmlPackage;

  constructor(
    opened: OpenedWorkbook,
    private readonly steps: readonly WriteStep[],
  ) {
    this.pack = opened.pack.copy();
    this.addSheets();
    this.workbook = opened.over(this.pack);
  }

  /** The package with all steps carried out. */
  carryOut(): OoxmlPackage {
    for (const step of this.steps) {
      if (step.do === 'addSheet' || step.do === 'name' || step.do === 'activate') continue;
      const part = this.partOf(step.sheet);
      if (!this.newSheets.has(part) && this.workbook.isProtected(part)) throw protectedSheet(step.sheet);
      const steps = this.sheetSteps.get(part);
      if (steps) steps.push(step);
      else this.sheetSteps.set(part, [step]);
    }
    for (const [part, steps] of this.sheetSteps) this.carryOutOn(part, steps);
    this.layWorkbookSteps();
    this.keepSharedParts();
    this.layCharts();
    noteCalculation(this.pack, {
      formulasChanged: this.formulasChanged,
      formulasAdded: this.formulasAdded,
      inputsChanged: this.inputsChanged,
    });
    return this.pack;
  }

  /** Sheets first, so that every later look at the workbook sees them. */
  private addSheets(): void {
    for (const step of this.steps) {
      if (step.do === 'addSheet') this.newSheets.add(addSheet(this.pack, step));
    }
  }

  private carryOutOn(part: string, steps: readonly SheetStep[]): void {
    const sheet = this.sheetName(part);
    const source = this.workbook.sheetText(part);
    const changes = steps.map(cellChange).filter((change) => change !== undefined);
    const patched = patchCells(
      source,
      part,
      sheet,
      changes,
      this.workbook.stringsPart === undefined ? undefined : this.workbook.strings,
      this.workbook.styles,
    );
    this.note(part, patched);
    const { document } = patched;
    if (patched.made) widenDimension(document.root, patched.made);
    for (const step of steps) layHeadStep(document.root, step, this.workbook.styles);
    this.pack.setText(part, patched.render());
    for (const step of steps) {
      if (step.do === 'addTable') addTable(this.workbook, part, step);
      else if (step.do === 'resizeTable') resizeTable(this.workbook, part, step);
    }
    const written = changes.filter(changesContent);
    followHeaders(
      this.workbook,
      part,
      written.map((change) => change.area),
    );
    followFormulas(this.pack, part, steps);
  }

  private note(part: string, patched: PatchedCells): void {
    this.moreStringUses += patched.moreStringUses;
    if (patched.formulasAdded > 0) this.formulasAdded = true;
    if (patched.formulasAdded > 0 || patched.formulasRemoved > 0) this.formulasChanged = true;
    if (patched.contentChanged && !this.newSheets.has(part)) this.inputsChanged = true;
  }

  private layWorkbookSteps(): void {
    for (const step of this.steps) {
      if (step.do === 'name') layName(this.pack, step.name, step.refersTo);
      else if (step.do === 'print') layPrintNames(this.pack, step);
      else if (step.do === 'activate') activate(this.pack, this.partOf(step.sheet));
    }
  }

  private keepSharedParts(): void {
    const { strings, stringsPart, styles, stylesPart } = this.workbook;
    if (stringsPart !== undefined && (strings.hasAdditions || this.moreStringUses !== 0))
      this.pack.setText(stringsPart, strings.render(this.moreStringUses));
    if (!styles.isChanged) return;
    if (stylesPart !== undefined) this.pack.setText(stylesPart, styles.render());
    else {
      const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
      const part = this.pack.freePartName('xl/styles', '.xml');
      this.pack.addPart(part, type, styles.render());
      this.pack.addRelationship(this.workbook.outline.part, 'styles', part);
    }
  }

  /** Last, over the package as it then stands: a chart keeps a copy of the values that it shows. */
  private layCharts(): void {
    if (!this.steps.some(isChartStep)) return;
    const written = new OpenedWorkbook(this.pack);
    for (const [part, steps] of this.sheetSteps) {
      const charts = steps.filter(isChartStep);
      if (charts.length > 0) layCharts(written, part, charts);
    }
  }

  private partOf(sheet: string): string {
    const found = this.workbook.worksheets.find(({ name }) => name.toLowerCase() === sheet.toLowerCase());
    if (!found) throw noSuchSheet(sheet);
    return found.part;
  }

  private sheetName(part: string): string {
    return this.workbook.worksheets.find((sheet) => sheet.part === part)?.name ?? part;
  }
}

function isChartStep(step: WriteStep): step is ChartStep {
  return step.do === 'chart' || step.do === 'removeChart';
}

function cellChange(step: SheetStep): CellChange | undefined {
  switch (step.do) {
    case 'write': {
      const columns = step.cells.reduce((widest, cells) => Math.max(widest, cells.length), 0);
      const area = { row: step.row, column: step.column, rows: step.cells.length, columns };
      return { do: 'write', area, cells: step.cells };
    }
    case 'clear':
      return { do: 'clear', area: step.area, what: step.what };
    case 'format':
      return { do: 'format', area: step.area, format: step.format };
    case 'rowHeight':
      return {
        do: 'height',
        area: { row: step.row, column: 0, rows: step.rows ?? 1, columns: 0 },
        height: step.height,
      };
    case 'fitRows':
      return {
        do: 'fit',
        area: { row: step.row, column: 0, rows: step.heights.length, columns: 0 },
        heights: step.heights,
      };
    default:
      return undefined;
  }
}
