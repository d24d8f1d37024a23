import type { Allotment } from '../src/domain/certificate-allotment';
import { creditKindOf } from '../src/domain/credit-kind';
import { dayOf, type Day } from '../src/domain/day';
import { Exact } from '../src/domain/exact';
import type { Field } from '../src/domain/field';
import type { Report } from '../src/domain/gwp';
import type { FuelSet } from '../src/data/fuels';
import type { InventoryLine } from '../src/domain/inventory-line';
import {
  disclosures,
  type Acquisition,
  type Disclosure,
  type OffsetRecord,
} from '../src/domain/offset-record';
import type { Comparison, CreditAge, EvaluatorKind, Organization } from '../src/domain/organization';
import { parseScopes, type Scope } from '../src/domain/scope';
import { serialRangesOf } from '../src/domain/serial-range';
import type { OffsetContext, OffsetRule } from '../src/rules/offset-rule';

/** Records, lines and organizations for tests, each a row of plain values; `undefined` is a blank cell. */

let nextRow = 3;

const columnOf = new Map<string, number>();
const at = (key: string, row: number) => {
  if (!columnOf.has(key)) columnOf.set(key, columnOf.size);
  return { sheet: 'Offsets', row, column: columnOf.get(key) ?? 0 };
};

/** A cell that cannot be understood. */
export const unreadable = (seen: string) => ({ unreadable: seen }) as const;
/** A column that the sheet does not have. */
export const absent = { absent: true } as const;
export type Entry<T> = T | undefined | { readonly unreadable: string } | { readonly absent: true };

export function field<T, U = T>(entry: Entry<T>, key: string, row: number, read: (value: T) => U): Field<U> {
  if (entry === undefined) return { state: 'blank', at: at(key, row) };
  if (typeof entry === 'object' && entry !== null && 'unreadable' in entry) {
    return { state: 'unreadable', seen: entry.unreadable, at: at(key, row) };
  }
  if (typeof entry === 'object' && entry !== null && 'absent' in entry)
    return { state: 'absent', at: at(key, row) };
  return { state: 'value', value: read(entry), at: at(key, row) };
}

export const day = (text: string): Day => {
  const [year = 0, month = 0, dayOfMonth = 0] = text.split('-').map(Number);
  const found = dayOf(year, month, dayOfMonth);
  if (!found) throw new RangeError(text);
  return found;
};

export interface RecordEntries {
  label?: string;
  kind?: Entry<string>;
  project?: Entry<string>;
  registry?: Entry<string>;
  serials?: Entry<readonly [first: string, last?: string]>;
  registered?: Entry<string>;
  cancelled?: Entry<string>;
  proof?: Entry<string>;
  tonnes?: Entry<string>;
  electricity?: Entry<string>;
  generationYear?: Entry<number>;
  scopes?: Entry<string>;
  acquisition?: Entry<Acquisition>;
  outsideBoundary?: Entry<boolean>;
  statedTonnes?: Entry<string>;
  methodology?: Entry<string>;
  disclosed?: Partial<Record<Disclosure, Entry<string>>>;
  usedElsewhere?: Entry<boolean>;
}

/** A CCER with nothing to object to, except for what `entries` say; it has serial numbers for its tonnes. */
export function credit(entries: RecordEntries = {}): OffsetRecord {
  const tonnes = typeof entries.tonnes === 'string' ? Math.ceil(Number(entries.tonnes)) : 0;
  return recordOf({
    kind: 'CCER',
    project: '某造林碳汇项目',
    registry: '全国温室气体自愿减排注册登记系统',
    serials: ['C-1', `C-${Math.max(100, tonnes)}`],
    registered: '2024-07-02',
    cancelled: '2026-05-20',
    proof: 'ZX-1',
    tonnes: '100',
    generationYear: 2023,
    scopes: '范围1、2',
    outsideBoundary: true,
    ...entries,
  });
}

/** A green certificate of 1,000 MWh with nothing to object to, except for what `entries` say. */
export function certificate(entries: RecordEntries = {}): OffsetRecord {
  return recordOf({
    kind: '绿证',
    project: '某风电场',
    serials: ['GEC-1', 'GEC-1000'],
    electricity: '1000',
    generationYear: 2025,
    scopes: '范围2',
    acquisition: 'greenPowerTrading',
    ...entries,
  });
}

/** An own forestry project with everything published, except for what `entries` say. */
export function sink(entries: RecordEntries = {}): OffsetRecord {
  return recordOf({
    kind: '自主林业碳汇',
    tonnes: '350.5',
    outsideBoundary: true,
    methodology: 'CCER-14-001-V01',
    usedElsewhere: false,
    ...entries,
    disclosed: {
      place: '河源',
      coordinates: 'E114 N24',
      species: '木荷',
      area: '20 ha',
      plantingPlan: '有',
      monitoringPlan: '有',
      sinkTonnes: '350.5',
      period: '2025',
      publicAddress: 'https://example.com',
      ...entries.disclosed,
    },
  });
}

function recordOf(entries: RecordEntries): OffsetRecord {
  const row = nextRow++;
  const text = (value: string) => value;
  const given = <T, U>(key: keyof RecordEntries & string, entry: Entry<T>, read: (value: T) => U) =>
    field(entry, key, row, read);
  const published = (item: Disclosure) => field(entries.disclosed?.[item], item, row, text);
  return {
    at: { sheet: 'Offsets', row, column: 0 },
    label: entries.label ?? String(row),
    kind: given('kind', entries.kind, (seen) => ({ named: creditKindOf(seen), seen })),
    project: given('project', entries.project, text),
    registry: given('registry', entries.registry, text),
    serials: given('serials', entries.serials, ([first, last]) => {
      const ranges = serialRangesOf(first, last);
      if (!ranges) throw new RangeError(`${first} … ${last}`);
      return ranges;
    }),
    registered: given('registered', entries.registered, day),
    cancelled: given('cancelled', entries.cancelled, day),
    proof: given('proof', entries.proof, text),
    tonnes: given('tonnes', entries.tonnes, (value) => new Exact(value)),
    electricity: given('electricity', entries.electricity, (value) => new Exact(value)),
    generationYear: given('generationYear', entries.generationYear, (value) => value),
    scopes: given('scopes', entries.scopes, (value) => parseScopes(value) ?? []),
    acquisition: given('acquisition', entries.acquisition, (value) => value),
    outsideBoundary: given('outsideBoundary', entries.outsideBoundary, (value) => value),
    statedTonnes: given('statedTonnes', entries.statedTonnes, (value) => new Exact(value)),
    methodology: given('methodology', entries.methodology, text),
    disclosed: {
      place: published('place'),
      coordinates: published('coordinates'),
      species: published('species'),
      area: published('area'),
      plantingPlan: published('plantingPlan'),
      monitoringPlan: published('monitoringPlan'),
      sinkTonnes: published('sinkTonnes'),
      period: published('period'),
      publicAddress: published('publicAddress'),
    },
    usedElsewhere: given('usedElsewhere', entries.usedElsewhere, (value) => value),
  };
}

export interface LineEntries {
  year?: Entry<number>;
  site?: Entry<string>;
  scope?: Entry<Scope>;
  category?: InventoryLine['category'] extends Field<infer T> ? Entry<T> : never;
  source?: Entry<string>;
  gas?: Entry<string>;
  activity?: Entry<string>;
  unit?: Entry<string>;
  factor?: Entry<string>;
  factorUnit?: Entry<string>;
  factorSource?: Entry<string>;
  gwp?: Entry<string>;
  tonnes?: Entry<string>;
  standard?: Entry<string>;
  standardReason?: Entry<string>;
}

/** A line of purchased electricity of 2025 at 0.5 tCO2/MWh, except for what `entries` say. */
export function line(entries: LineEntries = {}): InventoryLine {
  const row = nextRow++;
  const all = {
    year: 2025,
    scope: 2 as const,
    category: 'electricity' as const,
    site: '总部',
    source: '外购电力',
    gas: 'CO2',
    activity: '2000',
    unit: 'MWh',
    factor: '0.5',
    factorUnit: 'tCO2/MWh',
    factorSource: '国家电网平均',
    gwp: '1',
    tonnes: '1000',
    standard: 'SZDB/Z 69',
    standardReason: undefined,
    ...entries,
  };
  const text = (value: string) => value;
  const amount = (value: string) => new Exact(value);
  return {
    at: { sheet: 'Inventory', row, column: 0 },
    year: field(all.year, 'year', row, (value: number) => value),
    site: field(all.site, 'site', row, text),
    scope: field(all.scope, 'scope', row, (value: Scope) => value),
    category: field(all.category, 'category', row, (value) => value),
    source: field(all.source, 'source', row, text),
    gas: field(all.gas, 'gas', row, text),
    activity: field(all.activity, 'activity', row, amount),
    unit: field(all.unit, 'unit', row, text),
    factor: field(all.factor, 'factor', row, amount),
    factorUnit: field(all.factorUnit, 'factorUnit', row, text),
    factorSource: field(all.factorSource, 'factorSource', row, text),
    gwp: field(all.gwp, 'gwp', row, amount),
    tonnes: field(all.tonnes, 'lineTonnes', row, amount),
    standard: field(all.standard, 'standard', row, text),
    standardReason: field(all.standardReason, 'standardReason', row, text),
  };
}

export interface OrganizationEntries {
  name?: Entry<string>;
  creditCode?: Entry<string>;
  keyEmitter?: Entry<boolean>;
  reportingYear?: Entry<number>;
  neutralityType?: Organization['neutralityType'] extends Field<infer T> ? Entry<T> : never;
  scope3Sources?: Entry<readonly string[]>;
  planDay?: Entry<string>;
  declarationDay?: Entry<string>;
  evaluatorKind?: Entry<EvaluatorKind>;
  evaluationBody?: Entry<string>;
  report?: Entry<Report>;
  fuelSet?: Entry<FuelSet['id']>;
  comparison?: Entry<Comparison>;
  creditAge?: Entry<CreditAge>;
  creditAgeGround?: Entry<string>;
}

/** An organization that declares operational neutrality for 2025 on 30 June 2026, except for what `entries` say. */
export function organization(entries: OrganizationEntries = {}): Organization {
  const all = {
    name: '某公司',
    creditCode: '91440300000000000X',
    reportingYear: 2025,
    neutralityType: 'operational' as const,
    keyEmitter: false,
    scope3Sources: undefined,
    planDay: '2024-03-15',
    declarationDay: '2026-06-30',
    evaluatorKind: 'shenzhenVerifier' as const,
    evaluationBody: '某核查机构',
    report: undefined,
    fuelSet: undefined,
    comparison: undefined,
    creditAge: undefined,
    creditAgeGround: undefined,
    ...entries,
  };
  const text = (value: string) => value;
  return {
    name: field(all.name, 'name', 3, text),
    creditCode: field(all.creditCode, 'creditCode', 4, text),
    keyEmitter: field(all.keyEmitter, 'keyEmitter', 5, (value: boolean) => value),
    reportingYear: field(all.reportingYear, 'reportingYear', 6, (value: number) => value),
    neutralityType: field(all.neutralityType, 'neutralityType', 7, (value) => value),
    scope3Sources: field(all.scope3Sources, 'scope3Sources', 8, (value: readonly string[]) => value),
    planDay: field(all.planDay, 'planDay', 9, day),
    declarationDay: field(all.declarationDay, 'declarationDay', 10, day),
    evaluatorKind: field(all.evaluatorKind, 'evaluatorKind', 11, (value: EvaluatorKind) => value),
    evaluationBody: field(all.evaluationBody, 'evaluationBody', 12, text),
    report: field(all.report, 'report', 13, (value: Report) => value),
    fuelSet: field(all.fuelSet, 'fuelSet', 14, (value: FuelSet['id']) => value),
    comparison: field(all.comparison, 'comparison', 15, (value: Comparison) => value),
    creditAge: field(all.creditAge, 'creditAge', 16, (value: CreditAge) => value),
    creditAgeGround: field(all.creditAgeGround, 'creditAgeGround', 17, text),
  };
}

export interface ContextEntries {
  readonly declared?: Entry<string>;
  readonly reporting?: Entry<number>;
  readonly creditAge?: Entry<CreditAge>;
  readonly creditAgeGround?: Entry<string>;
  readonly records?: readonly OffsetRecord[];
  readonly allotments?: ReadonlyMap<OffsetRecord, Allotment>;
}

/** What a rule says of a record declared on 30 June 2026 about 2025, as `outcome reason` for each ruling. */
export function rulings(
  rule: OffsetRule,
  record: OffsetRecord,
  entries: ContextEntries = {},
): readonly string[] {
  return ruledOffset(rule, record, entries).map(({ outcome, reason }) => `${outcome} ${reason}`);
}

/** What a rule says of a record, whole. */
export function ruledOffset(rule: OffsetRule, record: OffsetRecord, entries: ContextEntries = {}) {
  const all = { declared: '2026-06-30', reporting: 2025, records: [record], ...entries };
  const context: OffsetContext = {
    declarationDay: field(all.declared, 'declared', 1, day),
    reportingYear: field(all.reporting, 'reporting', 2, (value: number) => value),
    creditAge: field(entries.creditAge, 'creditAge', 16, (value: CreditAge) => value),
    creditAgeGround: field(entries.creditAgeGround, 'creditAgeGround', 17, (value: string) => value),
    records: all.records,
    allotments: entries.allotments ?? new Map(),
  };
  return rule.check(record, context);
}

/** All nine disclosures in the order of the standard. */
export const allDisclosures = disclosures;
