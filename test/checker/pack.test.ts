import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findingsPage } from '../../src/checker/findings-page';
import { XlsxWorkbook } from '../../src/workbook/xlsx-workbook';
import { day } from '../flow/on-sheets';
import { unzipped } from '../xlsx/raw-package';
import { settledWorkbook } from './filled-workbook';
import { cn, folderOfTest } from './outside-of-test';

const folder = folderOfTest();
const read = (name: string) => readFileSync(join(folder, name));
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
let input: Uint8Array;

beforeAll(async () => {
  input = (await settledWorkbook({ uncancelled: 1 })).toBytes();
  writeFileSync(join(folder, 'in.xlsx'), input);
  writeFileSync(join(folder, '另名.xlsx'), input);
  expect((await cn(folder, 'pack', 'in.xlsx', '-o', 'proof.zip', '--lang', 'zh')).code).toBe(0);
});

const text = (name: string) => Buffer.from(unzipped(read('proof.zip'))[name] ?? []).toString('utf8');

test('the pack holds the copy, the findings in four forms, factors, offsets, and the sums of all', () => {
  const files = unzipped(read('proof.zip'));
  expect(Object.keys(files)).toEqual([
    'factors.json',
    'findings.html',
    'findings.json',
    'findings.sarif',
    'findings.xlsx',
    'manifest.json',
    'offsets.json',
    'workbook.xlsx',
  ]);
  const manifest = JSON.parse(text('manifest.json')) as {
    input: unknown;
    today: string;
    files: { name: string; sha256: string }[];
  };
  expect(manifest.input).toEqual({ bytes: input.length, sha256: sha256(input) });
  expect(manifest.today).toBe('2026-07-01');
  expect(Object.fromEntries(manifest.files.map(({ name, sha256: sum }) => [name, sum]))).toEqual(
    Object.fromEntries(
      Object.entries(files)
        .filter(([name]) => name !== 'manifest.json')
        .map(([name, bytes]) => [name, sha256(bytes)]),
    ),
  );
});

test('the same workbook gives the same bytes, whatever the file is called', async () => {
  await cn(folder, 'pack', '另名.xlsx', '-o', 'again.zip', '--lang', 'zh');
  expect(read('again.zip').equals(read('proof.zip'))).toBe(true);
});

test('every form tells the open finding', async () => {
  expect(text('findings.json')).toContain(
    '"totals":{"files":1,"well":0,"withFindings":1,"unreadable":0,"exitCode":1}',
  );
  expect(text('findings.json')).toContain('"rule":"credit-cancelled"');
  expect(text('findings.sarif')).toContain('"ruleId":"credit-cancelled"');
  expect(text('findings.html')).toContain('抵消台账!H5');
  const findings = XlsxWorkbook.open(unzipped(read('proof.zip'))['findings.xlsx'] ?? new Uint8Array());
  const { sheets } = await findings.read(() => 'values');
  expect(sheets.flatMap(({ cells }) => cells?.values.flat() ?? [])).toContain('credit-cancelled');
});

test('what is met is told in the pack too', () => {
  expect(text('findings.json')).toContain('"outcome":"passed"');
  expect(text('findings.sarif')).toContain('"kind":"pass"');
  expect(text('findings.html')).toContain('✓');
});

test('offsets stand with their standing, factors with their passports', () => {
  const offsets = JSON.parse(text('offsets.json')) as {
    standing: string;
    cell: string;
    countedTonnes?: string;
    fields: Readonly<Record<string, unknown>>;
    disclosed: Readonly<Record<string, unknown>>;
  }[];
  // Of a refused record nothing counts, whatever it claims.
  expect(offsets.map(({ standing, cell, countedTonnes }) => [standing, cell, countedTonnes])).toEqual([
    ['counted', 'A4', '10'],
    ['refused', 'A5', undefined],
  ]);
  // Each field with its cell and nothing else: no part of the sheet that it was read from.
  expect(offsets[0]?.fields).toMatchObject({
    project: { state: 'value', value: '项目0', sheet: '抵消台账' },
    statedTonnes: { state: 'blank', sheet: '抵消台账' },
  });
  expect(offsets[0]?.fields['serials']).toEqual({
    state: 'value',
    value: [{ stem: 'CCER14001', first: '1', last: '10' }],
    sheet: '抵消台账',
    cell: 'E4',
  });
  expect(Object.keys(offsets[0]?.fields ?? {})).toEqual([
    'kind',
    'project',
    'registry',
    'serials',
    'registered',
    'cancelled',
    'proof',
    'tonnes',
    'electricity',
    'generationYear',
    'scopes',
    'acquisition',
    'outsideBoundary',
    'statedTonnes',
    'methodology',
    'usedElsewhere',
  ]);
  expect(Object.keys(offsets[0]?.disclosed ?? {})).toHaveLength(9);
  const factors = JSON.parse(text('factors.json')) as {
    factors: { source: string; value: string; origin: string; held?: unknown; lines: unknown[] }[];
    gwps: { gas: string; gwp: string; numbers: { of: string; passport: { document: string } }[] }[];
    ofTheStandard: { passport: { document: string; reviewBy: string } }[];
  };
  // Two lines of bought electricity, each by its own meter, at 0.5 kgCO2/kWh of an origin that names no edition of ours.
  expect(factors.factors.map(({ source, value, origin, lines }) => [source, value, origin, lines])).toEqual([
    ['电表0', '0.5', '国家电网平均', [{ sheet: '排放清单', cell: 'A4' }]],
    ['电表1', '0.5', '国家电网平均', [{ sheet: '排放清单', cell: 'A5' }]],
  ]);
  expect(factors.gwps.map(({ gas, gwp }) => [gas, gwp])).toEqual([['CO2', '1']]);
  expect(factors.gwps[0]?.numbers.map(({ of }) => of)).toContain('GWP CO2 AR6');
  const standing = [...factors.ofTheStandard, ...(factors.gwps[0]?.numbers ?? [])];
  expect(standing.filter(({ passport }) => !passport.document)).toEqual([]);
  expect(factors.ofTheStandard.length).toBeGreaterThan(5);
});

test('nothing from the workbook becomes markup on the page', () => {
  const summary = { 'zh-CN': '<script>alert("1")</script>&', 'en-US': '' };
  const page = findingsPage(summary, [], day('2026-07-01'), 'zh-CN');
  expect(page).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;');
  expect(page).not.toContain('<script');
});
