import { isOpen } from './finding';
import { outcomesWorstFirst, type Finding, type Outcome } from './rule';

/** How many findings there are of each outcome. */
export type OutcomeCounts = Readonly<Record<Outcome, number>>;

/** How many requirements are met on the cells of a row: by sheet and, from 0, row. */
export type MetByRow = ReadonlyMap<string, readonly (number | undefined)[]>;

/** Counts what is met, by row. */
export class MetTally {
  readonly byRow = new Map<string, (number | undefined)[]>();
  /** The sheet counted last: what is met on one comes one after the other. */
  private last: { readonly sheet: string; readonly rows: (number | undefined)[] } | undefined;

  add({ sheet, row }: { readonly sheet: string; readonly row: number }): void {
    if (this.last?.sheet !== sheet) {
      const rows = this.byRow.get(sheet) ?? [];
      this.byRow.set(sheet, rows);
      this.last = { sheet, rows };
    }
    const { rows } = this.last;
    rows[row] = (rows[row] ?? 0) + 1;
  }
}

/**
 * What an examination found, in the order of the clauses and, within one, of the sheet. What is to settle is at hand;
 * the rest, a hundred times as much in a large workbook, is counted, and told only when somebody asks for all.
 */
export class Findings {
  private told: readonly Finding[] | undefined;

  /** @param tell works out every finding anew, those to settle among them, in the same order */
  constructor(
    /** What is still to be settled: requirements that failed or cannot be told. */
    readonly open: readonly Finding[],
    /** By the id of the rule. */
    readonly countsByRule: ReadonlyMap<string, OutcomeCounts>,
    readonly metByRow: MetByRow,
    private readonly tell: () => readonly Finding[],
  ) {}

  static readonly none = Findings.of([]);

  /** Findings that are all at hand. */
  static of(findings: readonly Finding[]): Findings {
    const counts = new Map<string, Record<Outcome, number>>();
    const met = new MetTally();
    for (const { rule, outcome, at } of findings) {
      const ofRule = counts.get(rule) ?? noCounts();
      ofRule[outcome]++;
      counts.set(rule, ofRule);
      if (outcome === 'passed' && at) met.add(at);
    }
    return new Findings(findings.filter(isOpen), counts, met.byRow, () => findings);
  }

  /** How many there are in all, or of one outcome. */
  count(outcome?: Outcome): number {
    const counted = outcome === undefined ? outcomesWorstFirst : [outcome];
    let sum = 0;
    for (const counts of this.countsByRule.values()) for (const each of counted) sum += counts[each];
    return sum;
  }

  /** Every finding, those that passed among them. */
  get all(): readonly Finding[] {
    if (!this.told) {
      let next = 0;
      this.told = this.tell().map((finding) => (isOpen(finding) ? (this.open[next++] ?? finding) : finding));
    }
    return this.told;
  }

  /** The same with other words of somebody's on what is to settle: one for each of `open`, in its order. */
  withOpen(open: readonly Finding[]): Findings {
    return new Findings(open, this.countsByRule, this.metByRow, this.tell);
  }
}

export function noCounts(): Record<Outcome, number> {
  return { failed: 0, cannotTell: 0, passed: 0, notApplicable: 0 };
}
