import { Refusal } from '../domain/refusal';
import { paceOf } from './pace';

/** Work of so many slices, each of which takes `milliseconds` by the clock that is handed in. */
function* slices(count: number, take: () => void): Generator<number, string, void> {
  for (let done = 1; done <= count; done++) {
    take();
    yield done / count;
  }
  return 'done';
}

function setUp({ cancelAfter = Infinity } = {}) {
  let time = 0;
  let breaths = 0;
  const told: number[] = [];
  const pace = paceOf({
    now: () => time,
    breathe: async () => {
      breaths += 1;
    },
    progress: (share) => told.push(share),
    isCancelled: () => breaths >= cancelAfter,
  });
  return { pace, told, take: (milliseconds: number) => () => (time += milliseconds), breaths: () => breaths };
}

test('ten slices of 10 ms are put down after every second, at 20 ms, and the result comes at the end', async () => {
  const { pace, told, take, breaths } = setUp();
  expect(await pace(slices(10, take(10)))).toBe('done');
  expect(told).toEqual([0.2, 0.4, 0.6, 0.8, 1]);
  expect(breaths()).toBe(5);
});

test.each([
  [19, 0],
  [20, 1],
  [21, 1],
])('a slice of %i ms is followed by %i pauses', async (milliseconds, pauses) => {
  const { pace, take, breaths } = setUp();
  await pace(slices(1, take(milliseconds)));
  expect(breaths()).toBe(pauses);
});

test('cancelled during the second pause, the work goes no further and says that nothing was changed', async () => {
  const { pace, told, take } = setUp({ cancelAfter: 2 });
  const ended = pace(slices(10, take(30)));
  await expect(ended).rejects.toBeInstanceOf(Refusal);
  await expect(ended).rejects.toMatchObject({ words: { 'en-US': 'Cancelled; nothing was changed.' } });
  expect(told).toEqual([0.1, 0.2]);
});
