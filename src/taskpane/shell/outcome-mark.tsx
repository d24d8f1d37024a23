import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Outcome } from '../../rules/rule';
import { useWords } from './pane-language';
import { outcomeWords } from './pane-words';

const useStyles = makeStyles({
  mark: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightSemibold,
  },
  icon: { width: '16px', height: '16px', flexShrink: 0 },
  // Foreground1 is too faint on the dark theme: 4.2 : 1.
  failed: { color: tokens.colorStatusDangerForeground3 },
  cannotTell: { color: tokens.colorStatusWarningForeground1 },
  passed: { color: tokens.colorStatusSuccessForeground1 },
  notApplicable: { color: tokens.colorNeutralForeground2 },
});

/** Four shapes that differ without their colours: cross, question, tick, dash. */
const shapes: Readonly<Record<Outcome, string>> = {
  failed: 'M5 5l6 6M11 5l-6 6',
  cannotTell: 'M5.8 6.2a2.2 2.2 0 1 1 3.2 2c-.7.4-1 .8-1 1.5M8 11.9v.1',
  passed: 'M4.5 8.4l2.4 2.4 4.6-5',
  notApplicable: 'M5 8h6',
};

/** The outcome as a sign and a word; never the colour alone. */
export function OutcomeMark({ outcome }: { readonly outcome: Outcome }) {
  const styles = useStyles();
  const say = useWords();
  return (
    <span className={mergeClasses(styles.mark, styles[outcome])}>
      <svg className={styles.icon} viewBox="0 0 16 16" fill="none" stroke="currentColor" aria-hidden="true">
        <circle cx="8" cy="8" r="7" />
        <path d={shapes[outcome]} strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round" />
      </svg>
      {say(outcomeWords[outcome])}
    </span>
  );
}
