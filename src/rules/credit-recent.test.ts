import { absent, certificate, credit, ruledOffset, rulings, unreadable } from '../../test/example-records';
import { creditRecent as rule } from './credit-recent';

test.each([
  ['2021-07-01', 'passed recent'],
  ['2021-06-30', 'passed recent'],
  ['2021-06-29', 'failed tooOldByDays'],
  ['2021-01-01', 'failed tooOldByDays'],
  ['2020-12-31', 'failed tooOld'],
])('registered on %s for a declaration on 2026-06-30: %s', (registered, expected) => {
  expect(rulings(rule, credit({ registered }))).toEqual([expected]);
});

test.each([
  ['2019-03-01', 'passed recent'],
  ['2019-02-28', 'passed recent'],
  ['2019-02-27', 'failed tooOldByDays'],
])('five years before 29 February 2024 is 28 February 2019: %s %s', (registered, expected) => {
  expect(rulings(rule, credit({ registered }), { declared: '2024-02-29' })).toEqual([expected]);
});

test('where whole calendar years would decide otherwise the words say so, with both days', () => {
  const words = rule.texts.tooOldByDays.seen['zh-CN']({
    registered: '2021-06-29',
    earliest: '2021-06-30',
    years: 5,
  });
  expect(words).toBe('2021-06-29 登记，早于声明日前5年（2021-06-30）；按自然年计算则不早');
});

describe('where calendar years were chosen', () => {
  const byYear = { creditAge: 'byCalendarYear', creditAgeGround: '评价机构 2026-05-01 函' } as const;

  test.each([
    ['2021-06-30', 'passed recent'],
    ['2021-06-29', 'passed recentByCalendarYears'],
    ['2021-01-01', 'passed recentByCalendarYears'],
    ['2020-12-31', 'failed tooOld'],
  ])(
    'registered on %s for a declaration on 2026-06-30, with a written ground: %s',
    (registered, expected) => {
      expect(rulings(rule, credit({ registered }), byYear)).toEqual([expected]);
    },
  );

  test.each([
    ['2021-06-30', 'passed recent'],
    ['2021-06-29', 'cannotTell calendarYearsWithoutGround'],
    ['2020-12-31', 'failed tooOld'],
  ])('registered on %s without a written ground: %s', (registered, expected) => {
    for (const creditAgeGround of [undefined, unreadable('#REF!')]) {
      expect(rulings(rule, credit({ registered }), { ...byYear, creditAgeGround })).toEqual([expected]);
    }
  });

  test('the words give both counts and the ground, so that nobody takes one for the other', () => {
    const [ruling] = ruledOffset(rule, credit({ registered: '2021-06-29' }), byYear);
    if (!ruling) throw new Error('no ruling');
    expect(rule.texts.recentByCalendarYears.seen['zh-CN'](ruling.facts)).toBe(
      '2021-06-29 登记：按日计算早于声明日前5年（2021-06-30），按所选的自然年算法则不早；书面依据：评价机构 2026-05-01 函',
    );
  });
});

test.each([
  ['2021-06-30', 'passed recent'],
  ['2021-06-29', 'cannotTell unreadable'],
  ['2020-12-31', 'failed tooOld'],
])('a choice that cannot be read leaves open what turns on it: %s %s', (registered, expected) => {
  expect(rulings(rule, credit({ registered }), { creditAge: unreadable('大概五年') })).toEqual([expected]);
});

test('a ground without the choice changes nothing: by day it is too old', () => {
  expect(rulings(rule, credit({ registered: '2021-06-29' }), { creditAgeGround: '函 1' })).toEqual([
    'failed tooOldByDays',
  ]);
});

test.each([
  ['2026-06-30', 'passed recent'],
  ['2026-07-01', 'cannotTell registeredAfterDeclaration'],
])('registered on %s, about the day of the declaration: %s', (registered, expected) => {
  expect(rulings(rule, credit({ registered }))).toEqual([expected]);
});

test.each([
  [undefined, 'cannotTell blank'],
  [unreadable('06/07/2021'), 'cannotTell unreadable'],
  [absent, 'cannotTell absent'],
])('a day of registration that is %j cannot be judged', (registered, expected) => {
  expect(rulings(rule, credit({ registered }))).toEqual([expected]);
});

test('without a day of declaration it cannot be judged', () => {
  expect(rulings(rule, credit(), { declared: undefined })).toEqual(['cannotTell blank']);
});

test('it speaks of credits only', () => {
  expect(rulings(rule, certificate({ registered: '2001-01-01' }))).toEqual([]);
});
