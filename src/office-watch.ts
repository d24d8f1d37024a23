import { showStartNotice } from './start-notice';

/**
 * Says in words when office.js does not come: it is served by others, and where their network is blocked the page
 * would otherwise stay white. A script of its own, run before office.js, because whatever follows may never run.
 */
const patienceInMilliseconds = 10_000;

function sayUnlessReady(): void {
  if (document.documentElement.dataset['office'] !== 'ready') showStartNotice('no-office');
}

document.querySelector('script[data-office-js]')?.addEventListener('error', sayUnlessReady);
setTimeout(sayUnlessReady, patienceInMilliseconds);
