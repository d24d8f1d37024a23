import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../../src/domain/language';
import { unzipped } from '../xlsx/raw-package';
import { filledWorkbook, settledWorkbook } from './filled-workbook';
import { cn, folderOfTest } from './outside-of-test';

/*
 * The schema is the one of OASIS for SARIF 2.1.0 as SchemaStore has it (the address is the `id` within), taken from
 * Microsoft's npm package @microsoft/jest-sarif 1.0.0-beta.0 (MIT).
 */
const schema = JSON.parse(readFileSync(join(__dirname, 'sarif-2.1.0-rtm.5.json'), 'utf8')) as object;
// A pattern of the schema has a bracket too many, which an expression with the flag u does not stand.
const validator = new Ajv({ allErrors: true, unicodeRegExp: false });
addFormats(validator);
const isValid = validator.compile(schema);

const folder = folderOfTest();

beforeAll(async () => {
  mkdirSync(join(folder, '客 户/empty'), { recursive: true });
  const put = (name: string, bytes: Uint8Array | string) => writeFileSync(join(folder, '客 户', name), bytes);
  put('all settled.xlsx', (await settledWorkbook()).toBytes());
  put('open [1].xlsx', (await settledWorkbook({ uncancelled: 0 })).toBytes());
  put('blank.xlsx', (await filledWorkbook({ lines: 0, records: 0 })).toBytes());
  put('half.xlsx', 'not a zip');
});

/** What the schema has against an answer. */
function objections(sarif: string): readonly string[] {
  isValid(JSON.parse(sarif));
  return (isValid.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`);
}

describe.each(languages.map((language) => language.slice(0, 2)))(
  'SARIF in %s is valid by its schema',
  (lang) => {
    const sarifOf = async (...operands: readonly string[]) =>
      (await cn(folder, 'check', ...operands, '--sarif', '--lang', lang)).out;

    test.each([
      ['all well', ['客 户/all settled.xlsx']],
      ['open findings, with a path that has to be escaped', ['客 户/open [1].xlsx']],
      ['nothing filled in', ['客 户/blank.xlsx']],
      ['a workbook that cannot be read', ['客 户/half.xlsx']],
      ['a folder with all of them', ['客 户']],
      ['what is met too', ['--all', '客 户/all settled.xlsx']],
      ['a folder without a workbook, and a file that is not there', ['客 户/empty', 'gone.xlsx']],
    ])('%s', async (_, operands) => {
      expect(objections(await sarifOf(...operands))).toEqual([]);
    });

    test('paths from the root', async () => {
      expect(objections(await sarifOf(join(folder, '客 户')))).toEqual([]);
    });

    test('in the proof pack', async () => {
      await cn(folder, 'pack', '客 户/open [1].xlsx', '-o', `${lang}.zip`, '--lang', lang);
      const packed = unzipped(readFileSync(join(folder, `${lang}.zip`)))['findings.sarif'];
      expect(objections(Buffer.from(packed ?? []).toString())).toEqual([]);
    });
  },
);

test('the schema objects to a weight, a kind and an address that SARIF does not know', async () => {
  const { out } = await cn(folder, 'check', '客 户/open [1].xlsx', '--sarif');
  for (const [known, unknown] of [
    ['"level":"error"', '"level":"grave"'],
    ['"kind":"fail"', '"kind":"failed"'],
    ['"uri":"%E5', '"uri":"\\\\u0020%%'],
    ['"version":"2.1.0"', '"version":"2.1"'],
  ] as const) {
    expect(out).toContain(known);
    expect([unknown, objections(out.replace(known, unknown))]).not.toEqual([unknown, []]);
  }
});
