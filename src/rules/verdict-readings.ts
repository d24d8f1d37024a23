import type { Evaluation } from '../domain/evaluation';
import { sumExact, type Exact } from '../domain/exact';
import { judge, marginOf, type Verdict } from '../domain/verdict';
import type { RuledOffset } from './judge-offsets';

/**
 * Another way to reach a verdict: gross emissions instead of net, or net instead of gross; the age of credits by whole
 * calendar years instead of day by day, or the other way round (7.3.1.3); both as usual where both were chosen
 * otherwise; every pending record counted; one pending record counted.
 */
export interface VerdictReading {
  readonly kind: 'gross' | 'net' | 'calendarYears' | 'days' | 'usual' | 'allPending' | 'onePending';
  readonly verdict: Verdict;
  /** Offsets minus emissions in this reading, t CO2e. */
  readonly margin: Exact;
  readonly flips: boolean;
  /** The records that this reading counts besides, or, by days, no more. */
  readonly records: readonly RuledOffset[];
}

/**
 * What other readings of the same workbook come to; none where there is no verdict. Readings that change no number are
 * left out, and so is a single pending record that would not change the verdict.
 */
export function verdictReadings(
  { verdict, emissions, sums, readings, compared }: Evaluation,
  ruled: readonly RuledOffset[],
): readonly VerdictReading[] {
  if (verdict === 'cannotTell' || compared === undefined) return [];
  const reading = (
    kind: VerdictReading['kind'],
    emitted: Exact,
    counted: Exact,
    records: readonly RuledOffset[],
  ): VerdictReading => {
    const other = judge(emitted, counted);
    return { kind, verdict: other, margin: marginOf(emitted, counted), flips: other !== verdict, records };
  };
  const withRecords = (kind: VerdictReading['kind'], records: readonly RuledOffset[]) =>
    reading(kind, compared, sums.counted.plus(tonnesOf(records)), records);
  const recent = ruled.filter(countsByCalendarYears);
  const old = ruled.filter(countsByCalendarYearsAlone);
  const pending = ruled.filter(({ standing, tonnes }) => standing === 'pending' && tonnes?.greaterThan(0));
  const other = readings.comparison === 'gross' ? 'net' : 'gross';
  return [
    ...(emissions.removals.isZero() ? [] : [reading(other, emissions[other], sums.counted, [])]),
    ...(recent.length === 0 ? [] : [withRecords('calendarYears', recent)]),
    ...(old.length === 0 ? [] : [reading('days', compared, sums.counted.minus(tonnesOf(old)), old)]),
    ...(other === 'gross' || emissions.removals.isZero() || old.length === 0
      ? []
      : [reading('usual', emissions.net, sums.counted.minus(tonnesOf(old)), old)]),
    ...(pending.length === 0 ? [] : [withRecords('allPending', pending)]),
    ...pending.map((record) => withRecords('onePending', [record])).filter(({ flips }) => flips),
  ];
}

function tonnesOf(records: readonly RuledOffset[]): Exact {
  return sumExact(records.flatMap(({ tonnes }) => tonnes ?? []));
}

/** Counted because calendar years were chosen. */
function countsByCalendarYearsAlone({ standing, isByCalendarYears }: RuledOffset): boolean {
  return standing === 'counted' && isByCalendarYears;
}

/** Refused for its age alone, by days within the earliest year that still counts. */
function countsByCalendarYears({ open, tonnes }: RuledOffset): boolean {
  const objections = open.filter(({ level }) => level === 'shall');
  const [only] = objections;
  return tonnes !== undefined && objections.length === 1 && only?.reason === 'tooOldByDays';
}
