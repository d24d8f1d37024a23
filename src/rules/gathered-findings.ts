import { Exact } from '../domain/exact';
import type { Finding } from './rule';

/** What many rows have in common: the finding, and the t CO2e of all of them. */
interface Gathered {
  readonly first: Finding;
  isShared: boolean;
  tonnes: Exact | undefined;
}

/**
 * Findings that stand on no row of the things examined, but on a header or on another sheet: a column that is not
 * there, or a day that is not entered, is one thing to settle, however many rows hang on it.
 */
export class GatheredFindings {
  private readonly byCell = new Map<string, Gathered>();

  add(finding: Finding): void {
    const { rule, outcome, reason, facts, at, tonnes } = finding;
    const key = JSON.stringify([rule, outcome, reason, facts, at?.sheet, at?.row, at?.column]);
    const known = this.byCell.get(key);
    if (known) {
      known.isShared = true;
      if (tonnes !== undefined) known.tonnes = (known.tonnes ?? new Exact(0)).plus(tonnes);
      return;
    }
    const amount = tonnes === undefined ? undefined : new Exact(tonnes);
    this.byCell.set(key, { first: finding, isShared: false, tonnes: amount });
  }

  /** Each of them once, by the id of its rule, in the order they came, with the tonnes of all that share it. */
  byRule(): ReadonlyMap<string, readonly Finding[]> {
    const byRule = new Map<string, Finding[]>();
    for (const { first, isShared, tonnes } of this.byCell.values()) {
      const finding = { ...first, subject: isShared ? '' : first.subject, tonnes: tonnes?.toString() };
      const ofRule = byRule.get(first.rule);
      if (ofRule) ofRule.push(finding);
      else byRule.set(first.rule, [finding]);
    }
    return byRule;
  }
}
