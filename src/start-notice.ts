/** What the page can say before there is a pane; the sentences stand in add-in.html, in both languages. */
export type StartNotice = 'no-office' | 'not-in-excel' | 'no-pane';

/** Shows one notice and hides the others; `undefined` hides all. */
export function showStartNotice(notice: StartNotice | undefined): void {
  for (const section of document.querySelectorAll<HTMLElement>('[id^="notice-"]')) {
    section.hidden = section.id !== `notice-${notice ?? ''}`;
  }
}
