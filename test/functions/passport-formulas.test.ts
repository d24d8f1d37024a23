import { passportedNumbers } from '../../src/domain/passported-numbers';
import { functions } from '../../src/functions';
import type { FunctionId } from '../../src/functions';
import { shownIn } from './custom-functions';
import { parseFormula } from './formula';

type Callable = (...values: unknown[]) => unknown;

const withFormula = passportedNumbers().flatMap((number) =>
  number.formula === undefined ? [] : [{ ...number, formula: number.formula }],
);

/** The first cell that the formula shows. */
function firstCell(formula: string): unknown {
  const { id, values } = parseFormula(formula);
  const shown = shownIn(() => (functions[id as FunctionId] as unknown as Callable)(...values));
  return Array.isArray(shown) ? (shown as unknown[][])[0]?.[0] : shown;
}

test('the formula of every GWP, electricity factor and of bought heat shows the number of the passport', () => {
  const looked = withFormula.filter(({ of, value }) => /^(GWP|GRID|HEAT)/.test(of) && value !== undefined);
  expect(looked).toHaveLength(189 + 123 + 1);
  const unlike = looked.filter(({ formula, value }) => firstCell(formula) !== value);
  expect(unlike.map(({ of }) => of)).toEqual([]);
});

test('every other formula shows something too, or says which component has no GWP', () => {
  const errors = withFormula.filter(({ formula }) => typeof firstCell(formula) === 'object');
  const unexpected = errors.filter(({ of, formula }) => {
    const { words } = firstCell(formula) as { words: string };
    return !/^GWP R-/.test(of) || !/no GWP held for its component/.test(words);
  });
  expect(unexpected).toEqual([]);
});
