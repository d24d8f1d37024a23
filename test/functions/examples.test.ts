import { setFunctionLanguage } from '../../src/functions/in-cell';
import { functions } from '../../src/functions';
import { languages } from '../../src/domain/language';
import { functionExamples, shownIn as shownByExample } from '../../src/text/function-examples';
import { shownIn } from './custom-functions';
import { displayed } from './displayed';
import { parseFormula } from './formula';

type Callable = (...values: unknown[]) => unknown;

const cases = languages.flatMap((language) =>
  Object.entries(functionExamples).map(([id, example]) => [example.formula, language, id, example] as const),
);

afterAll(() => setFunctionLanguage(undefined));

test.each(cases)('%s in %s shows what its help page says', (formula, language, id, example) => {
  setFunctionLanguage(language);
  const called = parseFormula(formula);
  expect(called.id).toBe(id);
  const implementation = functions[id as keyof typeof functions] as unknown as Callable;
  const result = shownIn(() => implementation(...called.values));
  const rows = (Array.isArray(result) ? result : [[result]]) as unknown[][];
  const shows = shownByExample(example, language);
  const wanted = typeof shows === 'string' ? [[shows]] : shows;
  const own = rows.map((row, y) => row.map((value, x) => displayed(value, wanted[y]?.[x] ?? '')));
  const compared = example.beginsSo ? own.map((row) => row.map((text) => text.slice(0, shows.length))) : own;
  expect(compared).toEqual(wanted);
});

test('every function has an example, and no example is of no function', () => {
  expect(Object.keys(functionExamples)).toEqual(Object.keys(functions));
});
