import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** What a program took from its start to its end. */
export interface Use {
  readonly code: number | null;
  readonly milliseconds: number;
  /** Of all processors together. */
  readonly processorMilliseconds: number;
  /** The most memory it had at any moment. */
  readonly megabytes: number;
}

const tellUse = join(__dirname, 'tell-use.js');

/** Starts Node with these arguments as from a terminal and waits for its end; the answer goes nowhere. */
export async function startedProgram(folder: string, ...args: readonly string[]): Promise<Use> {
  const start = performance.now();
  const child = spawn(process.execPath, ['--require', tellUse, ...args], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let told = '';
  child.stderr.on('data', (text: Buffer) => (told += text.toString()));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  const milliseconds = performance.now() - start;
  const used = /used:(\d+),(\d+)/.exec(told);
  if (!used) throw new Error(`${args.join(' ')} ended with ${String(code)}: ${told}`);
  return {
    code,
    milliseconds,
    processorMilliseconds: Number(used[2]) / 1000,
    // Kilobytes on every platform (Node's documentation of resourceUsage).
    megabytes: Number(used[1]) / 1000,
  };
}
