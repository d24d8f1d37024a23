import { isTotalLabel, parsePeriodLabel } from './period-label';

test.each([
  ['1月', '01', undefined],
  ['１２月', '12', undefined],
  ['三月份', '03', undefined],
  ['十二月', '12', undefined],
  ['2025年1月', '01', 2025],
  ['2025-01', '01', 2025],
  ['2025/1', '01', 2025],
  ['2025年01月', '01', 2025],
  ['2025-01-31', '01', 2025],
  ['Jan', '01', undefined],
  ['December 2025', '12', 2025],
  ['一季度', 'q一', undefined],
  ['2025Q1', 'q1', 2025],
  ['2025年', '', 2025],
  ['2025年度', '', 2025],
  [2025, '', 2025],
  [45658, '01', 2025],
])('%s is the period %s of %s', (label, period, year) => {
  expect(parsePeriodLabel(label)).toEqual({ period, year });
});

test.each(['合计', ' 总计', '全年合计', '小计', 'Total', 'subtotal', 'SUM'])('%s sums up', (label) => {
  expect(parsePeriodLabel(label)).toEqual({ period: 'total' });
  expect(isTotalLabel(label)).toBe(true);
});

test.each(['13月', '0月', '1', 1, 12, '备注', '总量', '', undefined, 'CCER', '外购电力', '2025-13', true])(
  '%s is no period',
  (label) => {
    expect(parsePeriodLabel(label)).toBeUndefined();
    expect(isTotalLabel(label)).toBe(false);
  },
);
