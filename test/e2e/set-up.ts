import { browserVariable, findBrowser } from './browser';
import { startWorkbench, workbenchVariable } from './server';
import { running } from './running';

/**
 * Finds a browser and starts the workbench once for all browser tests. Without a browser they are skipped; where
 * they must run (CI=true) that is a failure. E2E_WORKBENCH=http://localhost:3000 uses one that is running already.
 */
export default async function setUp(): Promise<void> {
  const found = await findBrowser();
  if ('reasons' in found) {
    const sentence =
      'No browser starts, so the browser tests are skipped; install Chrome, Edge or Chromium, or set CHROMIUM_PATH.';
    if (process.env['CI'] === 'true') throw new Error([sentence, ...found.reasons].join('\n'));
    process.stderr.write(`${sentence}\n`);
    return;
  }
  process.env[browserVariable] = JSON.stringify(found);
  if ((process.env[workbenchVariable] ?? '') === '') {
    running.workbench = await startWorkbench();
    process.env[workbenchVariable] = running.workbench.address;
  }
}
