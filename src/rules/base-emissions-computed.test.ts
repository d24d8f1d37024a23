import { base, dossier, ruledOn, type BaseEntries } from '../../test/example-dossier';
import { absent, line, unreadable, type OrganizationEntries } from '../../test/example-records';
import { qualifiedReference } from '../domain/cell';
import type { InventoryLine } from '../domain/inventory-line';
import { baseEmissionsComputed as rule } from './base-emissions-computed';

/** 1,000 t, 1,100 t and 1,300 t of electricity in 2020 to 2022; 50 t of commuting in 2022. */
const inventory = [
  line({ year: 2020, tonnes: '1000' }),
  line({ year: 2021, tonnes: '1100' }),
  line({ year: 2022, tonnes: '1300' }),
  line({ year: 2022, scope: 3, category: 'commuting', source: '员工通勤', tonnes: '50' }),
];
const whole = (
  entries: BaseEntries,
  lines: readonly InventoryLine[] = inventory,
  organization: OrganizationEntries = {},
) => dossier({ base: base(entries), lines, organization });

test.each([
  [{ firstYear: 2022, method: 'year', value: '1300' }, 'passed equal'],
  // One line: the sheet's sum may be off by one unit in the 15th digit.
  [{ firstYear: 2022, method: 'year', value: '1300.00000000001' }, 'passed equal'],
  [{ firstYear: 2022, method: 'year', value: '1299.99999999999' }, 'passed equal'],
  [{ firstYear: 2022, method: 'year', value: '1300.00000000002' }, 'failed differs'],
  [{ firstYear: 2022, method: 'year', value: '1299.99999999998' }, 'failed differs'],
  [{ firstYear: 2021, method: 'mean', value: '1200' }, 'passed equal'],
  [{ firstYear: 2020, method: 'mean', value: '1133.33333333333' }, 'passed equal'],
  [{ firstYear: 2020, method: 'mean', value: '1133.33333333336' }, 'passed equal'],
  [{ firstYear: 2020, method: 'mean', value: '1133.33333333337' }, 'failed differs'],
  [{ firstYear: 2020, method: 'mean', value: '1133.33333333331' }, 'passed equal'],
  [{ firstYear: 2020, method: 'mean', value: '1133.33333333330' }, 'failed differs'],
  [{ firstYear: 2020, method: 'mean', value: '1133.33' }, 'failed differs'],
  [{ firstYear: 2020, method: 'moving', latestYears: 2, value: '1200' }, 'passed equal'],
  [{ firstYear: 2020, method: 'moving', latestYears: 3, value: '1200' }, 'failed differs'],
  [{ firstYear: 2020, method: 'moving', latestYears: 4, value: '1200' }, 'failed tooFewYears'],
  [{ firstYear: 2020, method: 'moving', value: '1200' }, 'cannotTell blank'],
  [{ firstYear: 2020, method: 'year', value: '1300' }, 'failed severalYears'],
  [{ firstYear: 2023, method: 'year', value: '1300' }, 'cannotTell reversed'],
] as const)('a base to 2022 of %j: %s', (entries, expected) => {
  expect(ruledOn(rule, whole({ lastYear: 2022, ...entries }))).toEqual([expected]);
});

test('the base is of the same boundary as the declaration: the full value chain takes the commuting in', () => {
  const entries = { value: '1350' };
  expect(ruledOn(rule, whole(entries))).toEqual(['failed differs']);
  expect(ruledOn(rule, whole(entries, inventory, { neutralityType: 'fullValueChain' }))).toEqual([
    'passed equal',
  ]);
});

test('a named scope 3 source without a line of the base year is told by name', () => {
  const partial = { neutralityType: 'partialValueChain', scope3Sources: ['员工通勤'] } as const;
  const found = rule.check(
    whole({ firstYear: 2021, lastYear: 2021, value: '1100' }, inventory, partial),
    undefined,
  );
  expect(found).toMatchObject([
    { outcome: 'cannotTell', reason: 'sourceOpen', facts: { year: 2021, seen: '员工通勤' } },
  ]);
});

test('a base that was adjusted and differs cannot be confirmed by the inventory', () => {
  expect(ruledOn(rule, whole({ value: '900', adjusted: true }))).toEqual(['cannotTell adjusted']);
  expect(ruledOn(rule, whole({ value: '1300', adjusted: true }))).toEqual(['passed equal']);
});

test('years that a moving mean does not take need no lines, those it takes do', () => {
  const moving = { method: 'moving', latestYears: 2, firstYear: 2019, value: '1200' } as const;
  expect(ruledOn(rule, whole(moving))).toEqual(['passed equal']);
  expect(ruledOn(rule, whole({ ...moving, latestYears: 4 }))).toEqual(['cannotTell yearWithoutLines']);
});

test('a line that cannot be added leaves its year open, and the words name its cell', () => {
  const bad = line({ year: 2022, tonnes: unreadable('#NAME?') });
  const other = bad.tonnes.at && qualifiedReference(bad.tonnes.at);
  expect(rule.check(whole({ value: '1300' }, [...inventory, bad]), undefined)).toMatchObject([
    { outcome: 'cannotTell', reason: 'emissionsOpen', facts: { year: 2022, other } },
  ]);
});

test.each([
  [{ value: undefined }, 'failed blank'],
  [{ value: unreadable('约1300') }, 'cannotTell unreadable'],
  [{ value: absent }, 'cannotTell absent'],
  [{ firstYear: undefined }, 'cannotTell blank'],
  [{ lastYear: undefined }, 'cannotTell blank'],
  [{ method: undefined }, 'cannotTell blank'],
])('a base with %j: %s', (entries, expected) => {
  expect(ruledOn(rule, whole(entries))).toEqual([expected]);
});

test('the words show both values', () => {
  const [ruling] = rule.check(whole({ value: '1200' }), undefined);
  expect(rule.texts.differs.seen['zh-CN'](ruling?.facts ?? {})).toBe(
    '基准值填的是 1200 tCO2e，由清单得出的是 1300 tCO2e',
  );
});
