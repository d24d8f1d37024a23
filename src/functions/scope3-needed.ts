import { needsScope3Target } from '../domain/science-target';
import { amountOf } from './argument';
import { rowwise } from './in-cell';
import { scope1Words, scope2Words, scope3Words } from './parameter-words';

/**
 * Whether scope 3 needs a target of its own (A.2.4.2 b): TRUE when it is more than 40 % of scopes 1 to 3; exactly 40 % is not.
 * @customfunction SCOPE3NEEDED
 * @helpurl https://localhost:3000/help/en-US/scope3needed.html
 * @param scope1 Scope 1 emissions, t CO2e. A range gives a range.
 * @param scope2 Scope 2 emissions, t CO2e.
 * @param scope3 Scope 3 emissions, t CO2e.
 * @returns TRUE or FALSE
 */
export function scope3Needed(scope1: unknown[][], scope2: unknown[][], scope3: unknown[][]): unknown[][] {
  return rowwise([scope1, scope2, scope3], ([first, second, third]) =>
    needsScope3Target(
      amountOf(first, scope1Words),
      amountOf(second, scope2Words),
      amountOf(third, scope3Words),
    ),
  );
}
