import { absent, line, unreadable } from '../../test/example-records';
import { boundary, dossier, ruledOn, type DossierEntries } from '../../test/example-dossier';
import { sourcesIdentified as rule } from './sources-identified';

const examined = (entries: DossierEntries) => {
  const whole = dossier(entries);
  return ruledOn(rule, whole, whole);
};

/** In the order of 7.2.3: combustion, process, fugitive, electricity, heat, cooling. */
test('electricity with a line and five kinds with a written “none” pass', () => {
  expect(examined({})).toEqual([
    'passed stated',
    'passed stated',
    'passed stated',
    'passed hasLines',
    'passed stated',
    'passed stated',
  ]);
});

test('a kind without line or word fails', () => {
  expect(examined({ boundary: boundary({ statements: { heat: undefined } }) })[4]).toBe('failed missing');
});

test('a line of another year does not stand for the reporting year', () => {
  const lines = [line({ year: 2022, category: 'heat' }), line()];
  const silent = boundary({ statements: { heat: undefined } });
  expect(examined({ lines, boundary: silent })[4]).toBe('failed missing');
  const now = [line({ category: 'heat' }), line()];
  expect(examined({ lines: now, boundary: silent })[4]).toBe('passed hasLines');
});

test('“none” beside lines of the kind contradicts; a reason beside them does not', () => {
  expect(examined({ boundary: boundary({ statements: { electricity: '无' } }) })[3]).toBe(
    'cannotTell contradicting',
  );
  expect(examined({ boundary: boundary({ statements: { electricity: '已全部计入' } }) })[3]).toBe(
    'passed hasLines',
  );
});

test('without the boundary sheet, or with something that cannot be read, a kind without lines cannot be judged', () => {
  expect(examined({ boundary: boundary({ statements: { heat: absent } }) })[4]).toBe('cannotTell absent');
  expect(examined({ boundary: boundary({ statements: { heat: unreadable('#REF!') } }) })[4]).toBe(
    'cannotTell unreadable',
  );
});

test('“none” everywhere is no pass where the reporting year has no line at all', () => {
  const denied = boundary({ statements: { electricity: '无' } });
  expect(examined({ lines: [], boundary: denied })[0]).toBe('cannotTell noLines');
  expect(examined({ lines: [line({ year: 2022 })], boundary: denied })[0]).toBe('cannotTell noLines');
});

test('a line whose kind is not known may be the one that is missing', () => {
  const silent = boundary({ statements: { heat: undefined } });
  const lines = [line({ category: undefined, source: '蒸汽' }), line()];
  expect(examined({ lines, boundary: silent })[4]).toBe('cannotTell missing');
});
