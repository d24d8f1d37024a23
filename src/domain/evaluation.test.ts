import {
  absent,
  credit,
  line,
  organization,
  unreadable,
  type OrganizationEntries,
} from '../../test/example-records';
import { evaluate, type JudgedOffset, type Standing } from './evaluation';
import { Exact } from './exact';

const offset = (standing: Standing, tonnes: string | undefined, unusable = '0'): JudgedOffset => ({
  record: credit(),
  standing,
  tonnes: tonnes === undefined ? undefined : new Exact(tonnes),
  unusable: new Exact(unusable),
});

/** Against 1,000 t gross, 10 t of them removed inside the boundary. */
const lines = [line(), line({ scope: 1, category: 'removal', tonnes: '10' })];
const evaluated = (offsets: readonly JudgedOffset[], entries: OrganizationEntries = {}) =>
  evaluate(organization(entries), lines, offsets);

test.each([
  ['989.999999', 'notAchieved', '-0.000001'],
  ['990', 'achieved', '0'],
  ['990.000001', 'achieved', '0.000001'],
])('990 t net against %s t counted: %s, margin %s', (tonnes, verdict, margin) => {
  const result = evaluated([offset('counted', tonnes)]);
  expect(result.verdict).toBe(verdict);
  expect(result.margin?.toFixed()).toBe(margin);
});

test.each([
  ['999.999999', 'notAchieved', '-0.000001', ['netWouldDiffer']],
  ['1000', 'achieved', '0', []],
  ['1000.000001', 'achieved', '0.000001', []],
])(
  'gross chosen: 1,000 t gross against %s t counted: %s, margin %s, %j',
  (tonnes, verdict, margin, hints) => {
    const result = evaluated([offset('counted', tonnes)], { comparison: 'gross' });
    expect([result.verdict, result.margin?.toFixed(), result.hints]).toEqual([verdict, margin, hints]);
    expect(result.readings).toEqual({ comparison: 'gross', creditAge: 'byDay' });
  },
);

test('net chosen in words is what a blank is; a form without the item too', () => {
  for (const comparison of ['net', undefined, absent] as const) {
    const { verdict, readings } = evaluated([offset('counted', '990')], { comparison });
    expect([verdict, readings.comparison]).toEqual(['achieved', 'net']);
  }
});

test.each([
  ['comparison', 'comparisonUnreadable'],
  ['creditAge', 'creditAgeUnreadable'],
] as const)(
  'a choice of %s that cannot be read leaves no verdict, and is never taken for the usual one',
  (key, reason) => {
    const { verdict, openPoints, readings, compared, margin } = evaluated([offset('counted', '5000')], {
      [key]: unreadable('毛'),
    });
    expect([verdict, readings[key]]).toEqual(['cannotTell', undefined]);
    expect(openPoints.map((point) => [point.reason, point.seen])).toEqual([[reason, '毛']]);
    expect([compared === undefined, margin === undefined]).toEqual(
      key === 'comparison' ? [true, true] : [false, false],
    );
  },
);

test('ten times 99 t are exactly 990 t', () => {
  const result = evaluated(Array.from({ length: 10 }, () => offset('counted', '99')));
  expect(result.verdict).toBe('achieved');
});

test('0.1 t and 0.2 t are 0.3 t, so that a tie in decimals is a tie', () => {
  const small = evaluate(
    organization(),
    [line({ tonnes: '0.3' })],
    [offset('counted', '0.1'), offset('counted', '0.2')],
  );
  expect(small.verdict).toBe('achieved');
  expect(small.margin?.isZero()).toBe(true);
});

test('pending and refused records do not count, and are summed apart', () => {
  const { verdict, sums } = evaluated([
    offset('counted', '5'),
    offset('pending', '7'),
    offset('refused', '9000'),
  ]);
  expect(verdict).toBe('notAchieved');
  expect([sums.counted, sums.pending, sums.refused].map(String)).toEqual(['5', '7', '9000']);
});

test.each([
  ['9.999', []],
  ['10', ['pendingWouldFlip']],
])('980 t counted and %s t pending against 990 t: %j', (pending, hints) => {
  expect(evaluated([offset('counted', '980'), offset('pending', pending)]).hints).toEqual(hints);
});

test.each([
  ['989', []],
  ['990', ['grossWouldDiffer']],
  ['999.999', ['grossWouldDiffer']],
  ['1000', []],
])('%s t counted, with 1,000 t gross and 990 t net: %j', (counted, hints) => {
  expect(evaluated([offset('counted', counted)]).hints).toEqual(hints);
});

test('a pending record of unknown amount may change a verdict that is not achieved', () => {
  expect(evaluated([offset('counted', '5'), offset('pending', undefined)]).hints).toEqual([
    'pendingAmountUnknown',
  ]);
});

test('an excess of certificates is told', () => {
  const result = evaluated([offset('counted', '1000', '0.5')]);
  expect(result.hints).toEqual(['certificateExcess']);
  expect(result.unusable.toString()).toBe('0.5');
});

test.each([
  [{ declarationDay: undefined }, 'declarationDayMissing'],
  [{ declarationDay: unreadable('06/07/2026') }, 'declarationDayMissing'],
  [{ neutralityType: undefined }, 'neutralityTypeMissing'],
  [{ reportingYear: undefined }, 'reportingYearMissing'],
])('%j leaves no verdict, however many offsets there are', (entries, reason) => {
  const result = evaluated([offset('counted', '99999')], entries);
  expect(result.verdict).toBe('cannotTell');
  expect(result.openPoints.map((point) => point.reason)).toContain(reason);
  expect(result.hints).toEqual([]);
});

test('no records leave no verdict', () => {
  expect(evaluated([]).openPoints.map(({ reason }) => reason)).toEqual(['noOffsets']);
});

test('a record with an unreadable cell leaves no verdict, unless it is refused anyway', () => {
  const record = credit({ registered: unreadable('06/07/2021') });
  const judged = (standing: Standing) =>
    evaluated([offset('counted', '1000'), { ...offset(standing, '1'), record }]).verdict;
  expect(judged('pending')).toBe('cannotTell');
  expect(judged('refused')).toBe('achieved');
});

test('what its kind does not need may stand there unread', () => {
  const record = credit({ acquisition: unreadable('协议转让'), electricity: unreadable('—') });
  expect(evaluated([{ ...offset('counted', '1000'), record }]).verdict).toBe('achieved');
});

test.each([
  ['范围3', 'operational', ['usedForScopeOutside']],
  ['范围1、3', 'operational', []],
  ['范围3', 'fullValueChain', []],
] as const)('a counted record for %s under the type %s: %j', (scopes, neutralityType, hints) => {
  const record = credit({ scopes });
  expect(evaluated([{ ...offset('counted', '1000'), record }], { neutralityType }).hints).toEqual(hints);
});
