import { headerHeight } from './table-sheet-steps';

const column = (header: string, width: number) => ({ header: { 'zh-CN': header, 'en-US': header }, width });

test.each([
  ['Year', 8, 20],
  ['Emission factor', 11, 35],
  ['Emission factor', 20, 20],
  ['Yearly reduction required', 11, 50],
  ['要求的年均下降率', 16, 20],
  ['要求的年均下降率', 15, 35],
])('“%s” in a column of %i characters needs %i points', (header, width, points) => {
  expect(headerHeight([column('Year', 8), column(header, width)], 'en-US')).toBe(points);
});
