/** @jest-environment jsdom */
import '../../../test/functions/custom-functions';
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { drawPane, furnishPage } from '../../../test/taskpane/draw-pane';
import { Refusal } from '../../domain/refusal';

beforeAll(furnishPage, 60_000);
afterEach(cleanup);

const at = { sheet: 'Sheet1', row: 1, column: 2 };
const cell = (formula: string | undefined, value: string | number, shown = String(value)) => ({
  address: at,
  value,
  formula,
  shown,
});

describe('explaining the selected cell', () => {
  it('shows the formula with its numbers, what each function took and gave, its clause and its source', async () => {
    await drawPane({
      page: 'explain',
      selected: cell('=CN.GWP(A2)*B2/1000', 27.066, '27.07'),
      values: { A2: [['R-410A']], B2: [[12]] },
    });
    expect(screen.getByText('=(CN.GWP("R-410A") × 12) ÷ 1000')).toBeTruthy();
    expect(screen.getByText('27.07')).toBeTruthy();
    expect(screen.getByText('27.066')).toBeTruthy();
    expect(screen.getByText('2255.5')).toBeTruthy();
    expect(screen.getByText('Clause 7.2.4.3')).toBeTruthy();
    expect(screen.getByText(/ANSI\/ASHRAE Standard 34/)).toBeTruthy();
  });

  it('shows the arithmetic: 1 − (1 − 4.2 %)^(2030 − 2020) = 34.9 %', async () => {
    await drawPane({ page: 'explain', selected: cell('=CN.TARGETRATE(4.2%,2020,2030)', 0.3489) });
    expect(screen.getByText(/1 − \(1 − 0\.042\)\^\(2030 − 2020\) = 0\.348/)).toBeTruthy();
  });

  it('a formula without cells in it is not shown twice', async () => {
    await drawPane({ page: 'explain', selected: cell('=CN.GWP("CH4","AR5")*2', 56) });
    expect(screen.queryByText('With its numbers')).toBeNull();
    expect(screen.getByText('=CN.GWP("CH4","AR5")*2')).toBeTruthy();
  });

  it('an empty answer is said once', async () => {
    await drawPane({
      page: 'explain',
      selected: cell('=CN.GWP(B9)', '', ''),
      values: { B9: [[undefined]] },
    });
    expect(screen.queryByText('In full')).toBeNull();
  });

  it('says so when the cell holds another number than its formula gives now', async () => {
    await drawPane({ page: 'explain', selected: cell('=CN.GWP("CH4")', 25) });
    expect(screen.getByText(/27\.9 · This differs/)).toBeTruthy();
    cleanup();
    await drawPane({ page: 'explain', selected: cell('=CN.GWP("CH4")', 27.9) });
    expect(screen.queryByText(/This differs/)).toBeNull();
  });

  it('follows the selection, and stops when another page is open', async () => {
    const pane = await drawPane({ page: 'explain', selected: cell('=CN.GWP("CH4")', 27.9) });
    await pane.select(cell('=CN.HEAT()', 0.11));
    expect(screen.getByText('CN.HEAT')).toBeTruthy();
    expect(pane.watchers.size).toBe(1);
    fireEvent.click(screen.getByRole('button', { name: 'Factors' }));
    expect(pane.watchers.size).toBe(0);
  });

  it('teaches what to select when there is no CN function', async () => {
    const pane = await drawPane({ page: 'explain', selected: cell(undefined, 5) });
    expect(screen.getByText('No CN function in this cell')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Open the function wizard' }));
    expect(pane.page()).toBe('functions');
  });

  it('an Excel that is busy gets its words and a way to try again', async () => {
    const words = { 'zh-CN': '正在编辑', 'en-US': 'A cell is being edited.' };
    await drawPane({ page: 'explain', refusal: new Refusal('notUsable', words) });
    expect(screen.getAllByText(/A cell is being edited\./).length).toBeGreaterThan(0);
    expect(screen.getAllByRole('button', { name: 'Try again' }).length).toBeGreaterThan(0);
  });

  it('text of the workbook is shown as text', async () => {
    const { container } = await drawPane({
      page: 'explain',
      selected: cell('=CN.GWP(A2)', '#N/A'),
      values: { A2: [['<img src=x onerror=alert(1)>']] },
    });
    expect(container.querySelector('img')).toBeNull();
    expect(screen.getAllByText(/<img src=x/).length).toBeGreaterThan(0);
  });
});
