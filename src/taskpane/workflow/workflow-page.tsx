import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { commandIds } from '../../commands/run-command';
import type { CommandId, RunsState } from '../../commands/run-command';
import { phases } from '../../rules/phase';
import { useExplanations } from '../shell/explanations';
import { PageFrame } from '../shell/page-frame';
import { pageWords } from '../shell/page-words';
import { useWords } from '../shell/pane-language';
import { useSurroundings } from '../shell/surroundings';
import type { StepState } from './command-step';
import { CommandStep } from './command-step';
import { PhaseSection } from './phase-section';
import { optionalCommands, phaseOfCommand, workflowWords } from './workflow-words';

const useStyles = makeStyles({
  phases: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXL,
  },
});

/** The four phases of the standard: the next step, and how every requirement stood at the last check. */
export function WorkflowPage() {
  const styles = useStyles();
  const say = useWords();
  const { runs, lookAtWorkbook, complain } = useSurroundings();
  const state = useSyncExternalStore(runs.subscribe, runs.state);
  const explanations = useExplanations();
  const requirements = useMemo(
    () => explanations?.requirementsByPhase(state.checked?.findings),
    [explanations, state.checked],
  );
  const [isBuilt, setBuilt] = useState(false);
  useEffect(() => {
    let isWanted = true;
    lookAtWorkbook().then((kind) => {
      if (isWanted) setBuilt(kind !== 'empty' && kind !== 'foreign');
    }, complain);
    return () => {
      isWanted = false;
    };
    // What a command did may have built it.
  }, [lookAtWorkbook, complain, state.last]);
  const isDone = (command: CommandId) =>
    state.reports[command] !== undefined || (command === 'buildWorkbook' && isBuilt);
  const next = commandIds.find((command) => !optionalCommands.has(command) && !isDone(command));
  return (
    <PageFrame title={say(pageWords.workflow.title)} intro={say(workflowWords.intro)}>
      {next === undefined && <p>{say(workflowWords.allDone)}</p>}
      <ol className={styles.phases}>
        {phases.map((phase, index) => (
          <PhaseSection
            key={phase}
            phase={phase}
            number={index + 1}
            isCurrent={next !== undefined && phaseOfCommand[next] === phase}
            requirements={requirements?.[phase]}
          >
            {commandIds
              .filter((command) => phaseOfCommand[command] === phase)
              .map((command) => (
                <CommandStep
                  key={command}
                  command={command}
                  state={stateOf(command, state, isDone(command))}
                  isBusy={state.running !== undefined}
                  isNext={command === next}
                  onRun={() => void runs.run(command)}
                />
              ))}
          </PhaseSection>
        ))}
      </ol>
    </PageFrame>
  );
}

function stateOf(command: CommandId, { running, last }: RunsState, isDone: boolean): StepState {
  if (running === command) return 'running';
  if (last?.command === command && last.outcome.kind !== 'done') return 'stopped';
  return isDone ? 'done' : 'notRun';
}
