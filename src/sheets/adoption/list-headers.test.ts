import { ownView } from '../../../test/example-snapshot';
import { filledIn, headerTexts } from './list-headers';

test('a text over several columns stands for those on its right that have one below, as merged cells do', () => {
  const view = ownView([
    ['月份', '外购电力', undefined, '天然气'],
    [undefined, '一号厂房', '二号厂房', '万Nm³'],
  ]);
  expect(headerTexts(view, 0, 2)).toEqual([
    ['月份'],
    ['外购电力', '一号厂房'],
    ['外购电力', '二号厂房'],
    ['天然气', '万Nm³'],
  ]);
});

test('a column without any text below takes none from its left', () => {
  const view = ownView([
    ['电', undefined, undefined],
    ['kWh', undefined, 'm³'],
  ]);
  expect(headerTexts(view, 0, 2)).toEqual([['电', 'kWh'], [], ['m³']]);
});

test('one row of headers says what it says', () => {
  expect(headerTexts(ownView([['年份', undefined, '  ']]), 0, 1)).toEqual([['年份'], [], []]);
});

test('0 and false fill a cell, blanks do not', () => {
  expect(filledIn(ownView([[0, false, '', ' ', undefined, 'x']]), 0)).toBe(3);
});
