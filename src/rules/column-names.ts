import type { Words } from '../domain/language';
import { baseItemNames } from './names/base-names';
import { boundaryItemNames } from './names/boundary-names';
import { factorColumnNames } from './names/factor-names';
import { lineColumnNames } from './names/line-names';
import { measureColumnNames } from './names/measure-names';
import { offsetColumnNames } from './names/offset-names';
import { organizationItemNames } from './names/organization-names';
import { preparationItemNames } from './names/preparation-names';
import { targetColumnNames } from './names/target-names';
import type { Fact } from './rule';

/** What the columns and items of each sheet are called; sheets and sentences use the same names. */
const sheets = {
  organization: {
    sheet: { 'zh-CN': '组织信息', 'en-US': 'organization sheet' },
    names: organizationItemNames,
  },
  preparation: {
    sheet: { 'zh-CN': '管理与计划', 'en-US': 'sheet of management and plan' },
    names: preparationItemNames,
  },
  base: { sheet: { 'zh-CN': '减排基准', 'en-US': 'base sheet' }, names: baseItemNames },
  targets: { sheet: { 'zh-CN': '减排目标', 'en-US': 'list of targets' }, names: targetColumnNames },
  measures: { sheet: { 'zh-CN': '减排计划', 'en-US': 'reduction plan' }, names: measureColumnNames },
  boundary: { sheet: { 'zh-CN': '边界与排放源', 'en-US': 'boundary sheet' }, names: boundaryItemNames },
  inventory: { sheet: { 'zh-CN': '排放清单', 'en-US': 'inventory' }, names: lineColumnNames },
  factors: { sheet: { 'zh-CN': '排放因子', 'en-US': 'factor register' }, names: factorColumnNames },
  offsets: { sheet: { 'zh-CN': '抵消台账', 'en-US': 'offset ledger' }, names: offsetColumnNames },
} as const satisfies Record<
  string,
  { readonly sheet: Words; readonly names: Readonly<Record<string, Words>> }
>;

type SheetId = keyof typeof sheets;

/** A column or item by sheet and key, as facts carry it: `offsets.registered`. */
export type ColumnFact = {
  [Sheet in SheetId]: `${Sheet}.${Extract<keyof (typeof sheets)[Sheet]['names'], string>}`;
}[SheetId];

const bySheet: Readonly<
  Record<string, { readonly sheet: Words; readonly names: Readonly<Record<string, Words>> }>
> = sheets;

/** The name of the column that a fact carries, and the sheet it belongs on. */
export function columnOf(fact: Fact | undefined): { readonly column: Words; readonly sheet: Words } {
  const [sheet = '', key = ''] = String(fact).split('.');
  const column = bySheet[sheet]?.names[key];
  const sheetWords = bySheet[sheet]?.sheet;
  if (!column || !sheetWords) throw new RangeError(`no column ${String(fact)}`);
  return { column, sheet: sheetWords };
}

/** What a sheet is called in a sentence. */
export function sheetWords(sheet: SheetId): Words {
  return sheets[sheet].sheet;
}
