import { annualRate } from './annual-rate';
import { attained } from './attained';
import { baseline } from './baseline';
import { certificate } from './certificate';
import { co2e } from './co2e';
import { convert } from './convert';
import { emission } from './emission';
import { fuel } from './fuel';
import { fuelSource } from './fuel-source';
import { grid } from './grid';
import { gridSource } from './grid-source';
import { gwp } from './gwp';
import { gwpSource } from './gwp-source';
import { heat } from './heat';
import { heatSource } from './heat-source';
import { intensity } from './intensity';
import { margin } from './margin';
import { method } from './method';
import { offsetCheck } from './offset-check';
import { reduction } from './reduction';
import { ruleset } from './ruleset';
import { science } from './science';
import { scope3Needed } from './scope3-needed';
import { targetPath } from './target-path';
import { targetRate } from './target-rate';
import { targetValue } from './target-value';
import { total } from './total';
import { verdict } from './verdict';

type CellFunction = (...values: never[]) => unknown;

/** Every function by its id: look-ups, arithmetic, targets, offsets, in the order in which the README lists them. */
export const functions = {
  GWP: gwp,
  'GWP.SOURCE': gwpSource,
  GRID: grid,
  'GRID.SOURCE': gridSource,
  FUEL: fuel,
  'FUEL.SOURCE': fuelSource,
  HEAT: heat,
  'HEAT.SOURCE': heatSource,
  METHOD: method,
  CO2E: co2e,
  EMISSION: emission,
  CONVERT: convert,
  TOTAL: total,
  BASELINE: baseline,
  INTENSITY: intensity,
  TARGETRATE: targetRate,
  ANNUALRATE: annualRate,
  TARGETVALUE: targetValue,
  TARGETPATH: targetPath,
  REDUCTION: reduction,
  ATTAINED: attained,
  SCIENCE: science,
  SCOPE3NEEDED: scope3Needed,
  OFFSETCHECK: offsetCheck,
  CERTIFICATE: certificate,
  VERDICT: verdict,
  MARGIN: margin,
  RULESET: ruleset,
} as const satisfies Readonly<Record<string, CellFunction>>;
export type FunctionId = keyof typeof functions;

/**
 * Tells Excel which code stands behind which id. Called once, as soon as the page has run; `onCall` is told of every
 * call before it is answered.
 */
export function registerFunctions(onCall: () => void = () => undefined): void {
  for (const [id, implementation] of Object.entries<CellFunction>(functions)) {
    CustomFunctions.associate(id, (...values: never[]) => {
      onCall();
      return implementation(...values);
    });
  }
}
