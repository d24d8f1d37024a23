import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildWith } from '../e2e/server';

/** Builds the bench of the commands and runs it in a process of its own. */
export async function commandsAsBuilt(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'carbon-neutrality-bench-'));
  try {
    await buildWith(join(__dirname, 'bench-commands.webpack.js'), folder);
    const child = spawn(process.execPath, [join(folder, 'commands-alone.js')], { stdio: 'inherit' });
    const code = await new Promise((resolve) => child.once('close', resolve));
    if (code !== 0) throw new Error(`the bench of the commands ended with ${String(code)}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
