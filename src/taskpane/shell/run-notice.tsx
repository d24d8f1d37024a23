import { Button, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { CommandId, RunsState } from '../../commands/run-command';
import { useWords } from './pane-language';
import { paneWords, stepWords } from './pane-words';
import { ReportSummary } from './report-summary';
import { TroubleMessage } from './trouble-message';

const useStyles = makeStyles({
  notice: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
    ':empty': { display: 'none' },
  },
  running: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', alignItems: 'center' },
  progress: {
    width: '100%',
    marginTop: tokens.spacingVerticalXS,
    accentColor: tokens.colorCompoundBrandBackground,
  },
});

/** What runs now and how the latest run ended, whichever page is open and whoever started it. Read aloud as it changes. */
export function RunNotice({
  state: { running, progress, last },
  onRetry,
  onCancel,
}: {
  readonly state: RunsState;
  readonly onRetry: (command: CommandId) => void;
  /** Stops what runs before it writes. */
  readonly onCancel: () => void;
}) {
  const styles = useStyles();
  const say = useWords();
  const [dismissed, setDismissed] = useState<RunsState['last']>();
  const ended = running === undefined && last !== dismissed ? last : undefined;
  const dismiss = () => setDismissed(last);
  return (
    <div className={styles.notice} role="status" aria-live="polite">
      {running && (
        <div className={styles.running}>
          <Spinner
            size="tiny"
            labelPosition="after"
            label={`${say(stepWords[running].button)} · ${say(paneWords.running)}`}
          />
          <Button size="small" onClick={onCancel}>
            {say(paneWords.cancel)}
          </Button>
          {progress !== undefined && (
            <progress
              className={styles.progress}
              aria-label={say(stepWords[running].button)}
              max={1}
              value={progress}
            />
          )}
        </div>
      )}
      {ended && ended.outcome.kind === 'done' && (
        <ReportSummary command={ended.command} report={ended.outcome.report} onDismiss={dismiss} />
      )}
      {ended && ended.outcome.kind !== 'done' && (
        <TroubleMessage trouble={ended.outcome} onRetry={() => onRetry(ended.command)} onDismiss={dismiss} />
      )}
    </div>
  );
}
