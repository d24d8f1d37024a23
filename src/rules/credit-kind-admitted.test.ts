import { absent, credit, rulings, unreadable } from '../../test/example-records';
import { creditKindAdmitted as rule } from './credit-kind-admitted';

test.each(['深圳碳普惠', '广东碳普惠', 'CCER', '国家核证自愿减排量', 'ccer', '绿证', '自主林业碳汇'])(
  '%s is admitted',
  (kind) => {
    expect(rulings(rule, credit({ kind }))).toEqual(['passed admitted']);
  },
);

test.each(['VCS', 'Gold Standard', 'CDM', '碳配额', 'I-REC', '北京碳普惠'])(
  '%s is refused by name',
  (kind) => {
    expect(rulings(rule, credit({ kind }))).toEqual(['failed notAdmitted']);
  },
);

test('a name nobody knows is refused, with the name in the words', () => {
  const record = credit({ kind: '月球林场' });
  expect(rulings(rule, record)).toEqual(['failed notKnown']);
  expect(rule.texts.notKnown.seen['zh-CN']({ seen: '月球林场' })).toContain('月球林场');
});

test('碳普惠 without its issuer may be admitted or not', () => {
  expect(rulings(rule, credit({ kind: '碳普惠' }))).toEqual(['cannotTell issuerNotNamed']);
});

test.each([
  [undefined, 'cannotTell blank'],
  [unreadable('#N/A'), 'cannotTell unreadable'],
  [absent, 'cannotTell absent'],
])('a kind that is %j cannot be judged', (kind, expected) => {
  expect(rulings(rule, credit({ kind }))).toEqual([expected]);
});
