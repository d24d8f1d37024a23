import type { FunctionId } from '../functions/index';

/** Where in the standard a function's question is asked; empty for tools of the trade. */
export const functionClauses: Readonly<Record<FunctionId, string>> = {
  GWP: '7.2.4.3',
  'GWP.SOURCE': '7.2.4.3',
  GRID: '7.2.4.2',
  'GRID.SOURCE': '7.2.4.2',
  FUEL: '7.2.4.2',
  'FUEL.SOURCE': '7.2.4.2',
  HEAT: '7.2.4.2',
  'HEAT.SOURCE': '7.2.4.2',
  METHOD: '7.2.1',
  CO2E: '7.2.4.1',
  EMISSION: '7.2.4.1',
  CONVERT: '',
  TOTAL: '7.2.4.1',
  BASELINE: '6.2.2',
  INTENSITY: 'A.1.1',
  TARGETRATE: 'A.2.2.2',
  ANNUALRATE: 'A.2.2.2',
  TARGETVALUE: 'A.2.2.2',
  TARGETPATH: 'A.2.2.2',
  REDUCTION: '9 d)',
  ATTAINED: '9 d)',
  SCIENCE: 'A.2.4.2',
  SCOPE3NEEDED: 'A.2.4.2',
  OFFSETCHECK: '7.3',
  CERTIFICATE: '7.3.1.4',
  VERDICT: '8.3',
  MARGIN: '8.3',
  RULESET: '',
};

/** Functions that answer where another one's value comes from. */
export const sourceFunctions: Readonly<Partial<Record<FunctionId, FunctionId>>> = {
  GWP: 'GWP.SOURCE',
  GRID: 'GRID.SOURCE',
  FUEL: 'FUEL.SOURCE',
  HEAT: 'HEAT.SOURCE',
};
