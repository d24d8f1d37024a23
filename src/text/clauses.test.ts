import { standardClauses } from '../../test/standard-clauses';
import { functions } from '../functions';
import { rules } from '../rules/index';
import { builtSheets } from '../sheets/built-sheets';
import { clauses } from './clauses';

test('every clause of the standard is there, in its order, and no other', () => {
  expect(clauses.map(({ number }) => number)).toEqual(standardClauses);
});

test('every clause that asks something has a rule, a function, a sheet, or is for people', () => {
  const answered = ({ number, functions: called, sheets, people }: (typeof clauses)[number]) =>
    rules.some((rule) => rule.clause === number) || Boolean(called ?? sheets ?? people);
  const silent = clauses.filter((clause) => !clause.asksNothing && !answered(clause));
  expect(silent.map(({ number }) => number)).toEqual([]);
});

test('a clause that asks nothing has no rule', () => {
  const asking = clauses.filter(
    ({ asksNothing, number }) => asksNothing && rules.some((rule) => rule.clause === number),
  );
  expect(asking).toEqual([]);
});

test('every rule stands under a clause that is listed', () => {
  const listed = new Set(clauses.map(({ number }) => number));
  expect(rules.filter(({ clause }) => !listed.has(clause)).map(({ id }) => id)).toEqual([]);
});

test('the functions and sheets that are named exist', () => {
  const known = new Set(Object.keys(functions));
  const built = new Set(builtSheets.map(({ declaration }) => declaration.id));
  for (const { functions: called = [], sheets = [] } of clauses) {
    expect(called.filter((id) => !known.has(id))).toEqual([]);
    expect(sheets.filter((id) => !built.has(id) && id !== 'declaration')).toEqual([]);
  }
});
