import { useCallback, useState } from 'react';
import { wordsOfFault } from '../../commands/run-command';
import { Refusal } from '../../domain/refusal';
import { useSurroundings } from './surroundings';
import type { Trouble } from './trouble-message';

/** What went wrong, in words; a fault of ours is also told to the developer's console. */
export function troubleOf(error: unknown, complain: (error: unknown) => void): Trouble {
  if (error instanceof Refusal) return { kind: 'refused', words: error.words };
  complain(error);
  return { kind: 'unexpected', words: wordsOfFault(error) };
}

/** Carries something out; what stands in its way comes as `trouble`, to be shown until it is dismissed or the next attempt. */
export function useAttempt() {
  const { complain } = useSurroundings();
  const [trouble, setTrouble] = useState<Trouble>();
  const attempt = useCallback(
    async <Result>(work: () => Promise<Result>): Promise<Result | undefined> => {
      setTrouble(undefined);
      try {
        return await work();
      } catch (error) {
        setTrouble(troubleOf(error, complain));
        return undefined;
      }
    },
    [complain],
  );
  const dismiss = useCallback(() => setTrouble(undefined), []);
  return { trouble, attempt, dismiss };
}
