import { makeStyles, tokens } from '@fluentui/react-components';
import { CalendarError16Regular } from '@fluentui/react-icons/svg/calendar-error';
import { useWords } from '../shell/pane-language';
import { factorsWords } from './factors-words';

const useStyles = makeStyles({
  mark: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXXS,
    color: tokens.colorStatusWarningForeground1,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** The number should have been looked at again by now. */
export function OverdueMark() {
  const styles = useStyles();
  const say = useWords();
  return (
    <span className={styles.mark}>
      <CalendarError16Regular />
      {say(factorsWords.overdue)}
    </span>
  );
}
