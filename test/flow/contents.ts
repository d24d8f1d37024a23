import { cellReference, isCellError } from '../../src/domain/cell';
import type { SheetModel } from '../host/model/sheet-model';
import type { WorkbookModel } from '../host/workbook-model';

/** What a workbook says, part by part, each as a line of text: the sheets, the names, and per sheet its cells. */
export type Contents = ReadonlyMap<string, readonly string[]>;

/** Values, formulas, tables, merged cells, names and sheets, as far as a command could spoil them. */
export function contentsOf(model: WorkbookModel): Contents {
  return new Map([
    ['sheets', model.sheets.map(({ name, visibility }) => `${name} ${visibility}`)],
    [
      'names',
      model.names.map(({ name, formula, sheet }) => `${sheet?.name ?? ''} ${name} ${formula}`).sort(),
    ],
    ...model.sheets.map((sheet) => [`sheet ${sheet.name}`, linesOf(sheet)] as const),
  ]);
}

function linesOf(sheet: SheetModel): readonly string[] {
  const lines: string[] = [];
  for (const { row, column, cell } of sheet.cells()) {
    const { value, formula } = cell;
    if (value === undefined && formula === undefined) continue;
    // What a formula shows is Excel's to calculate.
    const shown = formula ?? (isCellError(value) ? value.error : JSON.stringify(value));
    lines.push(`${cellReference({ row, column })} ${shown}`);
  }
  for (const { name, area, columns, showTotals } of sheet.tables)
    lines.push(
      `table ${name} ${JSON.stringify(area)} ${columns.map((one) => one.name).join('|')} ${showTotals}`,
    );
  for (const area of sheet.merged) lines.push(`merged ${JSON.stringify(area)}`);
  return lines;
}

/** Links, drop-downs, charts, and marks of the sheets, which a plan changes as well. */
export function looksOf(sheet: SheetModel): readonly string[] {
  const lines: string[] = [];
  for (const { row, column, cell } of sheet.cells()) {
    if (cell.link) lines.push(`link ${cellReference({ row, column })} ${JSON.stringify(cell.link)}`);
    if (cell.style) lines.push(`style ${cellReference({ row, column })} ${JSON.stringify(cell.style)}`);
  }
  for (const { areas, settings } of sheet.conditionalFormats)
    lines.push(`mark ${JSON.stringify(areas)} ${JSON.stringify(settings)}`);
  for (const { area, rule } of sheet.validations)
    lines.push(`drop-down ${JSON.stringify(area)} ${JSON.stringify(rule)}`);
  for (const { name, type, series } of sheet.charts)
    lines.push(`chart ${name} ${type} ${series.map((one) => one.name).join('|')}`);
  for (const [row, height] of sheet.rowHeights) lines.push(`height ${row} ${height}`);
  lines.push(`freeze ${JSON.stringify(sheet.freeze)}`, `print ${JSON.stringify(sheet.print)}`);
  return lines;
}

/** Some of the lines that only one of the two has, `-` before and `+` after; empty where they say the same. */
export function differences(before: Contents, after: Contents, most = 6): readonly string[] {
  const found: string[] = [];
  for (const part of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(part), after.get(part)];
    if (was && is && was.length === is.length && was.every((line, at) => line === is[at])) continue;
    const [had, has] = [new Set(was), new Set(is)];
    found.push(...(was ?? []).filter((line) => !has.has(line)).map((line) => `- ${part}: ${line}`));
    found.push(...(is ?? []).filter((line) => !had.has(line)).map((line) => `+ ${part}: ${line}`));
    if (found.length > most) break;
  }
  return found.slice(0, most);
}
