/** @jest-environment jsdom */
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { drawPane, furnishPage } from '../../../test/taskpane/draw-pane';

beforeAll(furnishPage, 60_000);
afterEach(cleanup);

describe('the measures of table C.1', () => {
  it('are 25, in four categories', async () => {
    await drawPane({ page: 'measures' });
    expect(screen.getAllByRole('button', { name: /^Add to the plan: / })).toHaveLength(25);
    expect(screen.getAllByText(/^\d+ measures?$/).map(({ textContent }) => textContent)).toEqual([
      '5 measures',
      '9 measures',
      '6 measures',
      '5 measures',
    ]);
  });

  it('are found in either language, and go into the plan', async () => {
    const { addedMeasures } = await drawPane({ page: 'measures' });
    await act(async () => fireEvent.change(screen.getByRole('searchbox'), { target: { value: '光伏发电' } }));
    await act(async () =>
      fireEvent.click(screen.getByRole('button', { name: 'Add to the plan: Distributed photovoltaics' })),
    );
    expect(addedMeasures).toEqual([2]);
    expect(screen.getByText('Added to the plan at A4.')).toBeTruthy();
  });

  it('a word that is in none says so', async () => {
    await drawPane({ page: 'measures' });
    await act(async () => fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'zzz' } }));
    expect(screen.getByText(/No measure is like that/)).toBeTruthy();
  });
});
