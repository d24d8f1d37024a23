import type { Evaluation } from '../domain/evaluation';
import { sumExact, type Exact } from '../domain/exact';
import { judge, marginOf, type Verdict } from '../domain/verdict';
import type { RuledOffset } from './judge-offsets';

/**
 * Another way to reach a verdict: gross emissions instead of net; the age of credits by whole calendar years instead
 * of day by day (7.3.1.3); every pending record counted; one pending record counted.
 */
export interface VerdictReading {
  readonly kind: 'gross' | 'calendarYears' | 'allPending' | 'onePending';
  readonly verdict: Verdict;
  /** Offsets minus emissions in this reading, t CO2e. */
  readonly margin: Exact;
  readonly flips: boolean;
  /** The records that this reading counts besides. */
  readonly records: readonly RuledOffset[];
}

/**
 * What other readings of the same workbook come to; none where there is no verdict. Readings that change no number are
 * left out, and so is a single pending record that would not change the verdict.
 */
export function verdictReadings(
  { verdict, emissions, sums }: Evaluation,
  ruled: readonly RuledOffset[],
): readonly VerdictReading[] {
  if (verdict === 'cannotTell') return [];
  const reading = (
    kind: VerdictReading['kind'],
    emitted: Exact,
    records: readonly RuledOffset[],
  ): VerdictReading => {
    const counted = sums.counted.plus(sumExact(records.flatMap(({ tonnes }) => tonnes ?? [])));
    const other = judge(emitted, counted);
    return { kind, verdict: other, margin: marginOf(emitted, counted), flips: other !== verdict, records };
  };
  const recent = ruled.filter(countsByCalendarYears);
  const pending = ruled.filter(({ standing, tonnes }) => standing === 'pending' && tonnes?.greaterThan(0));
  return [
    ...(emissions.removals.isZero() ? [] : [reading('gross', emissions.gross, [])]),
    ...(recent.length === 0 ? [] : [reading('calendarYears', emissions.net, recent)]),
    ...(pending.length === 0 ? [] : [reading('allPending', emissions.net, pending)]),
    ...pending.map((record) => reading('onePending', emissions.net, [record])).filter(({ flips }) => flips),
  ];
}

/** Refused for its age alone, by days within the earliest year that still counts. */
function countsByCalendarYears({ findings, tonnes }: RuledOffset): boolean {
  const objections = findings.filter(
    ({ level, outcome }) => level === 'shall' && (outcome === 'failed' || outcome === 'cannotTell'),
  );
  const [only] = objections;
  return tonnes !== undefined && objections.length === 1 && only?.reason === 'tooOldByDays';
}
