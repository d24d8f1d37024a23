import { oncePerThing, slicedOncePerThing } from './once-per-thing';
import { toTheEnd } from './slices';

interface Named {
  readonly name: string;
}
const list: readonly Named[] = [{ name: 'a' }, { name: 'b' }];

test('what is asked of a list twice is worked out once, of another list anew', () => {
  const work = jest.fn((named: readonly Named[]) => named.map(({ name }) => name).join());
  const joined = oncePerThing(work);
  expect([joined(list), joined(list), joined([...list])]).toEqual(['a,b', 'a,b', 'a,b']);
  expect(work).toHaveBeenCalledTimes(2);
});

test('what was worked out in slices is at hand for whoever asks, and the other way round', () => {
  const shares: number[] = [];
  const joined = slicedOncePerThing(function* (named: readonly Named[]) {
    let text = '';
    for (const { name } of named) {
      text += name;
      shares.push(text.length);
      yield text.length / named.length;
    }
    return text;
  });
  const work = joined.inSlices(list);
  expect([work.next(), work.next(), work.next()]).toEqual([
    { done: false, value: 0.5 },
    { done: false, value: 1 },
    { done: true, value: 'ab' },
  ]);
  expect(joined.of(list)).toBe('ab');
  expect(joined.of([...list])).toBe('ab');
  expect(toTheEnd(joined.inSlices(list))).toBe('ab');
  expect(shares).toEqual([1, 2, 1, 2]);
});
