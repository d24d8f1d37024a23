import { makeStyles, tokens } from '@fluentui/react-components';
import type { CommandReport } from '../commands/command-report';
import type { CommandId } from '../commands/run-command';
import { displayTonnes } from '../domain/display-tonnes';
import { Exact } from '../domain/exact';
import { useWords } from './pane-language';
import { paneWords, stepWords } from './pane-words';

const useStyles = makeStyles({
  words: { margin: 0, overflowWrap: 'anywhere' },
  figures: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    gap: tokens.spacingVerticalXS,
    '& dd': { margin: 0, textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  },
});

/** What the latest run found or did, in words and figures. */
export function ReportSummary({
  command,
  report,
}: {
  readonly command: CommandId;
  readonly report: CommandReport;
}) {
  const styles = useStyles();
  const say = useWords();
  return (
    <section aria-labelledby="result-title">
      <h2 id="result-title">
        {say(paneWords.result)} · {say(stepWords[command].button)}
      </h2>
      <p className={styles.words}>{say(report.words)}</p>
      {report.figures.length > 0 && (
        <dl className={styles.figures}>
          {report.figures.map(({ label, value, unit }) => (
            <Figure key={label['en-US']} label={say(label)} value={value} unit={unit} />
          ))}
        </dl>
      )}
    </section>
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
