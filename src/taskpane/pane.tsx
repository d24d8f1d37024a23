import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { commandIds } from '../commands/run-command';
import type { CommandId, CommandRuns, RunsState } from '../commands/run-command';
import type { CellAddress } from '../domain/cell';
import type { Language } from '../domain/language';
import { FindingList } from './finding-list';
import { LanguageSwitch } from './language-switch';
import { useOfficeTheme } from './office-theme';
import { PaneLanguage } from './pane-language';
import { paneWords } from './pane-words';
import { ReportSummary } from './report-summary';
import { StepCard } from './step-card';
import type { StepState } from './step-card';
import { TroubleMessage } from './trouble-message';
import type { Trouble } from './trouble-message';

/** What the pane shows and asks; the page gives it the real ones. */
export interface PaneSurroundings {
  readonly runs: Pick<CommandRuns, 'run' | 'state' | 'subscribe'>;
  readonly currentLanguage: () => Language;
  readonly chooseLanguage: (language: Language) => void;
  readonly onLanguageChoice: (listener: () => void) => () => void;
  /** Brings a cell before the user; what stands in the way comes back in words. */
  readonly showCell: (address: CellAddress) => Promise<Trouble | undefined>;
}

const useStyles = makeStyles({
  pane: {
    minHeight: '100vh',
    boxSizing: 'border-box',
    padding: tokens.spacingHorizontalM,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    '& h1': { margin: 0, fontSize: tokens.fontSizeBase400 },
    '& h2': { margin: `0 0 ${tokens.spacingVerticalS}`, fontSize: tokens.fontSizeBase400 },
  },
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    // Excel draws its own menu button over the top right corner of the pane.
    paddingRight: '40px',
  },
  standard: { margin: 0, color: tokens.colorNeutralForeground2 },
  steps: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  start: { margin: 0 },
});

export function Pane({ surroundings }: { readonly surroundings: PaneSurroundings }) {
  const { runs, currentLanguage, chooseLanguage, onLanguageChoice, showCell } = surroundings;
  const styles = useStyles();
  const theme = useOfficeTheme();
  const language = useSyncExternalStore(onLanguageChoice, currentLanguage);
  const state = useSyncExternalStore(runs.subscribe, runs.state);
  const [jump, setJump] = useState<Trouble>();
  const [dismissed, setDismissed] = useState<RunsState['last']>();

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const { running, last, reports } = state;
  const start = (command: CommandId) => {
    setJump(undefined);
    void runs.run(command);
  };
  const show = async (address: CellAddress) => setJump(await showCell(address));
  const say = (words: (typeof paneWords)[keyof typeof paneWords]) => words[language];
  const next = commandIds.find((command) => !reports[command]);
  const latest = last?.outcome.kind === 'done' ? last.outcome.report : undefined;
  const checked = reports.checkEverything ?? reports.checkOffsets ?? reports.checkInventory;

  return (
    <PaneLanguage.Provider value={language}>
      <FluentProvider theme={theme}>
        <main className={styles.pane}>
          <header>
            <div className={styles.header}>
              <h1>{say(paneWords.product)}</h1>
              <LanguageSwitch onChoose={chooseLanguage} />
            </div>
            <p className={styles.standard}>{say(paneWords.standard)}</p>
          </header>

          <div role="status" aria-live="polite">
            {last && last.outcome.kind !== 'done' && last !== dismissed && running === undefined && (
              <TroubleMessage
                trouble={last.outcome}
                onRetry={() => start(last.command)}
                onDismiss={() => setDismissed(last)}
              />
            )}
            {jump && <TroubleMessage trouble={jump} onDismiss={() => setJump(undefined)} />}
            {last && latest && <ReportSummary command={last.command} report={latest} />}
          </div>

          {last === undefined && running === undefined && (
            <section aria-labelledby="start-title">
              <h2 id="start-title">{say(paneWords.start)}</h2>
              <p className={styles.start}>{say(paneWords.startBody)}</p>
            </section>
          )}

          <section aria-labelledby="steps-title">
            <h2 id="steps-title">{say(paneWords.steps)}</h2>
            <div className={styles.steps} role="list" aria-labelledby="steps-title">
              {commandIds.map((command, index) => (
                <StepCard
                  key={command}
                  number={index + 1}
                  command={command}
                  state={stateOf(command, state)}
                  isBusy={running !== undefined}
                  isNext={command === next}
                  onRun={() => start(command)}
                />
              ))}
            </div>
          </section>

          {checked && checked.findings.length > 0 && (
            <FindingList findings={checked.findings} onShow={(address) => void show(address)} />
          )}
        </main>
      </FluentProvider>
    </PaneLanguage.Provider>
  );
}

function stateOf(command: CommandId, { running, last, reports }: RunsState): StepState {
  if (running === command) return 'running';
  if (last?.command === command && last.outcome.kind !== 'done') return 'stopped';
  return reports[command] ? 'done' : 'notRun';
}
