import { byWeight } from './finding';
import type { Finding } from './rule';

function finding(subject: string, given: Partial<Finding>): Finding {
  return {
    rule: 'line-adds-up',
    clause: '7.2',
    level: 'shall',
    outcome: 'failed',
    reason: 'differs',
    facts: {},
    at: undefined,
    tonnes: undefined,
    waiver: undefined,
    ...given,
    subject,
  };
}

const inOrder = (...findings: readonly Finding[]) => byWeight(findings).map(({ subject }) => subject);

describe('gravest first', () => {
  test.each<[string, Partial<Finding>, Partial<Finding>]>([
    ['what failed comes before what cannot be told', { outcome: 'failed' }, { outcome: 'cannotTell' }],
    ['what cannot be told comes before what is met', { outcome: 'cannotTell' }, { outcome: 'passed' }],
    ['what is met comes before what does not apply', { outcome: 'passed' }, { outcome: 'notApplicable' }],
    ['advice comes before what is only allowed', { level: 'should' }, { level: 'may' }],
    ['more tonnes come before fewer', { tonnes: '10.5' }, { tonnes: '9.75' }],
    ['any tonnes come before none', { tonnes: '0.001' }, {}],
    [
      'a requirement that cannot be told comes before advice that failed',
      { outcome: 'cannotTell' },
      { level: 'should', tonnes: '1000' },
    ],
    [
      'advice that failed comes before what is allowed and cannot be told',
      { level: 'may', outcome: 'failed' },
      { level: 'should', outcome: 'cannotTell' },
    ],
    [
      'what somebody lets stand comes last, whatever hangs on it',
      { level: 'may', outcome: 'notApplicable' },
      { waiver: '商定', tonnes: '1000' },
    ],
  ])('%s', (_, first, second) => {
    expect(inOrder(finding('second', second), finding('first', first))).toEqual(['first', 'second']);
  });

  test('between equals the order given stays', () => {
    expect(
      inOrder(finding('a', {}), finding('b', {}), finding('c', { tonnes: '1' }), finding('d', {})),
    ).toEqual(['c', 'a', 'b', 'd']);
  });
});
