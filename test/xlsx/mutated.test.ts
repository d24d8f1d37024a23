import { mutant, numbers, workOn } from './mutations';

/** `npm run fuzz` goes through 5,000 others. */
const sample = 100;

describe(`${sample} mutated workbooks`, () => {
  test('are worked on or refused in words, never anything else, and the bytes given are not changed', async () => {
    const next = numbers(20_261_122);
    const outcomes = { done: 0, refused: 0 };
    for (let index = 0; index < sample; index++) outcomes[await workOn(mutant(next))]++;
    expect(outcomes.done).toBeGreaterThan(20);
    expect(outcomes.refused).toBeGreaterThan(20);
  }, 60_000);
});
