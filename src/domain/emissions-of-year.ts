import { sumExact, type Exact } from './exact';
import { valueOf, type Field } from './field';
import { lineColumns, lineFields, type InventoryLine } from './inventory-line';
import { linesOfYear } from './lines-of-year';
import { sumOfMany } from './many-sum';
import { oncePerThing } from './once-per-thing';
import type { Organization } from './organization';
import { missing, type OpenPoint } from './open-point';
import { scopes, type Scope } from './scope';
import { normalizeSpelling } from './spelling';

/** A year's emissions inside the declared boundary (6.4.2), in t CO2e. */
export interface EmissionsOfYear {
  /** Gross, by scope. */
  readonly byScope: Readonly<Record<Scope, Exact>>;
  readonly gross: Exact;
  /** Taken out of the air inside the boundary (4.1). */
  readonly removals: Exact;
  readonly net: Exact;
  /** Lines that count, in the order of the sheet. */
  readonly inside: readonly InventoryLine[];
  /** Lines of the year that the declared type leaves out. */
  readonly outside: readonly InventoryLine[];
  /** What keeps the sum from being known. */
  readonly openPoints: readonly OpenPoint[];
}

/** Adds up the lines of the reporting year inside the declared boundary, and says what could not be added. */
export function emissionsOf(organization: Organization, lines: readonly InventoryLine[]): EmissionsOfYear {
  const { reportingYear } = organization;
  const year = valueOf(reportingYear);
  return addUp(organization, lines, year, [
    ...missing(reportingYear, 'reportingYearMissing'),
    ...(year === undefined ? [] : wholeChainPoints(organization, lines, year)),
  ]);
}

/** The same of any other year, inside the same boundary. */
export function emissionsOfYear(
  organization: Organization,
  lines: readonly InventoryLine[],
  year: number,
): EmissionsOfYear {
  return addUp(organization, lines, year, []);
}

function addUp(
  organization: Organization,
  lines: readonly InventoryLine[],
  year: number | undefined,
  yearPoints: readonly OpenPoint[],
): EmissionsOfYear {
  const isInside = boundary(organization);
  const maybeInside = mayBeInside(organization);
  const dated = linesOfYear(lines, year);
  const inside: InventoryLine[] = [];
  const outside: InventoryLine[] = [];
  const linesPoints: OpenPoint[] = [];
  const amounts = { 1: [] as Exact[], 2: [] as Exact[], 3: [] as Exact[], removals: [] as Exact[] };
  for (const line of dated) {
    const isCounted = isInside(line);
    (isCounted ? inside : outside).push(line);
    if (isCounted) addAmount(amounts, line);
  }
  for (const line of incompleteLines(lines)) {
    if (line.year.state === 'value' && line.year.value !== year) continue;
    if (maybeInside(line)) linesPoints.push(...linePoints(line));
  }
  const byScope = { 1: sumOfMany(amounts[1]), 2: sumOfMany(amounts[2]), 3: sumOfMany(amounts[3]) };
  const gross = sumExact(scopes.map((scope) => byScope[scope]));
  const removals = sumOfMany(amounts.removals);
  const emissions = { byScope, gross, removals, net: gross.minus(removals), inside, outside };
  const openPoints = [
    ...yearPoints,
    ...missing(organization.neutralityType, 'neutralityTypeMissing'),
    ...namedSourcePoints(organization, dated),
    ...linesPoints,
  ];
  if (openPoints.length === 0 && inside.length === 0) {
    openPoints.push({ reason: 'noLines', at: undefined, seen: String(year) });
  } else if (openPoints.length === 0 && !gross.greaterThan(0)) {
    openPoints.push({ reason: 'emissionsNotAboveZero', at: inside[0]?.tonnes.at, seen: gross.toString() });
  }
  return { ...emissions, openPoints };
}

/** The tonnes of a line under its scope, or of a removal; a line without either, or without tonnes, is an open point. */
function addAmount(amounts: Readonly<Record<Scope | 'removals', Exact[]>>, line: InventoryLine): void {
  const tonnes = valueOf(line.tonnes);
  const under = valueOf(line.category) === 'removal' ? 'removals' : valueOf(line.scope);
  if (tonnes && under !== undefined) amounts[under].push(tonnes);
}

/** Which lines the declared type takes in; a removal without a scope belongs to the organization's own. */
function boundary(organization: Organization): (line: InventoryLine) => boolean {
  const type = valueOf(organization.neutralityType);
  const named = namedSources(organization);
  return (line) => {
    if (valueOf(line.scope) !== 3 || type === 'fullValueChain') return true;
    return type === 'partialValueChain' && named.some((source) => isNamed(line, source));
  };
}

/** Lines that are, or for all that can be read may be, inside: what is surely outside keeps no sum from being known. */
function mayBeInside(organization: Organization): (line: InventoryLine) => boolean {
  const type = valueOf(organization.neutralityType);
  const isInside = boundary(organization);
  return (line) =>
    type === undefined || isInside(line) || (type === 'partialValueChain' && line.source.state !== 'value');
}

/** All of the value chain is declared, and nothing of it was counted. */
function wholeChainPoints(
  { neutralityType }: Organization,
  lines: readonly InventoryLine[],
  year: number,
): OpenPoint[] {
  if (valueOf(neutralityType) !== 'fullValueChain') return [];
  const isCounted = linesOfYear(lines, year).some(
    (line) => valueOf(line.scope) === 3 && valueOf(line.category) !== 'removal',
  );
  return isCounted ? [] : [{ reason: 'scope3NotCounted', at: neutralityType.at, seen: String(year) }];
}

function namedSources(organization: Organization): readonly string[] {
  return valueOf(organization.neutralityType) === 'partialValueChain'
    ? (valueOf(organization.scope3Sources) ?? [])
    : [];
}

function isNamed(line: InventoryLine, source: string): boolean {
  return normalizeSpelling(valueOf(line.source) ?? '').includes(normalizeSpelling(source));
}

/** The scope 3 sources that a partial value chain names and none of the year's lines bears. */
export function namedSourcesWithoutLine(
  organization: Organization,
  ofYear: readonly InventoryLine[],
): readonly string[] {
  return namedSources(organization).filter(
    (source) => !ofYear.some((line) => valueOf(line.scope) === 3 && isNamed(line, source)),
  );
}

function namedSourcePoints(organization: Organization, dated: readonly InventoryLine[]): OpenPoint[] {
  if (valueOf(organization.neutralityType) !== 'partialValueChain') return [];
  const points = missing(organization.scope3Sources, 'scope3SourcesMissing');
  return [
    ...points,
    ...namedSourcesWithoutLine(organization, dated).map((seen) => ({
      reason: 'scope3SourceWithoutLine' as const,
      at: organization.scope3Sources.at,
      seen,
    })),
  ];
}

/** Few lines are, and every sum of a year looks at them. */
const incompleteLines = oncePerThing((lines: readonly InventoryLine[]) =>
  lines.filter((line) => !isWhole(line)),
);

function isWhole(line: InventoryLine): boolean {
  const { year, category, tonnes, scope } = line;
  if (year.state !== 'value' || category.state !== 'value' || tonnes.state !== 'value') return false;
  if (category.value !== 'removal' && scope.state !== 'value') return false;
  return lineColumns.every((column) => line[column].state !== 'unreadable');
}

/** Tonnes that are blank are so for want of what they are computed from: that is the cell to fill in. */
function tonnesToFill(line: InventoryLine): Field<unknown> {
  const { tonnes, activity, unit, factor, factorUnit } = line;
  if (tonnes.state !== 'blank' || valueOf(line.category) === 'removal') return tonnes;
  return [activity, unit, factor, factorUnit].find(({ state }) => state === 'blank') ?? tonnes;
}

/** What keeps a line from being added: a cell that cannot be read, or one of year, scope, category, tonnes left out. */
function linePoints(line: InventoryLine): readonly OpenPoint[] {
  const unreadable = lineFields(line).flatMap(([, field]) =>
    field.state === 'unreadable'
      ? [{ reason: 'lineUnreadable' as const, at: field.at, seen: field.seen }]
      : [],
  );
  const needed: Field<unknown>[] = [line.year, line.category, tonnesToFill(line)];
  if (valueOf(line.category) !== 'removal') needed.push(line.scope);
  const leftOut = needed.filter((field) => field.state === 'blank' || field.state === 'absent');
  return [
    ...unreadable,
    ...leftOut.map((field) => ({ reason: 'lineIncomplete' as const, at: field.at ?? line.at, seen: '' })),
  ];
}
