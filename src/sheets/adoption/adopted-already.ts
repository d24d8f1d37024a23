import { isBlank, isCellError, type CellValue } from '../../domain/cell';
import { exact } from '../../domain/exact';
import type { Words } from '../../domain/language';
import { parseNumber } from '../../domain/number-spelling';
import { normalizeSpelling } from '../../domain/spelling';
import type { FoundTable, TableRow } from '../reading/read-table';
import type { CellInput } from '../write-plan';
import type { AdoptableList, AdoptedRow, AdoptingKey, AdoptionRemark } from './adoption';

/** The rows of a list by whether our sheet has them already. */
export interface SortedRows {
  readonly fresh: readonly AdoptedRow[];
  readonly already: number;
  /** Rows that are there with other values: they stay as they are. */
  readonly remarks: readonly AdoptionRemark[];
}

/** By which a row is known again, whatever else somebody changed in it. */
const identity: Readonly<Record<'offsets' | 'inventory', readonly AdoptingKey[]>> = {
  offsets: ['number', 'kind', 'project', 'serialStart', 'serialEnd'],
  inventory: ['year', 'site', 'source', 'gas', 'unit'],
};

/** Sorts the rows of a list; `found` is undefined where our sheet is not there yet. A row that stands twice in the list is two rows. */
export function sortRows(list: AdoptableList, found: FoundTable<AdoptingKey> | undefined): SortedRows {
  const keys = list.target.id === 'offsets' ? identity.offsets : identity.inventory;
  const standing = new Map<string, TableRow<AdoptingKey>[]>();
  for (const row of found?.rows ?? []) {
    const key = keyOf(keys.map((each) => valueIn(row, each)));
    standing.set(key, [...(standing.get(key) ?? []), row]);
  }
  const fresh: AdoptedRow[] = [];
  const remarks: AdoptionRemark[] = [];
  let already = 0;
  for (const row of list.rows) {
    const match = standing.get(keyOf(keys.map((key) => plainValue(row.values[key]))))?.shift();
    if (!match) {
      fresh.push(row);
      continue;
    }
    already++;
    const differing = differences(row, match, list.target.columns);
    if (differing)
      remarks.push({ sheet: row.from.sheet, area: row.from.area, header: '', seen: '', words: differing });
  }
  return { fresh, already, remarks };
}

function valueIn(row: TableRow<AdoptingKey>, key: AdoptingKey): CellValue {
  const cell = row.cell(key);
  return cell.state === 'present' ? cell.value : undefined;
}

export function plainValue(input: CellInput): CellValue {
  return typeof input === 'object' ? undefined : input;
}

function keyOf(values: readonly CellValue[]): string {
  return JSON.stringify(values.map(spellingOf));
}

/** Text and number of one figure are the same. */
export function spellingOf(value: CellValue): string {
  if (isBlank(value) || value === undefined) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'number') return exact(value).toString();
  return parseNumber(value)?.toString() ?? normalizeSpelling(String(value));
}

function differences(
  { values }: AdoptedRow,
  standing: TableRow<AdoptingKey>,
  columns: AdoptableList['target']['columns'],
): Words | undefined {
  const differing = columns.filter(({ key }) => {
    const own = plainValue(values[key]);
    return key !== 'note' && !isBlank(own) && spellingOf(own) !== spellingOf(valueIn(standing, key));
  });
  if (differing.length === 0) return undefined;
  const said = (language: keyof Words, and: string) =>
    differing.map(({ header }) => header[language]).join(and);
  const at = standing.row + 1;
  return {
    'zh-CN': `已在第 ${at} 行，但${said('zh-CN', '、')}与这里不同；已有的行没有改动`,
    'en-US': `Already there in row ${at}, with other values for ${said('en-US', ', ')}; that row was left as it is`,
  };
}
