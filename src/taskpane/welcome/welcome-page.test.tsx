/** @jest-environment jsdom */
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { drawPane, furnishPage } from '../../../test/taskpane/draw-pane';

beforeAll(furnishPage, 60_000);
afterEach(cleanup);

describe('the first page', () => {
  it('an empty workbook can be filled with the example, somebody’s own cannot', async () => {
    const { pressed } = await drawPane({ page: 'welcome', kind: 'empty' });
    fireEvent.click(screen.getByRole('button', { name: 'Try it with an example' }));
    expect(pressed).toEqual(['buildExample']);
    cleanup();
    await drawPane({ page: 'welcome', kind: 'foreign' });
    expect(screen.queryByRole('button', { name: 'Try it with an example' })).toBeNull();
  });

  it('somebody’s own ledgers can be previewed, and adopted once the workbook is built', async () => {
    const foreign = await drawPane({ page: 'welcome', kind: 'foreign' });
    fireEvent.click(screen.getByRole('button', { name: 'See how my own ledgers would be adopted' }));
    expect(foreign.pressed).toEqual(['previewAdoption']);
    expect(screen.queryByRole('button', { name: 'Adopt lists' })).toBeNull();
    cleanup();
    const ours = await drawPane({ page: 'welcome', kind: 'ours' });
    fireEvent.click(screen.getByRole('button', { name: 'Adopt lists' }));
    expect(ours.pressed).toEqual(['adoptList']);
  });

  it.each([
    ['empty', 'This workbook is empty', 'Build workbook'],
    ['foreign', 'This workbook has sheets of your own', 'Build workbook'],
    ['older', 'This workbook is of an older version', 'Bring up to date'],
    ['older', 'This workbook is of an older version', 'Open the workflow'],
    ['ours', 'The workbook is built', 'Open the workflow'],
    ['newer', 'This workbook is of a newer version', 'Open the workflow'],
  ] as const)('a workbook that is %s: “%s”', async (kind, title, way) => {
    await drawPane({ page: 'welcome', kind });
    expect(screen.getByRole('heading', { name: title })).toBeTruthy();
    expect(screen.getByRole('button', { name: way })).toBeTruthy();
  });

  it('brings an older workbook up to this version', async () => {
    const { pressed } = await drawPane({ page: 'welcome', kind: 'older' });
    fireEvent.click(screen.getByRole('button', { name: 'Bring up to date' }));
    expect(pressed).toEqual(['migrateWorkbook']);
  });

  it('builds the workbook, and lets one try a function', async () => {
    const { pressed, insertions } = await drawPane({ page: 'welcome', kind: 'empty' });
    fireEvent.click(screen.getByRole('button', { name: 'Build workbook' }));
    expect(pressed).toEqual(['buildWorkbook']);
    await act(async () =>
      fireEvent.click(screen.getByRole('button', { name: 'Put the example into the selected cell' })),
    );
    expect(insertions[0]?.insertion.cells).toEqual([[{ formula: '=CN.GWP("R-410A")' }]]);
  });
});

test('the settings say with which rules and numbers this copy computes', async () => {
  await drawPane({ page: 'settings' });
  expect(screen.getByText(/^CN \d{4}-\d{2}-\d{2}, \d+ rules, /)).toBeTruthy();
});
