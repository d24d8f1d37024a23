import { heatDefault, heatPassport } from './heat';

test('heat, steam and nothing said are 0.11 t/GJ', () => {
  expect([heatDefault(), heatDefault('蒸汽'), heatDefault('Hot Water')].map(Number)).toEqual([
    0.11, 0.11, 0.11,
  ]);
  expect(heatPassport().locator).toMatch(/附录表3/);
});

test('cooling has no default, and 0.11 does not stand in', () => {
  expect(() => heatDefault('冷量')).toThrow(/No default factor of bought cooling/);
  expect(() => heatDefault('ice')).toThrow(/use heat, steam or hot water/);
});
