import { currentPage, isPageTurned, onPageChange, openFirstPage, openPage } from './pane-page';

test('the pane begins with the workflow, or with the page that fits the workbook, and nobody has turned', () => {
  expect(currentPage()).toBe('workflow');
  openFirstPage('welcome');
  openPage('welcome');
  expect([currentPage(), isPageTurned()]).toEqual(['welcome', false]);
});

test('it turns to whatever page is asked for', () => {
  const seen: string[] = [];
  const stop = onPageChange(() => seen.push(currentPage()));
  openPage('factors');
  openPage('findings');
  stop();
  openPage('workflow');
  expect(seen).toEqual(['factors', 'findings']);
});

test('once somebody has turned, no first page takes that away', () => {
  openFirstPage('welcome');
  expect([currentPage(), isPageTurned()]).toEqual(['workflow', true]);
});
