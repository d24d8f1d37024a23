import type { PageWindow } from '../host/page-bridge';
import type {} from './workbench-hooks';

/*
 * Runs in the add-in's frame before office.js: the page around the frame connects it to the stand-in for Excel. Opened
 * by itself, without a workbench around it, the page says what it says in any browser.
 */
if (window.parent !== window) {
  // Before office.js none of the globals that the declarations promise is there; the bridge puts its own.
  window.parent.workbench?.connectFrame(window as unknown as PageWindow);
}
