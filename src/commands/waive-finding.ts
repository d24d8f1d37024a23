import { isCellError, qualifiedReference } from '../domain/cell';
import type { Words } from '../domain/language';
import { Refusal } from '../domain/refusal';
import type { Finding } from '../rules/rule';
import { findingsSheet, type FindingKey } from '../sheets/declared/findings-sheet';
import { carries, findTable } from '../sheets/reading/read-table';
import { sheetWanted } from '../sheets/sheet-wanted';
import { cellAt } from '../sheets/workbook-snapshot';
import type { Workbook } from '../workbook/workbook';

/** Excel takes no longer text in a cell. */
const longestReason = 32_000;

/**
 * Writes the reason for letting a finding stand beside it on the findings sheet, where the next check reads it; an
 * empty reason takes it back. @returns What was done, in words.
 */
export async function waiveFinding(
  workbook: Workbook,
  { rule, subject, at }: Finding,
  reason: string,
): Promise<Words> {
  const before = await workbook.read((sheet) => (carries(sheet, findingsSheet) ? 'formulas' : undefined));
  const found = findTable(before, findingsSheet);
  if (!found) throw sheetWanted(findingsSheet);
  const column = found.columns.get('waiver');
  const where = at === undefined ? '' : qualifiedReference(at);
  const { sheet, columns, body } = found;
  const said = (row: number, key: FindingKey) => {
    const at = columns.get(key);
    const value = at === undefined || !sheet.cells ? undefined : cellAt(sheet.cells, row, at);
    return value === undefined || isCellError(value) ? '' : String(value).trim();
  };
  // Rows without a reason hold nothing that anybody entered, so the table counts them as blank.
  const row = Array.from({ length: body.end - body.first }, (_, offset) => body.first + offset).find(
    (each) =>
      said(each, 'rule') === rule && said(each, 'subject') === subject && said(each, 'where') === where,
  );
  if (row === undefined || column === undefined) throw notThereAnyMore();
  const text = reason.trim().slice(0, longestReason);
  await workbook.write({ steps: [{ do: 'write', sheet: sheet.name, row, column, cells: [[text]] }] }, before);
  return text === ''
    ? { 'zh-CN': '豁免理由已删除。', 'en-US': 'The reason was taken back.' }
    : {
        'zh-CN': '豁免理由已写入检查发现表，重新检查后生效，并列入评价。',
        'en-US':
          'The reason stands on the findings sheet. It takes effect with the next check and is shown in the evaluation.',
      };
}

function notThereAnyMore(): Refusal {
  return new Refusal('notUsable', {
    'zh-CN': '检查发现表里找不到这一条，可能在检查之后改动过。请重新检查后再写理由。',
    'en-US':
      'The findings sheet does not have this finding any more; it may have been edited. Check again, then write the reason.',
  });
}
