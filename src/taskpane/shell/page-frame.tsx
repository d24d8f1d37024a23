import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { createContext, useContext, useEffect, useRef } from 'react';

/** Whether somebody turned to the page; the first one of all takes no focus away from the sheet. */
export const PageTurned = createContext(false);

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
    '& h2': {
      margin: 0,
      fontSize: tokens.fontSizeBase500,
      lineHeight: tokens.lineHeightBase500,
      fontWeight: tokens.fontWeightSemibold,
    },
    '& h3': {
      margin: 0,
      fontSize: tokens.fontSizeBase300,
      lineHeight: tokens.lineHeightBase300,
      fontWeight: tokens.fontWeightSemibold,
    },
    // Names come from the workbook, as long as they are.
    '& p': { margin: 0, overflowWrap: 'anywhere' },
  },
  title: { outlineStyle: 'none' },
  intro: { color: tokens.colorNeutralForeground2, marginTop: tokens.spacingVerticalXS },
});

/** A page with its title and a sentence on what it is for. The title takes the focus when the page is turned to. */
export function PageFrame({
  title,
  intro,
  children,
}: {
  readonly title: string;
  readonly intro?: string;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const isTurned = useContext(PageTurned);
  useEffect(() => {
    if (isTurned) heading.current?.focus();
  }, [isTurned]);
  return (
    <div className={styles.page}>
      <div>
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h2>
        {intro !== undefined && <p className={styles.intro}>{intro}</p>}
      </div>
      {children}
    </div>
  );
}
