import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { createContext, useContext, useState } from 'react';

const Context = createContext<(text: string) => void>(() => undefined);

/** Says a sentence to whoever listens to the screen. */
export const useAnnounce = () => useContext(Context);

const useStyles = makeStyles({
  /** There for screen readers alone. */
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: '-1px',
    padding: 0,
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** The one place whose changes are read aloud: it is there from the start, or nothing would be. */
export function Announcements({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  const [text, setText] = useState('');
  return (
    <Context.Provider value={setText}>
      {children}
      <div className={styles.unseen} role="status" aria-live="polite" data-announcement="">
        {text}
      </div>
    </Context.Provider>
  );
}
