import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { day } from '../../test/flow/on-sheets';
import type { CheckAnswer } from './check-job';
import { inParallel } from './in-parallel';

const folder = mkdtempSync(join(tmpdir(), 'carbon-neutrality-threads-'));
const workerScript = join(folder, 'thread.cjs');

beforeAll(() => {
  // Answers with the path; breaks down over one of that name, and takes its time over another.
  writeFileSync(
    workerScript,
    `const { parentPort } = require('node:worker_threads');
    parentPort.on('message', ({ index, input: { path } }) => {
      if (path === 'breaks.xlsx') throw new Error('broken down');
      const answer = () => parentPort.postMessage({ index, answer: { exitCode: 0, text: path } });
      if (path === 'slow.xlsx') setTimeout(answer, 50);
      else answer();
    });`,
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

async function answersOver(paths: readonly string[], parallel = 2): Promise<readonly CheckAnswer[]> {
  const answers: CheckAnswer[] = [];
  const context = { today: day('2026-07-01'), language: 'en-US', level: 'shall', isWhole: false } as const;
  const inputs = paths.map((path) => ({ folder, path, format: 'text', context }) as const);
  await inParallel('check', inputs, { parallel, workerScript }, async (answer, index) => {
    expect(index).toBe(answers.length);
    answers.push(answer);
  });
  return answers;
}

const names = (count: number) => Array.from({ length: count }, (_, index) => `${index}.xlsx`);

test('answers come in the order of the inputs, each once, though the first takes longest', async () => {
  const paths = ['slow.xlsx', ...names(60)];
  expect((await answersOver(paths)).map(({ text }) => text)).toEqual(paths);
});

test.each([2, 3])(
  'of %i threads, what a lost one was at is told, and what it was to do next is done by others',
  async (threads) => {
    const paths = ['breaks.xlsx', ...names(20), 'breaks.xlsx', 'breaks.xlsx', ...names(3)];
    const answers = await answersOver(paths, threads);
    answers.forEach(({ exitCode, text }, index) => {
      if (paths[index] !== 'breaks.xlsx') expect([exitCode, text]).toEqual([0, paths[index]]);
      else {
        expect(exitCode).toBe(2);
        expect(text).toContain('broken down');
      }
    });
    expect(answers).toHaveLength(paths.length);
  },
);

test('a thread lost over every workbook ends the work all the same', async () => {
  const paths = names(9).map(() => 'breaks.xlsx');
  expect((await answersOver(paths)).map(({ exitCode }) => exitCode)).toEqual(paths.map(() => 2));
});
