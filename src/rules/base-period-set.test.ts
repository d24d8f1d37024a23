import { base, dossier, ruledOn } from '../../test/example-dossier';
import { absent, line, unreadable } from '../../test/example-records';
import { basePeriodSet as rule } from './base-period-set';

const years = (...of: readonly number[]) => of.map((year) => line({ year }));
const period = (firstYear: Parameters<typeof base>[0], lines = years(2018, 2019, 2020)) =>
  dossier({ base: base(firstYear), lines });

test.each([
  [2018, 2020, 'passed set'],
  [2020, 2020, 'passed set'],
  [2020, 2019, 'failed reversed'],
  [2018, 2021, 'failed yearsWithoutLines'],
  [2017, 2020, 'failed yearsWithoutLines'],
])('with lines of 2018 to 2020, the period %i to %i: %s', (firstYear, lastYear, expected) => {
  expect(ruledOn(rule, period({ firstYear, lastYear }))).toEqual([expected]);
});

test('the words name the period, a single year once', () => {
  const words = (firstYear: number, lastYear: number) =>
    rule
      .check(period({ firstYear, lastYear }), undefined)
      .map(({ facts }) => rule.texts.set.seen['en-US'](facts));
  expect(words(2018, 2020)).toEqual(['Base period 2018–2020, with data for every year']);
  expect(words(2019, 2019)).toEqual(['Base period 2019, with data for every year']);
});

test('the years without data are named in one finding', () => {
  const [ruling] = rule.check(period({ firstYear: 2017, lastYear: 2021 }, years(2018, 2020)), undefined);
  expect(ruling?.facts['missingYears']).toBe('2017, 2019, 2021');
});

test('a line whose year is not known may be the missing one: it cannot be told', () => {
  const lines = [...years(2018), line({ year: undefined })];
  expect(ruledOn(rule, period({ firstYear: 2018, lastYear: 2019 }, lines))).toEqual([
    'cannotTell yearsWithoutLines',
  ]);
  expect(ruledOn(rule, period({ firstYear: 2018, lastYear: 2018 }, lines))).toEqual(['passed set']);
});

test('without an inventory it cannot be told', () => {
  const whole = dossier({ lines: [] });
  const bare = { ...whole, tables: { ...whole.tables, inventory: undefined } };
  expect(ruledOn(rule, whole)).toEqual(['failed yearsWithoutLines']);
  expect(ruledOn(rule, bare)).toEqual(['cannotTell yearsWithoutLines']);
});

test.each([
  [{ firstYear: undefined }, ['failed blank']],
  [{ firstYear: undefined, lastYear: undefined }, ['failed blank', 'failed blank']],
  [{ lastYear: unreadable('去年') }, ['cannotTell unreadable']],
  [{ lastYear: absent }, ['cannotTell absent']],
])('a period with %j: %j', (entries, expected) => {
  expect(ruledOn(rule, period(entries))).toEqual(expected);
});
