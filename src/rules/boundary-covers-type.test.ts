import { boundary, dossier, ruledOn, type BoundaryEntries } from '../../test/example-dossier';
import {
  absent,
  line,
  unreadable,
  type LineEntries,
  type OrganizationEntries,
} from '../../test/example-records';
import { boundaryCoversType as rule } from './boundary-covers-type';

const whole = (
  organization: OrganizationEntries,
  lines: readonly LineEntries[],
  statements: BoundaryEntries['statements'] & object = {},
) => dossier({ organization, lines: lines.map(line), boundary: boundary({ statements }) });

const gas = { scope: 1, category: 'combustion', source: '天然气' } as const;
const commuting = { scope: 3, category: 'commuting', source: '员工通勤' } as const;
const unstated = { combustion: undefined, process: undefined, fugitive: undefined };

test.each([
  [[gas, {}], unstated, []],
  [[{}], {}, []],
  [[{}], unstated, ['failed scopeWithoutLine']],
  [[{}], { process: undefined }, ['failed scopeWithoutLine']],
  [[gas], {}, ['failed scopeWithoutLine']],
  [[gas], { electricity: '无' }, []],
  [[{ ...gas, year: 2024 }, {}], unstated, ['failed scopeWithoutLine']],
  [[{ ...gas, category: 'removal' }, {}], unstated, ['failed scopeWithoutLine']],
  [[], unstated, ['failed scopeWithoutLine', 'failed scopeWithoutLine']],
] as const)('operational with lines %j and statements %j: %j', (lines, statements, expected) => {
  const found = ruledOn(rule, whole({}, lines, statements));
  expect(found).toEqual(expected.length > 0 ? expected : ['passed covered']);
});

test('the finding stands at the first statement that is not written', () => {
  const lacking = whole({}, [{}], { process: undefined, fugitive: undefined });
  expect(rule.check(lacking, undefined)).toMatchObject([{ at: lacking.boundary.statements.process.at }]);
});

test.each([
  [['员工通勤'], [{}, commuting], ['passed covered']],
  [['员工通勤', '废弃物'], [{}, commuting], ['failed sourceWithoutLine']],
  [['员工通勤'], [{}], ['failed sourceWithoutLine']],
  [['员工通勤'], [{}, { ...commuting, year: 2024 }], ['failed sourceWithoutLine']],
  [undefined, [{}, commuting], ['failed blank']],
  [absent, [{}, commuting], ['cannotTell absent']],
] as const)('a partial value chain of %j with lines %j: %j', (scope3Sources, lines, expected) => {
  const organization = { neutralityType: 'partialValueChain', scope3Sources } as const;
  expect(ruledOn(rule, whole(organization, lines))).toEqual(expected);
});

test.each([
  [[{}, commuting], { commuting: undefined }, ['passed covered']],
  [[{}], { commuting: '占比不足 1%，不计' }, ['passed covered']],
  [[{}], { commuting: undefined }, ['failed categoryWithoutLine']],
  [
    [{}, commuting],
    { waste: undefined, purchased: undefined },
    ['failed categoryWithoutLine', 'failed categoryWithoutLine'],
  ],
  [[{}, { ...commuting, category: 'scope3' }], { commuting: undefined }, ['failed categoryWithoutLine']],
  [[{}], { waste: unreadable('#REF!') }, ['cannotTell categoryWithoutLine']],
] as const)('the full value chain with lines %j and statements %j: %j', (lines, statements, expected) => {
  expect(ruledOn(rule, whole({ neutralityType: 'fullValueChain' }, lines, statements))).toEqual(expected);
});

test('a line without scope, kind or year may be the missing one: it cannot be told', () => {
  const operational = (entries: LineEntries) => whole({}, [{}, { ...gas, ...entries }], unstated);
  expect(ruledOn(rule, operational({ scope: undefined }))).toEqual(['cannotTell scopeWithoutLine']);
  expect(ruledOn(rule, operational({ year: undefined }))).toEqual(['cannotTell scopeWithoutLine']);
  const full = whole({ neutralityType: 'fullValueChain' }, [{}, { ...commuting, category: undefined }], {
    commuting: undefined,
  });
  expect(ruledOn(rule, full)).toEqual(['cannotTell categoryWithoutLine']);
});

test('without a boundary sheet or an inventory it cannot be told', () => {
  const nowhere = { combustion: absent, process: absent, fugitive: absent };
  expect(ruledOn(rule, whole({}, [{}], nowhere))).toEqual(['cannotTell scopeWithoutLine']);
  const empty = whole({}, [], { combustion: undefined, electricity: '无' });
  const bare = { ...empty, tables: { ...empty.tables, inventory: undefined } };
  expect(ruledOn(rule, empty)).toEqual(['failed scopeWithoutLine']);
  expect(ruledOn(rule, bare)).toEqual(['cannotTell scopeWithoutLine']);
});

test.each([
  [{ neutralityType: undefined }, 'cannotTell blank'],
  [{ neutralityType: unreadable('净零') }, 'cannotTell unreadable'],
  [{ reportingYear: undefined }, 'cannotTell blank'],
])('an organization with %j: %s', (entries, expected) => {
  expect(ruledOn(rule, whole(entries, [{}]))).toEqual([expected]);
});
