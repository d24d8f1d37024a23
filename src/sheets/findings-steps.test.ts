import { tableSheet, workbookOf } from '../../test/example-snapshot';
import { toTheEnd } from '../domain/slices';
import { findingsSheet } from './declared/findings-sheet';
import { findingsSteps } from './findings-steps';
import type { Unread } from './reading/unread';
import type { WorkbookSnapshot } from './workbook-snapshot';

const summary = { 'zh-CN': '小结', 'en-US': 'Summary' };
const unread = (words: string): Unread => ({
  at: { sheet: '抵消', row: 3, column: 0 },
  words: { 'zh-CN': words, 'en-US': words },
});

/** Where the heights of rows begin, and the heights: those of the summary and of what was not read. */
function fitted(before: WorkbookSnapshot, words: readonly string[]) {
  const { steps } = toTheEnd(findingsSteps(before, [], [], summary, 'zh-CN', words.map(unread)));
  return steps.flatMap((step) => (step.do === 'fitRows' ? [[step.row, step.heights]] : []));
}

// “What was seen” is 40 wide, room for 20 Han characters; a line is 15 points.
test('each row is as high as its longest wrapped text: 20 characters are one line, 21 two, 41 three', () => {
  const words = [20, 21, 41].map((count) => '碳'.repeat(count));
  expect(fitted(workbookOf([]), words)).toEqual([[3, [15, 15, 30, 45]]]);
});

test('a text in a column that does not wrap asks for no more than a line', () => {
  const far = { ...unread('短'), at: { sheet: '一'.repeat(31), row: 3, column: 0 } };
  const { steps } = toTheEnd(findingsSteps(workbookOf([]), [], [], summary, 'zh-CN', [far]));
  expect(steps).toContainEqual(expect.objectContaining({ do: 'fitRows', heights: [15, 15] }));
});

test('rows that the table no longer has go back to one line', () => {
  const headers = findingsSheet.columns.map(({ header }) => header['zh-CN']);
  const row = headers.map(() => 'x');
  const before = workbookOf([tableSheet(findingsSheet.tableName, [headers, row, row, row], { row: 2 })]);
  expect(fitted(before, [])).toEqual([[3, [15, 15, 15]]]);
});
