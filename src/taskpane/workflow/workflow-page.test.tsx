/** @jest-environment jsdom */
import { Findings } from '../../rules/findings';
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { drawPane, furnishPage } from '../../../test/taskpane/draw-pane';
import { commandIds } from '../../commands/run-command';
import type { Finding } from '../../rules/rule';

beforeAll(furnishPage, 60_000);
afterEach(cleanup);

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

describe('the workflow before anything was done', () => {
  it('has the four phases of the standard, the first of them current', async () => {
    await drawPane();
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      'Prepare',
      'Next step',
      'Carry out',
      'Evaluate',
      'Declare',
    ]);
    expect(document.querySelectorAll('[aria-current="step"]')).toHaveLength(1);
  });

  it('every command has its button in the order of the standard, with what it does', async () => {
    await drawPane();
    const buttons = within(screen.getByRole('main'))
      .getAllByRole('button')
      .map((button) => document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent);
    expect(buttons).toHaveLength(commandIds.length);
    expect(buttons.every((does) => does !== undefined && does !== '')).toBe(true);
  });

  it('says what a command will write before it writes', async () => {
    await drawPane();
    expect(screen.getAllByText('What it writes')).toHaveLength(commandIds.length);
    expect(screen.getAllByText(/the column “Check result”/).length).toBeGreaterThan(0);
  });

  it.each([
    ['empty', [], 'Build workbook'],
    ['ours', [], 'Check inventory'],
    // Lists of one's own and other reports are offered, never asked for.
    ['ours', ['checkInventory'], 'Lock factors'],
    ['ours', ['checkInventory', 'lockFactors'], 'Check offsets'],
  ] as const)('of a workbook that is %s, after %j, the next step is “%s”', async (kind, done, button) => {
    const report = { kind: 'done', words: { 'zh-CN': '', 'en-US': '' }, findings: [], figures: [] } as const;
    const reports = Object.fromEntries(done.map((id) => [id, { ...report, sheet: undefined }]));
    await drawPane({ kind, state: { reports } });
    const next = screen.getByRole('heading', { name: 'Next step' }).parentElement;
    expect(within(next ?? document.body).getByRole('button').textContent).toBe(button);
  });

  it('pressing a step runs its command', async () => {
    const { pressed } = await drawPane();
    fireEvent.click(screen.getByRole('button', { name: 'Check offsets' }));
    expect(pressed).toEqual(['checkOffsets']);
  });
});

describe('while a command runs', () => {
  it('its step says so, and no step can be started but keeps the focus', async () => {
    const { pressed, change } = await drawPane();
    const build = screen.getByRole('button', { name: 'Build workbook' });
    build.focus();
    change({ running: 'buildWorkbook' });
    expect(screen.getByText('Working…')).toBeTruthy();
    fireEvent.click(build);
    fireEvent.click(screen.getByRole('button', { name: 'Check offsets' }));
    expect(pressed).toEqual([]);
    expect(document.activeElement).toBe(build);
  });
});

describe('after a check', () => {
  it('a requirement shows its worst outcome, and the phase how many of those checked are met', async () => {
    await drawPane({
      state: {
        checked: {
          command: 'checkOffsets',
          findings: Findings.of([tooOld, { ...tooOld, outcome: 'passed', reason: 'recent' }]),
          before: undefined,
        },
      },
    });
    const requirement = screen.getByText('7.3.1.3', { exact: true }).closest('li');
    expect(requirement?.textContent).toContain('Failed');
    expect(screen.getByText(/0 met of 1 checked/)).toBeTruthy();
    expect(screen.getAllByText('Not checked').length).toBeGreaterThan(10);
  });
});
