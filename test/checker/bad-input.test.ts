import { spawn, type SpawnOptions } from 'node:child_process';
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { buildCommandLine } from '../e2e/server';
import { partText, unzipped, zipped } from '../xlsx/raw-package';
import { settledWorkbook } from './filled-workbook';
import { folderOfTest, type Ended } from './outside-of-test';

jest.setTimeout(120_000);

const folder = folderOfTest();
const at = (...path: readonly string[]) => join(folder, ...path);
const originals = new Map<string, Uint8Array>();
let program: string;
let good: Uint8Array;

beforeAll(async () => {
  program = await buildCommandLine(at('dist'));
  good = (await settledWorkbook()).toBytes();
  mkdirSync(at('clients/locked'), { recursive: true });
  for (const [path, bytes] of [
    ['in.xlsx', good],
    ['clients/a-good.xlsx', good],
    ['clients/b-twice.xlsx', withTableNameTwice(good)],
    ['clients/c-sheets.xlsx', withSheets(good, 1000)],
    ['clients/d-closed.xlsx', good],
    ['clients/e-open.xlsx', good],
    ['clients/f-open.xlsx', good],
    ['clients/g-half.xlsx', good.subarray(0, good.length / 2)],
  ] as const) {
    originals.set(path, bytes);
    writeFileSync(at(path), bytes);
  }
  writeFileSync(at('clients/~$e-open.xlsx'), 'as Excel and WPS lock');
  writeFileSync(at('clients/.~lock.f-open.xlsx#'), 'as LibreOffice locks');
  mkdirSync(at('read-only'));
  chmodSync(folder, 0o755);
  chmodSync(at('clients/d-closed.xlsx'), 0);
  chmodSync(at('clients/locked'), 0);
  chmodSync(at('read-only'), 0o555);
  // Permissions do not hold root back: then the program gives up being root before it begins.
  writeFileSync(
    at('as-nobody.cjs'),
    `if (require('node:worker_threads').isMainThread) {
      process.setgroups([]); process.setgid(65534); process.setuid(65534);
    }`,
  );
});

/** The same workbook with a second table of a name that is there already. */
function withTableNameTwice(bytes: Uint8Array): Uint8Array {
  const parts = unzipped(bytes);
  const [one, other] = Object.keys(parts).filter((part) => part.startsWith('xl/tables/'));
  if (one === undefined || other === undefined) throw new Error('two tables wanted');
  const taken = /displayName="[^"]+"/.exec(partText(bytes, one))?.[0] ?? '';
  return zipped({ ...parts, [other]: partText(bytes, other).replace(/displayName="[^"]+"/, taken) });
}

/** The same workbook with so many more sheets, each with a number on it. */
function withSheets(bytes: Uint8Array, count: number): Uint8Array {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const text = (part: string, end: string, each: (number: number) => string) =>
    partText(bytes, part).replace(end, numbers.map(each).join('') + end);
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet';
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  return zipped({
    ...unzipped(bytes),
    '[Content_Types].xml': text(
      '[Content_Types].xml',
      '</Types>',
      (n) => `<Override PartName="/xl/worksheets/more${n}.xml" ContentType="${type}"/>`,
    ),
    'xl/workbook.xml': text(
      'xl/workbook.xml',
      '</sheets>',
      (n) =>
        `<sheet xmlns:r="${relation.slice(0, -'/worksheet'.length)}" name="m${n}" sheetId="${5000 + n}" r:id="more${n}"/>`,
    ),
    'xl/_rels/workbook.xml.rels': text(
      'xl/_rels/workbook.xml.rels',
      '</Relationships>',
      (n) => `<Relationship Id="more${n}" Type="${relation}" Target="worksheets/more${n}.xml"/>`,
    ),
    ...Object.fromEntries(
      numbers.map((n) => [
        `xl/worksheets/more${n}.xml`,
        `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1"><v>${n}</v></c></row></sheetData></worksheet>`,
      ]),
    ),
  });
}

/** Runs the program that was built, as somebody whom permissions hold back. */
async function run(args: readonly string[], options: SpawnOptions = {}, shell?: string): Promise<Ended> {
  const mayAll = isWritable(at('read-only'));
  const command = [process.execPath, ...(mayAll ? ['--require', at('as-nobody.cjs')] : []), program, ...args];
  const [file = '', ...rest] = shell === undefined ? command : ['/bin/sh', '-c', shell, 'sh', ...command];
  const env = { PATH: process.env['PATH'] ?? '', LANG: 'en_US.UTF-8' };
  const child = spawn(file, rest, { cwd: folder, env, ...options });
  let [out, err] = ['', ''];
  child.stdout?.on('data', (text: Buffer) => (out += text.toString()));
  child.stderr?.on('data', (text: Buffer) => (err += text.toString()));
  const code = await new Promise<number>((resolve) => child.once('close', resolve));
  return { code, out, err };
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

describe.each([
  [
    'zh',
    {
      closed: /! clients\/d-closed\.xlsx: 未能检查\n {2}没有权限使用“clients\/d-closed\.xlsx”/,
      twice: /! clients\/b-twice\.xlsx: 未能检查\n {2}表格名称“.+”在工作簿中出现两次/,
      half: /! clients\/g-half\.xlsx: 未能检查\n {2}文件不完整/,
      locked: '! 没有权限使用“clients/locked”。',
      sum: '共 7 个工作簿：4 个正常，0 个有待处理的发现，3 个未能检查。',
      open: (path: string) => `cn: “${path}”正在别的程序中打开；使用的是磁盘上最后保存的内容。\n`,
    },
  ],
  [
    'en',
    {
      closed:
        /! clients\/d-closed\.xlsx: could not be checked\n {2}There is no permission for “clients\/d-closed\.xlsx”/,
      twice:
        /! clients\/b-twice\.xlsx: could not be checked\n {2}The table name “.+” stands in the workbook twice/,
      half: /! clients\/g-half\.xlsx: could not be checked\n {2}The file is cut short/,
      locked: '! There is no permission for “clients/locked”.',
      sum: 'Workbooks: 7. All well: 4; with open findings: 0; not checked: 3.',
      open: (path: string) =>
        `cn: “${path}” is open in another program; what was last saved to the disk is used.\n`,
    },
  ],
] as const)('in %s, a folder with what cannot be read', (lang, said) => {
  test('is checked but for that, each told by name, with 2', async () => {
    const { code, out, err } = await run(['check', 'clients', '--lang', lang]);
    expect(code).toBe(2);
    for (const words of [said.closed, said.twice, said.half]) expect(out).toMatch(words);
    expect(out).toContain(said.locked);
    expect(out).toContain(said.sum);
    // A thousand sheets of somebody else's do not keep ours from being checked.
    for (const well of ['a-good', 'c-sheets', 'e-open', 'f-open'])
      expect(out).toContain(`✓ clients/${well}.xlsx\n`);
    expect(err).toBe(said.open('clients/e-open.xlsx') + said.open('clients/f-open.xlsx'));
  });
});

/** Every subcommand that writes a file, with where it reads. */
const writing: readonly (readonly string[])[] = [
  ['evaluate', 'in.xlsx'],
  ['adopt', 'in.xlsx'],
  ['migrate', 'in.xlsx'],
  ['heal', 'in.xlsx'],
  ['freeze', 'in.xlsx'],
  ['pack', 'in.xlsx'],
  ['portfolio', 'in.xlsx'],
  ['template'],
];

/** To OUT, in a language. */
function call([name = '', ...inputs]: readonly string[], out: string, lang: string): readonly string[] {
  return [name, ...inputs, ...(name === 'template' ? [out] : ['-o', out]), '--lang', lang];
}

describe.each([
  ['zh', { permission: '没有权限使用', tooLarge: '超过了系统允许的文件大小，没有写入' }],
  ['en', { permission: 'There is no permission for', tooLarge: 'larger than the system lets a file be' }],
] as const)('in %s', (lang, said) => {
  test.each(writing)('%s into a read-only folder writes nothing and says so', async (...subcommand) => {
    const out = `read-only/${subcommand[0]}.xlsx`;
    const { code, out: told, err } = await run(call(subcommand, out, lang));
    expect([code, told]).toEqual([2, '']);
    expect(err).toContain(said.permission);
    expect(err).toContain(out);
  });

  // The disk takes some of the file and then no more.
  test.each(writing)('%s leaves nothing where the file does not find room', async (...subcommand) => {
    const out = `${subcommand[0]}.xlsx`;
    chmodSync(folder, 0o777);
    const { code, out: told, err } = await run(call(subcommand, out, lang), {}, 'ulimit -f 4; exec "$@"');
    chmodSync(folder, 0o755);
    expect([code, told]).toEqual([2, '']);
    expect(err).toContain(said.tooLarge);
    expect(err).toContain(out);
    expect(existsSync(at(out))).toBe(false);
  });
});

describe('what one subcommand cannot work on is told with the name of the file', () => {
  test.each(['evaluate', 'adopt', 'migrate', 'heal', 'freeze', 'pack'])('%s', async (name) => {
    const half = (lang: string) => run([name, 'clients/g-half.xlsx', '-o', 'out.xlsx', '--lang', lang]);
    expect(await half('en')).toEqual({
      code: 2,
      out: '',
      err: expect.stringMatching(/^cn: “clients\/g-half\.xlsx”: The file is cut short.+\n$/),
    });
    expect((await half('zh')).err).toMatch(/^cn: “clients\/g-half\.xlsx”：文件不完整.+\n$/);
  });

  test('a table name that stands twice', async () => {
    const { code, err } = await run(['evaluate', 'clients/b-twice.xlsx', '-o', 'out.xlsx']);
    expect([code, err]).toEqual([
      2,
      expect.stringMatching(/^cn: “clients\/b-twice\.xlsx”: The table name “/),
    ]);
  });
});

test('a thousand sheets more are copied as they are', async () => {
  chmodSync(folder, 0o777);
  const { code } = await run(['evaluate', 'clients/c-sheets.xlsx', '-o', 'out.xlsx']);
  chmodSync(folder, 0o755);
  const written = unzipped(readFileSync(at('out.xlsx')));
  rmSync(at('out.xlsx'));
  expect(code).toBe(0);
  const more = Object.entries(unzipped(originals.get('clients/c-sheets.xlsx') ?? good)).filter(([part]) =>
    part.startsWith('xl/worksheets/more'),
  );
  expect(more.length).toBe(1000);
  expect(more.filter(([part, bytes]) => !Buffer.from(written[part] ?? []).equals(bytes))).toEqual([]);
});

// Only Linux has a device that is always full.
const full = '/dev/full';
(existsSync(full) ? describe : describe.skip)(full, () => {
  test.each([
    ['zh', 'cn: 磁盘已满，“标准输出”没有写入。请腾出空间或换一个磁盘后再试。\n'],
    [
      'en',
      'cn: The disk is full; “standard output” was not written. Free some space or choose another disk, then try again.\n',
    ],
  ])('an answer (%s) sent there ends with 2 and one sentence', async (lang, sentence) => {
    for (const args of [['check', 'in.xlsx', '--json'], ['--help'], ['call', 'GWP', 'CH4', 'AR6']]) {
      const stdio = ['ignore', openSync(full, 'w'), 'pipe'] as const;
      const { code, err } = await run([...args, '--lang', lang], { stdio: [...stdio] });
      expect([code, err]).toEqual([2, sentence]);
    }
  });

  test('a device is never replaced by a workbook', async () => {
    const { code, err } = await run(['evaluate', 'in.xlsx', '-o', full, '--force']);
    expect([code, err]).toEqual([2, expect.stringContaining('“/dev/full” is no plain file')]);
    expect(lstatSync(full).isCharacterDevice()).toBe(true);
    expect(statSync(full).size).toBe(0);
  });
});

test('whatever was tried, no original changed by a byte and nothing half-written lies about', () => {
  chmodSync(at('clients/d-closed.xlsx'), 0o644);
  chmodSync(at('clients/locked'), 0o755);
  for (const [path, bytes] of originals)
    expect([path, readFileSync(at(path)).equals(bytes)]).toEqual([path, true]);
  expect(readdirSync(at('read-only'))).toEqual([]);
  expect(readdirSync(folder).sort()).toEqual(['as-nobody.cjs', 'clients', 'dist', 'in.xlsx', 'read-only']);
  expect(readdirSync(at('clients')).filter((name) => name.endsWith('.part'))).toEqual([]);
});
