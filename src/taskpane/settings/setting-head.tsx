import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { qualifiedReference } from '../../domain/cell';
import type { Field } from '../../domain/field';
import { useWords } from '../shell/pane-language';
import { useSurroundings } from '../shell/surroundings';
import { TroubleMessage } from '../shell/trouble-message';
import { useAttempt } from '../shell/use-attempt';
import { settingsWords } from './settings-words';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
});

/** The name of a setting, and the way to the cell where it stands. */
export function SettingHead({ name, field }: { readonly name: string; readonly field: Field<unknown> }) {
  const styles = useStyles();
  const say = useWords();
  const { screen } = useSurroundings();
  const { trouble, attempt, dismiss } = useAttempt();
  const at = field.state === 'absent' ? undefined : field.at;
  return (
    <>
      <div className={styles.head}>
        <span className={styles.name}>{name}</span>
        {at && (
          <Link
            as="button"
            aria-label={say(settingsWords.showCell(name, qualifiedReference(at)))}
            onClick={() => void attempt(() => screen.show(at))}
          >
            {qualifiedReference(at)}
          </Link>
        )}
      </div>
      {trouble && <TroubleMessage trouble={trouble} onDismiss={dismiss} />}
    </>
  );
}
