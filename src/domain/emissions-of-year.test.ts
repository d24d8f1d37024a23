import { absent, line, organization, unreadable, type OrganizationEntries } from '../../test/example-records';
import { emissionsOf, emissionsOfYear } from './emissions-of-year';

const lines = [
  line({ scope: 1, category: 'combustion', source: '天然气', tonnes: '800.5' }),
  line({ tonnes: '1000' }),
  line({ scope: 3, category: 'scope3', source: '商务差旅（飞机）', tonnes: '90' }),
  line({ scope: 3, category: 'scope3', source: '员工通勤', tonnes: '7' }),
  line({ scope: 1, category: 'removal', source: '厂区绿化', tonnes: '10.5' }),
  line({ year: 2024, tonnes: '99999' }),
];
const named = (sources: readonly string[]): OrganizationEntries => ({
  neutralityType: 'partialValueChain',
  scope3Sources: sources,
});
const sums = (entries: OrganizationEntries) => {
  const { byScope, gross, removals, net } = emissionsOf(organization(entries), lines);
  return [byScope[1], byScope[2], byScope[3], gross, removals, net].map(String);
};

test('operational takes scopes 1 and 2 of the year: 1800.5 t gross, 10.5 t removed, 1790 t net', () => {
  expect(sums({})).toEqual(['800.5', '1000', '0', '1800.5', '10.5', '1790']);
});

test('a partial value chain adds the scope 3 sources that are named, and no others', () => {
  expect(sums(named(['商务差旅']))).toEqual(['800.5', '1000', '90', '1890.5', '10.5', '1880']);
});

test('the full value chain takes all of scope 3', () => {
  expect(sums({ neutralityType: 'fullValueChain' })).toEqual([
    '800.5',
    '1000',
    '97',
    '1897.5',
    '10.5',
    '1887',
  ]);
});

test('what the type leaves out is listed', () => {
  expect(emissionsOf(organization(), lines).outside).toHaveLength(2);
});

const open = (entries: OrganizationEntries, more: readonly ReturnType<typeof line>[] = []) =>
  emissionsOf(organization(entries), [...lines, ...more]).openPoints.map(({ reason, seen }) =>
    `${reason} ${seen}`.trim(),
  );

test.each([
  [{}, []],
  [{ reportingYear: undefined }, ['reportingYearMissing']],
  [{ reportingYear: unreadable('去年') }, ['reportingYearMissing 去年']],
  [{ neutralityType: undefined }, ['neutralityTypeMissing']],
  [{ neutralityType: absent }, ['neutralityTypeMissing']],
  [{ reportingYear: 2023 }, ['noLines 2023']],
  [{ neutralityType: 'partialValueChain' as const }, ['scope3SourcesMissing']],
  [named(['商务差旅', '废弃物']), ['scope3SourceWithoutLine 废弃物']],
])('%j leaves open %j', (entries, expected) => {
  expect(open(entries)).toEqual(expected);
});

test.each([
  [{ tonnes: undefined }, ['lineIncomplete']],
  [{ tonnes: unreadable('#NAME?') }, ['lineUnreadable #NAME?']],
  [{ scope: undefined }, ['lineIncomplete']],
  [{ category: undefined }, ['lineIncomplete']],
  [{ year: undefined }, ['lineIncomplete']],
  [{ year: unreadable('去年') }, ['lineUnreadable 去年']],
  [{ activity: unreadable('189,005') }, ['lineUnreadable 189,005']],
  [{ activity: undefined }, []],
  [{ year: 2024, tonnes: undefined }, []],
])('a line with %j leaves open %j', (entries, expected) => {
  expect(open({}, [line(entries)])).toEqual(expected);
});

test.each([
  [{ tonnes: undefined, activity: undefined, factor: undefined }, 'activity'],
  [{ tonnes: undefined, factor: undefined, factorUnit: undefined }, 'factor'],
  [{ tonnes: undefined, unit: undefined }, 'unit'],
  [{ tonnes: undefined, factorUnit: undefined }, 'factorUnit'],
  [{ tonnes: undefined }, 'tonnes'],
  [{ tonnes: undefined, factor: undefined, category: 'removal' as const }, 'tonnes'],
] as const)('of a line with %j the open point is the cell of its %s', (entries, column) => {
  const unfinished = line(entries);
  const { openPoints } = emissionsOf(organization({}), [...lines, unfinished]);
  expect(openPoints.map(({ at }) => at)).toEqual([unfinished[column].at]);
});

test.each([
  // Surely outside: nothing of it can change the sum.
  [{}, { source: '采购', tonnes: undefined }, []],
  [{}, { source: '采购', tonnes: unreadable('约 90') }, []],
  [{}, { source: undefined, tonnes: undefined }, []],
  [{}, { source: '采购', year: undefined }, []],
  [named(['商务差旅']), { source: '采购', tonnes: undefined }, []],
  // Inside, or perhaps inside.
  [named(['采购']), { source: '采购', tonnes: undefined }, ['lineIncomplete']],
  [named(['商务差旅']), { source: undefined, tonnes: undefined }, ['lineIncomplete']],
  [{ neutralityType: 'fullValueChain' as const }, { source: '采购', tonnes: undefined }, ['lineIncomplete']],
])('%j: a scope 3 line with %j leaves open %j', (declared, entries, expected) => {
  expect(open(declared, [line({ scope: 3, category: 'scope3', ...entries })])).toEqual(expected);
});

test('the full value chain without any scope 3 line of the year is not counted yet', () => {
  const whole = organization({ neutralityType: 'fullValueChain' });
  const reasons = (scope3: readonly ReturnType<typeof line>[]) =>
    emissionsOf(whole, [line(), ...scope3]).openPoints.map(({ reason, seen }) => `${reason} ${seen}`);
  const travel = { scope: 3, category: 'commuting', source: '差旅' } as const;
  expect(reasons([])).toEqual(['scope3NotCounted 2025']);
  expect(reasons([line({ ...travel, year: 2024 })])).toEqual(['scope3NotCounted 2025']);
  expect(reasons([line({ ...travel, category: 'removal' })])).toEqual(['scope3NotCounted 2025']);
  expect(reasons([line(travel)])).toEqual([]);
});

test('a removal needs no scope', () => {
  expect(open({}, [line({ category: 'removal', scope: undefined, tonnes: '1' })])).toEqual([]);
});

test('emissions of 0 are nothing to compare', () => {
  const { openPoints } = emissionsOf(organization(), [line({ tonnes: '0' })]);
  expect(openPoints.map(({ reason }) => reason)).toEqual(['emissionsNotAboveZero']);
});

test('another year is added up inside the same boundary, whatever the reporting year says', () => {
  const declared = organization({ reportingYear: undefined });
  const { net, openPoints } = emissionsOfYear(declared, lines, 2024);
  expect(net.toString()).toBe('99999');
  expect(openPoints).toEqual([]);
  expect(emissionsOfYear(declared, lines, 2023).openPoints).toMatchObject([
    { reason: 'noLines', seen: '2023' },
  ]);
});
