/** @jest-environment jsdom */
import { Findings } from '../../rules/findings';
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { drawPane, furnishPage } from '../../../test/taskpane/draw-pane';
import { Refusal } from '../../domain/refusal';
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
const recent: Finding = {
  ...tooOld,
  outcome: 'passed',
  reason: 'recent',
  facts: { registered: '2023-03-01', earliest: '2020-06-30' },
  at: { sheet: '抵消', row: 7, column: 1 },
};
const checked = (findings: readonly Finding[], before?: readonly Finding[]) => ({
  page: 'findings' as const,
  state: {
    checked: {
      command: 'checkOffsets' as const,
      findings: Findings.of(findings),
      before: before && Findings.of(before),
    },
  },
});
const press = (name: string | RegExp) =>
  act(async () => fireEvent.click(screen.getByRole('button', { name })));
const listed = (name: string) =>
  within(screen.getByRole('list', { name }))
    .getAllByRole('button')
    .map(({ textContent }) => textContent);

describe('before any check', () => {
  it('says what will stand here, and leads to the check', async () => {
    const pane = await drawPane({ page: 'findings' });
    expect(screen.getByText('Nothing has been checked yet')).toBeTruthy();
    await press('Check from the workflow');
    expect(pane.page()).toBe('workflow');
  });

  it('a check of an empty ledger has no list that could be taken for a pass', async () => {
    await drawPane(checked([]));
    expect(screen.queryByText('Nothing is left to settle.')).toBeNull();
    expect(screen.getByText('Nothing has been checked yet')).toBeTruthy();
  });
});

describe('the findings of the last check', () => {
  it('those to settle, each with outcome, clause, cell, words and tonnes', async () => {
    await drawPane(checked([recent, tooOld]));
    const [only, ...others] = listed('1 finding');
    expect(others).toEqual([]);
    for (const text of ['Failed', '7.3.1.3', '抵消!B7', '2019-03-01', '1,200 t'])
      expect(only).toContain(text);
    expect(screen.getByText('1,200 tCO2e hang on what is to settle.')).toBeTruthy();
  });

  it('all of them on request', async () => {
    await drawPane(checked([recent, tooOld]));
    fireEvent.change(screen.getByRole('combobox', { name: 'Show' }), { target: { value: 'all' } });
    expect(listed('2 findings')).toHaveLength(2);
  });

  it('says so when everything is settled', async () => {
    await drawPane(checked([recent]));
    expect(screen.getByText('Nothing is left to settle.')).toBeTruthy();
  });

  it('words that stand in it find it, others do not', async () => {
    await drawPane(checked([tooOld]));
    const search = screen.getByRole('searchbox', { name: 'Search the findings' });
    await act(async () => fireEvent.change(search, { target: { value: '7.3.1.3 抵消' } }));
    expect(listed('1 finding')).toHaveLength(1);
    await act(async () => fireEvent.change(search, { target: { value: 'forestry' } }));
    expect(screen.getByText('No finding is like that.')).toBeTruthy();
  });

  it('opened, explains what is asked and what to do, and leads to its cell', async () => {
    const { shown } = await drawPane(checked([tooOld]));
    await press(/7\.3\.1\.3/);
    expect(screen.getByText(/Use credits registered on or after 2020-06-30/)).toBeTruthy();
    expect(screen.getByText('Asked')).toBeTruthy();
    await press('Go to cell 抵消!B7');
    expect(shown).toEqual([{ sheet: '抵消', row: 6, column: 1 }]);
  });

  it('a reason for letting it stand is written beside it', async () => {
    const { reasons } = await drawPane(checked([tooOld]));
    await press(/7\.3\.1\.3/);
    fireEvent.change(screen.getByLabelText('Reason for a waiver'), { target: { value: 'agreed' } });
    await press('Write the reason');
    expect(reasons).toEqual(['agreed']);
    expect(screen.getByText('The reason stands on the findings sheet.')).toBeTruthy();
  });

  it('one that was let stand says so', async () => {
    await drawPane(checked([{ ...tooOld, waiver: 'agreed' }]));
    expect(listed('1 finding')[0]).toContain('Waived');
  });

  it('a cell that cannot be shown gets its words', async () => {
    const words = { 'zh-CN': '没有这个表', 'en-US': 'The sheet is gone.' };
    await drawPane({ ...checked([tooOld]), refusal: new Refusal('notUsable', words) });
    await press(/7\.3\.1\.3/);
    await press('Go to cell 抵消!B7');
    expect(screen.getByText(/The sheet is gone\./)).toBeTruthy();
  });

  it('since the last check: one new, one settled', async () => {
    await drawPane(checked([tooOld], [{ ...tooOld, at: { sheet: '抵消', row: 9, column: 1 } }]));
    expect(screen.getByText('Since the last check: 1 new, 1 settled.')).toBeTruthy();
    expect(listed('1 finding')[0]).toContain('New');
  });
});

describe('a list of 5,000', () => {
  const many = Array.from({ length: 5_000 }, (_, row): Finding => ({
    ...tooOld,
    at: { sheet: '抵消', row, column: 1 },
  }));

  it('has only the rows near the window in the page, and says of each which of how many it is', async () => {
    await drawPane(checked(many));
    const rows = within(screen.getByRole('list', { name: '5000 findings' })).getAllByRole('listitem');
    expect(rows.length).toBeLessThan(40);
    expect(rows[1]?.getAttribute('aria-setsize')).toBe('5001');
    expect(rows[1]?.getAttribute('aria-posinset')).toBe('2');
  });

  it('goes from row to row by the arrow keys, and to both ends', async () => {
    await drawPane(checked(many));
    const rows = within(screen.getByRole('list', { name: '5000 findings' }));
    const focused = () => document.activeElement?.textContent ?? '';
    const key = (name: string) =>
      act(async () => fireEvent.keyDown(document.activeElement ?? document.body, { key: name }));
    act(() => rows.getAllByRole('button')[0]?.focus());
    await key('ArrowDown');
    expect(focused()).toContain('抵消!B2');
    await key('ArrowUp');
    expect(focused()).toContain('抵消!B1');
    await key('End');
    expect(focused()).toContain('抵消!B5000');
    await key('ArrowDown');
    expect(focused()).toContain('抵消!B5000');
    await key('Home');
    expect(focused()).toContain('抵消!B1');
    expect(rows.getAllByRole('button').filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  });
});

describe('text of the workbook', () => {
  it.each(['<img src=x onerror=alert(1)>', `"'\`;--&amp;`, 'x'.repeat(10_000), '\u202Egnp.elif\u202C'])(
    '%.40s is shown as text',
    async (nasty) => {
      const { container } = await drawPane(checked([{ ...tooOld, at: { sheet: nasty, row: 0, column: 0 } }]));
      await press(/7\.3\.1\.3/);
      expect(container.querySelector('img')).toBeNull();
      expect(
        screen.getAllByText((text) => text.includes(nasty.replaceAll("'", "''"))).length,
      ).toBeGreaterThan(0);
    },
  );
});
