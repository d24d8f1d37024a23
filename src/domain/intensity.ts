import type { Exact } from './exact';
import { notUsable } from './refusal';

/** Emissions per unit of output, physical or economic (A.1.1 b). */
export function intensity(emissions: Exact, output: Exact): Exact {
  if (output.isZero())
    throw notUsable('产出为 0，无法计算强度。', 'The output is 0: no intensity can be given.');
  return emissions.dividedBy(output);
}
