import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useState } from 'react';
import type { Day } from '../../domain/day';
import { displayFactor } from '../../domain/display-factor';
import type { HeldSubject, HeldValue } from '../../domain/held-subject';
import { firstEdition, type PreferredEditions } from '../../domain/search-held';
import { useWords } from '../shell/pane-language';
import { OverdueMark } from './overdue-mark';
import { SubjectDetails } from './subject-details';
import { factorsWords, kindWords } from './factors-words';

const useStyles = makeStyles({
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  head: {
    width: '100%',
    display: 'grid',
    gridTemplateColumns: 'auto 1fr auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    border: 'none',
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere', display: 'block' },
  small: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    display: 'block',
  },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
});

export const isOverdue = ({ passports }: HeldValue, today: Day) =>
  passports.some(({ reviewBy }) => reviewBy < today);

/** One subject: closed, its name and the value of the preferred edition, or the newest; open, every edition with its passport. */
export function SubjectRow({
  subject,
  today,
  wanted,
  preferred,
}: {
  readonly subject: HeldSubject;
  readonly today: Day;
  /** What was searched for: an edition named there is the one to open. */
  readonly wanted: string;
  readonly preferred: PreferredEditions;
}) {
  const styles = useStyles();
  const say = useWords();
  const [isOpen, setOpen] = useState(false);
  const details = useId();
  const shown = subject.values[firstEdition(subject, '', preferred)];
  return (
    <li className={styles.row}>
      <button
        type="button"
        className={styles.head}
        aria-expanded={isOpen}
        aria-controls={isOpen ? details : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
        <span>
          <span className={styles.name}>{say(subject.name)}</span>
          <span className={styles.small}>
            {say(kindWords[subject.kind])}
            {shown?.edition && ` · ${shown.edition}`}
          </span>
          {subject.values.some((held) => isOverdue(held, today)) && <OverdueMark />}
        </span>
        {shown?.value && (
          <span className={styles.number}>
            <span className={styles.name}>{displayFactor(shown.value)}</span>
            <span className={mergeClasses(styles.small)}>{shown.unit}</span>
          </span>
        )}
        {shown && !shown.value && <span className={styles.small}>{say(factorsWords.noNumber)}</span>}
      </button>
      {isOpen && (
        <SubjectDetails
          id={details}
          subject={subject}
          today={today}
          first={firstEdition(subject, wanted, preferred)}
          preferred={preferred[subject.kind]}
        />
      )}
    </li>
  );
}
