import { measureReferences, measures } from './measures';
import type { MeasureCategory } from './measures';

test('table C.1 has 25 measures, numbered through: 5 non-fossil, 9 efficiency, 6 buildings, 5 value chain', () => {
  expect(measures.map(({ number }) => number)).toEqual(Array.from({ length: 25 }, (_, index) => index + 1));
  const counted = (category: MeasureCategory) => measures.filter((row) => row.category === category).length;
  expect((['nonFossil', 'efficiency', 'building', 'valueChain'] as const).map(counted)).toEqual([5, 9, 6, 5]);
});

test('every measure says in both languages what it does and where it fits', () => {
  const silent = measures.filter(({ name, does, suits }) =>
    [name, does, suits].some((words) => words['zh-CN'].trim() === '' || words['en-US'].trim() === ''),
  );
  expect(silent).toEqual([]);
});

test('table C.2 has five references', () => {
  expect(measureReferences).toHaveLength(5);
});
