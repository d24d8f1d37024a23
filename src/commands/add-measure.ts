import type { Measure } from '../data/measures';
import { measureCategories } from '../data/measures';
import { cellReference, isBlank } from '../domain/cell';
import type { Language, Words } from '../domain/language';
import { languages } from '../domain/language';
import { Refusal } from '../domain/refusal';
import { normalizeSpelling } from '../domain/spelling';
import { measuresSheet } from '../sheets/declared/measures-sheet';
import { carries, findTable } from '../sheets/reading/read-table';
import { refuseRowsBelow } from '../sheets/refuse-rows-below';
import { sheetWanted } from '../sheets/sheet-wanted';
import { cellAt } from '../sheets/workbook-snapshot';
import type { Workbook } from '../workbook/workbook';

/** Puts a measure of table C.1 into the first blank row of the reduction plan. @returns Where, in words. */
export async function addMeasure(
  workbook: Workbook,
  { name, category }: Measure,
  language: Language,
): Promise<Words> {
  const before = await workbook.read((sheet) => (carries(sheet, measuresSheet) ? 'formulas' : undefined));
  const found = findTable(before, measuresSheet);
  if (!found) throw sheetWanted(measuresSheet);
  refuseRowsBelow(found);
  const { sheet, table, columns, body } = found;
  const action = columns.get('action');
  if (action === undefined) throw columnWanted(sheet.name, measuresSheet.columns[0]?.header[language] ?? '');
  const spellings = languages.map((each) => normalizeSpelling(name[each]));
  const listed = found.rows.find((row) => {
    const there = row.cell('action');
    return there.state === 'present' && spellings.includes(normalizeSpelling(String(there.value ?? '')));
  });
  if (listed) throw alreadyThere(`${sheet.name}!${cellReference({ row: listed.row, column: action })}`, name);
  const isFree = (row: number) =>
    Array.from({ length: table.area.columns }, (_, offset) => table.area.column + offset).every((column) =>
      isBlank(sheet.cells && cellAt(sheet.cells, row, column)),
    );
  const free = Array.from({ length: body.end - body.first }, (_, offset) => body.first + offset).find(isFree);
  const row = free ?? body.end;
  if (free === undefined && table.hasTotals) throw noRowLeft(sheet.name);
  const categoryColumn = columns.get('category');
  await workbook.write(
    {
      steps: [
        ...(free === undefined
          ? [
              {
                do: 'resizeTable' as const,
                sheet: sheet.name,
                name: table.name,
                area: { ...table.area, rows: table.area.rows + 1 },
              },
            ]
          : []),
        { do: 'write', sheet: sheet.name, row, column: action, cells: [[name[language]]] },
        ...(categoryColumn === undefined
          ? []
          : [
              {
                do: 'write' as const,
                sheet: sheet.name,
                row,
                column: categoryColumn,
                cells: [[measureCategories[category][language]]],
              },
            ]),
      ],
    },
    before,
  );
  const where = `${sheet.name}!${cellReference({ row, column: action })}`;
  return {
    'zh-CN': `已加入减排计划：${where}。请补填实施范围、时间和资金（7.1.1.1）。`,
    'en-US': `Added to the reduction plan: ${where}. Fill in where, when and the funds (7.1.1.1).`,
  };
}

function columnWanted(sheet: string, header: string): Refusal {
  return new Refusal('notUsable', {
    'zh-CN': `“${sheet}”的表里没有“${header}”这一列，无法写入。请加上这一列后再试。`,
    'en-US': `The table on “${sheet}” has no column “${header}”, so nothing was written. Add it and try again.`,
  });
}

function alreadyThere(where: string, name: Words): Refusal {
  return new Refusal('notUsable', {
    'zh-CN': `“${name['zh-CN']}”已在减排计划中（${where}），没有重复加入。`,
    'en-US': `“${name['en-US']}” is in the plan already (${where}); it was not added again.`,
  });
}

function noRowLeft(sheet: string): Refusal {
  return new Refusal('notUsable', {
    'zh-CN': `“${sheet}”的表已填满，且带有汇总行。请在汇总行上方插入一行后再试。`,
    'en-US': `The table on “${sheet}” is full and has a totals row. Insert a row above the totals and try again.`,
  });
}
