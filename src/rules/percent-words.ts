import { Exact } from '../domain/exact';
import type { Fact } from './rule';

/** Decimals of a percentage that people write, and those to which rates are compared. */
const usualDecimals = 2;
const comparedDecimals = 10;

/**
 * A share in percent for a sentence, `0.042` as `4.2%`: to two decimals, or to as many as set it apart from the share
 * that it is held against.
 */
export function percentWords(share: Fact | undefined, against?: Fact): string {
  const text = (each: Fact | undefined, decimals: number) =>
    `${new Exact(each ?? Number.NaN).times(100).toDecimalPlaces(decimals).toFixed()}%`;
  let decimals = usualDecimals;
  if (against !== undefined) {
    while (decimals < comparedDecimals && text(share, decimals) === text(against, decimals)) decimals++;
    if (text(share, decimals) === text(against, decimals)) decimals = usualDecimals;
  }
  return text(share, decimals);
}
