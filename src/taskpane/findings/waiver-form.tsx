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
import type { Words } from '../../domain/language';
import type { Finding } from '../../rules/rule';
import { useWords } from '../shell/pane-language';
import { useSurroundings } from '../shell/surroundings';
import { TroubleMessage } from '../shell/trouble-message';
import { useAttempt } from '../shell/use-attempt';
import { findingsWords } from './findings-words';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  button: { alignSelf: 'flex-start' },
});

/** The reason for letting a finding stand: written by hand, kept by the next check, shown in the evaluation. */
export function WaiverForm({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const say = useWords();
  const { waiveFinding } = useSurroundings();
  const { trouble, attempt, dismiss } = useAttempt();
  const [reason, setReason] = useState(finding.waiver ?? '');
  const [said, setSaid] = useState<Words>();
  const write = () =>
    void attempt(async () => {
      setSaid(undefined);
      setSaid(await waiveFinding(finding, reason));
    });
  return (
    <div className={styles.form}>
      <Field label={say(findingsWords.waiver)} hint={say(findingsWords.waiverHint)}>
        <Input value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
      <Button className={styles.button} size="small" onClick={write}>
        {say(findingsWords.waive)}
      </Button>
      {said && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{say(said)}</MessageBarBody>
        </MessageBar>
      )}
      {trouble && <TroubleMessage trouble={trouble} onRetry={write} onDismiss={dismiss} />}
    </div>
  );
}
