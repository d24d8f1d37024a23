import type { BasePeriod } from '../src/domain/base-period';
import type { Boundary, StatedCategory } from '../src/domain/boundary';
import type { Day } from '../src/domain/day';
import type { Dossier } from '../src/domain/dossier';
import { Exact } from '../src/domain/exact';
import type { Field } from '../src/domain/field';
import type { ManagementItem, PlanPart, Preparation } from '../src/domain/preparation';
import type { ReductionMeasure } from '../src/domain/reduction-measure';
import type { ReductionTarget } from '../src/domain/reduction-target';
import type { RegisteredFactor } from '../src/domain/registered-factor';
import type { Rule } from '../src/rules/rule';
import {
  credit,
  day,
  field,
  line,
  organization,
  type Entry,
  type OrganizationEntries,
} from './example-records';

/** What a field's value is entered as: amounts and days as text, all else as it is. */
type Entered<F> = [ValueOf<F>] extends [Exact]
  ? Entry<string>
  : [ValueOf<F>] extends [Day]
    ? Entry<string>
    : Entry<ValueOf<F>>;
type EntriesOf<Thing> = { [Key in keyof Omit<Thing, 'at'>]?: Entered<Thing[Key]> };

let nextRow = 3;

/** Reads the entries of one row, each by what its field holds. */
function readers(prefix: string) {
  const name = (key: string) => `${prefix}.${key}`;
  return {
    text: (key: string, row: number, entry: Entry<string>): Field<string> =>
      field<string, string>(entry, name(key), row, (value) => value),
    number: (key: string, row: number, entry: Entry<number>): Field<number> =>
      field<number, number>(entry, name(key), row, (value) => value),
    chosen: <Value>(key: string, row: number, entry: Entry<Value>): Field<Value> =>
      field<Value, Value>(entry, name(key), row, (value) => value),
    amount: (key: string, row: number, entry: Entry<string>): Field<Exact> =>
      field<string, Exact>(entry, name(key), row, (value) => new Exact(value)),
    day: (key: string, row: number, entry: Entry<string>): Field<Day> =>
      field<string, Day>(entry, name(key), row, day),
  };
}

export type TargetEntries = EntriesOf<ReductionTarget>;

/** 4.2 % a year of scopes 1 and 2 from 2022 to 2030, linear, by climate science, except for what `entries` say. */
export function target(entries: TargetEntries = {}): ReductionTarget {
  const row = nextRow++;
  const all: Required<TargetEntries> = {
    name: '范围1、2总量',
    scopes: [1, 2],
    kind: 'absolute',
    basis: 'science',
    baseYear: 2022,
    baseValue: '1200',
    targetYear: 2030,
    annualRate: '0.042',
    path: 'linear',
    overallRate: '0.336',
    requiredRate: '0.04',
    requiredSince: '2021-10-24',
    setOn: '2024-03-15',
    coverage: undefined,
    actualValue: '1000',
    advancedEvidence: undefined,
    ...entries,
  };
  const read = readers('target');
  return {
    at: { sheet: 'Targets', row, column: 0 },
    name: read.text('name', row, all.name),
    scopes: read.chosen<ValueOf<ReductionTarget['scopes']>>('scopes', row, all.scopes),
    kind: read.chosen<ValueOf<ReductionTarget['kind']>>('kind', row, all.kind),
    basis: read.chosen<ValueOf<ReductionTarget['basis']>>('basis', row, all.basis),
    baseYear: read.number('baseYear', row, all.baseYear),
    baseValue: read.amount('baseValue', row, all.baseValue),
    targetYear: read.number('targetYear', row, all.targetYear),
    annualRate: read.amount('annualRate', row, all.annualRate),
    path: read.chosen<ValueOf<ReductionTarget['path']>>('path', row, all.path),
    overallRate: read.amount('overallRate', row, all.overallRate),
    requiredRate: read.amount('requiredRate', row, all.requiredRate),
    requiredSince: read.day('requiredSince', row, all.requiredSince),
    setOn: read.day('setOn', row, all.setOn),
    coverage: read.amount('coverage', row, all.coverage),
    actualValue: read.amount('actualValue', row, all.actualValue),
    advancedEvidence: read.text('advancedEvidence', row, all.advancedEvidence),
  };
}

type ValueOf<F> =
  Extract<F, { readonly state: 'value' }> extends { readonly value: infer Value } ? Value : never;

export type MeasureEntries = EntriesOf<ReductionMeasure>;

/** Photovoltaics of 2024, evaluated in 2025, except for what `entries` say. */
export function measure(entries: MeasureEntries = {}): ReductionMeasure {
  const row = nextRow++;
  const all: Required<MeasureEntries> = {
    action: '分布式光伏发电',
    category: 'nonFossil',
    place: '总部屋顶',
    startsOn: '2024-03-01',
    endsOn: '2030-12-31',
    funds: '800000',
    fundsSource: '自筹',
    evaluatedOn: '2025-12-10',
    evaluationResult: '达到预期',
    reducedTonnes: '120',
    ...entries,
  };
  const read = readers('measure');
  return {
    at: { sheet: 'Measures', row, column: 0 },
    action: read.text('action', row, all.action),
    category: read.chosen<ValueOf<ReductionMeasure['category']>>('category', row, all.category),
    place: read.text('place', row, all.place),
    startsOn: read.day('startsOn', row, all.startsOn),
    endsOn: read.day('endsOn', row, all.endsOn),
    funds: read.amount('funds', row, all.funds),
    fundsSource: read.text('fundsSource', row, all.fundsSource),
    evaluatedOn: read.day('evaluatedOn', row, all.evaluatedOn),
    evaluationResult: read.text('evaluationResult', row, all.evaluationResult),
    reducedTonnes: read.amount('reducedTonnes', row, all.reducedTonnes),
  };
}

export type FactorEntries = EntriesOf<RegisteredFactor>;

/** The locked electricity factor of 0.5 tCO2/MWh, except for what `entries` say. */
export function factor(entries: FactorEntries = {}): RegisteredFactor {
  const row = nextRow++;
  const all: Required<FactorEntries> = {
    source: '外购电力',
    site: undefined,
    gas: 'CO2',
    value: '0.5',
    unit: 'tCO2/MWh',
    origin: '国家电网平均',
    lockedOn: '2024-03-15',
    ...entries,
  };
  const read = readers('factor');
  return {
    at: { sheet: 'Factors', row, column: 0 },
    source: read.text('source', row, all.source),
    site: read.text('site', row, all.site),
    gas: read.text('gas', row, all.gas),
    value: read.amount('value', row, all.value),
    unit: read.text('unit', row, all.unit),
    origin: read.text('origin', row, all.origin),
    lockedOn: read.day('lockedOn', row, all.lockedOn),
  };
}

export type BaseEntries = EntriesOf<BasePeriod>;

/** The base year 2022 with 1,200 t, not adjusted, except for what `entries` say. */
export function base(entries: BaseEntries = {}): BasePeriod {
  const all: Required<BaseEntries> = {
    firstYear: 2022,
    lastYear: 2022,
    method: 'year',
    latestYears: undefined,
    value: '1200',
    adjusted: false,
    adjustmentReason: undefined,
    ...entries,
  };
  const read = readers('base');
  return {
    firstYear: read.number('firstYear', 3, all.firstYear),
    lastYear: read.number('lastYear', 4, all.lastYear),
    method: read.chosen<ValueOf<BasePeriod['method']>>('method', 5, all.method),
    latestYears: read.number('latestYears', 6, all.latestYears),
    value: read.amount('value', 7, all.value),
    adjusted: read.chosen<boolean>('adjusted', 8, all.adjusted),
    adjustmentReason: read.text('adjustmentReason', 9, all.adjustmentReason),
  };
}

export interface PreparationEntries {
  readonly answers?: Partial<Record<ManagementItem, Entry<boolean>>>;
  readonly evidence?: Partial<Record<ManagementItem, Entry<string>>>;
  readonly plan?: Partial<Record<PlanPart, Entry<string>>>;
  readonly publishedAt?: Entry<string>;
  readonly publishedOn?: Entry<string>;
  readonly otherStatements?: Entry<string>;
}

/** Everything answered with yes and shown by a document, the plan whole and published, except for what `entries` say. */
export function preparation(entries: PreparationEntries = {}): Preparation {
  const answers = { body: true, procedures: true, planKept: true, ...entries.answers };
  const evidence = { body: '文件 1', procedures: '文件 2', planKept: '文件 3', ...entries.evidence };
  const read = readers('preparation');
  const item = (key: ManagementItem, row: number) => ({
    answer: read.chosen<boolean>('answer', row, answers[key]),
    evidence: read.text('evidence', row, evidence[key]),
  });
  const parts: Readonly<Record<PlanPart, Entry<string>>> = {
    commitment: '不晚于 2050 年实现全价值链碳中和',
    timetable: '2025 年运营碳中和',
    strategyBase: '2022 年',
    strategyTargets: '每年下降 4.2%',
    strategyMeasures: '分布式光伏',
    strategyReasons: '屋顶日照条件好',
    offsetMeans: 'CCER',
    offsetReasons: '市场供应稳定',
    ...entries.plan,
  };
  const part = (key: PlanPart, row: number) => read.text('answer', row, parts[key]);
  const all = {
    publishedAt: 'https://example.com/plan',
    publishedOn: '2024-04-01',
    otherStatements: undefined,
    ...entries,
  };
  return {
    management: { body: item('body', 3), procedures: item('procedures', 4), planKept: item('planKept', 5) },
    plan: {
      commitment: part('commitment', 6),
      timetable: part('timetable', 7),
      strategyBase: part('strategyBase', 8),
      strategyTargets: part('strategyTargets', 9),
      strategyMeasures: part('strategyMeasures', 10),
      strategyReasons: part('strategyReasons', 11),
      offsetMeans: part('offsetMeans', 12),
      offsetReasons: part('offsetReasons', 13),
    },
    publishedAt: read.text('answer', 14, all.publishedAt),
    publishedOn: read.day('answer', 15, all.publishedOn),
    otherStatements: read.text('answer', 16, all.otherStatements),
    at: { sheet: 'Preparation', row: 2, column: 0 },
  };
}

export interface BoundaryEntries {
  readonly description?: Entry<string>;
  readonly deviation?: Entry<string>;
  readonly statements?: Partial<Record<StatedCategory, Entry<string>>>;
}

/** A boundary without departures, with “none” for every kind of source but electricity, except for what `entries` say. */
export function boundary(entries: BoundaryEntries = {}): Boundary {
  const read = readers('boundary');
  const all = { description: '总部大楼', deviation: '无', ...entries };
  const statements: Readonly<Record<StatedCategory, Entry<string>>> = {
    combustion: '无',
    process: '无',
    fugitive: '无',
    electricity: undefined,
    heat: '无',
    cooling: '无',
    commuting: '无',
    purchased: '无',
    waste: '无',
    upstreamTransport: '无',
    downstreamTransport: '无',
    ...entries.statements,
  };
  const statement = (key: StatedCategory, row: number) => read.text('entry', row, statements[key]);
  return {
    description: read.text('entry', 3, all.description),
    deviation: read.text('entry', 4, all.deviation),
    statements: {
      combustion: statement('combustion', 5),
      process: statement('process', 6),
      fugitive: statement('fugitive', 7),
      electricity: statement('electricity', 8),
      heat: statement('heat', 9),
      cooling: statement('cooling', 10),
      commuting: statement('commuting', 11),
      purchased: statement('purchased', 12),
      waste: statement('waste', 13),
      upstreamTransport: statement('upstreamTransport', 14),
      downstreamTransport: statement('downstreamTransport', 15),
    },
  };
}

export type DossierEntries = Partial<Omit<Dossier, 'organization'>> & {
  readonly organization?: OrganizationEntries;
};

/**
 * Operational neutrality of 2025, declared on 30 June 2026: 1,200 t of electricity in 2022, 1,000 t in 2025, offset by
 * 1,000 CCER; except for what `entries` say.
 */
export function dossier({ organization: declared, ...entries }: DossierEntries = {}): Dossier {
  const header = (sheet: string) => ({ sheet, row: 2, column: 0 });
  return {
    organization: organization(declared),
    preparation: preparation(),
    base: base(),
    targets: [target()],
    measures: [measure()],
    boundary: boundary(),
    lines: [line({ year: 2022, activity: '2400', tonnes: '1200' }), line()],
    factors: [factor()],
    offsets: [credit({ serials: ['C-1', 'C-1000'], tonnes: '1000' })],
    totals: [],
    tables: {
      inventory: header('Inventory'),
      factors: header('Factors'),
      targets: header('Targets'),
      measures: header('Measures'),
      offsets: header('Offsets'),
    },
    ...entries,
  };
}

/** What a rule says of a thing in a dossier, as `outcome reason` for each ruling. */
export function ruledOn<Thing>(
  rule: Rule<Thing, Dossier>,
  thing: Thing,
  whole = dossier(),
): readonly string[] {
  return rule.check(thing, whole).map(({ outcome, reason }) => `${outcome} ${reason}`);
}

/** What a rule of 6.1 says of an answer and the document named beside it. */
export function answered(
  rule: Rule<Dossier, unknown>,
  item: ManagementItem,
  answer: Entry<boolean>,
  evidence: Entry<string>,
): readonly string[] {
  const entries = { answers: { [item]: answer }, evidence: { [item]: evidence } };
  return ruledOn(rule, dossier({ preparation: preparation(entries) }));
}
