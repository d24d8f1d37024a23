import { serialOfDay, type Day } from '../domain/day';
import type { FactorLock } from '../domain/factor-lock';
import { valueOf, type Field } from '../domain/field';
import type { InventoryLine } from '../domain/inventory-line';
import type { Words } from '../domain/language';
import { Refusal } from '../domain/refusal';
import { factorColumnNames } from '../rules/names/factor-names';
import { factorsSheet } from './declared/factors-sheet';
import type { ReadFactors } from './reading/read-factors';
import { refuseToOverwrite, totalsInTheWay } from './rewrite-table';
import { bodyFormat } from './table-sheet-steps';
import type { CellInput, WriteStep } from './write-plan';

type FactorKey = keyof typeof factorColumnNames;

/**
 * The steps that lock factors: new rows below the last one of the register, and the day in entries that lack it.
 * Formulas become the values they had.
 * @throws Refusal when the register lacks a column, or would have to grow over something.
 */
export function factorLockSteps(
  { found }: ReadFactors,
  { added, locked }: FactorLock,
  today: Day,
  date1904: boolean,
): readonly WriteStep[] {
  const columns = lockColumns(found.columns);
  const lockedOn = serialOfDay(today, date1904);
  const sheet = found.sheet.name;
  const cell = (row: number, key: FactorKey, input: CellInput): WriteStep => ({
    do: 'write',
    sheet,
    row,
    column: columns[key],
    cells: [[input]],
  });
  const days = locked.flatMap((entry): readonly WriteStep[] => [
    cell(entry.at.row, 'value', numberIn(entry.value)),
    cell(entry.at.row, 'lockedOn', lockedOn),
  ]);
  if (added.length === 0) return days;
  const { table, body, rows } = found;
  const first = Math.max(body.first, ...rows.map(({ row }) => row + 1));
  const end = first + added.length;
  const { area } = table;
  if (end > body.end && table.hasTotals) throw totalsInTheWay(found.sheet, table.name);
  const grown = {
    row: body.end,
    column: area.column,
    rows: Math.max(0, end - body.end),
    columns: area.columns,
  };
  refuseToOverwrite(found.sheet, grown);
  const inputs: Readonly<Record<FactorKey, (line: InventoryLine) => CellInput>> = {
    source: ({ source }) => valueOf(source),
    site: ({ site }) => valueOf(site),
    gas: ({ gas }) => valueOf(gas),
    value: ({ factor }) => numberIn(factor),
    unit: ({ factorUnit }) => valueOf(factorUnit),
    origin: ({ factorSource }) => valueOf(factorSource),
    lockedOn: () => lockedOn,
  };
  return [
    ...days,
    ...(end > body.end
      ? [{ do: 'resizeTable', sheet, name: table.name, area: { ...area, rows: end - area.row } } as const]
      : []),
    ...factorsSheet.columns.flatMap((column): readonly WriteStep[] => {
      const { key } = column;
      if (key === 'note' || key === 'result') return [];
      const at = { row: first, column: columns[key] };
      return [
        { do: 'format', sheet, area: { ...at, rows: added.length, columns: 1 }, format: bodyFormat(column) },
        { do: 'write', sheet, ...at, cells: added.map((line) => [inputs[key](line)]) },
      ];
    }),
  ];
}

function numberIn(field: Field<{ toNumber(): number }>): number | undefined {
  return valueOf(field)?.toNumber();
}

/** Where each column that locking writes stands. */
function lockColumns(standing: ReadonlyMap<string, number>): Readonly<Record<FactorKey, number>> {
  const column = (key: FactorKey): number => {
    const found = standing.get(key);
    if (found === undefined) throw columnMissing(factorColumnNames[key]);
    return found;
  };
  return {
    source: column('source'),
    site: column('site'),
    gas: column('gas'),
    value: column('value'),
    unit: column('unit'),
    origin: column('origin'),
    lockedOn: column('lockedOn'),
  };
}

function columnMissing(name: Words): Refusal {
  const tab = factorsSheet.tab;
  return new Refusal('notUsable', {
    'zh-CN': `“${tab['zh-CN']}”里没有“${name['zh-CN']}”一列，因此没有锁定任何因子。请加上这一列后再试。`,
    'en-US': `“${tab['en-US']}” has no column “${name['en-US']}”, so nothing was locked. Add the column and try again.`,
  });
}
