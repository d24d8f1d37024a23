import { Findings } from '../rules/findings';
import { tableSheet, workbookOf } from '../../test/example-snapshot';
import type { Language } from '../domain/language';
import { toTheEnd } from '../domain/slices';
import type { Finding } from '../rules/rule';
import { offsetsSheet } from './declared/offsets-sheet';
import { findTable } from './reading/read-table';
import { findingsByRow, rowResult, rowResultSteps } from './row-results';

const tooOld: Finding = {
  rule: 'credit-recent',
  clause: '7.3.1.3',
  level: 'shall',
  outcome: 'failed',
  reason: 'tooOld',
  facts: { registered: '2019-03-01', earliest: '2020-06-30', years: 5 },
  at: { sheet: 'Sheet', row: 2, column: 1 },
  subject: '2',
  tonnes: '100',
  waiver: undefined,
};
const noProof: Finding = {
  ...tooOld,
  rule: 'credit-proof',
  clause: '7.3.1.1',
  reason: 'noProof',
  facts: {},
  tonnes: '100',
};
const declared: Finding = {
  ...tooOld,
  rule: 'neutrality-type-set',
  clause: '6.4.2',
  outcome: 'passed',
  reason: 'declared',
  facts: {},
};

const resultOf = (findings: readonly Finding[], language: Language) =>
  rowResult(toTheEnd(findingsByRow(Findings.of(findings)))('Sheet', 2), language);

test('a row says the gravest of its findings with its clause, and how many more there are', () => {
  expect(resultOf([tooOld], 'en-US')).toMatch(/^✗ 7\.3\.1\.3 .*2019-03-01/);
  expect(resultOf([tooOld, noProof, declared], 'zh-CN')).toMatch(/^✗ 7\.3\.1\.3 .*（另有 1 项）$/);
  expect(resultOf([{ ...tooOld, outcome: 'cannotTell' }, noProof], 'en-US')).toMatch(
    /^✗ 7\.3\.1\.1 .*\(and 1 more\)$/,
  );
});

test('a finding that somebody lets stand is marked ◇ and comes after those that stand open', () => {
  const waived = { ...tooOld, waiver: '已与核查机构商定' };
  expect(resultOf([waived], 'en-US')).toMatch(/^◇ 7\.3\.1\.3/);
  expect(resultOf([waived, noProof], 'en-US')).toMatch(/^✗ 7\.3\.1\.1 .*\(and 1 more\)$/);
});

test('a row without an open finding says how many requirements it meets, and nothing when none was examined', () => {
  expect(resultOf([declared], 'en-US')).toBe('✓ 1 requirement met');
  expect(resultOf([declared, declared], 'zh-CN')).toBe('✓ 2 项要求已满足');
  expect(resultOf([{ ...declared, outcome: 'notApplicable' }], 'en-US')).toBe('');
  expect(resultOf([], 'en-US')).toBe('');
});

test('results stand beside the rows of their findings, in the result column wherever it is', () => {
  const workbook = workbookOf([
    tableSheet('CN_Offsets', [
      ['检查结果', '序号', '类型'],
      [undefined, 1, 'CCER'],
      [undefined, 2, 'CCER'],
    ]),
  ]);
  const found = findTable(workbook, offsetsSheet);
  if (!found) throw new Error('no table');
  const [step] = toTheEnd(
    rowResultSteps(
      found,
      toTheEnd(findingsByRow(Findings.of([tooOld, { ...noProof, at: undefined }]))),
      'en-US',
    ),
  );
  expect(step).toMatchObject({ do: 'write', row: 1, column: 0 });
  expect(step?.do === 'write' && step.cells.map(([cell]) => String(cell).slice(0, 9))).toEqual([
    '',
    '✗ 7.3.1.3',
  ]);
});
