import { FindingsByRule } from './findings-by-rule';
import { lineRules } from './index';

const subject = () => ({ subject: '锅炉', tonnes: '1' });

test('a rule that two hundred thousand rows fail has as many findings, in the order of the rows', () => {
  const [rule] = lineRules;
  if (!rule) throw new Error('no rule');
  const findings = new FindingsByRule(false);
  const found = findings.of(rule);
  for (let row = 0; row < 200_000; row++) {
    const at = { sheet: '排放清单', row, column: 0 };
    found.take({ outcome: 'failed', reason: 'x', facts: {}, at }, subject, at);
  }
  const { open } = findings.findings(() => []);
  expect(open.length).toBe(200_000);
  expect(open.at(-1)?.at?.row).toBe(199_999);
});

test('what is met is counted on its row and not kept; what stands on another row is one finding for all', () => {
  const [rule] = lineRules;
  if (!rule) throw new Error('no rule');
  const findings = new FindingsByRule(false);
  const found = findings.of(rule);
  const header = { sheet: '排放清单', row: 2, column: 5 };
  for (const row of [3, 4]) {
    const at = { sheet: '排放清单', row, column: 0 };
    expect(found.take({ outcome: 'passed', reason: 'a', facts: {}, at }, subject, at)).toBeUndefined();
    found.take({ outcome: 'cannotTell', reason: 'b', facts: {}, at: header }, subject, at);
  }
  const result = findings.findings(() => []);
  expect(result.open.map(({ reason, at, tonnes }) => [reason, at?.row, tonnes])).toEqual([['b', 2, '2']]);
  expect(result.count('passed')).toBe(2);
  expect(result.metByRow.get('排放清单')?.[3]).toBe(1);
});

test('a rule that is not in the register is refused', () => {
  const [rule] = lineRules;
  if (!rule) throw new Error('no rule');
  expect(() => new FindingsByRule(false).of({ ...rule, id: 'none' })).toThrow(
    'the rule none is not in the register',
  );
});
