import { Findings } from './findings';
import { findingChanges } from './finding-changes';
import { findingGroups } from './finding-groups';
import type { Finding } from './rule';

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
const bigger: Finding = { ...tooOld, at: { sheet: '旧账', row: 8, column: 1 }, tonnes: '9000' };
const recent: Finding = {
  ...tooOld,
  outcome: 'passed',
  reason: 'recent',
  facts: { registered: '2023-03-01', earliest: '2020-06-30' },
  at: { sheet: '抵消', row: 7, column: 1 },
};
const unset: Finding = {
  rule: 'neutrality-type-set',
  clause: '6.4.2',
  level: 'shall',
  outcome: 'cannotTell',
  reason: 'blank',
  subject: '',
  facts: { column: 'organization.neutralityType' },
  at: undefined,
  tonnes: undefined,
  waiver: undefined,
};
const all = Findings.of([recent, unset, tooOld, bigger]);
const groupsOf = (query: Partial<Parameters<typeof findingGroups>[1]>) =>
  findingGroups(all, { show: 'open', text: '', grouping: 'clause', ...query }, 'en-US').map(
    ({ key, findings }) => [key, findings] as const,
  );

describe('grouping findings', () => {
  it('by clause, the gravest clause first and the most tonnes first within it', () => {
    expect(groupsOf({})).toEqual([
      ['7.3.1.3', [bigger, tooOld]],
      ['6.4.2', [unset]],
    ]);
  });

  it('by sheet, with those that stand nowhere under no name', () => {
    expect(groupsOf({ grouping: 'sheet' })).toEqual([
      ['旧账', [bigger]],
      ['抵消', [tooOld]],
      ['', [unset]],
    ]);
  });

  it('by outcome, and all of them', () => {
    expect(groupsOf({ show: 'all', grouping: 'outcome' }).map(([key]) => key)).toEqual([
      'failed',
      'cannotTell',
      'passed',
    ]);
  });

  it('of one outcome alone', () => {
    expect(groupsOf({ show: 'passed' })).toEqual([['7.3.1.3', [recent]]]);
    expect(groupsOf({ show: 'notApplicable' })).toEqual([]);
  });
});

describe('searching findings', () => {
  it.each([
    ['2019-03-01', [bigger, tooOld]],
    ['２０１９－０３－０１', [bigger, tooOld]],
    ['旧账', [bigger]],
    ['7.3.1.3 旧账', [bigger]],
    ['6.4.2', [unset]],
    ['b9', [bigger]],
    ['7.3.1.3 B7', [tooOld]],
    ['no such word', []],
  ])('%s', (text, expected) => {
    expect(groupsOf({ text, grouping: 'outcome' }).flatMap(([, findings]) => findings)).toEqual(expected);
  });
});

describe('what changed between two checks', () => {
  it('what is new to settle, and what is settled', () => {
    const { added, settled } = findingChanges(
      Findings.of([tooOld, unset]),
      Findings.of([{ ...unset }, bigger, recent]),
    );
    expect([...added]).toEqual([bigger]);
    expect(settled).toEqual([tooOld]);
  });

  it('nothing when the same is found again, with other words or not', () => {
    const { added, settled } = findingChanges(
      Findings.of([tooOld]),
      Findings.of([{ ...tooOld, facts: {}, reason: 'noDay' }]),
    );
    expect([added.size, settled.length]).toEqual([0, 0]);
  });

  it('a requirement that passed before and fails now is new', () => {
    const failing = { ...recent, outcome: 'failed' as const, reason: 'tooOld' };
    expect([...findingChanges(Findings.of([recent]), Findings.of([failing])).added]).toEqual([failing]);
  });
});
