import { useCallback, useEffect, useState } from 'react';
import type { SelectedCell } from '../../workbook/screen';
import { useSurroundings } from './surroundings';
import type { Trouble } from './trouble-message';
import { troubleOf } from './use-attempt';

/** The selected cell, read anew after every change of the selection or of a cell. */
export function useSelectedCell(): {
  readonly cell: SelectedCell | undefined;
  readonly trouble: Trouble | undefined;
  readonly readAgain: () => void;
} {
  const { screen, complain } = useSurroundings();
  const [cell, setCell] = useState<SelectedCell>();
  const [trouble, setTrouble] = useState<Trouble>();
  const readAgain = useCallback(() => {
    screen.selectedCell().then(
      (found) => {
        setCell(found);
        setTrouble(undefined);
      },
      (error: unknown) => setTrouble(troubleOf(error, complain)),
    );
  }, [screen, complain]);
  useEffect(() => {
    readAgain();
    let stop = () => {};
    let isGone = false;
    screen.watch(readAgain).then(
      (stopWatching) => {
        if (isGone) stopWatching();
        else stop = stopWatching;
      },
      (error: unknown) => setTrouble(troubleOf(error, complain)),
    );
    return () => {
      isGone = true;
      stop();
    };
  }, [screen, complain, readAgain]);
  return { cell, trouble, readAgain };
}
