/** @jest-environment jsdom */
import { Findings } from '../rules/findings';
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { drawPane, furnishPage } from '../../test/taskpane/draw-pane';
import type { CommandReport } from '../commands/command-report';
import type { Finding } from '../rules/rule';

const tooOld: Finding = {
  rule: 'credit-recent',
  clause: '7.3.1.3',
  level: 'shall',
  outcome: 'failed',
  reason: 'tooOld',
  subject: '',
  facts: { registered: '2019-03-01', earliest: '2020-06-30', years: 5 },
  at: { sheet: '抵消', row: 6, column: 1 },
  tonnes: '1200',
  waiver: undefined,
};
const report: CommandReport = {
  kind: 'done',
  words: { 'zh-CN': '共 2 条记录', 'en-US': '2 records in all' },
  findings: Findings.of([tooOld]),
  figures: [{ label: { 'zh-CN': '计入抵消量', 'en-US': 'Counted' }, value: '12345.5', unit: 't CO2e' }],
  sheet: '检查结果',
};

beforeAll(furnishPage, 60_000);
afterEach(cleanup);

const press = (name: string | RegExp) =>
  act(async () => fireEvent.click(screen.getByRole('button', { name })));

describe('the way from page to page', () => {
  it('four pages side by side, the open one marked, the others behind “More”', async () => {
    await drawPane();
    const navigation = within(screen.getByRole('navigation', { name: 'Pages' }));
    const current = navigation.getByRole('button', { name: 'Workflow' });
    expect(current.getAttribute('aria-current')).toBe('page');
    const more = navigation.getByRole('button', { name: 'More' });
    expect(more.getAttribute('aria-expanded')).toBe('false');
    await press('More');
    expect(more.getAttribute('aria-expanded')).toBe('true');
    fireEvent.keyDown(more, { key: 'Escape' });
    expect(more.getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(more);
  });

  it('a page that is turned to takes the focus to its title; the first one leaves it where it is', async () => {
    await drawPane();
    expect(document.activeElement).toBe(document.body);
    await press('Factors');
    const title = await screen.findByRole('heading', { level: 2, name: 'Factors' });
    expect(document.activeElement).toBe(title);
  });
});

describe('what a run ended with, on whatever page', () => {
  it('a refusal is announced in words, with a way to try again and one to put it away', async () => {
    const { pressed } = await drawPane({
      page: 'factors',
      state: {
        last: {
          command: 'buildWorkbook',
          outcome: { kind: 'refused', words: { 'zh-CN': '只读', 'en-US': 'The workbook is read-only.' } },
        },
      },
    });
    const message = screen.getByText(/The workbook is read-only\./);
    expect(message.closest('[aria-live="polite"]')).toBeTruthy();
    await press('Try again');
    expect(pressed).toEqual(['buildWorkbook']);
    await press('Dismiss');
    expect(screen.queryByText(/read-only/)).toBeNull();
  });

  it('a report shows its words, its figures with thousands parted, and the way to its findings', async () => {
    const pane = await drawPane({
      state: { last: { command: 'checkOffsets', outcome: { kind: 'done', report } } },
    });
    expect(screen.getByText(/2 records in all/)).toBeTruthy();
    expect(screen.getByText('12,345.5 t CO2e')).toBeTruthy();
    await press('See findings (1 finding)');
    expect(pane.page()).toBe('findings');
    // It has been read: the page that was turned to has the room.
    expect(screen.queryByText(/2 records in all/)).toBeNull();
  });
});

describe('protected sheets that a heal has left', () => {
  const left: CommandReport = {
    ...report,
    findings: Findings.none,
    figures: [],
    protectedSheets: ['锁定', '汇总'],
  };
  const drawn = () =>
    drawPane({ state: { last: { command: 'healFormulas', outcome: { kind: 'done', report: left } } } });

  it('nothing is lifted before somebody agrees; then each sheet goes with its password, or with none', async () => {
    const { agreed } = await drawn();
    expect(screen.getByText(/^If you agree, the add-in lifts the protection/)).toBeTruthy();
    expect(agreed).toEqual([]);
    const field = screen.getByLabelText('Password of “锁定” (blank if there is none)');
    expect(field).toHaveProperty('type', 'password');
    fireEvent.change(field, { target: { value: 'geheim' } });
    await press('Agree: lift, heal, protect again');
    expect(agreed).toEqual([
      [
        { sheet: '锁定', password: 'geheim' },
        { sheet: '汇总', password: '' },
      ],
    ]);
    expect(screen.getByText('Mended; the sheets are protected again.')).toBeTruthy();
    expect(screen.queryByLabelText(/^Password of/)).toBeNull();
  });

  it('no report without such sheets asks for anything', async () => {
    await drawPane({ state: { last: { command: 'healFormulas', outcome: { kind: 'done', report } } } });
    expect(screen.queryByText(/^If you agree/)).toBeNull();
  });
});

describe('while a long command runs', () => {
  it('how far it is shows, and it can be cancelled', async () => {
    const { cancelled } = await drawPane({ state: { running: 'checkEverything', progress: 0.4 } });
    expect(screen.getByRole('progressbar', { name: 'Check everything' })).toHaveProperty('value', 0.4);
    await press('Cancel');
    expect(cancelled).toEqual(['checkEverything']);
  });
});

describe('the language of the pane', () => {
  it('changes at once, and the page says which it is', async () => {
    await drawPane();
    expect(document.documentElement.lang).toBe('en-US');
    await press('中文');
    expect(document.documentElement.lang).toBe('zh-CN');
    expect(screen.getByRole('heading', { level: 1, name: '碳中和助手' })).toBeTruthy();
    expect(screen.getByRole('heading', { level: 2, name: '碳中和流程' })).toBeTruthy();
    expect(screen.getByRole('button', { name: '中文' }).getAttribute('aria-pressed')).toBe('true');
  });
});
