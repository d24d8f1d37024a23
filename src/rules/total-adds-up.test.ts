import { Exact } from '../domain/exact';
import { credit, field, line, unreadable, type Entry } from '../../test/example-records';
import { dossier, ruledOn, type DossierEntries } from '../../test/example-dossier';
import { totalAddsUp as rule } from './total-adds-up';

function examined(list: 'inventory' | 'offsets', stated: Entry<string>, entries: DossierEntries = {}) {
  const amount = field(stated, 'total', 20, (text: string) => new Exact(text));
  const whole = dossier({ ...entries, totals: [{ list, amount }] });
  return ruledOn(rule, whole, whole);
}

test('lines of 1,200 t and 1,000 t add up to 2,200 t, those of the reporting year to 1,000 t', () => {
  expect(examined('inventory', '2200')).toEqual(['passed adds']);
  expect(examined('inventory', '1000')).toEqual(['passed addsOfYear']);
  expect(examined('inventory', '1200')).toEqual(['failed differs']);
});

test('ten lines of 0.1 t are 1 t, give or take ten units in the 15th digit', () => {
  const lines = Array.from({ length: 10 }, () => line({ tonnes: '0.1' }));
  expect(examined('inventory', '1', { lines })).toEqual(['passed adds']);
  expect(examined('inventory', '0.9999999999999', { lines })).toEqual(['passed adds']);
  expect(examined('inventory', '0.99999999999989', { lines })).toEqual(['failed differs']);
  expect(examined('inventory', '1.0000000000001', { lines })).toEqual(['passed adds']);
  expect(examined('inventory', '1.00000000000011', { lines })).toEqual(['failed differs']);
});

test('removals are left out or taken off, not added', () => {
  const lines = [line({ tonnes: '1000' }), line({ category: 'removal', tonnes: '50' })];
  expect(examined('inventory', '1000', { lines })).toEqual(['passed adds']);
  expect(examined('inventory', '950', { lines })).toEqual(['passed addsNet']);
  expect(examined('inventory', '1050', { lines })).toEqual(['failed removalsAdded']);
});

test('the offset ledger adds up by all of its records', () => {
  const offsets = [credit({ tonnes: '600' }), credit({ tonnes: '400' })];
  expect(examined('offsets', '1000', { offsets })).toEqual(['passed adds']);
  expect(examined('offsets', '600', { offsets })).toEqual(['failed differs']);
});

test('a line whose tonnes cannot be read keeps the total from being compared, although it fits', () => {
  const lines = [line({ tonnes: '1000' }), line({ tonnes: unreadable('500') })];
  expect(examined('inventory', '1000', { lines })).toEqual(['cannotTell unreadableAmong']);
});

test('a total that cannot be read cannot be compared; a cell of the totals row left empty states none', () => {
  expect(examined('inventory', undefined)).toEqual(['notApplicable noTotal']);
  expect(examined('inventory', unreadable('#REF!'))).toEqual(['cannotTell unreadable']);
});

test('without a totals row there is nothing to compare', () => {
  const whole = dossier();
  expect(ruledOn(rule, whole, whole)).toEqual(['notApplicable noTotal']);
});
