import { isOpen } from './finding';
import { outcomesWorstFirst, type Finding, type Outcome } from './rule';

/** How many findings there are of each outcome. */
export type OutcomeCounts = Readonly<Record<Outcome, number>>;

/** How many requirements are met on the cells of a row, by sheet and row. */
export type MetByRow = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** Counts what is met, by row. */
export class MetTally {
  private readonly sheets = new Map<string, Map<number, number>>();
  /** The row counted last, not yet with the others: what is met on a row comes one after the other. */
  private last = { sheet: '', row: -1, count: 0 };

  add(sheet: string, row: number): void {
    if (row !== this.last.row || sheet !== this.last.sheet) {
      this.setDown();
      this.last.sheet = sheet;
      this.last.row = row;
    }
    this.last.count++;
  }

  get byRow(): MetByRow {
    this.setDown();
    return this.sheets;
  }

  private setDown(): void {
    const { sheet, row, count } = this.last;
    if (count === 0) return;
    let rows = this.sheets.get(sheet);
    if (!rows) this.sheets.set(sheet, (rows = new Map<number, number>()));
    rows.set(row, (rows.get(row) ?? 0) + count);
    this.last.count = 0;
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
      if (outcome === 'passed' && at) met.add(at.sheet, at.row);
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
