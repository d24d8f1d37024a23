import { Findings } from '../rules/findings';
import { tableSheet, workbookOf } from '../../test/example-snapshot';
import type { CellValue } from '../domain/cell';
import type { Finding } from '../rules/rule';
import { findingsSheet } from './declared/findings-sheet';
import { readWaivers, withWaivers } from './waivers';

const finding = (entries: Partial<Finding> = {}): Finding => ({
  rule: 'credit-recent',
  clause: '7.3.1.3',
  level: 'shall',
  outcome: 'failed',
  reason: 'tooOld',
  facts: { registered: '2019-03-01', earliest: '2020-06-30', years: 5 },
  at: { sheet: '抵消台账', row: 6, column: 6 },
  subject: '3',
  tonnes: '100',
  waiver: undefined,
  ...entries,
});

/** A findings sheet with a row for each of these: rule, about, where, reason. */
function standing(rows: readonly (readonly [string, string, string, string])[]) {
  const headers = findingsSheet.columns.map(({ header }) => header['zh-CN']);
  const at = (key: string) => findingsSheet.columns.findIndex((column) => column.key === key);
  const body = rows.map(([rule, subject, where, waiver]) => {
    const cells: CellValue[] = headers.map(() => undefined);
    cells[at('rule')] = rule;
    cells[at('subject')] = subject;
    cells[at('where')] = where;
    cells[at('waiver')] = waiver;
    cells[at('seen')] = '以前看到的';
    return cells;
  });
  return readWaivers(workbookOf([tableSheet('CN_Findings', [headers, ...body])]));
}

test('a reason beside a finding is read, a blank one is none', () => {
  const waivers = standing([
    ['credit-recent', '3', '抵消台账!G7', '已与核查机构商定'],
    ['credit-proof', '3', '抵消台账!I7', '  '],
  ]);
  expect(waivers.map(({ rule, reason }) => [rule, reason])).toEqual([['credit-recent', '已与核查机构商定']]);
});

test('a reason stays with its record when rows were put in above it', () => {
  const waivers = standing([['credit-recent', '3', '抵消台账!G7', '商定']]);
  const moved = finding({ at: { sheet: '抵消台账', row: 11, column: 6 } });
  const { findings, unused } = withWaivers(Findings.of([finding({ subject: '2' }), moved]), waivers);
  expect(findings.all.map(({ waiver }) => waiver)).toEqual([undefined, '商定']);
  expect(unused).toEqual([]);
});

test('two findings of one rule on one record keep their reasons apart by their columns', () => {
  const at = (column: number) => ({ sheet: '抵消台账', row: 6, column });
  const missing = [18, 19].map((column) => finding({ rule: 'sink-disclosed', at: at(column) }));
  const waivers = standing([['sink-disclosed', '3', '抵消台账!T7', '坐标保密']]);
  expect(withWaivers(Findings.of(missing), waivers).findings.all.map(({ waiver }) => waiver)).toEqual([
    undefined,
    '坐标保密',
  ]);
});

test('without a name, a finding is known by its cell alone', () => {
  const nameless = finding({
    rule: 'neutrality-type-set',
    subject: '',
    at: { sheet: 'A', row: 4, column: 1 },
  });
  const here = standing([['neutrality-type-set', '', 'A!B5', '待定']]);
  const elsewhere = standing([['neutrality-type-set', '', 'A!B6', '待定']]);
  expect(withWaivers(Findings.of([nameless]), here).findings.all[0]?.waiver).toBe('待定');
  expect(withWaivers(Findings.of([nameless]), elsewhere).findings.all[0]?.waiver).toBeUndefined();
});

test('a reason whose finding is settled is handed back with its whole row, so that it is not lost', () => {
  const waivers = standing([['credit-recent', '3', '抵消台账!G7', '商定']]);
  const { findings, unused } = withWaivers(
    Findings.of([finding({ outcome: 'passed', reason: 'recent' })]),
    waivers,
  );
  expect(findings.all[0]?.waiver).toBeUndefined();
  expect(unused.map(({ row }) => [row.waiver, row.seen, row.rule])).toEqual([
    ['商定', '以前看到的', 'credit-recent'],
  ]);
});

test('one reason serves one finding: a second one just like it stays open', () => {
  const waivers = standing([['credit-recent', '3', '抵消台账!G7', '商定']]);
  const twin = finding({ at: { sheet: '抵消台账', row: 2, column: 6 } });
  expect(
    withWaivers(Findings.of([twin, finding()]), waivers).findings.all.map(({ waiver }) => waiver),
  ).toEqual([undefined, '商定']);
});
