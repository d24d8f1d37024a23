/** @jest-environment jsdom */
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { organization, unreadable } from '../../../test/example-records';
import { drawPane, furnishPage } from '../../../test/taskpane/draw-pane';
import { Refusal } from '../../domain/refusal';

beforeAll(furnishPage, 60_000);
afterEach(cleanup);

const press = (name: string | RegExp) =>
  act(async () => fireEvent.click(screen.getByRole('button', { name })));
const search = (text: string) =>
  act(async () => fireEvent.change(screen.getByRole('searchbox'), { target: { value: text } }));
const names = () =>
  within(screen.getByRole('list', { name: 'Factors' }))
    .getAllByRole('button')
    .map(({ textContent }) => textContent ?? '');

describe('the numbers', () => {
  it('are found in any spelling and show their newest value with its unit', async () => {
    await drawPane({ page: 'factors' });
    await search('六氟化硫');
    expect(names()[0]).toContain('SF6');
    expect(names()[0]).toContain('25,200');
    expect(names()[0]).toContain('kg CO2e/kg');
  });

  it('opened, show every edition and the passport of the one chosen', async () => {
    await drawPane({ page: 'factors' });
    await search('CH4');
    await press(/^CH4 GWP100 · AR6/);
    expect(screen.getAllByRole('radio')).toHaveLength(4);
    expect(screen.getByText('Table 7.SM.7')).toBeTruthy();
    await act(async () => fireEvent.click(screen.getByRole('radio', { name: /^AR4/ })));
    expect(screen.getByText('Table 2.14')).toBeTruthy();
    expect(screen.getByText('=CN.GWP("CH4","AR4")')).toBeTruthy();
  });

  it('an edition that was searched for is the one that is open', async () => {
    await drawPane({ page: 'factors' });
    await search('methane AR5');
    await press(/^CH4 GWP100/);
    expect(screen.getByText('=CN.GWP("CH4","AR5")')).toBeTruthy();
  });

  it('a name that is not held gets names like it, and one press searches them', async () => {
    await drawPane({ page: 'factors' });
    await search('R-410X');
    expect(screen.getByText('Nothing is held for “R-410X”.')).toBeTruthy();
    await press('R-410A');
    expect(names()[0]).toContain('R-410A');
  });

  it('are marked from the day after their review day, not on it', async () => {
    // The factors published for 2023 are to be looked at again by 2026-12-31.
    await drawPane({ page: 'factors', today: '2026-12-31' });
    await search('Guangdong 2023');
    expect(names()[0]).not.toContain('Past its review day');
    cleanup();
    await drawPane({ page: 'factors', today: '2027-01-01' });
    await search('Guangdong 2023');
    expect(names()[0]).toContain('Past its review day');
  });
});

describe('the editions that the workbook chose', () => {
  it('come first and are the ones that are inserted', async () => {
    const settings = organization({ report: 'AR5', fuelSet: 'NDRC' });
    const { insertions } = await drawPane({ page: 'factors', settings });
    await search('CH4');
    expect(names()[0]).toContain('GWP100 · AR5');
    await press(/^CH4 GWP100/);
    await press('Insert at the selected cell');
    expect(insertions.map(({ insertion }) => insertion.cells)).toEqual([
      [[{ formula: '=CN.GWP("CH4","AR5")' }]],
    ]);
    await search('natural gas');
    expect(names()[0]).toContain('Fuel · NDRC');
  });

  it('one that is named in the search goes before', async () => {
    await drawPane({ page: 'factors', settings: organization({ report: 'AR5' }) });
    await search('CH4 AR4');
    await press(/^CH4 GWP100/);
    expect(screen.getByText('=CN.GWP("CH4","AR4")')).toBeTruthy();
  });

  it('one that cannot be read is said, and nothing is taken for it', async () => {
    await drawPane({ page: 'factors', settings: organization({ report: unreadable('AR7') }) });
    expect(screen.getByText(/“IPCC report for GWP” says “AR7”/)).toBeTruthy();
  });
});

describe('putting a number into the sheet', () => {
  const open = async () => {
    await search('CH4');
    await press(/^CH4 GWP100/);
  };

  it('writes its formula at the selected cell and says where', async () => {
    const { insertions } = await drawPane({ page: 'factors' });
    await open();
    await press('Insert at the selected cell');
    expect(insertions).toEqual([
      {
        insertion: { cells: [[{ formula: '=CN.GWP("CH4","AR6")' }]] },
        at: { sheet: 'Sheet1', row: 0, column: 0 },
      },
    ]);
    expect(screen.getAllByText('Written to Sheet1!A1.').length).toBeGreaterThan(0);
  });

  const occupied = {
    cells: [{ address: { sheet: 'Sheet1', row: 0, column: 0 }, shown: '123' }],
    count: 1,
    entries: [[123]],
  };
  const once = (_: unknown, at: { row: number; column: number; sheet: string }, agreed?: unknown) =>
    agreed === occupied
      ? { state: 'inserted' as const, area: { ...at, rows: 1, columns: 1 } }
      : { state: 'occupied' as const, occupied };

  it('says what is in the way and replaces it only when told to', async () => {
    const { insertions } = await drawPane({ page: 'factors', inserted: once });
    await open();
    await press('Insert at the selected cell');
    expect(screen.getByText(/Sheet1!A1 holds “123”/)).toBeTruthy();
    expect(insertions).toEqual([]);
    await press('Replace');
    expect(insertions).toHaveLength(1);
  });

  it('keeps what is there when told to', async () => {
    const { insertions } = await drawPane({ page: 'factors', inserted: once });
    await open();
    await press('Insert at the selected cell');
    await press('Keep what is there');
    expect(screen.queryByText(/holds “123”/)).toBeNull();
    expect(insertions).toEqual([]);
  });

  it('what stands in the way of Excel comes in words, with a way to try again', async () => {
    const words = { 'zh-CN': '正在编辑', 'en-US': 'A cell is being edited.' };
    await drawPane({ page: 'factors', refusal: new Refusal('notUsable', words) });
    await open();
    await press('Insert at the selected cell');
    expect(screen.getByText(/A cell is being edited\./)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
  });
});
