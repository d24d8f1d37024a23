import { absent, line, unreadable, type LineEntries } from '../../test/example-records';
import { dossier } from '../../test/example-dossier';
import { lineComplete as rule } from './line-complete';

const examined = (entries: LineEntries) =>
  rule
    .check(line(entries), dossier())
    .map(({ outcome, reason, facts }) => [outcome, reason, facts['column']]);

test('a line with everything that the multiplication needs is complete', () => {
  expect(examined({})).toEqual([['passed', 'complete', undefined]]);
});

test.each(['year', 'scope', 'category', 'gas', 'activity', 'unit', 'factor', 'factorUnit'] as const)(
  'a line without its %s fails',
  (column) => {
    const entries = column === 'gas' ? { gas: undefined, factorUnit: 't/MWh' } : { [column]: undefined };
    expect(examined(entries)).toEqual([['failed', 'blank', `inventory.${column}`]]);
  },
);

test('a line of tonnes alone fails in each of the four things that say where they come from', () => {
  const alone = { activity: undefined, unit: undefined, factor: undefined, factorUnit: undefined };
  expect(examined(alone).map(([outcome, , column]) => [outcome, column])).toEqual([
    ['failed', 'inventory.activity'],
    ['failed', 'inventory.unit'],
    ['failed', 'inventory.factor'],
    ['failed', 'inventory.factorUnit'],
  ]);
});

test('a gas that the factor’s unit names need not be named again', () => {
  expect(examined({ gas: undefined, factorUnit: 'kgCO2e/万元' })).toEqual([
    ['passed', 'complete', undefined],
  ]);
});

test('what stands there but cannot be read is named by another rule', () => {
  expect(examined({ activity: unreadable('189,005') })).toEqual([['passed', 'complete', undefined]]);
});

test('a column that the sheet does not have cannot be judged', () => {
  expect(examined({ scope: absent })).toEqual([['cannotTell', 'absent', 'inventory.scope']]);
});

test('a removal needs its year and tonnes, and no factor', () => {
  const removal = { category: 'removal', scope: undefined, activity: undefined, factor: undefined } as const;
  expect(examined(removal)).toEqual([['passed', 'removalComplete', undefined]]);
  expect(examined({ ...removal, tonnes: undefined })).toEqual([['failed', 'blank', 'inventory.tonnes']]);
});
