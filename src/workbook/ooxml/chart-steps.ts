import type { CellValue } from '../../domain/cell';
import type { WriteStep } from '../../sheets/write-plan';
import { cellAt, type CellBlock } from '../../sheets/workbook-snapshot';
import { readCellBlock } from './cell-block';
import { renderChart, type ValuesOf } from './chart-part';
import { noSuchSheet } from './file-refusals';
import { drawingNamespaces, relationshipIdAttribute, relationshipNamespaces } from './namespaces';
import type { OoxmlPackage, Relationship } from './ooxml-package';
import type { OpenedWorkbook } from './opened-workbook';
import { readSheetHead } from './sheet-head';
import { worksheetSequence } from './sheet-sequence';
import { parseXml, type XmlDocument } from './xml-document';
import type { XmlElement } from './xml-element';
import { escapeAttribute } from './xml-text';

export type ChartStep = Extract<WriteStep, { do: 'chart' | 'removeChart' }>;

const chartType = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const drawingType = 'application/vnd.openxmlformats-officedocument.drawing+xml';

/** Parts that belong to one chart alone and go with it: Excel adds them when it saves. */
const belongings: readonly string[] = ['chartStyle', 'chartColorStyle', 'themeOverride'];

/** Draws and removes the charts of one sheet, after all cells are written. */
export function layCharts(workbook: OpenedWorkbook, sheetPart: string, steps: readonly ChartStep[]): void {
  const valuesOf = readerOf(workbook);
  for (const step of steps) {
    if (step.do === 'chart') layChart(workbook, sheetPart, step, valuesOf);
    else removeChart(workbook.pack, sheetPart, step.name);
  }
}

/** A chart that is there keeps its part and its place among the others; only what it shows is new. */
function layChart(
  workbook: OpenedWorkbook,
  sheetPart: string,
  step: Extract<ChartStep, { do: 'chart' }>,
  valuesOf: ValuesOf,
): void {
  const { pack, outline } = workbook;
  if (step.series.length === 0) throw new RangeError(`the chart ${step.name} has no series`);
  const namespaces = drawingNamespaces(outline.document.root.namespace);
  const content = renderChart(step, namespaces, outline.date1904, valuesOf);
  const present = findChart(pack, sheetPart, step.name);
  if (present) {
    const { document, anchor, relationship } = present;
    pack.setText(relationship.target, content);
    const ownId = frameLabel(anchor)?.number('id') ?? highestId(document.root) + 1;
    document.root.replaceChild(anchor, anchorOf(step, ownId, relationship.id, namespaces, present.drawing));
    pack.setXml(present.drawing, document);
    return;
  }
  const drawing = drawingPartOf(pack, sheetPart) ?? addDrawing(workbook, sheetPart);
  const chart = pack.freePartName('xl/charts/chart', '.xml');
  pack.addPart(chart, chartType, content);
  const id = pack.addRelationship(drawing, 'chart', chart);
  const document = pack.xml(drawing);
  document.root.append(anchorOf(step, highestId(document.root) + 1, id, namespaces, drawing));
  pack.setXml(drawing, document);
}

/** A new drawing, and where the sheet leads to it. */
function addDrawing({ pack, outline }: OpenedWorkbook, sheetPart: string): string {
  const { spreadsheetDrawing, drawing } = drawingNamespaces(outline.document.root.namespace);
  const part = pack.freePartName('xl/drawings/drawing', '.xml');
  pack.addPart(
    part,
    drawingType,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="${spreadsheetDrawing}" xmlns:a="${drawing}"/>`,
  );
  const id = pack.addRelationship(sheetPart, 'drawing', part);
  const { worksheet, render } = readSheetHead(pack.text(sheetPart), sheetPart);
  worksheet.place(
    worksheet.create('drawing', relationshipIdAttribute(worksheet.scope, id)),
    worksheetSequence,
  );
  pack.setText(sheetPart, render());
  return part;
}

/** The chart's frame over its cells; it brings its own prefixes, whatever the drawing around it has. */
function anchorOf(
  { name, area, altText }: Extract<ChartStep, { do: 'chart' }>,
  id: number,
  relationship: string,
  namespaces: ReturnType<typeof drawingNamespaces>,
  part: string,
): XmlElement {
  const { spreadsheetDrawing, drawing, chart, relationships } = namespaces;
  const description = altText === undefined ? '' : ` descr="${escapeAttribute(altText)}"`;
  const corner = (column: number, row: number): string =>
    `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
  const xml =
    `<xdr:twoCellAnchor xmlns:xdr="${spreadsheetDrawing}"><xdr:from>${corner(area.column, area.row)}</xdr:from>` +
    `<xdr:to>${corner(area.column + area.columns, area.row + area.rows)}</xdr:to><xdr:graphicFrame macro="">` +
    `<xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="${escapeAttribute(name)}"${description}/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    `<xdr:xfrm><a:off xmlns:a="${drawing}" x="0" y="0"/><a:ext xmlns:a="${drawing}" cx="0" cy="0"/></xdr:xfrm>` +
    `<a:graphic xmlns:a="${drawing}"><a:graphicData uri="${chart}"><c:chart xmlns:c="${chart}" xmlns:r="${relationships}" r:id="${relationship}"/></a:graphicData></a:graphic>` +
    '</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>';
  return parseXml(xml, part).root;
}

/** Ids of frames, pictures and shapes share one count in a drawing. */
function highestId(element: XmlElement): number {
  const own = element.local === 'cNvPr' ? (element.number('id') ?? 0) : 1;
  return Math.max(own, ...element.children.map(highestId));
}

interface PlacedChart {
  readonly drawing: string;
  readonly document: XmlDocument;
  readonly anchor: XmlElement;
  readonly relationship: Relationship;
}

function findChart(pack: OoxmlPackage, sheetPart: string, name: string): PlacedChart | undefined {
  const drawing = drawingPartOf(pack, sheetPart);
  if (drawing === undefined) return undefined;
  const document = pack.xml(drawing);
  for (const anchor of document.root.children) {
    if (frameLabel(anchor)?.attribute('name')?.toLowerCase() !== name.toLowerCase()) continue;
    const id = chartReference(anchor);
    const relationship = pack.relationships(drawing).find((one) => one.id === id && one.kind === 'chart');
    if (relationship) return { drawing, document, anchor, relationship };
  }
  return undefined;
}

export function frameLabel(anchor: XmlElement): XmlElement | undefined {
  return anchor.first('graphicFrame')?.first('nvGraphicFramePr')?.first('cNvPr');
}

function removeChart(pack: OoxmlPackage, sheetPart: string, name: string): void {
  const present = findChart(pack, sheetPart, name);
  if (!present) return;
  const { drawing, document, anchor, relationship } = present;
  document.root.removeChild(anchor);
  pack.setXml(drawing, document);
  for (const own of pack.relationships(relationship.target)) {
    if (belongings.includes(own.kind) && pack.has(own.target))
      pack.removePart(own.target, relationship.target);
  }
  pack.removePart(relationship.target, drawing);
}

export function chartReference(element: XmlElement): string | undefined {
  if (element.local === 'chart') return element.attribute('id', relationshipNamespaces);
  for (const child of element.children) {
    const found = chartReference(child);
    if (found !== undefined) return found;
  }
  return undefined;
}

export function drawingPartOf(pack: OoxmlPackage, sheetPart: string): string | undefined {
  const target = pack.relationships(sheetPart).find(({ kind }) => kind === 'drawing')?.target;
  return target !== undefined && pack.has(target) ? target : undefined;
}

function readerOf(workbook: OpenedWorkbook): ValuesOf {
  const blocks = new Map<string, CellBlock>();
  return ({ sheet, row, column, rows, columns }) => {
    const part = workbook.worksheets.find(({ name }) => name.toLowerCase() === sheet.toLowerCase())?.part;
    if (part === undefined) throw noSuchSheet(sheet);
    const block = blocks.get(part) ?? readCellBlock(workbook, part, false);
    blocks.set(part, block);
    return Array.from({ length: rows * columns }, (_, index): CellValue => {
      const at = { row: row + Math.floor(index / columns), column: column + (index % columns) };
      return cellAt(block, at.row, at.column);
    });
  };
}
