import { Button, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { settingKeys, type SettingKey } from '../../domain/organization';
import type { Words } from '../../domain/language';
import { useAnnounce } from '../shell/announcement';
import { useWords } from '../shell/pane-language';
import { paneWords, stepWords } from '../shell/pane-words';
import { useSurroundings } from '../shell/surroundings';
import { TroubleMessage } from '../shell/trouble-message';
import { useAttempt } from '../shell/use-attempt';
import { useWorkbookSettings } from '../shell/use-workbook-settings';
import { GroundField } from './ground-field';
import { ListedSetting } from './listed-setting';
import { settingsWords } from './settings-words';

const useStyles = makeStyles({
  settings: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    width: '100%',
    marginTop: tokens.spacingVerticalS,
  },
  setting: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  done: { color: tokens.colorStatusSuccessForeground1, overflowWrap: 'anywhere' },
});

/** What the workbook goes by: chosen here, kept in its own cells, where everybody who opens the file can see it. */
export function WorkbookSettings() {
  const styles = useStyles();
  const say = useWords();
  const announce = useAnnounce();
  const { chooseSetting, runs } = useSurroundings();
  const { isRead, settings, trouble: readTrouble, readAgain } = useWorkbookSettings({ isFollowing: true });
  const { trouble, attempt, dismiss } = useAttempt();
  const [writing, setWriting] = useState<{ readonly key: SettingKey; readonly text: string }>();
  const [tried, setTried] = useState<SettingKey>();
  const [done, setDone] = useState<{ readonly key: SettingKey; readonly words: Words }>();

  const choose = async (key: SettingKey, text: string) => {
    setWriting({ key, text });
    setTried(key);
    setDone(undefined);
    const words = await attempt(() => chooseSetting(key, text));
    setWriting(undefined);
    if (words) {
      setDone({ key, words });
      announce(say(words));
    }
    readAgain();
  };

  if (readTrouble) return <TroubleMessage trouble={readTrouble} onRetry={readAgain} />;
  if (!isRead) return <Spinner size="small" label={say(paneWords.loading)} />;
  if (!settings) {
    return (
      <>
        <p>{say(settingsWords.noSheet)}</p>
        <Button onClick={() => void runs.run('buildWorkbook')}>{say(stepWords.buildWorkbook.button)}</Button>
      </>
    );
  }
  return (
    <div className={styles.settings}>
      {settingKeys.map((key) => (
        <div key={key} className={styles.setting}>
          {key === 'creditAgeGround' ? (
            <GroundField settings={settings} onSave={(text) => void choose(key, text)} />
          ) : (
            <ListedSetting
              setting={key}
              settings={settings}
              writing={writing?.key === key ? writing.text : undefined}
              onChoose={(text) => void choose(key, text)}
            />
          )}
          {done?.key === key && <p className={styles.done}>{say(done.words)}</p>}
          {trouble && tried === key && <TroubleMessage trouble={trouble} onDismiss={dismiss} />}
        </div>
      ))}
    </div>
  );
}
