import { areaReference, isBlank, qualifiedReference } from '../domain/cell';
import { Refusal } from '../domain/refusal';
import type { FoundTable } from './reading/read-table';
import { cellAt } from './workbook-snapshot';

/**
 * Rows pasted right below a table that did not grow would be left out of every sum without a word.
 * @throws Refusal that names the first such cell, and what to do.
 */
export function refuseRowsBelow({ sheet, table }: FoundTable<string>): void {
  const { area } = table;
  const row = area.row + area.rows;
  for (let column = area.column; column < area.column + area.columns; column++) {
    if (isBlank(sheet.cells && cellAt(sheet.cells, row, column))) continue;
    const cell = qualifiedReference({ sheet: sheet.name, row, column });
    const present = areaReference(area);
    throw new Refusal('notUsable', {
      'zh-CN': `${cell} 紧接在表 ${table.name}（${present}）下方，却不在表内，会被漏算。请把表的范围扩展到这些行；若它们不是记录，请在表下空出一行。`,
      'en-US': `${cell} stands right below the table ${table.name} (${present}) but outside it and would be left out. Extend the table over those rows; if they are no records, leave a blank row below the table.`,
    });
  }
}
