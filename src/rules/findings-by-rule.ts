import type { CellAddress } from '../domain/cell';
import { findingOf, isOpen, type FindingSubject } from './finding';
import { Findings, MetTally, noCounts } from './findings';
import { GatheredFindings } from './gathered-findings';
import { rules, type RuleCard } from './index';
import type { Finding, Ruling } from './rule';

/** Where the findings of all rules come together. */
interface Collected {
  readonly keepsAll: boolean;
  readonly gathered: GatheredFindings;
  readonly met: MetTally;
}

/**
 * Takes what one rule says as it comes. A large workbook has hundreds of thousands of rulings: of what is met only the
 * count is kept, unless all is asked for.
 */
class FindingsOfRule {
  readonly kept: Finding[] = [];
  readonly counts = noCounts();

  constructor(
    private readonly rule: RuleCard,
    private readonly all: Collected,
  ) {}

  /**
   * @param row of the thing the ruling is about; what stands elsewhere is gathered
   * @returns the finding where there is something to settle
   */
  take(ruling: Ruling, about: () => FindingSubject, row: CellAddress | undefined): Finding | undefined {
    const { at, outcome } = ruling;
    if (row !== undefined && (at === undefined || at.row !== row.row || at.sheet !== row.sheet)) {
      const finding = findingOf(this.rule, ruling, about());
      this.all.gathered.add(finding);
      return isOpen(finding) ? finding : undefined;
    }
    this.count(ruling);
    const isToSettle = outcome === 'failed' || outcome === 'cannotTell';
    if (!isToSettle && !this.all.keepsAll) return undefined;
    const finding = findingOf(this.rule, ruling, about());
    this.kept.push(finding);
    return isToSettle ? finding : undefined;
  }

  count({ outcome, at }: Pick<Ruling, 'outcome' | 'at'>): void {
    this.counts[outcome]++;
    if (outcome === 'passed' && at) this.all.met.add(at);
  }
}

/** Sorts what the rules say by the clause of the rule. */
export class FindingsByRule {
  private readonly all: Collected;
  private readonly byRule: ReadonlyMap<string, FindingsOfRule>;

  constructor(keepsAll: boolean) {
    this.all = { keepsAll, gathered: new GatheredFindings(), met: new MetTally() };
    this.byRule = new Map(rules.map((rule) => [rule.id, new FindingsOfRule(rule, this.all)]));
  }

  of({ id }: RuleCard): FindingsOfRule {
    const own = this.byRule.get(id);
    if (!own) throw new RangeError(`the rule ${id} is not in the register`);
    return own;
  }

  /** @param tell works out every finding; not asked where all were kept */
  findings(tell: () => readonly Finding[]): Findings {
    const elsewhere = this.all.gathered.byRule();
    const kept: (readonly Finding[])[] = [];
    const counts = new Map<string, FindingsOfRule['counts']>();
    for (const [id, own] of this.byRule) {
      const ofRule = elsewhere.get(id) ?? [];
      for (const finding of ofRule) own.count(finding);
      kept.push(ofRule, own.kept);
      if (Object.values(own.counts).some((count) => count > 0)) counts.set(id, own.counts);
    }
    const all = kept.flat();
    return new Findings(all.filter(isOpen), counts, this.all.met.byRow, this.all.keepsAll ? () => all : tell);
  }
}
