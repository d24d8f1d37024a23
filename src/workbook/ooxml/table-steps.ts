import type { Area } from '../../domain/cell';
import { areaReference } from '../../domain/cell';
import type { WriteStep } from '../../sheets/write-plan';
import { overlaps, sameArea } from './area-text';
import { readCells } from './cell-reading';
import { noSuchTable, overlappingTables, tableNameTaken } from './file-refusals';
import { relationshipIdAttribute } from './namespaces';
import type { OoxmlPackage } from './ooxml-package';
import type { OpenedWorkbook } from './opened-workbook';
import { readSheetHead } from './sheet-head';
import { worksheetSequence } from './sheet-sequence';
import { tablesOfSheet, type TablePart } from './tables';
import type { XmlElement } from './xml-element';
import { encodeXstring, escapeAttribute } from './xml-text';

type Step<Name extends WriteStep['do']> = Extract<WriteStep, { do: Name }>;

const tableType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';

/** Makes a table over cells that are already written: its columns are named by the header row. */
export function addTable(workbook: OpenedWorkbook, sheetPart: string, step: Step<'addTable'>): void {
  const { pack } = workbook;
  const all = allTables(workbook);
  refuseTakenName(workbook, all, step.name);
  refuseOverlap(pack, sheetPart, step.sheet, step.name, step.area);
  const headers = headerTexts(workbook, sheetPart, step.area);
  const id = String(Math.max(0, ...all.map((table) => table.id)) + 1);
  const part = pack.freePartName('xl/tables/table', '.xml');
  const ref = areaReference(step.area);
  const columns = headers
    .map((name, index) => `<tableColumn id="${index + 1}" name="${columnName(name)}"/>`)
    .join('');
  const name = escapeAttribute(step.name);
  pack.addPart(
    part,
    tableType,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
      `<table xmlns="${workbook.outline.document.root.namespace}" id="${id}" name="${name}" displayName="${name}" ref="${ref}" totalsRowShown="0">` +
      `<autoFilter ref="${ref}"/><tableColumns count="${headers.length}">${columns}</tableColumns>` +
      `<tableStyleInfo name="${escapeAttribute(step.style)}" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`,
  );
  const relationship = pack.addRelationship(sheetPart, 'table', part);
  const { worksheet: root, render } = readSheetHead(pack.text(sheetPart), sheetPart);
  const list = root.first('tableParts') ?? root.place(root.create('tableParts'), worksheetSequence);
  list.append(list.create('tablePart', relationshipIdAttribute(list.scope, relationship)));
  list.set({ count: String(list.children.length) });
  pack.setText(sheetPart, render());
}

/** Gives a table another area with the same header row; columns that stay keep their ids, formulas and looks. */
export function resizeTable(workbook: OpenedWorkbook, sheetPart: string, step: Step<'resizeTable'>): void {
  const { pack } = workbook;
  const table = tablesOfSheet(pack, sheetPart).find(
    ({ name }) => name.toLowerCase() === step.name.toLowerCase(),
  );
  if (!table) throw noSuchTable(step.sheet, step.name);
  if (sameArea(table.area, step.area)) return;
  refuseOverlap(pack, sheetPart, step.sheet, table.name, step.area);
  const { root } = table.document;
  root.set({ ref: areaReference(step.area) });
  root.first('autoFilter')?.set({ ref: areaReference(filteredArea(table, step.area)) });
  const columns = root.first('tableColumns');
  if (columns && step.area.columns !== table.area.columns)
    resizeColumns(workbook, sheetPart, columns, step.area);
  pack.setXml(table.part, table.document);
}

/** Excel calls a table damaged whose column names differ from its header cells: where those were written over, the names follow. */
export function followHeaders(workbook: OpenedWorkbook, sheetPart: string, changed: readonly Area[]): void {
  for (const table of tablesOfSheet(workbook.pack, sheetPart)) {
    const header = { ...table.area, rows: 1 };
    if (!table.hasHeader || !changed.some((area) => overlaps(area, header))) continue;
    const names = headerTexts(workbook, sheetPart, table.area);
    const columns = table.document.root.first('tableColumns')?.all('tableColumn') ?? [];
    let differs = false;
    columns.forEach((column, index) => {
      const name = encodeXstring(names[index] ?? '');
      if (column.attribute('name') === name) return;
      column.set({ name });
      differs = true;
    });
    if (differs) workbook.pack.setXml(table.part, table.document);
  }
}

function resizeColumns(workbook: OpenedWorkbook, sheetPart: string, columns: XmlElement, area: Area): void {
  const present = columns.all('tableColumn');
  for (const surplus of present.slice(area.columns)) columns.removeChild(surplus);
  const names = headerTexts(workbook, sheetPart, area);
  let id = Math.max(0, ...present.map((column) => column.number('id') ?? 0));
  for (const name of names.slice(present.length)) {
    columns.append(columns.create('tableColumn', { id: String(++id), name: encodeXstring(name) }));
  }
  columns.set({ count: String(area.columns) });
}

function filteredArea(table: TablePart, area: Area): Area {
  return table.hasTotals ? { ...area, rows: area.rows - 1 } : area;
}

/** The header row's texts. A plan names each column once; anything else would make a file that Excel repairs. */
function headerTexts(workbook: OpenedWorkbook, sheetPart: string, area: Area): readonly string[] {
  const { pack, strings, outline } = workbook;
  const texts = new Array<string>(area.columns).fill('');
  readCells(pack.text(sheetPart), sheetPart, strings, outline.date1904, ({ row, column, value }) => {
    const index = column - area.column;
    if (row === area.row && index >= 0 && index < area.columns && typeof value === 'string')
      texts[index] = value;
  });
  const names = texts.map((text) => text.toLowerCase());
  if (names.includes('') || new Set(names).size !== names.length)
    throw new RangeError(
      `the header of a table at ${areaReference(area)} is not one distinct text a column: ${texts.join(' | ')}`,
    );
  return texts;
}

function columnName(text: string): string {
  return escapeAttribute(encodeXstring(text));
}

function allTables(workbook: OpenedWorkbook): readonly TablePart[] {
  return workbook.worksheets.flatMap((sheet) => tablesOfSheet(workbook.pack, sheet.part));
}

function refuseTakenName(workbook: OpenedWorkbook, tables: readonly TablePart[], name: string): void {
  const names = workbook.outline.document.root.first('definedNames')?.all('definedName') ?? [];
  const taken = [
    ...tables.map((table) => table.name),
    ...names.map((entry) => entry.attribute('name') ?? ''),
  ];
  if (taken.some((other) => other.toLowerCase() === name.toLowerCase())) throw tableNameTaken(name);
}

function refuseOverlap(pack: OoxmlPackage, sheetPart: string, sheet: string, name: string, area: Area): void {
  const other = tablesOfSheet(pack, sheetPart).find(
    (table) => table.name.toLowerCase() !== name.toLowerCase() && overlaps(table.area, area),
  );
  if (other) throw overlappingTables(sheet, name, other.name);
}
