import type { WorkbookModel } from '../workbook-model';
import { REFUSED } from './host-error';
import { requireSheetName } from './naming-rules';
import { renameInFormulas, renameSheetInFormula } from './renames';
import { SheetModel } from './sheet-model';

/** Adds a sheet at the end; without a name it becomes Sheet2, Sheet3 …. */
export function addSheet(model: WorkbookModel, name?: string): SheetModel {
  if (model.sheets.length > 0) model.requireStructure();
  const chosen = name ?? freeSheetName(model);
  requireSheetName(chosen);
  if (model.findSheet(chosen) !== undefined) throw REFUSED.itemAlreadyExists(`sheet ${chosen}`);
  const number = model.nextId().toString(16).toUpperCase().padStart(4, '0');
  const sheet = new SheetModel(model, `{00000000-${number}-0000-0000-000000000000}`, chosen);
  model.sheets.push(sheet);
  model.emit({ kind: 'sheets', sheet: chosen, type: 'Added' });
  return sheet;
}

function freeSheetName(model: WorkbookModel): string {
  let n = model.sheets.length + 1;
  while (model.findSheet(`Sheet${String(n)}`) !== undefined) n++;
  return `Sheet${String(n)}`;
}

export function renameSheet(model: WorkbookModel, sheet: SheetModel, name: string): void {
  model.requireStructure();
  requireSheetName(name);
  const other = model.findSheet(name);
  if (other !== undefined && other !== sheet) throw REFUSED.itemAlreadyExists(`sheet ${name}`);
  const was = sheet.name;
  if (was === name) return;
  sheet.name = name;
  renameInFormulas(model, (formula) => renameSheetInFormula(formula, was, name));
  model.emit({ kind: 'sheets', sheet: name, was, type: 'Renamed' });
}

export function moveSheet(model: WorkbookModel, sheet: SheetModel, position: number): void {
  model.requireStructure();
  if (position < 0 || position >= model.sheets.length)
    throw REFUSED.invalidArgument(`position ${String(position)}`);
  const was = model.sheets.indexOf(sheet);
  model.sheets.splice(was, 1);
  model.sheets.splice(position, 0, sheet);
  model.emit({ kind: 'sheets', sheet: sheet.name, was: String(was), now: String(position), type: 'Moved' });
}

export function setVisibility(
  model: WorkbookModel,
  sheet: SheetModel,
  visibility: SheetModel['visibility'],
): void {
  model.requireStructure();
  if (visibility !== 'Visible') requireAnotherVisible(model, sheet);
  const was = sheet.visibility;
  sheet.visibility = visibility;
  model.emit({ kind: 'sheets', sheet: sheet.name, was, now: visibility, type: 'VisibilityChanged' });
  if (visibility !== 'Visible' && model.selection?.sheet === sheet) activateAnother(model, sheet);
}

function requireAnotherVisible(model: WorkbookModel, sheet: SheetModel): void {
  if (!model.sheets.some((other) => other !== sheet && other.visibility === 'Visible')) {
    throw REFUSED.invalidOperation('a workbook must keep one visible sheet');
  }
}

function activateAnother(model: WorkbookModel, sheet: SheetModel): void {
  const other = model.sheets.find((one) => one !== sheet && one.visibility === 'Visible');
  if (other !== undefined) model.select(other, { row: 0, column: 0, rows: 1, columns: 1 });
}

export function deleteSheet(model: WorkbookModel, sheet: SheetModel): void {
  model.requireStructure();
  if (sheet.visibility === 'VeryHidden')
    throw REFUSED.invalidOperation('a very hidden sheet cannot be deleted');
  requireAnotherVisible(model, sheet);
  activateAnother(model, sheet);
  model.sheets.splice(model.sheets.indexOf(sheet), 1);
  for (let i = model.names.length - 1; i >= 0; i--)
    if (model.names[i]?.sheet === sheet) model.names.splice(i, 1);
  renameInFormulas(model, (formula) => renameSheetInFormula(formula, sheet.name, undefined));
  model.emit({ kind: 'sheets', sheet: sheet.name, sheetId: sheet.id, type: 'Deleted' });
}
