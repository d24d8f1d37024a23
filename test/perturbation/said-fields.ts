import type { Field } from '../../src/domain/field';
import { recordFields } from '../../src/domain/offset-record';
import { LedgerRecord } from '../../src/sheets/reading/ledger-record';
import { readDossier } from '../../src/sheets/reading/read-dossier';
import type { WorkbookSnapshot } from '../../src/sheets/workbook-snapshot';

/** Every field of a dossier as its text: `value:…`, or the state of one without; things of a list in the order of their text. */
export function fieldsOf(workbook: WorkbookSnapshot): readonly string[] {
  const { tables: _, totals: __, ...said } = readDossier(workbook).dossier;
  return flat(said).sort();
}

function flat(thing: unknown, path = ''): string[] {
  if (Array.isArray(thing)) return thing.map((each) => `${path}: ${flat(each).join(' | ')}`);
  if (typeof thing !== 'object' || thing === null) return [];
  if (isField(thing)) return [`${path}=${thing.state === 'value' ? shown(thing.value) : thing.state}`];
  return partsOf(thing).flatMap(([key, each]) => (key === 'at' ? [] : flat(each, `${path}.${key}`)));
}

export function isField(thing: object): thing is Field<unknown> {
  return 'state' in thing;
}

/** The parts of a thing by name. A record of the ledger reads its cells when asked, so that its fields are no properties of it. */
export function partsOf(thing: object): readonly (readonly [string, unknown])[] {
  if (!(thing instanceof LedgerRecord)) return Object.entries(thing);
  return [...recordFields, 'disclosed' as const].map((key) => [key, thing[key]] as const);
}

export const shown = (value: unknown) =>
  JSON.stringify(value, (_, each) => (typeof each === 'bigint' ? `${each}` : (each as unknown)));
