import { dayOf } from '../domain/day';
import { afterByTheClock } from '../workbook/after';
import { currentLanguage } from './language-choice';
import { loadedScript } from './loaded-script';
import { openPage, pageButtons } from './pane-page';
import type { CommandId, RunOutcome } from './run-command';
import { CommandRuns, ribbonCommandIds } from './run-command';

/** The names of all functions that the ribbon's buttons call. */
export const ribbonFunctionNames: readonly string[] = [...ribbonCommandIds, ...Object.keys(pageButtons)];

/** All runs of this session, whoever started them: the ribbon and the pane share one page. */
export const runs = new CommandRuns({
  perform: async (id, pace) => {
    const { performOverExcel } = await loadCommands();
    return performOverExcel(id, { today: today(), language: currentLanguage(), pace });
  },
  now: () => performance.now(),
  breathe: () => new Promise((resolve) => void afterByTheClock(0, resolve)),
  after: afterByTheClock,
  complain: (error) => console.error(error),
});

export const runCommand = runs.run;

/** The commands come in a script of their own, so that a cell's first result does not wait for them. */
export function loadCommands(): Promise<typeof import('./commands-over-excel')> {
  return loadedScript(import('./commands-over-excel'));
}

/**
 * Ties the ribbon's buttons to the commands. Called while the page's first script runs: a button pressed before that
 * would do nothing.
 */
export function registerCommands(): void {
  for (const id of ribbonCommandIds) {
    Office.actions.associate(id, (event: Office.AddinCommands.Event) => void pressed(id, event));
  }
  for (const [name, page] of Object.entries(pageButtons)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      openPage(page);
      void showPane();
      event.completed();
    });
  }
}

/** Excel takes the next press only after `completed`, so it comes on every path, and once. */
async function pressed(id: CommandId, event: Office.AddinCommands.Event): Promise<void> {
  try {
    const outcome = await runs.run(id);
    if (needsReading(outcome)) void showPane();
  } finally {
    event.completed();
  }
}

function needsReading(outcome: RunOutcome): boolean {
  return outcome.kind !== 'done' || outcome.report.protectedSheets !== undefined;
}

/** A try only: Excel ignores it for add-ins from its store, and older versions do not have it. */
async function showPane(): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
  } catch (error) {
    console.warn(error);
  }
}

/** The day by the user's own calendar. */
export function today() {
  const now = new Date();
  const day = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (!day) throw new RangeError(`the clock says ${now.toISOString()}, which is no day Excel knows`);
  return day;
}
