/** @jest-environment jsdom */
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { drawPane, furnishPage } from '../../../test/taskpane/draw-pane';

beforeAll(furnishPage, 60_000);
afterEach(cleanup);

const enter = async (entries: Readonly<Record<string, string>>) => {
  for (const [label, value] of Object.entries(entries))
    await act(async () => fireEvent.change(screen.getByLabelText(label), { target: { value } }));
};
const terms = {
  'Base value': '1,000',
  'Yearly reduction': '10%',
  'Base year': '2022',
  'Target year': '2024',
};

describe('a target path', () => {
  it('1,000 at 10 % a year from 2022 to 2024: 810 compound, 800 linear, 19 % and 20 % in all', async () => {
    await drawPane({ page: 'targets' });
    await enter(terms);
    const rows = within(screen.getByRole('table'))
      .getAllByRole('row')
      .map((row) => row.textContent);
    expect(rows).toEqual([
      'YearCompoundLinear',
      '20221,0001,000',
      '2023900900',
      '2024810800',
      'Overall reduction19%20%',
    ]);
    expect(
      screen.getByRole('img', { name: /compound path comes to 810, the linear one to 800/ }),
    ).toBeTruthy();
  });

  it.each([
    [{ 'Yearly reduction': '100%' }, /at least 0 and below 100 %/],
    [{ 'Yearly reduction': 'four' }, /“four” is no percentage; write 4.2% or 0.042/],
    [{ 'Base value': '-1' }, /cannot be negative/],
    [{ 'Base value': '0' }, /must be above 0/],
    [{ 'Target year': '2022' }, /must come after the base year/],
    [{ 'Base year': 'soon' }, /must be a whole number from/],
  ])('%j is refused at its field, in words', async (wrong, said) => {
    await drawPane({ page: 'targets' });
    await enter({ ...terms, ...wrong });
    expect(screen.getByText(said)).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('the smallest base above 0 has its paths', async () => {
    await drawPane({ page: 'targets' });
    await enter({ ...terms, 'Base value': '0.001' });
    expect(screen.getByText('Linear (A.2.4.2)')).toBeTruthy();
    expect(screen.getByRole('table').textContent).toContain('Overall reduction19%20%');
  });

  it('goes into the sheet as terms and formulas', async () => {
    const { insertions } = await drawPane({ page: 'targets' });
    await enter(terms);
    await act(async () =>
      fireEvent.click(screen.getByRole('button', { name: 'Write from the selected cell on' })),
    );
    expect(insertions[0]?.insertion.cells[0]).toEqual(['Base value', 1000, undefined]);
    expect(insertions[0]?.insertion.cells).toHaveLength(9);
  });
});
