import { forgetAll, Remembered } from './remembered';

test('what is known of a thing is at hand until all is forgotten, and that it is nothing too', () => {
  const lengths = new Remembered<{ readonly name: string }, number | undefined>();
  const others = new Remembered<{ readonly name: string }, number>();
  const [one, other] = [{ name: 'a' }, { name: 'b' }];
  lengths.set(one, 1);
  lengths.set(other, undefined);
  others.set(one, 2);
  expect([lengths.of(one), lengths.of(other), lengths.of({ name: 'a' }), others.of(one)]).toEqual([
    { known: 1 },
    { known: undefined },
    undefined,
    { known: 2 },
  ]);
  forgetAll();
  expect([lengths.of(one), lengths.of(other), others.of(one)]).toEqual([undefined, undefined, undefined]);
  lengths.set(one, 3);
  expect(lengths.of(one)).toEqual({ known: 3 });
});
