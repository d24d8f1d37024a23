import { emissionsOf, type EmissionsOfYear } from './emissions-of-year';
import { sumExact, type Exact } from './exact';
import { valueOf, type Field } from './field';
import { familyOf, type OffsetRecord } from './offset-record';
import type { InventoryLine } from './inventory-line';
import { missing, unreadable, type OpenPoint } from './open-point';
import type { Organization } from './organization';
import { readingsOf, type Readings } from './readings';
import { toTheEnd, type Slices } from './slices';
import { judge, marginOf, type Verdict } from './verdict';

/**
 * `counted`: no requirement failed and none is open; `pending`: one cannot be judged yet; `refused`: one failed.
 */
export type Standing = 'counted' | 'pending' | 'refused';

/** A record with what the rules make of it. */
export interface JudgedOffset {
  readonly record: OffsetRecord;
  readonly standing: Standing;
  /** t CO2e that count, or would; undefined while the amount is not known. */
  readonly tonnes: Exact | undefined;
  /** t CO2e of a green certificate above the year's scope 2 electricity. */
  readonly unusable: Exact;
}

/** What the reader of a verdict must know beside it. */
export type Hint =
  | 'grossWouldDiffer'
  | 'netWouldDiffer'
  | 'pendingWouldFlip'
  | 'pendingAmountUnknown'
  | 'certificateExcess'
  | 'usedForScopeOutside';

export interface Evaluation {
  readonly verdict: Verdict | 'cannotTell';
  /** Empty when there is a verdict. */
  readonly openPoints: readonly OpenPoint[];
  readonly hints: readonly Hint[];
  readonly emissions: EmissionsOfYear;
  readonly offsets: readonly JudgedOffset[];
  /** t CO2e by standing. */
  readonly sums: Readonly<Record<Standing, Exact>>;
  readonly unusable: Exact;
  /** The readings of the text that this evaluation rests on. */
  readonly readings: Readings;
  /** The emissions that are compared, t CO2e; undefined where the reading chosen for them cannot be read. */
  readonly compared: Exact | undefined;
  /** Counted offsets minus those emissions, t CO2e, as far as the numbers could be read. */
  readonly margin: Exact | undefined;
}

/** The comparison of 8.3 over a whole workbook: emissions inside the declared boundary against the counted offsets. */
export function evaluate(
  organization: Organization,
  lines: readonly InventoryLine[],
  offsets: readonly JudgedOffset[],
): Evaluation {
  return toTheEnd(evaluating(organization, lines, offsets));
}

/** The same in slices. */
export function* evaluating(
  organization: Organization,
  lines: readonly InventoryLine[],
  offsets: readonly JudgedOffset[],
): Slices<Evaluation> {
  const emissions = emissionsOf(organization, lines);
  yield 0.5;
  const sum = (standing: Standing) => totalOf(offsets.filter((each) => each.standing === standing));
  const sums = { counted: sum('counted'), pending: sum('pending'), refused: sum('refused') };
  yield 0.6;
  const openPoints = [
    ...missing(organization.declarationDay, 'declarationDayMissing'),
    ...emissions.openPoints,
    ...offsetOpenPoints(offsets),
    ...unreadable(organization.comparison, 'comparisonUnreadable'),
    ...unreadable(organization.creditAge, 'creditAgeUnreadable'),
  ];
  yield 0.8;
  const unusable = sumExact(offsets.map((each) => each.unusable));
  yield 0.9;
  const readings = readingsOf(organization);
  const compared = readings.comparison && emissions[readings.comparison];
  const found = compared && openPoints.length === 0 ? judge(compared, sums.counted) : undefined;
  const hints: Hint[] = [];
  if (compared && found) {
    const [other, hint] =
      readings.comparison === 'gross'
        ? ([emissions.net, 'netWouldDiffer'] as const)
        : ([emissions.gross, 'grossWouldDiffer'] as const);
    if (judge(other, sums.counted) !== found) hints.push(hint);
    if (judge(compared, sums.counted.plus(sums.pending)) !== found) hints.push('pendingWouldFlip');
    else if (found === 'notAchieved' && offsets.some(isOfUnknownAmount)) hints.push('pendingAmountUnknown');
  }
  if (unusable.greaterThan(0)) hints.push('certificateExcess');
  if (offsets.some((each) => each.standing === 'counted' && isForScopeOutside(each.record, organization))) {
    hints.push('usedForScopeOutside');
  }
  return {
    verdict: found ?? 'cannotTell',
    openPoints,
    hints,
    emissions,
    offsets,
    sums,
    unusable,
    readings,
    compared,
    margin: compared && marginOf(compared, sums.counted),
  };
}

function totalOf(offsets: readonly JudgedOffset[]): Exact {
  return sumExact(offsets.flatMap(({ tonnes }) => tonnes ?? []));
}

/** Meant for scope 3 alone, in a declaration that takes in none of it. */
function isForScopeOutside(record: OffsetRecord, organization: Organization): boolean {
  const used = valueOf(record.scopes);
  const isScope3Outside = valueOf(organization.neutralityType) === 'operational';
  return isScope3Outside && used !== undefined && used.length > 0 && used.every((scope) => scope === 3);
}

function isOfUnknownAmount(offset: JudgedOffset): boolean {
  return offset.standing === 'pending' && offset.tonnes === undefined;
}

function offsetOpenPoints(offsets: readonly JudgedOffset[]): OpenPoint[] {
  if (offsets.length === 0) return [{ reason: 'noOffsets', at: undefined, seen: '' }];
  return offsets
    .filter((each) => each.standing !== 'refused')
    .flatMap(({ record }) => unreadableFields(record))
    .map(({ seen, at }) => ({ reason: 'offsetUnreadable', at, seen }));
}

/** The fields on which a record of its kind is judged, where they hold something that could not be understood. */
function unreadableFields(record: OffsetRecord): Extract<Field<unknown>, { state: 'unreadable' }>[] {
  return decidingFields(record).filter((field) => field.state === 'unreadable');
}

function decidingFields(record: OffsetRecord): readonly Field<unknown>[] {
  const { kind, tonnes, serials, outsideBoundary } = record;
  switch (familyOf(record)) {
    case 'credit': {
      const { project, registry, registered, cancelled, proof } = record;
      return [kind, project, registry, serials, registered, cancelled, proof, tonnes, outsideBoundary];
    }
    case 'certificate': {
      const { electricity, statedTonnes, generationYear, scopes, acquisition } = record;
      return [kind, serials, electricity, tonnes, statedTonnes, generationYear, scopes, acquisition];
    }
    case 'sink': {
      const { methodology, disclosed, usedElsewhere } = record;
      return [kind, tonnes, outsideBoundary, methodology, ...Object.values(disclosed), usedElsewhere];
    }
    case undefined:
      return [kind, tonnes];
  }
}
