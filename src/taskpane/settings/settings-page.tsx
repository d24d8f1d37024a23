import { makeStyles, tokens } from '@fluentui/react-components';
import { rulesetLine } from '../../data/ruleset-line';
import { LanguageSwitch } from '../shell/language-switch';
import { PageFrame } from '../shell/page-frame';
import { pageWords } from '../shell/page-words';
import { useWords } from '../shell/pane-language';
import { useSurroundings } from '../shell/surroundings';
import { WorkbookSettings } from './workbook-settings';
import { settingsWords } from './settings-words';

const useStyles = makeStyles({
  setting: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    alignItems: 'flex-start',
  },
  small: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  ruleset: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
});

/** The language, what the workbook goes by, and what this copy of the add-in computes with. */
export function SettingsPage() {
  const styles = useStyles();
  const say = useWords();
  const { chooseLanguage } = useSurroundings();
  const told = [
    [settingsWords.look, settingsWords.lookBody],
    [settingsWords.data, settingsWords.dataBody],
  ] as const;
  return (
    <PageFrame title={say(pageWords.settings.title)}>
      <section className={styles.setting} aria-label={say(settingsWords.language)}>
        <h3>{say(settingsWords.language)}</h3>
        <LanguageSwitch onChoose={chooseLanguage} />
        <p className={styles.small}>{say(settingsWords.languageBody)}</p>
      </section>
      <section className={styles.setting} aria-label={say(settingsWords.workbook)}>
        <h3>{say(settingsWords.workbook)}</h3>
        <p className={styles.small}>{say(settingsWords.workbookBody)}</p>
        <WorkbookSettings />
      </section>
      <section className={styles.setting} aria-label={say(settingsWords.ruleset)}>
        <h3>{say(settingsWords.ruleset)}</h3>
        <p className={styles.ruleset}>{rulesetLine()}</p>
        <p className={styles.small}>{say(settingsWords.rulesetBody)}</p>
      </section>
      {told.map(([title, body]) => (
        <section key={title['en-US']} className={styles.setting} aria-label={say(title)}>
          <h3>{say(title)}</h3>
          <p className={styles.small}>{say(body)}</p>
        </section>
      ))}
    </PageFrame>
  );
}
