import { yearsFrom } from './base-period';

test('2018 to 2022 are five years, 2022 to 2022 is one, 2022 to 2021 is none', () => {
  expect(yearsFrom(2018, 2022)).toEqual([2018, 2019, 2020, 2021, 2022]);
  expect(yearsFrom(2022, 2022)).toEqual([2022]);
  expect(yearsFrom(2022, 2021)).toEqual([]);
});
