import { dossier } from '../../test/example-dossier';
import { line } from '../../test/example-records';
import { Findings } from './findings';
import { judgeDossier } from './judge-dossier';
import type { Finding, Outcome } from './rule';

const finding = (outcome: Outcome, row: number, rule = 'credit-recent'): Finding => ({
  rule,
  clause: '7.3.1.3',
  level: 'shall',
  outcome,
  reason: 'recent',
  facts: {},
  at: { sheet: '抵消', row, column: 1 },
  subject: '',
  tonnes: undefined,
  waiver: undefined,
});

test('three findings are counted by outcome and by rule, and what is met by row', () => {
  const findings = Findings.of([
    finding('passed', 4),
    finding('failed', 4),
    finding('passed', 4, 'credit-proof'),
  ]);
  expect([findings.count(), findings.count('passed'), findings.count('cannotTell')]).toEqual([3, 2, 0]);
  expect(findings.countsByRule.get('credit-recent')).toEqual({
    failed: 1,
    cannotTell: 0,
    passed: 1,
    notApplicable: 0,
  });
  expect(findings.metByRow.get('抵消')?.[4]).toBe(2);
  expect(findings.open).toEqual([finding('failed', 4)]);
});

test('a reason written on one of two findings to settle stands in all of them, at its place', () => {
  const open = [finding('failed', 4), finding('cannotTell', 6)];
  const all = [open[0], finding('passed', 5), open[1]].flatMap((each) => each ?? []);
  const waived = open.map((each, index) => (index === 1 ? { ...each, waiver: '商定' } : each));
  const { all: told } = Findings.of(all).withOpen(waived);
  expect(told.map(({ at, waiver }) => [at?.row, waiver])).toEqual([
    [4, undefined],
    [5, undefined],
    [6, '商定'],
  ]);
});

test('all is worked out once, and only when somebody asks', () => {
  let asked = 0;
  const findings = new Findings([], new Map(), new Map(), () => {
    asked++;
    return [finding('passed', 4)];
  });
  expect([findings.open.length, asked]).toEqual([0, 0]);
  expect([findings.all.length, findings.all.length, asked]).toEqual([1, 1, 1]);
});

test('of a dossier, the counts are those of all that is told, and what is to settle is the same in both', () => {
  const judged = judgeDossier(dossier({ lines: [line(), line({ tonnes: undefined })] })).findings;
  for (const outcome of ['failed', 'cannotTell', 'passed', 'notApplicable'] as const)
    expect(judged.all.filter((each) => each.outcome === outcome)).toHaveLength(judged.count(outcome));
  expect(judged.all.filter(({ outcome }) => outcome === 'failed' || outcome === 'cannotTell')).toEqual(
    judged.open,
  );
  expect(judged.open.length).toBeGreaterThan(0);
  expect(judged.count('passed')).toBeGreaterThan(judged.open.length);
});
