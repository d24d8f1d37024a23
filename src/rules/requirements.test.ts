import { Findings } from './findings';
import { rules } from './index';
import { phases } from './phase';
import { requirementsByPhase } from './requirements';
import type { Finding } from './rule';

describe('the requirements', () => {
  it('every requirement has one phase, and none is looked at before the first check', () => {
    const all = requirementsByPhase(undefined);
    const listed = phases.flatMap((phase) => all[phase]);
    expect(listed.map(({ rule }) => rule.id).sort()).toEqual(rules.map(({ id }) => id).sort());
    expect(listed.filter(({ outcome }) => outcome !== undefined)).toEqual([]);
  });

  it('a requirement is as bad as the worst that was found of it', () => {
    const of = (outcome: Finding['outcome'], row: number): Finding => ({
      rule: 'credit-recent',
      clause: '7.3.1.3',
      level: 'shall',
      outcome,
      reason: 'recent',
      subject: '',
      facts: {},
      at: { sheet: '抵消', row, column: 1 },
      tonnes: undefined,
      waiver: undefined,
    });
    const { implement } = requirementsByPhase(
      Findings.of([of('passed', 4), of('cannotTell', 5), of('failed', 6)]),
    );
    const recent = implement.find(({ rule }) => rule.id === 'credit-recent');
    expect([recent?.outcome, recent?.open]).toEqual(['failed', 2]);
  });
});
