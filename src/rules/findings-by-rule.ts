import type { CellAddress } from '../domain/cell';
import { findingOf, isOpen, type FindingSubject } from './finding';
import { Findings, MetTally, noCounts } from './findings';
import { GatheredFindings } from './gathered-findings';
import { rules, type RuleCard } from './index';
import type { Finding, Ruling } from './rule';

const placeOfRule = new Map(rules.map(({ id }, place) => [id, place]));

/**
 * Takes rulings as they come and sorts them by the clause of their rule. A large workbook has hundreds of thousands: of
 * what is met only the count is kept, unless all is asked for.
 */
export class FindingsByRule {
  private readonly ofRule = rules.map(() => ({ kept: [] as Finding[], counts: noCounts() }));
  private readonly gathered = new GatheredFindings();
  private readonly met = new MetTally();

  constructor(private readonly keepsAll: boolean) {}

  /**
   * @param row of the thing the ruling is about; what stands elsewhere is gathered
   * @returns the finding where there is something to settle
   */
  take(
    rule: RuleCard,
    ruling: Ruling,
    about: () => FindingSubject,
    row: CellAddress | undefined,
  ): Finding | undefined {
    const { at, outcome } = ruling;
    if (row !== undefined && (at === undefined || at.row !== row.row || at.sheet !== row.sheet)) {
      const finding = findingOf(rule, ruling, about());
      this.gathered.add(finding);
      return isOpen(finding) ? finding : undefined;
    }
    const own = this.ofRule[placeOfRule.get(rule.id) ?? -1];
    if (!own) throw new RangeError(`the rule ${rule.id} is not in the register`);
    own.counts[outcome]++;
    if (outcome === 'passed' && at) this.met.add(at.sheet, at.row);
    const isToSettle = outcome === 'failed' || outcome === 'cannotTell';
    if (!isToSettle && !this.keepsAll) return undefined;
    const finding = findingOf(rule, ruling, about());
    own.kept.push(finding);
    return isToSettle ? finding : undefined;
  }

  /** @param tell works out every finding; not asked where all were kept */
  findings(tell: () => readonly Finding[]): Findings {
    const elsewhere = this.gathered.byRule();
    const kept = this.ofRule.map((own, place) => {
      const ofRule = elsewhere.get(rules[place]?.id ?? '') ?? [];
      for (const { outcome, at } of ofRule) {
        own.counts[outcome]++;
        if (outcome === 'passed' && at) this.met.add(at.sheet, at.row);
      }
      return [...ofRule, ...own.kept];
    });
    const counts = rules.flatMap(({ id }, place) => {
      const own = this.ofRule[place]?.counts ?? noCounts();
      return Object.values(own).some((count) => count > 0) ? [[id, own] as const] : [];
    });
    const all = kept.flat();
    return new Findings(
      all.filter(isOpen),
      new Map(counts),
      this.met.byRow,
      this.keepsAll ? () => all : tell,
    );
  }
}
