import { Button, Card, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { useContext } from 'react';
import type { CommandId } from '../commands/run-command';
import { writeMatrix } from '../commands/write-matrix';
import type { Language } from '../domain/language';
import { PaneLanguage, useWords } from './pane-language';
import { paneWords, stepWords } from './pane-words';

/** Where a step stands in this session. */
export type StepState = 'notRun' | 'running' | 'done' | 'stopped';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
  writes: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
  },
});

export function StepCard({
  number,
  command,
  state,
  isBusy,
  isNext,
  onRun,
}: {
  readonly number: number;
  readonly command: CommandId;
  readonly state: StepState;
  /** Some step runs: none can be started. */
  readonly isBusy: boolean;
  readonly isNext: boolean;
  readonly onRun: () => void;
}) {
  const styles = useStyles();
  const say = useWords();
  const language = useContext(PaneLanguage);
  const { button, does } = stepWords[command];
  const writesId = `writes-${command}`;
  return (
    <Card size="small" role="listitem">
      <h3 className={styles.title}>
        {number} {say(button)}
      </h3>
      <p className={styles.text}>{say(does)}</p>
      <div className={styles.writes} id={writesId}>
        {say(paneWords.writes)}
        <ul className={styles.list}>
          {writesOf(command, language).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
      <div className={styles.foot}>
        <Button
          appearance={isNext ? 'primary' : 'secondary'}
          // Focus stays on the button while it works; a disabled button would lose it.
          disabledFocusable={isBusy}
          aria-describedby={writesId}
          onClick={onRun}
        >
          {say(button)}
        </Button>
        {state === 'running' ? (
          <Spinner size="tiny" label={say(paneWords.running)} />
        ) : (
          <span>{say(paneWords[state])}</span>
        )}
      </div>
    </Card>
  );
}

/** What the command may write, sheet by sheet; sheets of which the same is said share a line. */
function writesOf(command: CommandId, language: Language): string[] {
  const sheetsByText = new Map<string, string[]>();
  for (const { sheet, what } of writeMatrix[command]) {
    const text = what[language];
    sheetsByText.set(text, [...(sheetsByText.get(text) ?? []), sheet[language]]);
  }
  const [comma, colon] = language === 'zh-CN' ? ['、', '：'] : [', ', ': '];
  return [...sheetsByText].map(([text, sheets]) => sheets.join(comma) + colon + text);
}
