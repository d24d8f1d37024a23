import { quotedSheetName } from '../../domain/cell';
import type { WriteStep } from '../../sheets/write-plan';
import { absoluteReference } from './area-text';
import { protectedStructure, sheetNameTaken } from './file-refusals';
import { storedFormula } from './formula-text';
import { relationshipIdAttribute, relationshipNamespaces, transitionalRelationships } from './namespaces';
import type { OoxmlPackage } from './ooxml-package';
import { readSheetHead } from './sheet-head';
import { workbookSequence } from './sheet-sequence';
import { readOutline, workbookPartOf, type WorkbookOutline } from './workbook-outline';
import type { XmlElement } from './xml-element';

type Step<Name extends WriteStep['do']> = Extract<WriteStep, { do: Name }>;

const worksheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** Adds an empty sheet at the end and answers its part. */
export function addSheet(pack: OoxmlPackage, step: Step<'addSheet'>): string {
  const outline = readOutline(pack);
  if (outline.isStructureProtected) throw protectedStructure();
  if (outline.sheets.some(({ name }) => name.toLowerCase() === step.sheet.toLowerCase()))
    throw sheetNameTaken(step.sheet);
  const part = pack.freePartName('xl/worksheets/sheet', '.xml');
  const { root } = outline.document;
  pack.addPart(part, worksheetType, worksheetText(root, step));
  const relationship = pack.addRelationship(outline.part, 'worksheet', part);
  const sheets = root.first('sheets') ?? root.place(root.create('sheets'), workbookSequence);
  const ids = sheets.all('sheet').map((sheet) => sheet.number('sheetId') ?? 0);
  sheets.append(
    sheets.create('sheet', {
      name: step.sheet,
      sheetId: String(Math.max(0, ...ids) + 1),
      state: step.visibility === 'hidden' ? 'hidden' : undefined,
      ...relationshipIdAttribute(sheets.scope, relationship),
    }),
  );
  pack.setXml(outline.part, outline.document);
  listSheetInProperties(pack, step.sheet, outline.sheets.length);
  return part;
}

/** A workbook-scoped name; one of that name that is there already gets the new meaning. */
export function layName(pack: OoxmlPackage, name: string, refersTo: string): void {
  const outline = readOutline(pack);
  setName(outline, name, undefined, storedFormula(refersTo));
  pack.setXml(outline.part, outline.document);
}

/** Print area and title rows are names that belong to the sheet (ECMA-376 part 1, 18.2.6). */
export function layPrintNames(pack: OoxmlPackage, step: Step<'print'>): void {
  const outline = readOutline(pack);
  const index = outline.sheets.findIndex(({ name }) => name.toLowerCase() === step.sheet.toLowerCase());
  const sheet = outline.sheets[index]?.name ?? step.sheet;
  if (step.area) setName(outline, '_xlnm.Print_Area', index, absoluteReference(sheet, step.area));
  if (step.titleRows > 0)
    setName(outline, '_xlnm.Print_Titles', index, `${quotedSheetName(sheet)}!$1:$${step.titleRows}`);
  pack.setXml(outline.part, outline.document);
}

/** Opens the workbook at this sheet. Two selected sheets would be a group in which one edit changes both. */
export function activate(pack: OoxmlPackage, part: string): void {
  const outline = readOutline(pack);
  const index = outline.sheets.findIndex((sheet) => sheet.part === part);
  const { root } = outline.document;
  const views = root.first('bookViews') ?? root.place(root.create('bookViews'), workbookSequence);
  const view = views.first('workbookView') ?? views.append(views.create('workbookView'));
  view.set({ activeTab: String(index) });
  pack.setXml(outline.part, outline.document);
  for (const sheet of outline.sheets) selectTab(pack, sheet.part, sheet.part === part);
}

function selectTab(pack: OoxmlPackage, part: string, selected: boolean): void {
  const text = pack.text(part);
  if (!selected && !text.includes('tabSelected')) return;
  const { worksheet, render } = readSheetHead(text, part);
  const view = worksheet.first('sheetViews')?.first('sheetView');
  if (!view || view.flag('tabSelected') === selected) return;
  view.set({ tabSelected: selected ? '1' : undefined });
  pack.setText(part, render());
}

export interface CalculationNews {
  readonly formulasChanged: boolean;
  readonly formulasAdded: boolean;
  /** Cells of sheets that were there before hold something else now. */
  readonly inputsChanged: boolean;
}

/**
 * Keeps Excel's calculation honest. A calculation chain that names vanished formulas makes Excel call the file
 * damaged; without one it builds its own. A workbook that Excel calculated itself (calcId) is believed as it stands,
 * so where its inputs changed it is asked to calculate on opening; one by another program is calculated anyway.
 */
export function noteCalculation(pack: OoxmlPackage, news: CalculationNews): void {
  if (!news.formulasChanged && !news.inputsChanged) return;
  const outline = readOutline(pack);
  const chain = workbookPartOf(outline, 'calcChain', pack);
  const { root } = outline.document;
  const byExcel = root.first('calcPr')?.attribute('calcId') !== undefined;
  if (news.formulasAdded || (news.inputsChanged && byExcel && chain !== undefined)) {
    const calculation = root.first('calcPr') ?? root.place(root.create('calcPr'), workbookSequence);
    if (!calculation.flag('fullCalcOnLoad')) {
      calculation.set({ fullCalcOnLoad: '1' });
      pack.setXml(outline.part, outline.document);
    }
  }
  if (news.formulasChanged && chain !== undefined) pack.removePart(chain, outline.part);
}

function setName(
  outline: WorkbookOutline,
  name: string,
  sheetIndex: number | undefined,
  formula: string,
): void {
  const { root } = outline.document;
  const names = root.first('definedNames') ?? root.place(root.create('definedNames'), workbookSequence);
  const scope = sheetIndex === undefined ? undefined : String(sheetIndex);
  const present = names
    .all('definedName')
    .find(
      (entry) =>
        entry.attribute('name')?.toLowerCase() === name.toLowerCase() &&
        entry.attribute('localSheetId') === scope,
    );
  if (present) present.setText(formula);
  else names.append(names.create('definedName', { name, localSheetId: scope }, formula));
}

function worksheetText(workbook: XmlElement, step: Step<'addSheet'>): string {
  if (step.tabColor !== undefined && !/^#[0-9A-Fa-f]{6}$/.test(step.tabColor))
    throw new RangeError(`colour ${step.tabColor} is not of the form #RRGGBB`);
  const relationships =
    Object.values(workbook.scope).find((namespace) => relationshipNamespaces.includes(namespace)) ??
    transitionalRelationships;
  const tab =
    step.tabColor === undefined
      ? ''
      : `<sheetPr><tabColor rgb="FF${step.tabColor.slice(1).toUpperCase()}"/></sheetPr>`;
  const gridlines = step.showGridlines === false ? ' showGridLines="0"' : '';
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<worksheet xmlns="${workbook.namespace}" xmlns:r="${relationships}">${tab}` +
    `<sheetViews><sheetView${gridlines} workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData/></worksheet>`
  );
}

/**
 * docProps/app.xml repeats the sheets' names where Excel wrote it: pairs of heading and count, then the titles, the
 * worksheets' first. Where the pairs do not say what is expected, they are left alone; Excel reads nothing from them.
 */
function listSheetInProperties(pack: OoxmlPackage, sheet: string, sheetsBefore: number): void {
  const properties = pack
    .relationships('')
    .find((relationship) => relationship.kind === 'extended-properties');
  if (!properties || !pack.has(properties.target)) return;
  const document = pack.xml(properties.target);
  const pairs = document.root.first('HeadingPairs')?.children[0];
  const titles = document.root.first('TitlesOfParts')?.children[0];
  const count = pairs?.children[1]?.children[0];
  if (!titles || !count || Number(count.text) !== sheetsBefore) return;
  count.setText(String(sheetsBefore + 1));
  const last = titles.children[sheetsBefore - 1];
  if (!last) return;
  titles.insertAfter(last, titles.create(last.local, {}, sheet));
  titles.set({ size: String(titles.children.length) });
  pack.setXml(properties.target, document);
}
