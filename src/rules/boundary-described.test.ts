import { absent, unreadable } from '../../test/example-records';
import { boundary, dossier, ruledOn, type BoundaryEntries } from '../../test/example-dossier';
import { boundaryDescribed as rule } from './boundary-described';

const examined = (entries: BoundaryEntries) => {
  const whole = dossier({ boundary: boundary(entries) });
  return ruledOn(rule, whole, whole);
};

test('a boundary without departures passes in both', () => {
  expect(examined({})).toEqual(['passed described', 'passed noDeviation']);
  expect(examined({ deviation: 'None.' })).toEqual(['passed described', 'passed noDeviation']);
});

test('a departure that is described passes', () => {
  expect(examined({ deviation: '不含租赁车间' })).toEqual(['passed described', 'passed deviationDescribed']);
});

test('without a description it fails; without a word on departures it cannot be told', () => {
  expect(examined({ description: undefined })).toEqual(['failed blank', 'passed noDeviation']);
  expect(examined({ deviation: undefined })).toEqual(['passed described', 'cannotTell blank']);
});

test('without the sheet, or with something that cannot be read, it cannot be told', () => {
  expect(examined({ description: absent, deviation: absent })).toEqual([
    'cannotTell absent',
    'cannotTell absent',
  ]);
  expect(examined({ description: unreadable('#REF!') })).toEqual([
    'cannotTell unreadable',
    'passed noDeviation',
  ]);
});
