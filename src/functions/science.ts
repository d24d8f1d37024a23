import { notKnown } from '../domain/refusal';
import { leastScienceRate, parseRateKind } from '../domain/science-target';
import { parseScopes } from '../domain/scope';
import type { Scope } from '../domain/scope';
import { checkedRate } from '../domain/target';
import { numberOf, textOf } from './argument';
import { rowwise } from './in-cell';
import { annualRateWords, scopeWords, targetKindWords } from './parameter-words';

function scopesOf(text: string): readonly Scope[] {
  const scopes = parseScopes(text);
  if (scopes) return scopes;
  const given = text.trim().slice(0, 40);
  throw notKnown(
    `没有范围“${given}”；可用 1、2、1+2 或 3。`,
    `No scope “${given}” is known; use 1, 2, 1+2 or 3.`,
  );
}

/**
 * Whether a yearly rate is what A.2.4.2 asks of a science-based target: scopes 1 and 2 absolute, scope 3 absolute or intensity.
 * @customfunction SCIENCE
 * @helpurl https://localhost:3000/help/en-US/science.html
 * @param scope 1, 2, 1+2 or 3. A range gives a range.
 * @param kind absolute or intensity.
 * @param annualRate Yearly reduction, 4.2% or 0.042.
 * @returns TRUE or FALSE
 */
export function science(scope: unknown[][], kind: unknown[][], annualRate: unknown[][]): unknown[][] {
  return rowwise([scope, kind, annualRate], ([scopes, of, rate]) => {
    const least = leastScienceRate(
      scopesOf(textOf(scopes, scopeWords)),
      parseRateKind(textOf(of, targetKindWords)),
    );
    return checkedRate(numberOf(rate, annualRateWords)).greaterThanOrEqualTo(least);
  });
}
