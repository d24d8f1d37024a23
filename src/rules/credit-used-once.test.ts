import {
  absent,
  certificate,
  credit,
  ruledOffset,
  rulings,
  sink,
  unreadable,
} from '../../test/example-records';
import { creditUsedOnce as rule } from './credit-used-once';

test.each([
  ['C-101', 'passed once'],
  ['C-100', 'failed overlapping'],
  ['C-99', 'failed overlapping'],
])('1–100 beside %s–200: %s, for both', (start, expected) => {
  const one = credit({ serials: ['C-1', 'C-100'] });
  const other = credit({ serials: [start, 'C-200'] });
  const records = [one, other];
  expect(rulings(rule, one, { records })).toEqual([expected]);
  expect(rulings(rule, other, { records })).toEqual([expected]);
});

test('another spelling of the same serials overlaps too', () => {
  const one = credit({ serials: ['CCER-14-001-0000001', 'CCER-14-001-0001500'] });
  const other = credit({ serials: ['ccer 14 001 1400', '1600'] });
  expect(rulings(rule, one, { records: [one, other] })).toEqual(['failed overlapping']);
});

test('of three records that share numbers each has one finding, which names the first of the others and counts one more', () => {
  const records = [credit(), credit(), credit()];
  const [one] = records;
  expect(one && rulings(rule, one, { records })).toEqual(['failed overlapping']);
  const words = (language: 'zh-CN' | 'en-US', more: number) =>
    rule.texts.overlapping.seen[language]({ shared: '1–9', other: '抵消台账!E5', label: '2', more });
  expect(words('zh-CN', 1)).toBe('序列号 1–9 与第 2 条记录（抵消台账!E5）重叠；与另外 1 条记录也有重叠');
  expect(words('en-US', 1)).toBe(
    'Serial numbers 1–9 also stand in record 2 (抵消台账!E5), and there are overlaps with 1 more',
  );
  expect(words('zh-CN', 0)).toBe('序列号 1–9 与第 2 条记录（抵消台账!E5）重叠');
});

test('a serial filled down 2,000 rows gives 2,000 findings, not four million', () => {
  const records = Array.from({ length: 2000 }, () => credit());
  expect(records.flatMap((record) => rulings(rule, record, { records }))).toHaveLength(2000);
});

test.each([
  ['C-1~C-100', 'C-101~C-200', 'passed once'],
  ['C-1~C-100', 'C-100~C-200', 'failed overlapping'],
  ['C-1~50；C-60~100', 'C-51~59', 'passed once'],
  ['C-1~50；C-60~100', 'C-51~60', 'failed overlapping'],
  ['C-1~50、60~100', 'Ｃ－0055至Ｃ－0060', 'failed overlapping'],
  ['0001-0050;0060-0100', '100', 'failed overlapping'],
])('%s in one cell beside %s: %s', (one, other, expected) => {
  const records = [credit({ serials: [one] }), credit({ serials: [other] })];
  expect(records.map((record) => rulings(rule, record, { records }))).toEqual([[expected], [expected]]);
});

test('numbers written twice in one record are used twice', () => {
  const once = credit({ serials: ['C-1~C-50; C-51~C-100'] });
  const twice = credit({ serials: ['C-51~C-100; C-1~C-51'] });
  expect(rulings(rule, once, { records: [once] })).toEqual(['passed once']);
  expect(rulings(rule, twice, { records: [twice] })).toEqual(['failed repeated']);
});

test('a record that shares two ranges with another counts it once', () => {
  const records = [credit({ serials: ['C-1~9; C-20~29'] }), credit({ serials: ['C-5; C-25'] })];
  const [one] = records;
  const [ruling] = one ? ruledOffset(rule, one, { records }) : [];
  expect(ruling?.facts).toMatchObject({ shared: '5', more: 0 });
});

test('the same numbers with another beginning are other credits', () => {
  const one = credit({ serials: ['A-1', 'A-9'] });
  const other = credit({ serials: ['B-1', 'B-9'] });
  expect(rulings(rule, one, { records: [one, other] })).toEqual(['passed once']);
});

test('the same numbers of another kind are other credits', () => {
  const one = credit({ serials: ['1', '100'] });
  const other = credit({ kind: '广东碳普惠', serials: ['1', '100'] });
  expect(rulings(rule, one, { records: [one, other] })).toEqual(['passed once']);
});

test('bare numbers overlap within a project, and cannot be told apart between projects', () => {
  const one = credit({ serials: ['1', '100'], project: '甲' });
  const same = credit({ serials: ['50', '150'], project: ' 甲' });
  const other = credit({ serials: ['50', '150'], project: '乙' });
  expect(rulings(rule, one, { records: [one, same] })).toEqual(['failed overlapping']);
  expect(rulings(rule, one, { records: [one, other] })).toEqual(['cannotTell bareNumbersOverlap']);
});

test('green certificates are used once too', () => {
  const records = [certificate(), certificate()];
  const [one] = records;
  expect(one && rulings(rule, one, { records })).toEqual(['failed overlapping']);
});

test.each([
  [undefined, 'cannotTell blank'],
  [unreadable('B-9 … A-1'), 'cannotTell unreadable'],
  [absent, 'cannotTell absent'],
])('a certificate whose serials are %j cannot be judged', (serials, expected) => {
  expect(rulings(rule, certificate({ serials }))).toEqual([expected]);
});

test('a credit without serials is named by traceability alone', () => {
  expect(rulings(rule, credit({ serials: undefined }))).toEqual([]);
});

test('own forestry has a rule of its own', () => {
  expect(rulings(rule, sink())).toEqual([]);
});
