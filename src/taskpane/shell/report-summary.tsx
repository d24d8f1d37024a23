import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { CommandReport } from '../../commands/command-report';
import type { CommandId } from '../../commands/run-command';
import { displayTonnes } from '../../domain/display-tonnes';
import { Exact } from '../../domain/exact';
import { useWords } from './pane-language';
import { countWords, paneWords, stepWords } from './pane-words';
import { ProtectionForm } from './protection-form';
import { useSurroundings } from './surroundings';

const useStyles = makeStyles({
  figures: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    columnGap: tokens.spacingHorizontalM,
    '& dt': { color: tokens.colorNeutralForeground2 },
    '& dd': { margin: 0, textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  },
  words: { overflowWrap: 'anywhere' },
});

/** What the latest run found or did, in words and figures, with the way to its findings. */
export function ReportSummary({
  command,
  report,
  onDismiss,
}: {
  readonly command: CommandId;
  readonly report: CommandReport;
  readonly onDismiss: () => void;
}) {
  const styles = useStyles();
  const say = useWords();
  const { openPage } = useSurroundings();
  return (
    <MessageBar layout="multiline" intent={intentOf(report)}>
      <MessageBarBody className={styles.words}>
        <MessageBarTitle>{say(stepWords[command].button)}</MessageBarTitle> {say(report.words)}
        {report.figures.length > 0 && (
          <dl className={styles.figures}>
            {report.figures.map(({ label, value, unit }) => (
              <Figure key={label['en-US']} label={say(label)} value={value} unit={unit} />
            ))}
          </dl>
        )}
        {report.protectedSheets && <ProtectionForm sheets={report.protectedSheets} />}
      </MessageBarBody>
      <MessageBarActions>
        {report.findings.count() > 0 && (
          <Button size="small" onClick={() => openPage('findings')}>
            {say(paneWords.seeFindings)}
            {report.findings.open.length > 0 && ` (${say(countWords(report.findings.open.length))})`}
          </Button>
        )}
        <Button size="small" onClick={onDismiss}>
          {say(paneWords.dismiss)}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function Figure({ label, value, unit }: Readonly<Record<'label' | 'value' | 'unit', string>>) {
  return (
    <>
      <dt>{label}</dt>
      <dd>
        {displayTonnes(new Exact(value))} {unit}
      </dd>
    </>
  );
}

/** A check that found something to settle was carried out well, but nobody should take it for a pass. */
function intentOf({ kind, findings }: CommandReport): 'success' | 'info' | 'warning' {
  if (kind !== 'done') return 'info';
  return findings.open.length > 0 ? 'warning' : 'success';
}
