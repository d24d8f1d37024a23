import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import webpack from 'webpack';
import type { Figure } from './bench-report';

const allowedBytes = 45_000;

/** Every file of `src/data` whole and every function, with what they need of the rest: minified and gzipped. */
export async function functionsWeight(): Promise<Figure> {
  const folder = mkdtempSync(join(tmpdir(), 'carbon-neutrality-weight-'));
  const kept = [
    ...readdirSync('src/data')
      .filter((file) => !file.endsWith('.test.ts'))
      .map((file) => resolve('src/data', file)),
    resolve('src/functions/index.ts'),
  ];
  const entry = join(folder, 'entry.js');
  const imports = kept.map((file, index) => `import * as kept${index} from ${JSON.stringify(file)};`);
  const all = kept.map((_, index) => `kept${index}`).join(', ');
  writeFileSync(entry, `${imports.join('\n')}\nglobalThis.kept = [${all}];\n`);
  await bundle(entry, folder);
  const bytes = gzipSync(readFileSync(join(folder, 'main.js'))).length;
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

async function bundle(entry: string, folder: string): Promise<void> {
  const compiler = webpack({
    mode: 'production',
    entry,
    output: { path: folder },
    resolve: { extensions: ['.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: 'swc-loader',
          options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2020' } },
        },
      ],
    },
  });
  await new Promise<void>((done, fail) => {
    compiler.run((reason, stats) => {
      if (reason) fail(reason);
      else if (stats?.hasErrors()) fail(new Error(stats.toString({ all: false, errors: true })));
      else done();
    });
  });
}
