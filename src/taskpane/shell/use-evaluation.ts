import { useEffect, useState } from 'react';
import type { CellAddress } from '../../domain/cell';
import type { Language } from '../../domain/language';
import { explainFormula, referencesOf } from '../../functions/explain-formula';
import type { ExplainedFormula } from '../../functions/explain-formula';
import { useSurroundings } from './surroundings';
import type { Trouble } from './trouble-message';
import { troubleOf } from './use-attempt';

/**
 * A formula explained with the values that its references have now; anew whenever the formula changes or `readAnew`
 * does. undefined until the values are there.
 */
export function useEvaluation(
  formula: string | undefined,
  from: CellAddress | undefined,
  language: Language,
  readAnew: unknown,
): { readonly explained: ExplainedFormula | undefined; readonly trouble: Trouble | undefined } {
  const { screen, complain } = useSurroundings();
  const [read, setRead] = useState<{
    readonly formula: string;
    readonly explained: ExplainedFormula | undefined;
    readonly trouble: Trouble | undefined;
  }>();
  useEffect(() => {
    if (formula === undefined) return;
    let isWanted = true;
    const end = (explained: ExplainedFormula | undefined, trouble?: Trouble) => {
      if (isWanted) setRead({ formula, explained, trouble });
    };
    const references = referencesOf(formula);
    if (references.length === 0 || !from) {
      end(explainFormula(formula, new Map(), language));
      return;
    }
    screen.valuesOf(references, from).then(
      (values) => {
        const known = new Map(references.map((reference, at) => [reference, values[at]]));
        end(explainFormula(formula, known, language));
      },
      (error: unknown) => end(undefined, troubleOf(error, complain)),
    );
    return () => {
      isWanted = false;
    };
  }, [formula, from, language, readAnew, screen, complain]);
  const isCurrent = read?.formula === formula;
  return {
    explained: isCurrent ? read?.explained : undefined,
    trouble: isCurrent ? read?.trouble : undefined,
  };
}
