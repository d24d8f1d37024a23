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

/** Whole numbers from 1 to `most`, evenly spread and the same in every run (mulberry32, started at 20260601). */
function seededNumbers(): (most: number) => number {
  let state = 20_260_601;
  return (most) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return 1 + (((mixed ^ (mixed >>> 14)) >>> 0) % most);
  };
}

test('a million exact ties are achieved, whatever binary sums left behind; a cent more is not, in all of them', () => {
  const upTo = seededNumbers();
  let wrong = 0;
  let uneven = 0;
  for (let round = 0; round < 1_000_000; round++) {
    const cents = [upTo(1e9), upTo(1e7), upTo(1e5)];
    const tonnes = cents.reduce((sum, amount) => sum + amount / 100, 0);
    const total = cents.reduce((sum, amount) => sum + amount, 0);
    if (tonnes !== total / 100) uneven++;
    const emissions = exact(tonnes);
    if (judge(emissions, exact(total / 100)) !== 'achieved') wrong++;
    if (judge(emissions, exact((total - 1) / 100)) !== 'notAchieved') wrong++;
  }
  expect(wrong).toBe(0);
  // Hundreds of thousands of them are no ties in binary.
  expect(uneven).toBeGreaterThan(200_000);
}, 60_000);

test('500 t against 620.5 t leaves 120.5 t over; the other way round 120.5 t are missing', () => {
  expect(marginOf(exact(500), exact(620.5)).toString()).toBe('120.5');
  expect(marginOf(exact(620.5), exact(500)).toString()).toBe('-120.5');
});
