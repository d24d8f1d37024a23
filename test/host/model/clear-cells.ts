import type { Area } from '../../../src/domain/cell';
import type { WorkbookModel } from '../workbook-model';
import { intersection, without } from './references';
import type { SheetModel } from './sheet-model';
import { clearSpill } from './spills';
import { afterWrite } from './table-edits';

/** What of a cell can be emptied, in the words of `Range.clear`. */
export type Clearing = 'All' | 'Contents' | 'Formats' | 'Hyperlinks' | 'RemoveHyperlinks';

/** Empties cells of their contents, their formats, their links, or all. */
export function clearCells(model: WorkbookModel, sheet: SheetModel, area: Area, what: Clearing): void {
  sheet.requireEditable(area);
  for (const { row, column, cell } of [...sheet.cells(area)]) {
    if (what === 'All' || what === 'Contents') {
      if (cell.spillFrom !== undefined) continue;
      clearSpill(sheet, row, column);
      sheet.change(row, column, { value: undefined, formula: undefined, quoted: undefined });
    }
    if (what === 'All' || what === 'Formats') sheet.change(row, column, { style: undefined });
    if (what !== 'Contents' && what !== 'Formats') sheet.change(row, column, { link: undefined });
  }
  if (what === 'All' || what === 'Formats') {
    sheet.merged = sheet.merged.filter((merged) => intersection(merged, area) === undefined);
    for (const format of sheet.conditionalFormats) format.areas = cutOut(format.areas, area);
    sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format.areas.length > 0);
  }
  if (what === 'All') {
    sheet.validations = sheet.validations.flatMap((one) =>
      cutOut([one.area], area).map((left) => ({ ...one, area: left })),
    );
  }
  if (what === 'All' || what === 'Contents') afterWrite(model, sheet, area);
  const kind = what === 'All' || what === 'Contents' ? 'cells' : 'format';
  model.emit({ kind, sheet: sheet.name, area, type: 'RangeEdited' });
}

function cutOut(areas: readonly Area[], hole: Area): Area[] {
  return areas.flatMap((area) => without(area, hole));
}
