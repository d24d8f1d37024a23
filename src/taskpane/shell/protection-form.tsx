import {
  Button,
  Field,
  Input,
  MessageBar,
  MessageBarBody,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { HealedProtected } from '../../commands/heal-protected';
import { useWords } from './pane-language';
import { protectionWords } from './protection-words';
import { useSurroundings } from './surroundings';
import { TroubleMessage } from './trouble-message';
import { useAttempt } from './use-attempt';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
  },
  button: { alignSelf: 'flex-start' },
});

/** Asks whether the protection of sheets may be lifted while their formulas are mended, and for the passwords. */
export function ProtectionForm({ sheets }: { readonly sheets: readonly string[] }) {
  const styles = useStyles();
  const say = useWords();
  const { healProtected } = useSurroundings();
  const { trouble, attempt, dismiss } = useAttempt();
  const [passwords, setPasswords] = useState<Readonly<Record<string, string>>>({});
  const [isBusy, setBusy] = useState(false);
  const [healed, setHealed] = useState<HealedProtected>();
  if (healed) {
    return (
      <MessageBar intent={healed.leftOpen.length > 0 ? 'warning' : 'success'} layout="multiline">
        <MessageBarBody>{say(healed.words)}</MessageBarBody>
      </MessageBar>
    );
  }
  const heal = () => {
    setBusy(true);
    const keys = sheets.map((sheet) => ({ sheet, password: passwords[sheet] ?? '' }));
    void attempt(async () => setHealed(await healProtected(keys))).then(() => setBusy(false));
  };
  return (
    <div className={styles.form}>
      <p>{say(protectionWords.asks)}</p>
      {sheets.map((sheet) => (
        <Field key={sheet} label={say(protectionWords.password(sheet))}>
          <Input
            type="password"
            autoComplete="off"
            value={passwords[sheet] ?? ''}
            onChange={(_, { value }) => setPasswords({ ...passwords, [sheet]: value })}
          />
        </Field>
      ))}
      <Button className={styles.button} size="small" disabledFocusable={isBusy} onClick={heal}>
        {say(protectionWords.agree)}
      </Button>
      {trouble && <TroubleMessage trouble={trouble} onDismiss={dismiss} />}
    </div>
  );
}
