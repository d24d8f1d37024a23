import type { NameModel, WorkbookModel } from '../workbook-model';
import { REFUSED } from './host-error';
import { requireName } from './naming-rules';
import type { SheetModel } from './sheet-model';

/** @throws HostError InvalidArgument, ItemAlreadyExists */
export function addName(model: WorkbookModel, name: string, formula: string, sheet?: SheetModel): NameModel {
  model.requireWritable();
  requireName(name);
  if (
    model.findName(name, sheet) !== undefined ||
    (sheet === undefined && model.findTable(name) !== undefined)
  ) {
    throw REFUSED.itemAlreadyExists(`name ${name}`);
  }
  const added: NameModel = { name, formula, sheet, visible: true, comment: '' };
  model.names.push(added);
  model.emit({ kind: 'names', type: 'Added', ...(sheet === undefined ? {} : { sheet: sheet.name }) });
  return added;
}

export function deleteName(model: WorkbookModel, name: NameModel): void {
  model.requireWritable();
  model.names.splice(model.names.indexOf(name), 1);
  model.emit({ kind: 'names', type: 'Deleted' });
}
