import { registerCommands } from './commands/ribbon';
import { registerFunctions } from './functions';
import { showStartNotice } from './start-notice';

/*
 * The first script of the shared page. Excel may call a function or a button as soon as the page has run, long
 * before anybody sees a pane, so both are registered at once; the pane with React comes after, in its own chunk.
 */
let areFunctionsCalled = false;
if (typeof Office !== 'undefined') {
  registerFunctions(() => {
    areFunctionsCalled = true;
  });
  registerCommands();
  void start();
}

/** How long, in milliseconds, drawing the pane waits to see whether the workbook calls functions. */
const untilFirstCalls = 20;
/**
 * How much longer it waits if it does: Excel's client hands over the first results 50 ms after they are asked for. Drawing the pane
 * keeps the page busy for longer than that, and cells matter before it.
 */
const untilFirstResults = 50;

async function giveWayToFunctions(): Promise<void> {
  await wait(untilFirstCalls);
  if (areFunctionsCalled) await wait(untilFirstResults);
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

async function start(): Promise<void> {
  const { host } = await Office.onReady();
  document.documentElement.dataset['office'] = 'ready';
  const root = document.getElementById('root');
  if (host !== Office.HostType.Excel || root === null) {
    showStartNotice('not-in-excel');
    return;
  }
  showStartNotice(undefined);
  try {
    const [{ mountPane }] = await Promise.all([import('./taskpane'), giveWayToFunctions()]);
    mountPane(root);
  } catch (error) {
    showStartNotice('no-pane');
    throw error;
  }
}
