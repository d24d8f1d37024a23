/** @jest-environment jsdom */
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { unreadable, organization, type OrganizationEntries } from '../../../test/example-records';
import { drawPane, furnishPage } from '../../../test/taskpane/draw-pane';
import { Refusal } from '../../domain/refusal';

beforeAll(furnishPage, 60_000);
afterEach(cleanup);

const settings = (entries: OrganizationEntries = {}) => organization(entries);
const choose = (label: string, value: string) =>
  act(async () => fireEvent.change(screen.getByRole('combobox', { name: label }), { target: { value } }));
const press = (name: string | RegExp) =>
  act(async () => fireEvent.click(screen.getByRole('button', { name })));
const shown = (label: string) =>
  screen.getByRole<HTMLSelectElement>('combobox', { name: label }).selectedOptions[0]?.textContent;

describe('what the workbook goes by', () => {
  it('nothing chosen: each list says what that means', async () => {
    await drawPane({ page: 'settings', settings: settings() });
    expect(
      [
        'IPCC report for GWP',
        'Fuel parameter set',
        'Emissions compared with offsets',
        'How credit age is counted',
      ].map(shown),
    ).toEqual([
      'None chosen (the newest, AR6)',
      'None chosen (GB/T 32151)',
      'None chosen (net emissions)',
      'None chosen (by day)',
    ]);
    expect(screen.queryByRole('textbox', { name: 'Written ground for calendar years' })).toBeNull();
  });

  it('a choice is entered in the words of the pane’s language, and what was done is said', async () => {
    const { chosen } = await drawPane({
      page: 'settings',
      language: 'zh-CN',
      settings: settings(),
      settingsAfter: settings({ comparison: 'gross' }),
    });
    await choose('与抵消量比较的排放', '排放总量');
    expect(chosen).toEqual([['comparison', '排放总量']]);
    expect(shown('与抵消量比较的排放')).toBe('排放总量');
    expect(screen.getByText(/同时给出按净排放量的结论/)).toBeTruthy();
    expect(screen.getAllByText('已写入设置').length).toBeGreaterThan(0);
  });

  it('an older report is named as no excuse: the check stays', async () => {
    await drawPane({ page: 'settings', settings: settings({ report: 'AR5' }) });
    expect(
      screen.getByText(/asks for the newest report \(AR6\). Choosing AR5 changes no check/),
    ).toBeTruthy();
  });

  it('calendar years ask for their ground, which is saved as typed', async () => {
    const { chosen } = await drawPane({
      page: 'settings',
      settings: settings({ creditAge: 'byCalendarYear' }),
    });
    expect(screen.getByText(/No written ground yet/)).toBeTruthy();
    const field = screen.getByRole('textbox', { name: 'Written ground for calendar years' });
    await act(async () => fireEvent.change(field, { target: { value: '=letter <7>' } }));
    await press('Save');
    expect(chosen).toEqual([['creditAgeGround', '=letter <7>']]);
  });

  it('with a ground the note says what evaluation and declaration will tell', async () => {
    await drawPane({
      page: 'settings',
      settings: settings({ creditAge: 'byCalendarYear', creditAgeGround: 'letter 7' }),
    });
    expect(screen.getByText(/give the verdict by day beside it/)).toBeTruthy();
    expect(screen.queryByText(/No written ground yet/)).toBeNull();
  });

  it('a cell that cannot be read is shown as such, and is taken for no choice', async () => {
    await drawPane({ page: 'settings', settings: settings({ comparison: unreadable('<b>brutto</b>') }) });
    expect(shown('Emissions compared with offsets')).toBe('— (the cell cannot be read)');
    expect(screen.getByText(/The cell says “<b>brutto<\/b>”, which is none of the list/)).toBeTruthy();
  });

  it('the way leads to the cell where it stands', async () => {
    const { shown: cells } = await drawPane({ page: 'settings', settings: settings({ report: 'AR5' }) });
    await press(/Go to the cell of “IPCC report for GWP”/);
    expect(cells).toHaveLength(1);
  });

  it('without a sheet for them it offers to build the workbook', async () => {
    const { pressed } = await drawPane({ page: 'settings' });
    expect(screen.getByText(/no Organization sheet yet/)).toBeTruthy();
    await press('Build workbook');
    expect(pressed).toEqual(['buildWorkbook']);
  });

  it('what stands in the way of reading is said, with a way to try again', async () => {
    await drawPane({
      page: 'settings',
      refusal: new Refusal('notUsable', { 'zh-CN': '正在编辑', 'en-US': 'A cell is being edited' }),
    });
    expect(screen.getByText(/A cell is being edited/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
  });
});
