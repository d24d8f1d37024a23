import { Button, Spinner, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { useContext, useId } from 'react';
import type { CommandId } from '../../commands/run-command';
import type { WriteEntry } from '../../commands/write-matrix';
import type { Language } from '../../domain/language';
import { useExplanations } from '../shell/explanations';
import { PaneLanguage, useWords } from '../shell/pane-language';
import { paneWords, stepWords } from '../shell/pane-words';
import { optionalCommands, workflowWords } from './workflow-words';

/** Where a step stands in this session. */
export type StepState = 'notRun' | 'running' | 'done' | 'stopped';

const useStyles = makeStyles({
  step: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  next: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorBrandStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
  },
  state: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  done: { color: tokens.colorStatusSuccessForeground1 },
  writes: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
    '& summary': { cursor: 'pointer', width: 'fit-content' },
    '& ul': { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  },
});

/** A command as a step: what it does, what it will write, and its button. */
export function CommandStep({
  command,
  state,
  isBusy,
  isNext,
  onRun,
}: {
  readonly command: CommandId;
  readonly state: StepState;
  /** Some command runs: none can be started. */
  readonly isBusy: boolean;
  readonly isNext: boolean;
  readonly onRun: () => void;
}) {
  const styles = useStyles();
  const say = useWords();
  const language = useContext(PaneLanguage);
  const writes = useExplanations()?.writeMatrix[command];
  const does = useId();
  return (
    <div className={mergeClasses(styles.step, isNext && styles.next)}>
      {isNext && <h3>{say(workflowWords.next)}</h3>}
      <p id={does}>{say(stepWords[command].does)}</p>
      <details className={styles.writes}>
        <summary>{say(workflowWords.writes)}</summary>
        <ul>
          {writesIn(writes ?? [], language).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
      <div className={styles.foot}>
        <Button
          appearance={isNext ? 'primary' : 'secondary'}
          // Focus stays on the button while it works; a disabled button would lose it.
          disabledFocusable={isBusy}
          aria-describedby={does}
          onClick={onRun}
        >
          {say(stepWords[command].button)}
        </Button>
        {state === 'running' ? (
          <Spinner size="tiny" label={say(paneWords.running)} />
        ) : (
          <span className={mergeClasses(styles.state, state === 'done' && styles.done)}>
            {state === 'done' && <CheckmarkCircle20Filled />}
            {state === 'notRun' && optionalCommands.has(command)
              ? say(workflowWords.optional)
              : say(paneWords[state])}
          </span>
        )}
      </div>
    </div>
  );
}

/** What a command may write, sheet by sheet; sheets of which the same is said share a line. */
function writesIn(entries: readonly WriteEntry[], language: Language): string[] {
  const sheetsByText = new Map<string, string[]>();
  for (const { sheet, what } of entries) {
    const text = what[language];
    sheetsByText.set(text, [...(sheetsByText.get(text) ?? []), sheet[language]]);
  }
  const [comma, colon] = language === 'zh-CN' ? ['、', '：'] : [', ', ': '];
  return [...sheetsByText].map(([text, sheets]) => sheets.join(comma) + colon + text);
}
