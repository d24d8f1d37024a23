import { qualifiedReference, type CellAddress } from '../domain/cell';
import { newestReport } from '../domain/gwp';
import type { Words } from '../domain/language';
import type { SettingKey } from '../domain/organization';
import { Refusal } from '../domain/refusal';
import { organizationItemNames } from '../rules/names/organization-names';
import { choiceOf } from '../sheets/choice-lists';
import { inventorySheet } from '../sheets/declared/inventory-sheet';
import { organizationSheet } from '../sheets/declared/organization-sheet';
import { reportSteps } from '../sheets/report-steps';
import { readForm } from '../sheets/reading/read-form';
import { carries } from '../sheets/reading/read-table';
import { sheetWanted } from '../sheets/sheet-wanted';
import type { Workbook } from '../workbook/workbook';

/**
 * Enters a choice beside its item of the organization sheet, or clears it where `text` is empty. A report goes into
 * the prepared formulas of the inventory too, in rows that hold nothing yet. @returns What was done, in words.
 */
export async function chooseSetting(workbook: Workbook, key: SettingKey, text: string): Promise<Words> {
  const entry = text.trim();
  if (entry !== '' && key !== 'creditAgeGround' && choiceOf(key, entry) === undefined)
    throw notListed(key, entry);
  const before = await workbook.read((sheet) => {
    const isWritten = [organizationSheet, ...(key === 'report' ? [inventorySheet] : [])];
    return isWritten.some((each) => carries(sheet, each)) ? 'formulas' : undefined;
  });
  const form = readForm(before, organizationSheet);
  if (!form.found) throw sheetWanted(organizationSheet);
  const cell = form.entry(key);
  if (cell.state === 'absent') throw itemWanted(form.found.sheet.name, key);
  const report = key === 'report' && entry !== '' ? choiceOf('report', entry) : undefined;
  const formulas = key === 'report' ? reportSteps(before, report) : { steps: [], renewed: 0, kept: 0 };
  const { sheet, row, column } = cell.at;
  await workbook.write(
    { steps: [{ do: 'write', sheet, row, column, cells: [[entry]] }, ...formulas.steps] },
    before,
  );
  return key === 'report'
    ? reportWords(report ?? newestReport, cell.at, formulas)
    : chosenWords(key, entry, cell.at);
}

function chosenWords(key: SettingKey, entry: string, at: CellAddress): Words {
  const name = organizationItemNames[key];
  const where = qualifiedReference(at);
  return entry === ''
    ? {
        'zh-CN': `已清空“${name['zh-CN']}”（${where}）。`,
        'en-US': `“${name['en-US']}” was cleared (${where}).`,
      }
    : {
        'zh-CN': `“${name['zh-CN']}”已设为“${entry}”（${where}）。`,
        'en-US': `“${name['en-US']}” is now “${entry}” (${where}).`,
      };
}

function reportWords(
  report: string,
  at: CellAddress,
  { renewed, kept }: { readonly renewed: number; readonly kept: number },
): Words {
  const where = qualifiedReference(at);
  return {
    'zh-CN': `新写入的公式用 ${report}（${where}）；排放清单的 ${renewed} 个空白行已改用。${kept === 0 ? '' : `已填写的 ${kept} 行没有改动，换算的影响见“GWP影响”。`}`,
    'en-US': `New formulas use ${report} (${where}); blank rows of the inventory changed to it: ${renewed}.${kept === 0 ? '' : ` Rows already filled in were left alone: ${kept}; “GWP impact” shows what a change would make.`}`,
  };
}

function notListed(key: SettingKey, entry: string): Refusal {
  const name = organizationItemNames[key];
  return new Refusal('notKnown', {
    'zh-CN': `“${name['zh-CN']}”没有“${entry.slice(0, 40)}”这一项，没有改动任何内容。`,
    'en-US': `“${name['en-US']}” has no choice “${entry.slice(0, 40)}”. Nothing was changed.`,
  });
}

function itemWanted(sheet: string, key: SettingKey): Refusal {
  const name = organizationItemNames[key];
  return new Refusal('notUsable', {
    'zh-CN': `“${sheet}”的表里没有“${name['zh-CN']}”这一行，没有写入。请在表尾加一行，项目写“${name['zh-CN']}”，再试一次。`,
    'en-US': `The table on “${sheet}” has no row “${name['en-US']}”, so nothing was written. Add a row at its end with that item and try again.`,
  });
}
