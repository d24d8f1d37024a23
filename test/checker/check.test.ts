import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonFinding } from '../../src/checker/json-format';
import { checkEverything } from '../../src/commands/check-everything';
import { isOpen } from '../../src/rules/finding';
import { inEnglish } from '../flow/on-sheets';
import { filledWorkbook, settledWorkbook } from './filled-workbook';
import { cn, cnOutside, folderOfTest } from './outside-of-test';

const folder = folderOfTest();
const put = (path: string, bytes: Uint8Array | string) => writeFileSync(join(folder, path), bytes);
const hash = (path: string) =>
  createHash('sha256')
    .update(readFileSync(join(folder, path)))
    .digest('hex');

beforeAll(async () => {
  mkdirSync(join(folder, 'clients/south'), { recursive: true });
  mkdirSync(join(folder, 'empty'));
  put('clients/good.xlsx', (await settledWorkbook()).toBytes());
  put('clients/south/open.xlsx', (await settledWorkbook({ uncancelled: 1 })).toBytes());
  put('clients/~$gone.xlsx', 'lock');
  put('clients/notes.txt', 'no workbook');
});

test('a workbook with nothing to object to ends with 0', async () => {
  const { code, out, err } = await cn(folder, 'check', 'clients/good.xlsx');
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain('✓ clients/good.xlsx');
  expect(out).toContain('Workbooks: 1. All well: 1;');
});

test('an open requirement names its clause, its cell and what to do, and ends with 1', async () => {
  const { code, out } = await cn(folder, 'check', 'clients');
  expect(code).toBe(1);
  // The second record stands in row 5: title, lead, header, first record.
  expect(out).toMatch(/✗ clients\/south\/open\.xlsx\n.*\n +[✗?] .*7\.3\.1\.1 抵消台账!H5: .+\n +→ .+/);
  expect(out).toContain('Workbooks: 2. All well: 1; with open findings: 1; not checked: 0.');
});

test('from which level on findings count is chosen by --level', async () => {
  // 9.5 tonnes: credits come in whole tonnes (3.5), which is advice.
  const workbook = await settledWorkbook();
  const before = await workbook.read(() => 'formulas');
  const sheet = '抵消台账';
  await workbook.write({ steps: [{ do: 'write', sheet, row: 4, column: 9, cells: [[9.5]] }] }, before);
  put('advice.xlsx', workbook.toBytes());
  expect((await cn(folder, 'check', 'advice.xlsx')).code).toBe(0);
  expect((await cn(folder, 'check', 'advice.xlsx', '--level', 'should')).code).toBe(1);
  expect((await cn(folder, 'check', 'advice.xlsx', '--level', 'may')).code).toBe(1);
});

test('what cannot be read is told by name and ends with 2, and the others are checked all the same', async () => {
  const good = readFileSync(join(folder, 'clients/good.xlsx'));
  mkdirSync(join(folder, 'mixed'), { recursive: true });
  put('mixed/a-text.xlsx', 'not a zip');
  put('mixed/b-half.xlsx', good.subarray(0, good.length / 2));
  put('mixed/c-old.xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
  put('mixed/d-good.xlsx', good);
  put('mixed/e-empty.xlsx', '');
  const { code, out } = await cn(folder, 'check', 'mixed', 'gone.xlsx', 'empty');
  expect(code).toBe(2);
  expect(out).toMatch(/! mixed\/a-text\.xlsx: could not be checked\n {2}This is no \.xlsx workbook/);
  expect(out).toMatch(/! mixed\/b-half\.xlsx.*\n {2}The file is cut short/);
  expect(out).toMatch(/! mixed\/c-old\.xls.*\n {2}This is the \.xls format/);
  expect(out).toMatch(/✓ mixed\/d-good\.xlsx/);
  expect(out).toMatch(/! mixed\/e-empty\.xlsx.*\n {2}The file is empty/);
  expect(out).toMatch(/! gone\.xlsx.*\n {2}There is no file or folder “gone\.xlsx”/);
  expect(out).toContain('The folder “empty” holds no workbook');
  expect(out).toContain('Workbooks: 6. All well: 1; with open findings: 0; not checked: 5.');
});

test('a workbook named twice is checked once', async () => {
  const { out } = await cn(folder, 'check', 'clients/good.xlsx', 'clients', './clients/good.xlsx');
  expect(out).toContain('Workbooks: 2.');
});

test('a blank template is no pass', async () => {
  put('blank.xlsx', (await filledWorkbook({ lines: 0, records: 0 })).toBytes());
  const { code, out } = await cn(folder, 'check', 'blank.xlsx');
  expect(code).toBe(1);
  expect(out).toContain('✗ blank.xlsx');
});

test('what has a written reason to let it stand is told with it, and makes no 1', async () => {
  const { code, out } = await cn(folder, 'check', 'clients/good.xlsx');
  expect(code).toBe(0);
  expect(out).toMatch(/\n {2}◇ .+\n {6}→ waived: 留待以后\n/);
  const { out: sarif } = await cn(folder, 'check', 'clients/good.xlsx', '--sarif');
  expect(sarif).toContain('"suppressions":[{"kind":"external","justification":"留待以后"}]');
});

test('checking changes no file', async () => {
  const before = [hash('clients/good.xlsx'), hash('clients/south/open.xlsx')];
  await cn(folder, 'check', 'clients');
  expect([hash('clients/good.xlsx'), hash('clients/south/open.xlsx')]).toEqual(before);
});

interface JsonAnswer {
  readonly files: readonly {
    readonly path: string;
    readonly counts: Readonly<Record<string, unknown>>;
    readonly findings: readonly { readonly outcome: string }[];
  }[];
  readonly totals: unknown;
}

test('in JSON, what is open is told in full and all is counted by rule and outcome', async () => {
  const { out } = await cn(folder, 'check', 'clients', '--json');
  const { files } = JSON.parse(out) as JsonAnswer;
  const workbook = await settledWorkbook({ uncancelled: 1 });
  const { findings } = await checkEverything(workbook, inEnglish);
  expect(JSON.stringify(files[1]?.findings)).toBe(
    JSON.stringify(findings.all.filter(isOpen).map(jsonFinding)),
  );
  // Of two records one is cancelled, by a day within the period of the declaration, and the other is not.
  expect(files[1]?.counts['credit-cancelled']).toEqual({
    failed: 1,
    cannotTell: 0,
    passed: 1,
    notApplicable: 0,
  });
  const counted = Object.values(files[1]?.counts ?? {}).flatMap((each) => Object.values(each ?? {}));
  expect(counted.reduce((sum, count) => sum + count, 0)).toBe(findings.all.length);
});

test('with --all the findings in JSON are those of the command, byte for byte', async () => {
  const { out } = await cn(folder, 'check', 'clients', '--json', '--all');
  const answer = JSON.parse(out) as JsonAnswer;
  expect(answer.files.map(({ path }) => path)).toEqual(['clients/good.xlsx', 'clients/south/open.xlsx']);
  const workbook = await settledWorkbook({ uncancelled: 1 });
  const { findings } = await checkEverything(workbook, inEnglish);
  expect(JSON.stringify(answer.files[1]?.findings)).toBe(JSON.stringify(findings.all.map(jsonFinding)));
  expect(answer.totals).toEqual({ files: 2, well: 1, withFindings: 1, unreadable: 0, exitCode: 1 });
});

test('SARIF names rule, cell and file, and is whole when a file cannot be read', async () => {
  put('碳 中和.xlsx', (await settledWorkbook({ uncancelled: 0 })).toBytes());
  const { code, out } = await cn(folder, 'check', '碳 中和.xlsx', 'gone.xlsx', '--sarif', '--lang', 'zh');
  expect(code).toBe(2);
  const { version, runs } = JSON.parse(out) as {
    version: string;
    runs: {
      tool: { driver: { rules: { id: string }[] } };
      results: {
        ruleId: string;
        kind: string;
        level: string;
        locations: unknown[];
        message: { text: string };
      }[];
      invocations: unknown[];
    }[];
  };
  expect([version, runs.length]).toEqual(['2.1.0', 1]);
  const run = runs[0];
  const cancelled = run?.results.find(({ ruleId }) => ruleId === 'credit-cancelled');
  expect(cancelled).toMatchObject({
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: '%E7%A2%B3%20%E4%B8%AD%E5%92%8C.xlsx' } },
        logicalLocations: [{ fullyQualifiedName: '抵消台账!H4', kind: 'cell' }],
      },
    ],
  });
  expect(cancelled?.message.text).toMatch(/\p{Script=Han}/u);
  expect(run?.results.at(-1)).toMatchObject({ ruleId: 'workbook-readable', level: 'error' });
  const known = new Set(run?.tool.driver.rules.map(({ id }) => id));
  expect(run?.results.filter(({ ruleId }) => !known.has(ruleId))).toEqual([]);
  // SARIF 2.1.0, 3.27.10: a result of any kind but "fail" has the level "none".
  expect(run?.results.filter(({ kind, level }) => (kind === 'fail') === (level === 'none'))).toEqual([]);
  expect(run?.invocations).toMatchObject([{ executionSuccessful: false, exitCode: 2 }]);
});

test('with --all, text and SARIF tell what is met too, as what SARIF calls it', async () => {
  const ended = (...args: string[]) => cn(folder, 'check', 'clients/good.xlsx', ...args);
  const [open, all] = [await ended(), await ended('--all')];
  expect([open.code, all.code]).toEqual([0, 0]);
  expect(open.out).not.toMatch(/✓ .*7\.3\.1\.1/);
  expect(all.out).toMatch(/\n {2}✓ .*7\.3\.1\.1 抵消台账!H4: .+\n/);
  const weights = (out: string) => {
    const { runs } = JSON.parse(out) as { runs: { results: { kind: string; level: string }[] }[] };
    return [...new Set(runs[0]?.results.map(({ kind, level }) => `${kind} ${level}`))].sort();
  };
  expect(weights((await ended('--sarif')).out)).toEqual(['fail error', 'fail warning', 'open none']);
  expect(weights((await ended('--sarif', '--all')).out)).toEqual([
    'fail error',
    'fail warning',
    'notApplicable none',
    'open none',
    'pass none',
  ]);
});

test('long work tells on stderr how far it has come, short work says nothing', async () => {
  let now = 0;
  const slow = { elapsed: () => (now += 6_000) };
  const { err } = await cnOutside(folder, slow, 'check', 'clients', 'mixed', 'blank.xlsx');
  expect(err).toMatch(/^1 of 8 workbooks done\n(\d of 8 workbooks done\n)+$/);
  const watched = await cnOutside(folder, { ...slow, errIsWatched: true }, 'check', 'clients');
  expect(watched.err).toBe('\r1 of 2 workbooks done\x1b[K\r\x1b[K');
  expect((await cn(folder, 'check', 'clients')).err).toBe('');
});
