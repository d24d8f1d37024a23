import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import webpack, { type Configuration } from 'webpack';
import type { Figure } from './bench-report';

/** The add-in's configuration comes before that of the command line. */
const productConfiguration = createRequire(__filename)('../../webpack.config.js') as (
  env: object,
  argv: { mode: 'production' },
) => [addIn: Configuration, commandLine: Configuration];

const allowedBytes = 45_000;

/**
 * Every export of every file of `src/data` and every function, with all that they need: the rest of `src`, the decimals.
 * Built as the product is, minified and gzipped. Of `src/data` the pane's tables count too, which no function reaches;
 * what the first script has besides (buttons, loading the pane) does not.
 */
export async function functionsWeight(): Promise<Figure> {
  const folder = mkdtempSync(join(tmpdir(), 'carbon-neutrality-weight-'));
  const files = [
    ...readdirSync('src/data')
      .filter((file) => !file.endsWith('.test.ts'))
      .map((file) => resolve('src/data', file)),
    resolve('src/functions/index.ts'),
  ];
  const lines: string[] = [];
  const kept: string[] = [];
  for (const [index, file] of files.entries()) {
    const exported = Object.keys((await import(file)) as object).filter((name) => !isOfLoader(name));
    if (exported.length === 0) continue;
    const renamed = exported.map((name) => `${name} as ${name}${index}`);
    lines.push(`import { ${renamed.join(', ')} } from ${JSON.stringify(file)};`);
    kept.push(...exported.map((name) => name + index));
  }
  const entry = join(folder, 'entry.js');
  writeFileSync(entry, `${lines.join('\n')}\nglobalThis.kept = [${kept.join(', ')}];\n`);
  await bundle(entry, folder);
  const built = readFileSync(join(folder, 'main.js'), 'utf8');
  const list = /globalThis\.kept=\[[^\]]*\]/;
  if (!list.test(built)) throw new Error('the list of what is kept was not found');
  // The list is there so that nothing is dropped; it is neither a number nor a function.
  const bytes = gzipSync(built.replace(list, '')).length;
  rmSync(folder, { recursive: true });
  return {
    what: 'all numbers and functions, gzipped',
    measured: bytes,
    limitCase: 'allowed',
    limit: allowedBytes,
    unit: 'bytes',
    atMost: 1,
  };
}

/** What the loader of TypeScript adds to the exports of a module. */
function isOfLoader(name: string): boolean {
  return name === 'default' || name === 'module.exports';
}

async function bundle(entry: string, folder: string): Promise<void> {
  const [{ target = 'web', resolve = {}, module = {} }] = productConfiguration({}, { mode: 'production' });
  const compiler = webpack({ mode: 'production', target, resolve, module, entry, output: { path: folder } });
  await new Promise<void>((done, fail) => {
    compiler.run((reason, stats) => {
      if (reason) fail(reason);
      else if (stats?.hasErrors()) fail(new Error(stats.toString({ all: false, errors: true })));
      else done();
    });
  });
}
