import { target, type TargetEntries } from '../../test/example-dossier';
import { organization, unreadable, type Entry } from '../../test/example-records';
import { attainmentOf, attainmentWords } from './target-attainment';

const attained = (entries: TargetEntries, reportingYear: Entry<number> = 2025) => {
  const attainment = attainmentOf(target(entries), organization({ reportingYear }).reportingYear);
  return attainment.state === 'cannotTell'
    ? [attainment.state, attainment.reason]
    : [attainment.state, attainment.reached.toString(), attainment.aimed.toString(), attainment.year];
};

describe('1,200 t in 2022, 4.2 % of it less each year: by 2025 12.6 %, 1,048.8 t', () => {
  test.each([
    ['1048.788', 'attained', '0.12601'],
    ['1048.8', 'attained', '0.126'],
    ['1048.812', 'notAttained', '0.12599'],
    ['1260', 'notAttained', '-0.05'],
  ])('%s t is %s', (actualValue, state, reached) => {
    expect(attained({ actualValue })).toEqual([state, reached, '0.126', 2025]);
  });

  test('a thousandth of a tonne decides', () => {
    expect(attained({ actualValue: '1048.799' })[0]).toBe('attained');
    expect(attained({ actualValue: '1048.801' })[0]).toBe('notAttained');
  });
});

test('year on year 4.48 % for three years is what (A.1) gives: 12.84…%, not 13.44 %', () => {
  const entries = { path: 'compound', annualRate: '0.0448', baseValue: '1', targetYear: 2025 } as const;
  // 0.9552³ = 0.871530…
  expect(attained({ ...entries, actualValue: '0.8715' })[0]).toBe('attained');
  expect(attained({ ...entries, actualValue: '0.8716' })[0]).toBe('notAttained');
});

test('once the target year has passed, its own reduction is asked, no more: 4.2 % × 8 years by 2030', () => {
  expect(attained({ actualValue: '796.8' }, 2035)).toEqual(['attained', '0.336', '0.336', 2030]);
});

test.each([
  ['no actual value', { actualValue: undefined }, 2025, 'blank'],
  ['an unreadable base value', { baseValue: unreadable('约 1200') }, 2025, 'unreadable'],
  ['no rate', { annualRate: undefined, overallRate: undefined }, 2025, 'blank'],
  ['years the wrong way round', { targetYear: 2022 }, 2025, 'yearsReversed'],
  ['an unreadable reporting year', {}, unreadable('明年'), 'unreadable'],
  ['the base year as the reporting year', {}, 2022, 'notBegun'],
  ['a base of 0 t', { baseValue: '0', actualValue: '0' }, 2025, 'zeroBase'],
] as const)('with %s it cannot be told', (_, entries, year, reason) => {
  expect(attained({ actualValue: '1000', ...entries }, year)).toEqual(['cannotTell', reason]);
});

test('an overall rate alone will do: 33.6 % over 8 years, linear, are 12.6 % after 3', () => {
  expect(attained({ actualValue: '1000', annualRate: undefined }, 2025)).toEqual(
    attained({ actualValue: '1000' }, 2025),
  );
});

test('the sentence says the rate reached and the rate aimed at, or why it cannot be told', () => {
  const { reportingYear } = organization();
  const reached = attainmentOf(target({ actualValue: '1048.8' }), reportingYear);
  expect(attainmentWords(reached, 'zh-CN')).toBe(
    '✓ 已实现：截至 2025 年，相比基准下降 12.6%，目标要求下降 12.6%',
  );
  const missed = attainmentOf(target({ actualValue: '1049' }), reportingYear);
  expect(attainmentWords(missed, 'en-US')).toBe(
    '✗ Not attained: by 2025 a reduction of 12.58% against the base, where the target asks for 12.6%',
  );
  const open = attainmentOf(target({ actualValue: undefined }), reportingYear);
  expect(attainmentWords(open, 'zh-CN')).toBe('? 无法判断是否实现：减排目标的“报告年度实际值”未填');
  expect(attainmentWords(open, 'en-US')).toContain(
    '? Cannot tell whether attained: “Value in the reporting year”',
  );
  for (const entries of [{ baseValue: '0' }, { baseYear: 2026, targetYear: 2030 }]) {
    const words = attainmentOf(target({ actualValue: '1', ...entries }), reportingYear);
    for (const language of ['zh-CN', 'en-US'] as const)
      expect(attainmentWords(words, language)).toMatch(/[^ ：:]$/);
  }
});
