import { Refusal } from '../domain/refusal';
import { isSameName, namesakeOf } from './reading/read-table';
import type { SheetDeclaration } from './sheet';
import type { WorkbookSnapshot } from './workbook-snapshot';

/**
 * Refuses a workbook in which a table or a defined name of somebody else bears the name of one of ours.
 * @throws Refusal that names it.
 */
export function refuseNamesakes(
  workbook: WorkbookSnapshot,
  declarations: readonly (Pick<SheetDeclaration, 'tableName'> & Partial<SheetDeclaration>)[],
): void {
  for (const { tableName, columns } of declarations) {
    const name = workbook.names.find((each) => isSameName(each.name, tableName));
    if (name) throw taken(tableName, name.refersTo);
    const sheet = columns && namesakeOf(workbook, { tableName, columns });
    if (sheet !== undefined) throw taken(tableName, sheet);
  }
}

function taken(name: string, where: string): Refusal {
  return new Refusal('notUsable', {
    'zh-CN': `名称 ${name} 已用于别的内容（${where}），因此没有写入任何内容。请在 Excel 中把它改名后再试。`,
    'en-US': `The name ${name} already stands for something else (${where}); nothing was written. Rename it in Excel and try again.`,
  });
}
