import { cell } from '../../test/functions/custom-functions';
import { parseFormula } from '../../test/functions/formula';
import { heldSubjects } from '../domain/held-subject';
import { languages } from '../domain/language';
import { functions } from '../functions';
import { heldNumberFormula } from './held-number-formula';

type Callable = (...values: unknown[]) => unknown;

test.each(languages)(
  'in %s every formula gives in a cell the very number that is shown beside it',
  (language) => {
    let formulas = 0;
    for (const subject of heldSubjects()) {
      for (const held of subject.values) {
        const formula = heldNumberFormula(subject, held, language);
        if (formula === undefined) continue;
        formulas++;
        const { id, values } = parseFormula(formula);
        const call = functions[id as keyof typeof functions] as unknown as Callable;
        expect([formula, cell(() => call(...values))]).toEqual([formula, held.value?.toNumber()]);
      }
    }
    // Gases in up to four reports, blends, grids in up to three years, fuels in up to three sets, heat.
    expect(formulas).toBeGreaterThan(500);
  },
);

test('a limit of the standard, a non-CO2 default and a table have no function', () => {
  const without = heldSubjects().filter(({ kind }) => ['density', 'nonCo2', 'limit', 'table'].includes(kind));
  expect(without.length).toBeGreaterThan(10);
  for (const subject of without)
    for (const held of subject.values) expect(heldNumberFormula(subject, held, 'en-US')).toBeUndefined();
});
