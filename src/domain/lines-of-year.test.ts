import { line, unreadable } from '../../test/example-records';
import { linesOfYear } from './lines-of-year';

test('the lines of 2025 are those that say so, in their order; one without a legible year is of none', () => {
  const [first, other, blank, illegible, second] = [
    line({ year: 2025 }),
    line({ year: 2024 }),
    line({ year: undefined }),
    line({ year: unreadable('去年') }),
    line({ year: 2025 }),
  ];
  const lines = [first, other, blank, illegible, second];
  expect(linesOfYear(lines, 2025)).toEqual([first, second]);
  expect(linesOfYear(lines, 2024)).toEqual([other]);
  expect(linesOfYear(lines, 2023)).toEqual([]);
  expect(linesOfYear(lines, undefined)).toEqual([]);
});
