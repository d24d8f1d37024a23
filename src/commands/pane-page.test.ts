import { currentPage, onPageChange, openPage } from './pane-page';

test('the pane begins with the workflow, and turns to whatever page is asked for', () => {
  const seen: string[] = [];
  const stop = onPageChange(() => seen.push(currentPage()));
  expect(currentPage()).toBe('workflow');
  openPage('factors');
  openPage('findings');
  stop();
  openPage('workflow');
  expect(seen).toEqual(['factors', 'findings']);
});
