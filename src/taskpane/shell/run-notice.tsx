import { Button, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { PanePage } from '../../commands/pane-page';
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

/**
 * What runs now and how the latest run ended, whoever started it. Read aloud as it changes. A report makes way once
 * the page is turned; what stands in the way of a command stays until it is read.
 */
export function RunNotice({
  state: { running, progress, last },
  page,
  onRetry,
  onCancel,
}: {
  readonly state: RunsState;
  readonly page: PanePage;
  readonly onRetry: (command: CommandId) => void;
  /** Stops what runs before it writes. */
  readonly onCancel: () => void;
}) {
  const styles = useStyles();
  const say = useWords();
  const [dismissed, setDismissed] = useState<RunsState['last']>();
  const [reported, setReported] = useState({ last, page });
  if (reported.last !== last) setReported({ last, page });
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
      {ended && ended.outcome.kind === 'done' && reported.page === page && (
        <ReportSummary command={ended.command} report={ended.outcome.report} onDismiss={dismiss} />
      )}
      {ended && ended.outcome.kind !== 'done' && (
        <TroubleMessage trouble={ended.outcome} onRetry={() => onRetry(ended.command)} onDismiss={dismiss} />
      )}
    </div>
  );
}
