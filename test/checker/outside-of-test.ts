import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommandLine } from '../../src/checker/command-line';
import type { Outside } from '../../src/checker/outside';
import { day } from '../flow/on-sheets';

export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A folder of its own for one test file, taken away at its end. */
export function folderOfTest(): string {
  const folder = mkdtempSync(join(tmpdir(), 'carbon-neutrality-cn-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Runs `cn` in this thread, in `folder`, on 1 July 2026. */
export async function cn(folder: string, ...args: readonly string[]): Promise<Ended> {
  return cnOutside(folder, {}, ...args);
}

export async function cnOutside(
  folder: string,
  outside: Partial<Outside>,
  ...args: readonly string[]
): Promise<Ended> {
  let [out, err] = ['', ''];
  const code = await runCommandLine(args, {
    folder,
    environment: { LANG: 'en_US.UTF-8' },
    systemLocale: 'en-US',
    today: day('2026-07-01'),
    out: async (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    errIsWatched: false,
    elapsed: () => 0,
    parallel: 1,
    workerScript: undefined,
    ...outside,
  });
  return { code, out, err };
}
