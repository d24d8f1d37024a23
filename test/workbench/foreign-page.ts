import type { PageWindow } from '../host/page-bridge';

/** Where office.js is served beside the workbench. */
const OFFICE_JS = '/office-js/office.js';

/** A production page with its office.js taken from here: the page's policy lets it load from its own origin only. */
export function pageForTrial(html: string): string {
  return html.replace(/(<script\b[^>]*\bsrc="?)https:\/\/[^"\s>]*\/office\.js/g, `$1${OFFICE_JS}`);
}

/** An address beside the page that is no page itself: a frame there has the page's folder and query, and runs nothing. */
export function quietAddress(page: string): string {
  const address = new URL(page);
  const quiet = new URL('functions.json', address);
  quiet.search = address.search;
  return quiet.href;
}

/**
 * Writes an add-in's page as it was built into a frame that stands at its quiet address, after `connect` has put the
 * stand-in into the frame's window. The page itself knows nothing of the workbench.
 */
export async function writePage(
  frame: HTMLIFrameElement,
  page: string,
  connect: (window: PageWindow) => void,
): Promise<void> {
  const answer = await fetch(page);
  if (!answer.ok) throw new Error(`${page}: ${String(answer.status)} ${answer.statusText}`);
  const html = pageForTrial(await answer.text());
  const { contentWindow, contentDocument } = frame;
  if (contentWindow === null || contentDocument === null) return;
  const window = contentWindow as unknown as PageWindow;
  window['pageText'] = () => {
    Reflect.deleteProperty(window, 'pageText');
    return html;
  };
  window['connectPage'] = () => {
    Reflect.deleteProperty(window, 'connectPage');
    connect(window);
  };
  // A document opened from here would take this page's address; opened by a script of its own it keeps the frame's.
  const script = contentDocument.createElement('script');
  script.textContent = 'document.open(); connectPage(); document.write(pageText()); document.close();';
  contentDocument.documentElement.append(script);
}
