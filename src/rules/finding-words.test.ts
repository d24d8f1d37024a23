import type { CellAddress } from '../domain/cell';
import { findingWords } from './finding-words';
import type { Finding } from './rule';

const at: CellAddress = { sheet: '某表', row: 2, column: 0 };

const finding = (rule: string, reason: string, where: CellAddress | undefined, column?: string): Finding => ({
  rule,
  clause: '6.3.1',
  level: 'shall',
  outcome: 'cannotTell',
  reason,
  facts: column === undefined ? {} : { column },
  at: where,
  subject: '',
  tonnes: undefined,
  waiver: undefined,
});

const words = (one: Finding) =>
  (['zh-CN', 'en-US'] as const).flatMap((language) => {
    const { seen, todo } = findingWords(one, language);
    return [seen, todo];
  });

test.each([
  [
    'target-set',
    'noTarget',
    undefined,
    [
      '没有减排目标',
      '在减排目标中写明至少一个目标',
      'There is no reduction target',
      'Enter at least one in the list of targets',
    ],
    [
      '工作簿里没有减排目标',
      '先用“建立工作簿”加入减排目标，再写明至少一个目标',
      'The workbook has no list of targets',
      'Build the workbook to add the list of targets, then enter at least one',
    ],
  ],
  [
    'plan-reduces-first',
    'noMeasure',
    undefined,
    [
      '还没有填写减排措施',
      '在减排计划中写明减排措施',
      'No measure has been entered yet',
      'Enter the measures in the reduction plan',
    ],
    [
      '工作簿里没有减排计划',
      '先用“建立工作簿”加入减排计划，再写明减排措施',
      'The workbook has no reduction plan',
      'Build the workbook to add the reduction plan, then enter the measures',
    ],
  ],
  [
    'report-complete',
    'noOffsets',
    undefined,
    ['抵消台账里没有内容', '填写抵消台账', 'The offset ledger has no entry', 'Fill in the offset ledger'],
    [
      '工作簿里没有抵消台账',
      '先用“建立工作簿”加入抵消台账，再填写',
      'The workbook has no offset ledger',
      'Build the workbook to add the offset ledger, then fill it in',
    ],
  ],
  [
    'target-set',
    'absent',
    'targets.baseYear',
    [
      '减排目标里没有“基准年”',
      '在减排目标中加上“基准年”并填写',
      'The list of targets has no “Base year”',
      'Add “Base year” to the list of targets and fill it in',
    ],
    [
      '工作簿里没有减排目标',
      '先用“建立工作簿”加入减排目标',
      'The workbook has no list of targets',
      'Build the workbook to add the list of targets',
    ],
  ],
])('%s, %s: where the sheet is there nobody is told to build it', (rule, reason, column, there, without) => {
  expect(words(finding(rule, reason, at, column))).toEqual(there);
  expect(words(finding(rule, reason, undefined, column))).toEqual(without);
});

test('a blank is to be filled in, whatever else', () => {
  expect(
    words(finding('target-set', 'blank', at, 'targets.baseYear')).filter((_, index) => index % 2),
  ).toEqual(['填写“基准年”后重新检查', 'Fill in “Base year” and check again']);
});
