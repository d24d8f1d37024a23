import { Refusal } from '../domain/refusal';
import type { CommandReport } from './command-report';
import type { CommandId } from './run-command';

import { CommandRuns, commandIds } from './run-command';

type Command = () => Promise<CommandReport>;

function setUp(commands: Partial<Record<CommandId, Command>>) {
  const complaints: unknown[] = [];
  const timers = new Set<() => void>();
  const never: Command = () => Promise.reject(new Error('not asked for'));
  const runs = new CommandRuns({
    perform: (id) => (commands[id] ?? never)(),
    after: (_, then) => {
      timers.add(then);
      return () => timers.delete(then);
    },
    complain: (error) => complaints.push(error),
    now: () => 0,
    breathe: async () => undefined,
  });
  return { runs, complaints, timers };
}

describe('a run of a command', () => {
  it('the ids are those of the ribbon, in the order of the standard', () => {
    expect(commandIds).toEqual([
      'buildWorkbook',
      'previewAdoption',
      'adoptList',
      'checkInventory',
      'lockFactors',
      'gwpImpact',
      'checkOffsets',
      'checkEverything',
      'writeEvaluation',
      'writeDeclaration',
    ]);
  });

  it("a refusal becomes an outcome with the person's words, and no complaint", async () => {
    const words = { 'zh-CN': '只读', 'en-US': 'read-only' };
    const { runs, complaints } = setUp({
      buildWorkbook: () => Promise.reject(new Refusal('notUsable', words)),
    });
    expect(await runs.run('buildWorkbook')).toEqual({ kind: 'refused', words });
    expect(runs.state().last).toEqual({ command: 'buildWorkbook', outcome: { kind: 'refused', words } });
    expect(complaints).toEqual([]);
  });

  it('a bug is complained of and said in words with its text', async () => {
    const bug = new TypeError('x is undefined');
    const { runs, complaints } = setUp({ checkOffsets: () => Promise.reject(bug) });
    const outcome = await runs.run('checkOffsets');
    if (outcome.kind !== 'unexpected') throw new Error(outcome.kind);
    expect(outcome.words['zh-CN']).toContain('TypeError: x is undefined');
    expect(outcome.words['en-US']).toContain('TypeError: x is undefined');
    expect(complaints).toEqual([bug]);
  });

  it('a command that throws at once ends the same way as one that rejects', async () => {
    const { runs } = setUp({
      checkOffsets: () => {
        throw new RangeError('at once');
      },
    });
    expect((await runs.run('checkOffsets')).kind).toBe('unexpected');
  });

  it('the second waits for the first', async () => {
    const order: string[] = [];
    const stop = (name: string) => () => {
      order.push(`${name} starts`);
      return Promise.resolve().then(() => {
        order.push(`${name} ends`);
        throw new Refusal('notUsable', { 'zh-CN': '', 'en-US': '' });
      });
    };
    const { runs } = setUp({ buildWorkbook: stop('build'), checkOffsets: stop('check') });
    await Promise.all([runs.run('buildWorkbook'), runs.run('checkOffsets')]);
    expect(order).toEqual(['build starts', 'build ends', 'check starts', 'check ends']);
  });

  it('tells its listeners when it starts and when it ends', async () => {
    const { runs } = setUp({});
    const seen: (string | undefined)[] = [];
    const stop = runs.subscribe(() => seen.push(runs.state().running));
    await runs.run('writeEvaluation');
    stop();
    await runs.run('writeEvaluation');
    expect(seen).toEqual(['writeEvaluation', undefined]);
  });

  it('is given free when Excel never answers; an answer that comes later replaces the guess', async () => {
    let refuse = (_: Error) => {};
    const { runs, timers } = setUp({
      buildWorkbook: () =>
        new Promise((_, reject) => {
          refuse = reject;
        }),
    });
    const run = runs.run('buildWorkbook');
    await Promise.resolve();
    expect(timers.size).toBe(1);
    for (const ring of timers) ring();
    expect((await run).kind).toBe('unanswered');
    expect(runs.state().running).toBeUndefined();
    refuse(new Refusal('notUsable', { 'zh-CN': '迟', 'en-US': 'late' }));
    await new Promise((resolve) => setImmediate(resolve));
    expect(runs.state().last?.outcome.kind).toBe('refused');
  });

  it('an answer in time stops the watch', async () => {
    const { runs, timers } = setUp({});
    await runs.run('buildWorkbook');
    expect(timers.size).toBe(0);
  });
});
