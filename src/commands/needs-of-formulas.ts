import { formulaTokens } from '../workbook/ooxml/formula-text';
import type { OutsideFormula } from '../workbook/ooxml/outside-formulas';
import { mayHoldOurFunctions } from './healed-copy';

/** Which formulas of a workbook come to nothing without the add-in. */
export interface Needs {
  needsUs(formula: string): boolean;
  /** Cheap enough to ask of the whole text of a sheet before it is parsed. */
  mayNeedUs(text: string): boolean;
}

/**
 * A formula needs the add-in where it calls one of our functions, known or not, or speaks of a name that does,
 * whether by itself or through another name.
 */
export function needsOf(names: readonly OutsideFormula[]): Needs {
  const ours = new Set<string>();
  const needsUs = (formula: string) => callsUs(formula) || (ours.size > 0 && mentions(formula, ours));
  for (let known = -1; known < ours.size;) {
    known = ours.size;
    for (const { place, formula } of names) if (needsUs(formula)) ours.add(place.toLowerCase());
  }
  const mayNeedUs = (text: string) => {
    if (mayHoldOurFunctions(text)) return true;
    const small = ours.size > 0 ? text.toLowerCase() : '';
    return [...ours].some((name) => small.includes(name));
  };
  return { needsUs, mayNeedUs };
}

/** Functions that we do not have, or have no longer, among them: nobody else answers to these names either. */
function callsUs(formula: string): boolean {
  if (!mayHoldOurFunctions(formula)) return false;
  const tokens = formulaTokens(formula);
  return tokens.some(
    ({ kind, text }, index) =>
      kind === 'word' && /^(?:_xldudf_CN_|CN\.)[A-Z]/i.test(text) && tokens[index + 1]?.text === '(',
  );
}

function mentions(formula: string, names: ReadonlySet<string>): boolean {
  return formulaTokens(formula).some(({ kind, text }) => kind === 'word' && names.has(text.toLowerCase()));
}
