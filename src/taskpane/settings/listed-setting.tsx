import { makeStyles, tokens } from '@fluentui/react-components';
import { newestReport } from '../../domain/gwp';
import type { Words } from '../../domain/language';
import type { SettingKey, Settings } from '../../domain/organization';
import { organizationItemNames } from '../../rules/names/organization-names';
import type { Choice } from '../../sheets/choices/choice';
import * as settingChoices from '../../sheets/choices/setting-choices';
import { ChoiceField } from '../shell/choice-field';
import { useWords } from '../shell/pane-language';
import { SettingHead } from './setting-head';
import { settingsWords } from './settings-words';

const useStyles = makeStyles({
  small: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  warning: { color: tokens.colorStatusWarningForeground1, overflowWrap: 'anywhere' },
});

export type ListedKey = Exclude<SettingKey, 'creditAgeGround'>;

/** A setting with a list of choices; none of them is what the standard or its usual reading says. */
export function ListedSetting({
  setting,
  settings,
  writing,
  onChoose,
}: {
  readonly setting: ListedKey;
  readonly settings: Settings;
  /** What is being written at this moment. */
  readonly writing: string | undefined;
  readonly onChoose: (text: string) => void;
}) {
  const styles = useStyles();
  const say = useWords();
  const field = settings[setting];
  const choices: readonly Choice<string>[] = settingChoices[setting];
  const chosen = field.state === 'value' ? choices.find(({ id }) => id === field.value) : undefined;
  const name = say(organizationItemNames[setting]);
  const isUnreadable = field.state === 'unreadable';
  const note = noteOn(setting, settings);
  return (
    <>
      <SettingHead name={name} field={field} />
      <ChoiceField
        label={name}
        value={writing ?? (chosen ? say(chosen.words) : '')}
        choices={[
          { value: '', label: say(isUnreadable ? settingsWords.notChosen : settingsWords.usual[setting]) },
          ...choices.map(({ words }) => ({ value: say(words), label: say(words) })),
        ]}
        onChoose={onChoose}
      />
      {isUnreadable && <p className={styles.warning}>{say(settingsWords.unreadable(field.seen))}</p>}
      {note && <p className={styles.warning}>{say(note)}</p>}
      <p className={styles.small}>{say(settingsWords.effect[setting])}</p>
    </>
  );
}

/** What somebody must know of a choice that is not the usual one. */
function noteOn(
  setting: ListedKey,
  { report, comparison, creditAge, creditAgeGround }: Settings,
): Words | undefined {
  switch (setting) {
    case 'report':
      return report.state === 'value' && report.value !== newestReport
        ? settingsWords.notNewest(report.value)
        : undefined;
    case 'comparison':
      return comparison.state === 'value' && comparison.value === 'gross' ? settingsWords.gross : undefined;
    case 'creditAge':
      if (creditAge.state !== 'value' || creditAge.value !== 'byCalendarYear') return undefined;
      return creditAgeGround.state === 'value' ? settingsWords.calendarYears : settingsWords.groundWanted;
    case 'fuelSet':
      return undefined;
  }
}
