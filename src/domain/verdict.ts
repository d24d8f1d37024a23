import type { Exact } from './exact';

export type Verdict = 'achieved' | 'notAchieved';

/** The comparison of 8.3 on two amounts in t CO2e: achieved when the emissions do not exceed the offsets; equal is achieved. */
export function judge(emissions: Exact, offsets: Exact): Verdict {
  return emissions.lessThanOrEqualTo(offsets) ? 'achieved' : 'notAchieved';
}

/** Offsets minus emissions in t CO2e: what is left over, or, below zero, what is missing. */
export function marginOf(emissions: Exact, offsets: Exact): Exact {
  return offsets.minus(emissions);
}
