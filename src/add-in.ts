import { registerCommands } from './commands/ribbon';
import { registerFunctions } from './functions';
import { showStartNotice } from './start-notice';

/*
 * The first script of the shared page. Excel may call a function or a button as soon as the page has run, long
 * before anybody sees a pane, so both are registered at once; the pane with React comes after, in its own chunk.
 */
if (typeof Office !== 'undefined') {
  registerFunctions();
  registerCommands();
  void start();
}

/**
 * Milliseconds that the pane waits. Excel's client hands over the first results of functions 50 ms after they are
 * asked for; drawing the pane keeps the page busy for longer than that, and cells matter before it.
 */
const untilFirstResults = 100;

async function start(): Promise<void> {
  const { host } = await Office.onReady();
  document.documentElement.dataset['office'] = 'ready';
  const root = document.getElementById('root');
  if (host !== Office.HostType.Excel || root === null) {
    showStartNotice('not-in-excel');
    return;
  }
  showStartNotice(undefined);
  await new Promise((resolve) => setTimeout(resolve, untilFirstResults));
  try {
    const { mountPane } = await import('./taskpane');
    mountPane(root);
  } catch (error) {
    showStartNotice('no-pane');
    throw error;
  }
}
