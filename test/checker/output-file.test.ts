import {
  chmodSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { diskRefusal } from '../../src/checker/disk-refusal';
import { XlsxWorkbook } from '../../src/workbook/xlsx-workbook';
import { settledWorkbook } from './filled-workbook';
import { cn, folderOfTest } from './outside-of-test';

const folder = folderOfTest();
let original: Uint8Array;

beforeAll(async () => {
  original = (await settledWorkbook()).toBytes();
  writeFileSync(join(folder, 'in.xlsx'), original);
});

afterEach(() => {
  // Whatever happened, the original is as it was and nothing half-written lies about.
  expect(readFileSync(join(folder, 'in.xlsx')).equals(original)).toBe(true);
  expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
});

test('cn evaluate writes findings and evaluation into a copy', async () => {
  const { code, out } = await cn(folder, 'evaluate', 'in.xlsx', '-o', 'out.xlsx');
  expect(code).toBe(0);
  // 2 × 20 kWh × 0.5 kg/kWh = 0.02 t against 2 × 10 t of CCER.
  expect(out).toContain('net emissions 0.02 tCO2e, offsets counted 20 tCO2e');
  const written = XlsxWorkbook.open(readFileSync(join(folder, 'out.xlsx')));
  const { sheets } = await written.read(() => 'values');
  const verdict = sheets.find(({ name }) => name === '评价')?.cells?.values.flat();
  expect(verdict?.some((value) => String(value).includes('achieved'))).toBe(true);
});

test('OUT that exists is left alone without --force', async () => {
  writeFileSync(join(folder, 'there.xlsx'), 'mine');
  const refused = await cn(folder, 'evaluate', 'in.xlsx', '-o', 'there.xlsx');
  expect([refused.code, refused.err]).toEqual([
    2,
    expect.stringContaining('exists already and was left alone'),
  ]);
  expect(readFileSync(join(folder, 'there.xlsx'), 'utf8')).toBe('mine');
  expect((await cn(folder, 'evaluate', 'in.xlsx', '-o', 'there.xlsx', '--force')).code).toBe(0);
  expect(readFileSync(join(folder, 'there.xlsx')).subarray(0, 2).toString()).toBe('PK');
});

test('OUT that is the original under any name is refused, --force or not', async () => {
  linkSync(join(folder, 'in.xlsx'), join(folder, 'hard.xlsx'));
  symlinkSync('in.xlsx', join(folder, 'soft.xlsx'));
  for (const out of ['in.xlsx', './in.xlsx', 'hard.xlsx', 'soft.xlsx', join(folder, 'in.xlsx')]) {
    const { code, err } = await cn(folder, 'evaluate', 'in.xlsx', '-o', out, '--force');
    expect([out, code, err]).toEqual([out, 2, expect.stringContaining('never written over')]);
  }
});

test('a folder as OUT, no OUT, and a folder that does not exist are refused in words', async () => {
  mkdirSync(join(folder, 'place'));
  const into = (...args: string[]) => cn(folder, 'evaluate', 'in.xlsx', ...args);
  expect((await into('-o', 'place')).err).toContain('“place” is a folder. Name a file');
  expect((await into()).err).toContain('-o OUT is missing');
  expect((await into('-o', 'nowhere/out.xlsx')).err).toContain(
    'There is no file or folder “nowhere/out.xlsx”',
  );
});

test('OUT that somebody has open is not written over', async () => {
  writeFileSync(join(folder, 'open.xlsx'), 'mine');
  writeFileSync(join(folder, '~$open.xlsx'), 'lock');
  const { code, err } = await cn(folder, 'evaluate', 'in.xlsx', '-o', 'open.xlsx', '--force');
  expect([code, err]).toEqual([2, expect.stringContaining('it may be open in Excel')]);
  expect(readFileSync(join(folder, 'open.xlsx'), 'utf8')).toBe('mine');
});

test('an original that somebody has open is copied as it was last saved, and that is said', async () => {
  writeFileSync(join(folder, '~$in.xlsx'), 'lock');
  const { code, err } = await cn(folder, 'heal', 'in.xlsx', '-o', 'while-open.xlsx');
  rmSync(join(folder, '~$in.xlsx'));
  expect([code, err]).toEqual([
    0,
    'cn: “in.xlsx” is open in another program; what was last saved to the disk is used.\n',
  ]);
});

test('a folder that may not be written to is said in words', async () => {
  mkdirSync(join(folder, 'closed'));
  chmodSync(join(folder, 'closed'), 0o500);
  const { code, err } = await cn(folder, 'evaluate', 'in.xlsx', '-o', 'closed/out.xlsx');
  // Root may write anywhere, so there the file is written.
  if (process.getuid?.() === 0) expect(code).toBe(0);
  else
    expect([code, err]).toEqual([2, expect.stringContaining('There is no permission for “closed/out.xlsx”')]);
});

test.each([
  ['ENOSPC', 'The disk is full; “out.xlsx” was not written.', '磁盘已满'],
  ['EDQUOT', 'The disk quota is used up', '配额'],
  ['EROFS', 'lies on a read-only disk', '只读'],
  ['EACCES', 'There is no permission', '没有权限'],
  ['EPERM', 'There is no permission', '没有权限'],
  ['EBUSY', 'in use by another program', '占用'],
  ['ENAMETOOLONG', 'The path is too long', '路径太长'],
  ['EIO', 'The disk or the network failed', '网络出错'],
])('%s of the disk is said in words', (code, english, chinese) => {
  const { words } = diskRefusal(Object.assign(new Error(code), { code }), 'out.xlsx');
  expect(words['en-US']).toContain(english);
  expect(words['zh-CN']).toContain(chinese);
});

test('a fault that is none of the disk is thrown on', () => {
  expect(() => diskRefusal(new TypeError('x is undefined'), 'out.xlsx')).toThrow(TypeError);
});

test.each([
  ['zh', '组织信息'],
  ['en', 'Organization'],
])('cn template --lang %s stamps a template whose first sheet is %s', async (lang, first) => {
  const { code } = await cn(folder, 'template', `${lang}.xlsx`, '--lang', lang);
  expect(code).toBe(0);
  const template = XlsxWorkbook.open(readFileSync(join(folder, `${lang}.xlsx`)));
  const { sheets } = await template.read(() => undefined);
  expect(sheets.map(({ name }) => name)).toContain(first);
  expect((await cn(folder, 'check', `${lang}.xlsx`)).code).toBe(1);
});
