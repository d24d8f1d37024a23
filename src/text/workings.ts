import type { FunctionId } from '../functions/index';

/** The values that went in, as text, in the order of the parameters; empty where one was left out. */
type Given = readonly string[];

const isLinear = (path: string | undefined) => /^(linear|线性|直线|等额|straight line)$/i.test(path ?? '');
const years = (from = '', to = '') => `(${to} − ${from})`;

/** How a function arrives at its answer, with the numbers filled in: the arithmetic of its clause. */
const workings: Readonly<Partial<Record<FunctionId, (given: Given, answer: string) => string>>> = {
  CO2E: ([amount, unit, gas, report], answer) =>
    `${amount} ${unit} × GWP(${[gas, report].filter(Boolean).join(', ')}) = ${answer} t CO2e`,
  EMISSION: ([activity, activityUnit, factor, factorUnit, gas], answer) =>
    `${activity} ${activityUnit} × ${factor} ${factorUnit}${gas ? ` × GWP(${gas})` : ''} = ${answer} t CO2e`,
  CONVERT: ([value, from, to], answer) => `${value} ${from} = ${answer} ${to}`,
  INTENSITY: ([emissions, output], answer) => `${emissions} ÷ ${output} = ${answer}`,
  TARGETRATE: ([rate, from, to, path], answer) =>
    isLinear(path)
      ? `${rate} × ${years(from, to)} = ${answer}`
      : `1 − (1 − ${rate})^${years(from, to)} = ${answer}`,
  ANNUALRATE: ([rate, from, to, path], answer) =>
    isLinear(path)
      ? `${rate} ÷ ${years(from, to)} = ${answer}`
      : `1 − (1 − ${rate})^(1 ÷ ${years(from, to)}) = ${answer}`,
  TARGETVALUE: ([base, rate, from, to, path], answer) =>
    isLinear(path)
      ? `${base} × (1 − ${rate} × ${years(from, to)}) = ${answer}`
      : `${base} × (1 − ${rate})^${years(from, to)} = ${answer}`,
  REDUCTION: ([base, actual], answer) => `(${base} − ${actual}) ÷ ${base} = ${answer}`,
  ATTAINED: ([base, actual, target], answer) => `(${base} − ${actual}) ÷ ${base} ≥ ${target}: ${answer}`,
  SCOPE3NEEDED: ([one, two, three], answer) => `${three} ÷ (${one} + ${two} + ${three}) > 40%: ${answer}`,
  CERTIFICATE: ([mwh, factor, scope2], answer) =>
    `min(${mwh} MWh × ${factor} t CO2/MWh, ${scope2} t) = ${answer} t`,
  VERDICT: ([emissions, offsets], answer) => `${offsets} ≥ ${emissions}: ${answer}`,
  MARGIN: ([emissions, offsets], answer) => `${offsets} − ${emissions} = ${answer}`,
};

/** The arithmetic behind an answer; undefined for look-ups and checks, which have none. */
export function workingOf(id: FunctionId, given: Given, answer: string): string | undefined {
  return workings[id]?.(given, answer);
}
