import type { ReactNode } from 'react';
import { createContext, useContext, useEffect, useState } from 'react';
import type { Explanations } from '../../commands/explanations';
import { useSurroundings } from './surroundings';

const Context = createContext<Explanations | undefined>(undefined);

/** What is told of rules and commands; undefined until their script is there. */
export function useExplanations(): Explanations | undefined {
  return useContext(Context);
}

/**
 * Fetches the explanations once the pane is drawn. What does not come then comes with the first command that runs, for
 * both are one script; `ran` changes with every run.
 */
export function ExplanationsProvider({
  ran,
  children,
}: {
  readonly ran: unknown;
  readonly children: ReactNode;
}) {
  const { explanations, complain } = useSurroundings();
  const [known, setKnown] = useState<Explanations>();
  useEffect(() => {
    if (known) return;
    let isWanted = true;
    explanations().then((come) => {
      if (isWanted) setKnown(come);
    }, complain);
    return () => {
      isWanted = false;
    };
  }, [known, explanations, complain, ran]);
  return <Context.Provider value={known}>{children}</Context.Provider>;
}
