import { useCallback, useEffect, useState } from 'react';
import type { Settings } from '../../domain/organization';
import { useSurroundings } from './surroundings';
import type { Trouble } from './trouble-message';
import { troubleOf } from './use-attempt';

/** What was found when the workbook was asked for its settings; `settings` is undefined where it has no sheet for them. */
export interface WorkbookSettings {
  readonly isRead: boolean;
  readonly settings: Settings | undefined;
  readonly trouble: Trouble | undefined;
  readonly readAgain: () => void;
}

/** The settings of the workbook as they stand; read anew after every change where a page follows them. */
export function useWorkbookSettings({ isFollowing = false } = {}): WorkbookSettings {
  const { readSettings, screen, complain } = useSurroundings();
  const [read, setRead] = useState<{ readonly settings: Settings | undefined }>();
  const [trouble, setTrouble] = useState<Trouble>();
  const readAgain = useCallback(() => {
    readSettings().then(
      (settings) => {
        setRead({ settings });
        setTrouble(undefined);
      },
      (error: unknown) => setTrouble(troubleOf(error, complain)),
    );
  }, [readSettings, complain]);
  useEffect(() => {
    readAgain();
    if (!isFollowing) return undefined;
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
  }, [screen, complain, readAgain, isFollowing]);
  return { isRead: read !== undefined, settings: read?.settings, trouble, readAgain };
}
