import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inParallel } from '../../src/checker/in-parallel';
import { surveyFile, type SurveyedFile } from '../../src/checker/surveyed-file';
import { sharedCredits } from '../../src/checker/shared-credits';
import { XlsxWorkbook } from '../../src/workbook/xlsx-workbook';
import type { Organization } from '../../src/domain/organization';
import { organizationSheet } from '../../src/sheets/declared/organization-sheet';
import { inEnglish, paste } from '../flow/on-sheets';
import { settledWorkbook, type Filling } from './filled-workbook';
import { cn, folderOfTest } from './outside-of-test';

const folder = folderOfTest();
const put = async (name: string, filling: Filling) =>
  writeFileSync(join(folder, 'clients', name), (await settledWorkbook(filling)).toBytes());

beforeAll(async () => {
  mkdirSync(join(folder, 'clients'));
  await put('a.xlsx', { name: '甲公司', serials: 'CCER-14-001-' });
  await put('b.xlsx', { name: '乙公司', serials: 'CCER-14-001-', records: 1 });
  await put('c.xlsx', { name: '丙公司', serials: 'CCER-14-002-', uncancelled: 0 });
  writeFileSync(join(folder, 'clients/d.xlsx'), 'not a zip');
});

async function portfolio(...args: readonly string[]) {
  const ended = await cn(folder, 'portfolio', 'clients', '-o', 'portfolio.xlsx', '--force', ...args);
  const bytes = readFileSync(join(folder, 'portfolio.xlsx'));
  const { sheets } = await XlsxWorkbook.open(bytes).read(() => 'values');
  const rows = (name: string) =>
    (sheets.find((sheet) => sheet.name === name)?.cells?.values ?? []).slice(3).map((row) => [...row]);
  return { ended, names: sheets.map(({ name }) => name), rows };
}

test('every workbook has its row, the unreadable one among them, which makes the code 2', async () => {
  const { ended, names, rows } = await portfolio();
  expect(ended.code).toBe(2);
  expect(ended.out).toBe('Workbooks summed up: 4 (not checked: 1). Credits used in more than one: 1.\n');
  expect(names).toEqual(['Overview', 'Clauses', 'Used twice', 'To do']);
  expect(rows('Overview').map(([organization, file]) => [organization, file])).toEqual([
    ['甲公司', 'clients/a.xlsx'],
    ['乙公司', 'clients/b.xlsx'],
    ['丙公司', 'clients/c.xlsx'],
    [undefined, 'clients/d.xlsx'],
  ]);
  expect(rows('Overview')[3]?.[2]).toBe('! Not checked');
  expect(String(rows('Overview')[3]?.[7])).toContain('not a zip package');
});

test('a credit in two workbooks is named with both places, although each workbook alone is well', async () => {
  const { rows } = await portfolio('--lang', 'zh');
  // The first record of 甲 and of 乙: serials 1 to 10, in column E of the first row of the ledger.
  expect(rows('重复使用')).toEqual([
    [
      '✗ 不符合',
      '1–10',
      '甲公司',
      'clients/a.xlsx 抵消台账!E4',
      '乙公司',
      'clients/b.xlsx 抵消台账!E4',
      '对照注销证明，弄清属于谁；在此之前两处都不应计入',
    ],
  ]);
});

test('who must do what names client, clause, cell and what to do', async () => {
  const { rows } = await portfolio('--lang', 'zh');
  const task = rows('待办').find(
    ([organization, , , , clause, where]) =>
      organization === '丙公司' && clause === '7.3.1.1' && where === '抵消台账!H4',
  );
  expect(task?.[3]).toBe('应');
  expect(String(task?.[7])).toContain('注销');
});

test('clauses stand across, workbooks down', async () => {
  const clauses = join(folder, 'portfolio.xlsx');
  await portfolio();
  const { sheets } = await XlsxWorkbook.open(readFileSync(clauses)).read(() => 'values');
  const cells = sheets.find(({ name }) => name === 'Clauses')?.cells?.values ?? [];
  const column = cells[2]?.indexOf('7.3.1.1') ?? -1;
  expect(column).toBeGreaterThan(1);
  expect(cells.slice(3).map((row) => row[column])).toEqual(['✓', '✓', '✗', undefined]);
});

test('what is told of a workbook is plain data: it comes whole from one thread to another', async () => {
  await put('e.xlsx', { serials: '', records: 1 });
  const told = await surveyFile(folder, 'clients/e.xlsx', inEnglish);
  expect(told.credits.map(({ serials, at }) => [serials.at, at])).toEqual([
    [
      { sheet: '抵消台账', row: 3, column: 4 },
      { sheet: '抵消台账', row: 3, column: 4 },
    ],
  ]);
  expect(structuredClone(told)).toEqual(told);
  expect(structuredClone(told).credits[0]?.serials.at).toEqual({ sheet: '抵消台账', row: 3, column: 4 });
});

test('bare numbers of different projects cannot be told apart', async () => {
  await put('e.xlsx', { serials: '', records: 1 });
  await put('f.xlsx', { serials: '', records: 2 });
  const paths = ['clients/e.xlsx', 'clients/f.xlsx'];
  const files: SurveyedFile[] = [];
  const inputs = paths.map((path) => ({ folder, path, context: inEnglish }));
  await inParallel('survey', inputs, { parallel: 1, workerScript: undefined }, async (file) => {
    files.push(file);
  });
  // Both first records are of 项目0: the same project, so the same credit.
  expect(sharedCredits(files).map(({ numbers, isSure }) => [numbers, isSure])).toEqual([['1–10', true]]);
  const renamed = files.map((file, index) => ({
    ...file,
    credits: file.credits.map((credit) => ({
      ...credit,
      project: { state: 'value', value: `项目 ${index}`, at: credit.at } as const,
    })),
  }));
  expect(sharedCredits(renamed).map(({ isSure }) => isSure)).toEqual([false]);
});

test.each([
  [
    'zh',
    '总览',
    '与抵消量比较的排放：排放总量\n碳信用年限的算法：按自然年\n书面依据：与核查机构的纪要',
    '其中 1 个没有按通常口径，见“总览”。',
  ],
  [
    'en',
    'Overview',
    'Emissions compared with offsets: Gross emissions\nHow credit age is counted: By calendar year\nWritten ground: 与核查机构的纪要',
    ' Not by the usual readings: 1; see “Overview”.',
  ],
])('who chose a reading that is not the usual one is told (%s)', async (lang, tab, words, said) => {
  mkdirSync(join(folder, lang));
  const chosen = await settledWorkbook({ name: '己公司', serials: 'CCER-14-003-' });
  const choose = async (key: keyof Organization, value: string) =>
    paste(
      chosen,
      organizationSheet,
      'entry',
      [[value]],
      organizationSheet.items.findIndex((item) => item.key === key),
    );
  await choose('comparison', '排放总量');
  await choose('creditAge', '按自然年');
  await choose('creditAgeGround', '与核查机构的纪要');
  writeFileSync(join(folder, lang, 'chosen.xlsx'), chosen.toBytes());
  const usual = await settledWorkbook({ name: '庚公司', serials: 'CCER-14-004-' });
  writeFileSync(join(folder, lang, 'usual.xlsx'), usual.toBytes());
  const { out } = await cn(folder, 'portfolio', lang, '-o', `${lang}.xlsx`, '--lang', lang);
  expect(out).toContain(said);
  const { sheets } = await XlsxWorkbook.open(readFileSync(join(folder, `${lang}.xlsx`))).read(() => 'values');
  const rows = sheets.find(({ name }) => name === tab)?.cells?.values.slice(3) ?? [];
  expect(rows.map(([organization, , , readings]) => [organization, readings])).toEqual([
    ['己公司', words],
    ['庚公司', undefined],
  ]);
});
