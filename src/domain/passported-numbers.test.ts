import type { Day } from './day';
import { overdueNumbers, passportedNumbers } from './passported-numbers';

const numbers = passportedNumbers();

test('every number has a document, a place in it, an edition, words on how it was checked, and a day to look again', () => {
  const lacking = numbers.filter(
    ({ passport: { document, locator, edition, checked, reviewBy } }) =>
      [document, locator, edition, checked['zh-CN'], checked['en-US']].some((text) => text.trim() === '') ||
      !/^20\d\d-\d\d-\d\d$/.test(reviewBy),
  );
  expect(lacking).toEqual([]);
});

test('71 gases give 189 GWPs, 124 blends, 123 electricity factors, 55 fuels with three parameters each', () => {
  const count = (start: RegExp) => numbers.filter(({ of }) => start.test(of)).length;
  expect(count(/^GWP \S+ (SAR|AR4|AR5|AR6)$/)).toBe(189);
  expect(count(/^GWP R-\d+[A-Z]?$/)).toBe(124);
  expect(count(/^GRID /)).toBe(123);
  expect(count(/^FUEL .* (GB\/T 32151|NDRC|MEE) \w+$/)).toBe(165);
});

test('each is called something of its own', () => {
  for (const names of [
    numbers.map(({ of }) => of),
    numbers.map(({ name, unit }) => `${name['zh-CN']} ${unit}`),
    numbers.map(({ name, unit }) => `${name['en-US']} ${unit}`),
  ]) {
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  }
});

test('no number is negative, and no citation names a file or an address', () => {
  expect(numbers.filter(({ value }) => value !== undefined && value < 0)).toEqual([]);
  const texts = JSON.stringify(numbers.map(({ passport }) => passport));
  expect(texts).not.toMatch(/https?:|github|\.json/);
});

test('the electricity factors of 2023 are to be looked at by 2026-12-31: that day is in time, the next is not', () => {
  const of2023 = (day: string) => overdueNumbers(day as Day).filter(({ of }) => of === 'GRID 全国 2023');
  expect(of2023('2026-12-31')).toEqual([]);
  expect(of2023('2027-01-01')).toHaveLength(1);
});

test('the longest overdue comes first', () => {
  const days = overdueNumbers('2031-01-01' as Day).map(({ passport }) => passport.reviewBy);
  expect(days).toEqual([...days].sort());
  expect(days).toHaveLength(numbers.length);
});
