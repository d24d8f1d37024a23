/** @jest-environment jsdom */
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import type { CommandReport } from '../commands/command-report';
import type { CommandId, RunOutcome, RunsState } from '../commands/run-command';
import type { CellAddress } from '../domain/cell';
import type { Language } from '../domain/language';
import type { Finding } from '../rules/rule';
import { Pane } from './pane';
import type { PaneSurroundings } from './pane';
import type { Trouble } from './trouble-message';

const tooOld: Finding = {
  rule: 'credit-recent',
  clause: '7.3.1.3',
  level: 'shall',
  outcome: 'failed',
  reason: 'tooOld',
  facts: { registered: '2019-03-01', earliest: '2020-06-30', years: 5 },
  at: { sheet: '抵消', row: 6, column: 1 },
  subject: '3',
  tonnes: '1200',
  waiver: undefined,
};
const recent: Finding = {
  ...tooOld,
  outcome: 'passed',
  reason: 'recent',
  facts: { registered: '2023-03-01', earliest: '2020-06-30' },
  at: { sheet: '抵消', row: 7, column: 1 },
};
const report: CommandReport = {
  kind: 'done',
  words: { 'zh-CN': '共 2 条记录', 'en-US': '2 records in all' },
  findings: [recent, tooOld],
  figures: [{ label: { 'zh-CN': '计入抵消量', 'en-US': 'Counted' }, value: '12345.5', unit: 't CO2e' }],
  sheet: '检查结果',
};

function setUp(first: Partial<RunsState> = {}, language: Language = 'en-US') {
  let state: RunsState = {
    running: undefined,
    progress: undefined,
    last: undefined,
    reports: {},
    ...first,
  };
  let chosen = language;
  const listeners = new Set<() => void>();
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const pressed: CommandId[] = [];
  const shown: CellAddress[] = [];
  let jumpTrouble: Trouble | undefined;
  const tell = () => act(() => listeners.forEach((listener) => listener()));
  const surroundings: PaneSurroundings = {
    runs: {
      state: () => state,
      subscribe,
      run: (command) => {
        pressed.push(command);
        return new Promise<RunOutcome>(() => {});
      },
    },
    currentLanguage: () => chosen,
    chooseLanguage: (next) => {
      chosen = next;
      listeners.forEach((listener) => listener());
    },
    onLanguageChoice: subscribe,
    showCell: (address) => {
      shown.push(address);
      return Promise.resolve(jumpTrouble);
    },
  };
  const { container } = render(<Pane surroundings={surroundings} />);
  return {
    container,
    pressed,
    shown,
    change: (next: Partial<RunsState>) => {
      state = { ...state, ...next };
      tell();
    },
    refuseJumps: (trouble: Trouble) => {
      jumpTrouble = trouble;
    },
  };
}

beforeAll(() => {
  Object.assign(globalThis, {
    Office: { context: {} },
    matchMedia: () => ({
      matches: false,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }),
  });
});
afterEach(cleanup);

describe('the pane before anything was done', () => {
  it('teaches where to start and offers the steps in the order of the standard', () => {
    setUp();
    expect(screen.getByRole('heading', { name: 'Where to start' })).toBeTruthy();
    const steps = within(screen.getByRole('list', { name: 'Steps' })).getAllByRole('button');
    expect(steps.map((step) => step.textContent)).toEqual([
      'Build workbook',
      'Check inventory',
      'Lock factors',
      'GWP impact',
      'Check offsets',
      'Check everything',
      'Write evaluation',
    ]);
  });

  it('each button says by itself what it will write', () => {
    setUp();
    const build = screen.getByRole('button', { name: 'Build workbook' });
    const description = document.getElementById(build.getAttribute('aria-describedby') ?? '');
    expect(description?.textContent).toMatch(/Writes:.*Findings/);
  });

  it('pressing a step runs its command', () => {
    const { pressed } = setUp();
    fireEvent.click(screen.getByRole('button', { name: 'Check offsets' }));
    expect(pressed).toEqual(['checkOffsets']);
  });
});

describe('while a command runs', () => {
  it('its card says so, and no step can be started but keeps the focus', () => {
    const { pressed, change } = setUp();
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

describe('what a run ended with', () => {
  it('a refusal is announced in words, with a way to try again and one to put it away', () => {
    const { pressed } = setUp({
      last: {
        command: 'buildWorkbook',
        outcome: { kind: 'refused', words: { 'zh-CN': '只读', 'en-US': 'The workbook is read-only.' } },
      },
    });
    const message = screen.getByText(/The workbook is read-only\./);
    expect(message.closest('[aria-live="polite"]')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(pressed).toEqual(['buildWorkbook']);
    fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(screen.queryByText(/read-only/)).toBeNull();
  });

  it('a report shows its words and its figures with thousands parted', () => {
    setUp({ last: { command: 'checkOffsets', outcome: { kind: 'done', report } } });
    expect(screen.getByText('2 records in all')).toBeTruthy();
    expect(screen.getByText('12,345.5 t CO2e')).toBeTruthy();
  });
});

describe('the findings of the last check', () => {
  const checked = { last: undefined, reports: { checkOffsets: report } };

  it('those to settle come first, each with outcome, clause, cell and words', () => {
    setUp(checked);
    const items = within(screen.getByRole('list', { name: '1 finding' })).getAllByRole('listitem');
    expect(items).toHaveLength(1);
    const text = items[0]?.textContent;
    expect(text).toContain('Failed');
    expect(text).toContain('7.3.1.3');
    expect(text).toContain('抵消!B7');
    expect(text).toContain('2019-03-01');
    expect(text).toContain('Use credits registered on or after 2020-06-30');
  });

  it('a check of an empty ledger has no list that could be taken for a pass', () => {
    setUp({ reports: { checkOffsets: { ...report, findings: [] } } });
    expect(screen.queryByRole('heading', { name: 'Findings' })).toBeNull();
    expect(screen.queryByText('Nothing is left to settle.')).toBeNull();
  });

  it('all of them on request', () => {
    setUp(checked);
    fireEvent.click(screen.getByRole('button', { name: 'All (2)' }));
    expect(within(screen.getByRole('list', { name: '2 findings' })).getAllByRole('listitem')).toHaveLength(2);
  });

  it('lead to their cell', async () => {
    const { shown } = setUp(checked);
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Go to cell 抵消!B7' })));
    expect(shown).toEqual([{ sheet: '抵消', row: 6, column: 1 }]);
  });

  it('a cell that cannot be shown gets its words', async () => {
    const { refuseJumps } = setUp(checked);
    refuseJumps({ kind: 'refused', words: { 'zh-CN': '没有这个表', 'en-US': 'The sheet is gone.' } });
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Go to cell 抵消!B7' })));
    expect(screen.getByText(/The sheet is gone\./)).toBeTruthy();
  });

  it('text of the workbook is shown as text, whatever it looks like', () => {
    const nasty = '<img src=x onerror=alert(1)>';
    const { container } = setUp({
      reports: {
        checkOffsets: { ...report, findings: [{ ...tooOld, at: { sheet: nasty, row: 0, column: 0 } }] },
      },
    });
    expect(container.querySelector('img')).toBeNull();
    expect(screen.getByText(`'${nasty}'!A1`)).toBeTruthy();
  });
});

describe('the language of the pane', () => {
  it('changes at once, findings included, and the page says which it is', () => {
    setUp({ reports: { checkOffsets: report } });
    expect(document.documentElement.lang).toBe('en-US');
    fireEvent.click(screen.getByRole('button', { name: '中文' }));
    expect(document.documentElement.lang).toBe('zh-CN');
    expect(screen.getByRole('heading', { name: '碳中和助手' })).toBeTruthy();
    expect(screen.getByText(/改用 2020-06-30 或之后登记的碳信用/)).toBeTruthy();
    expect(screen.getByRole('button', { name: '中文' }).getAttribute('aria-pressed')).toBe('true');
  });
});
