import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addInIdentity } from '../../src/data/add-in-identity';
import { XlsxWorkbook } from '../../src/workbook/xlsx-workbook';
import { buildCommandLine } from '../e2e/server';
import { developmentManifest } from '../manifest/product-surroundings';
import { settledWorkbook } from './filled-workbook';
import { cn, folderOfTest, type Ended } from './outside-of-test';

jest.setTimeout(120_000);

const folder = folderOfTest();
let program: string;

beforeAll(async () => {
  program = await buildCommandLine(join(folder, 'dist'));
  mkdirSync(join(folder, 'clients'));
  const [good, open] = [await settledWorkbook(), await settledWorkbook({ uncancelled: 0 })].map((each) =>
    each.toBytes(),
  );
  for (let index = 10; index < 34; index++)
    writeFileSync(join(folder, `clients/${index}.xlsx`), (index % 3 === 0 ? open : good) ?? '');
  writeFileSync(join(folder, 'clients/20.xlsx'), 'not a zip');
});

function start(...args: readonly string[]) {
  const env = { PATH: process.env['PATH'] ?? '', LANG: 'en_US.UTF-8' };
  return spawn(process.execPath, [program, ...args], { cwd: folder, env });
}

async function run(...args: readonly string[]): Promise<Ended> {
  const child = start(...args);
  let [out, err] = ['', ''];
  child.stdout.on('data', (text: Buffer) => (out += text.toString()));
  child.stderr.on('data', (text: Buffer) => (err += text.toString()));
  const code = await new Promise<number>((resolve) => child.once('close', resolve));
  return { code, out, err };
}

test('threads tell what one thread tells, in the order of the names', async () => {
  const args = ['check', 'clients', '--today', '2026-07-01', '--sarif'];
  const [threads, one] = [await run(...args), await cn(folder, ...args)];
  expect([threads.code, threads.out.split('\n')]).toEqual([one.code, one.out.split('\n')]);
});

test('from template over check to evaluation and a function, each ends with its code', async () => {
  expect((await run('template', '模板.xlsx', '--lang', 'zh')).code).toBe(0);
  expect((await run('check', '模板.xlsx')).code).toBe(1);
  expect((await run('evaluate', 'clients/10.xlsx', '-o', 'evaluated.xlsx')).code).toBe(0);
  expect((await run('check', 'evaluated.xlsx')).code).toBe(0);
  expect(await run('call', 'GWP', 'CH4', 'AR6')).toEqual({ code: 0, out: '27.9\n', err: '' });
  expect((await run('check', 'clients/20.xlsx')).code).toBe(2);
});

test('a reader that stops reading is no fault', async () => {
  const child = start('check', 'clients');
  let err = '';
  child.stderr.on('data', (text: Buffer) => (err += text.toString()));
  child.stdout.destroy();
  await new Promise((resolve) => child.once('close', resolve));
  expect(err).toBe('');
});

test('Ctrl-C ends it with 130 and leaves nothing behind', async () => {
  // Nobody reads the pipe, so the answer of many workbooks fills it and the program waits: it cannot end by itself.
  const child = start('check', 'clients', '--json');
  const code = new Promise((resolve) => child.once('close', resolve));
  child.stdout.once('readable', () => child.kill('SIGINT'));
  expect(await code).toBe(130);
  expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
});

test('it is one file that node runs, and the one that package.json names', () => {
  expect(readFileSync(program, 'utf8').split('\n')[0]).toBe('#!/usr/bin/env node');
  expect(readdirSync(join(folder, 'dist'))).toEqual(['cn.js']);
  const { bin } = JSON.parse(readFileSync(join(__dirname, '../../package.json'), 'utf8')) as { bin: unknown };
  expect(bin).toEqual({ cn: 'dist/cn.js' });
});

test('a template asks for the pane only on request, and then for the add-in as it is deployed', async () => {
  await run('template', 'plain.xlsx');
  await run('template', 'pane.xlsx', '--open-pane');
  const [plain, pane] = ['plain.xlsx', 'pane.xlsx'].map((name) => readFileSync(join(folder, name)));
  expect(plain?.includes('webextension')).toBe(false);
  expect(pane?.includes('xl/webextensions/webextension1.xml')).toBe(true);
  expect((await XlsxWorkbook.open(pane ?? new Uint8Array()).read(() => undefined)).sheets).not.toEqual([]);
  const settings = readFileSync(join(__dirname, '../../webpack.config.js'), 'utf8');
  expect(settings).toContain(`id: '${addInIdentity.id}'`);
  expect(developmentManifest()).toContain(`<Version>${addInIdentity.version}</Version>`);
});
