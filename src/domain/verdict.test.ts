import fc from 'fast-check';
import { exact } from './exact';
import { judge, marginOf } from './verdict';

test('1000 t against 1000 t is achieved: equality counts (8.3 a)', () => {
  expect(judge(exact(1000), exact(1000))).toBe('achieved');
});

test('999.999 t against 1000 t is achieved, 1000.001 t is not', () => {
  expect(judge(exact(999.999), exact(1000))).toBe('achieved');
  expect(judge(exact(1000.001), exact(1000))).toBe('notAchieved');
});

test('0.1 + 0.2 of a cell against 0.3 is a tie, and a tie is achieved', () => {
  expect(judge(exact(0.1 + 0.2), exact(0.3))).toBe('achieved');
});

test('every exact tie is achieved, however the halves were added in binary', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e9 }), fc.integer({ min: 1, max: 1e9 }), (cents, more) => {
      const binary = cents / 100 + more / 100;
      expect(judge(exact(binary), exact((cents + more) / 100))).toBe('achieved');
    }),
    { numRuns: 2000 },
  );
});

test('500 t against 620.5 t leaves 120.5 t over; the other way round 120.5 t are missing', () => {
  expect(marginOf(exact(500), exact(620.5)).toString()).toBe('120.5');
  expect(marginOf(exact(620.5), exact(500)).toString()).toBe('-120.5');
});
