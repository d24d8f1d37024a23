import { cellReference, isBlank, type Area } from '../../domain/cell';
import { emission, isEquivalent } from '../../domain/emission';
import { Exact, exact } from '../../domain/exact';
import { gwp, type Report } from '../../domain/gwp';
import type { Language } from '../../domain/language';
import { Refusal } from '../../domain/refusal';
import type { ListSources } from '../declared/lists-sheet';
import type { FoundTable } from '../reading/read-table';
import { refuseToOverwrite, totalsInTheWay, type RowInput } from '../rewrite-table';
import { bodyFormat, offerSteps } from '../table-sheet-steps';
import type { ColumnDeclaration } from '../sheet';
import { cellAt } from '../workbook-snapshot';
import type { CellInput, WriteStep } from '../write-plan';
import type { AdoptingKey, AdoptingSheet } from './adoption';

/**
 * The steps that put rows behind the last row of a table that holds anything; the table grows where its prepared rows
 * do not suffice. Calculated columns get their formula, which
 * names `report`.
 * @throws Refusal when it would grow over cells that hold something, or over its totals row.
 */
export function appendRows(
  found: FoundTable<AdoptingKey>,
  target: AdoptingSheet,
  rows: readonly RowInput<AdoptingKey>[],
  lists: ListSources,
  language: Language,
  report: Report | undefined,
): readonly WriteStep[] {
  const { sheet, table, columns, body } = found;
  const first = firstFreeRow(found);
  const end = first + rows.length;
  const grown: Area = {
    row: body.end,
    column: table.area.column,
    rows: Math.max(0, end - body.end),
    columns: table.area.columns,
  };
  if (grown.rows > 0 && table.hasTotals) throw totalsInTheWay(sheet, table.name);
  refuseToOverwrite(sheet, grown);
  const declared: readonly ColumnDeclaration<AdoptingKey>[] = target.columns;
  const ours = declared.flatMap((column) => {
    const at = columns.get(column.key);
    return at === undefined ? [] : [{ column, at, area: { ...grown, column: at, columns: 1 } }];
  });
  const growing: readonly WriteStep[] =
    grown.rows === 0
      ? []
      : [
          {
            do: 'resizeTable',
            sheet: sheet.name,
            name: table.name,
            area: { ...table.area, rows: end - table.area.row },
          },
          ...ours.map(({ column, area }): WriteStep => ({
            do: 'format',
            sheet: sheet.name,
            area,
            format: bodyFormat(column),
          })),
          ...ours.flatMap(({ column, area }) =>
            column.choices === undefined
              ? []
              : offerSteps(
                  sheet.name,
                  area,
                  lists,
                  column.choices,
                  column.header[language],
                  column.help[language],
                ),
          ),
        ];
  return [
    ...growing,
    ...ours.map(({ column, at }): WriteStep => ({
      do: 'write',
      sheet: sheet.name,
      row: first,
      column: at,
      cells: rows.map((row, index) => [
        row[column.key] ?? calculated(column, row, first + index, columns, report),
      ]),
    })),
  ];
}

/** The row after the last that holds anything, also in a column that somebody added. */
function firstFreeRow({ sheet, table, body }: FoundTable<AdoptingKey>): number {
  for (let row = body.end - 1; row >= body.first; row--)
    for (let column = table.area.column; column < table.area.column + table.area.columns; column++)
      if (!isBlank(sheet.cells && cellAt(sheet.cells, row, column))) return row + 1;
  return body.first;
}

/** The formula of a calculated column, with what it will show until somebody calculates. */
function calculated(
  { key, formula }: ColumnDeclaration<AdoptingKey>,
  row: RowInput<AdoptingKey>,
  at: number,
  columns: ReadonlyMap<AdoptingKey, number>,
  report: Report | undefined,
): CellInput {
  if (!formula) return undefined;
  let isWhole = true;
  const text = formula((each) => {
    const column = columns.get(each);
    if (column === undefined) isWhole = false;
    return cellReference({ row: at, column: column ?? 0 });
  }, report);
  if (!isWhole) return undefined;
  return { formula: text, cached: (key === 'gwp' ? shownGwp(row, report) : shownTonnes(row, report)) ?? '' };
}

/** As the column's own formula has it: of the gas alone. */
function shownGwp({ gas }: RowInput<AdoptingKey>, report: Report | undefined): number | undefined {
  if (gas === undefined || gas === '') return undefined;
  const name = String(gas);
  return unlessRefused(() => (isEquivalent(name) ? 1 : gwp(name, report).toNumber()));
}

function shownTonnes(row: RowInput<AdoptingKey>, report: Report | undefined): number | undefined {
  const { activity, unit, factor, factorUnit, gas } = row;
  const value = typeof factor === 'object' ? factor.cached : factor;
  if (
    typeof activity !== 'number' ||
    typeof value !== 'number' ||
    unit === undefined ||
    factorUnit === undefined
  )
    return undefined;
  return unlessRefused(() =>
    emission({
      activity: exact(activity),
      activityUnit: String(unit),
      factor: new Exact(value),
      factorUnit: String(factorUnit),
      gas: gas === undefined ? undefined : String(gas),
      report,
    })
      .tonnes.toSignificantDigits(15)
      .toNumber(),
  );
}

function unlessRefused(compute: () => number): number | undefined {
  try {
    return compute();
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}
