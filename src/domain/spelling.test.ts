import { nearestNamesAmong, normalizeSpelling } from './spelling';

test.each([
  ['CH₄', 'ch4'],
  ['ＣＨ４', 'ch4'],
  [' R-410 A ', 'r410a'],
  ['HFC_134a', 'hfc134a'],
  ['甲烷（化石）', '甲烷(化石)'],
  ['N₂O', 'n2o'],
])('%p and %p are one spelling', (given, normal) => {
  expect(normalizeSpelling(given)).toBe(normal);
});

test('one letter off finds the name, something else finds none, and never more than three', () => {
  const nearest = nearestNamesAmong([
    ['methane', 'CH4'],
    ['ethane', 'R-170'],
    ['HFC-134a', 'HFC-134a'],
    ['HFC-134', 'HFC-134'],
    ['HFC-143a', 'HFC-143a'],
    ['HFC-143', 'HFC-143'],
  ]);
  expect(nearest('methan')).toContain('CH4');
  expect(nearest('zzzzzz')).toEqual([]);
  expect(nearest('HFC-13')).toHaveLength(3);
  expect(nearest('')).toEqual([]);
});
