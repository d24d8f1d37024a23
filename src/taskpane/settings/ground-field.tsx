import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Settings } from '../../domain/organization';
import { organizationItemNames } from '../../rules/names/organization-names';
import { useWords } from '../shell/pane-language';
import { SettingHead } from './setting-head';
import { settingsWords } from './settings-words';

const useStyles = makeStyles({
  line: { display: 'flex', columnGap: tokens.spacingHorizontalS },
  entry: { flexGrow: 1, minWidth: 0 },
  small: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** A name or number of a document; a whole letter has no place in a cell. */
const longest = 200;

/** The written ground for calendar years; shown where they are chosen, or a ground stands there already. */
export function GroundField({
  settings: { creditAge, creditAgeGround: field },
  onSave,
}: {
  readonly settings: Settings;
  readonly onSave: (text: string) => void;
}) {
  const styles = useStyles();
  const say = useWords();
  const standing = field.state === 'value' ? field.value : field.state === 'unreadable' ? field.seen : '';
  const [typed, setTyped] = useState<string>();
  const text = typed ?? standing;
  const isByYear = creditAge.state === 'value' && creditAge.value === 'byCalendarYear';
  if (!isByYear && standing === '') return null;
  const name = say(organizationItemNames.creditAgeGround);
  const save = () => {
    onSave(text);
    setTyped(undefined);
  };
  return (
    <>
      <SettingHead name={name} field={field} />
      <div className={styles.line}>
        <Input
          className={styles.entry}
          aria-label={name}
          value={text}
          maxLength={longest}
          onChange={(_, { value }) => setTyped(value)}
          onKeyDown={({ key }) => {
            if (key === 'Enter' && text !== standing) save();
          }}
        />
        <Button disabledFocusable={text === standing} onClick={save}>
          {say(settingsWords.save)}
        </Button>
      </div>
      <p className={styles.small}>{say(settingsWords.groundEffect)}</p>
    </>
  );
}
