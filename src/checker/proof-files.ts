import { createHash } from 'node:crypto';
import { frozenCopy } from '../commands/frozen-copy';
import type { CommandContext } from '../commands/command-report';
import { numbersEdition } from '../data/edition';
import { rulesetSeal } from '../data/ruleset-seal';
import type { Dossier } from '../domain/dossier';
import { plainField, type Field } from '../domain/field';
import { recordFields } from '../domain/offset-record';
import { toTheEnd } from '../domain/slices';
import { judgeOffsets, type RuledOffset } from '../rules/judge-offsets';
import { findingsSteps } from '../sheets/findings-steps';
import { readDossier } from '../sheets/reading/read-dossier';
import { XlsxWorkbook } from '../workbook/xlsx-workbook';
import { examineBytes } from './examined-file';
import { answerOfOne } from './totals';
import { findingsPage } from './findings-page';
import { jsonFormat } from './json-format';
import { numbersUsed, placeOf } from './numbers-used';
import { sarifFormat } from './sarif-format';

/** The name under which the workbook is told of inside the pack: the pack is the same whatever the file was called. */
const workbookName = 'workbook.xlsx';

/**
 * Everything by which somebody else can follow what was found: by name, each as bytes. The same workbook, day and
 * language give the same bytes.
 * @throws Refusal when the workbook cannot be read, checked or frozen.
 */
export async function proofFiles(
  bytes: Uint8Array,
  context: CommandContext,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const { today, language } = context;
  const file = await examineBytes(workbookName, bytes, context);
  const answer = { today, language, level: 'shall', isWhole: true } as const;
  const { dossier } = readDossier(await XlsxWorkbook.open(bytes).read(() => 'values'));
  const files = new Map<string, Uint8Array>([
    [workbookName, (await frozenCopy(bytes, language)).bytes],
    ['findings.xlsx', await findingsWorkbook(file, context)],
    ['findings.html', utf8(findingsPage(file.words, file.findings.all, today, language))],
    ['findings.json', utf8(answerOfOne(jsonFormat, file, answer))],
    ['findings.sarif', utf8(answerOfOne(sarifFormat, file, answer))],
    ['factors.json', jsonFile(numbersUsed(dossier.lines))],
    ['offsets.json', jsonFile(offsetsOf(dossier))],
  ]);
  const sums = [...files].map(([name, content]) => ({
    name,
    bytes: content.length,
    sha256: sha256(content),
  }));
  const manifest = {
    input: { bytes: bytes.length, sha256: sha256(bytes) },
    rules: { edition: numbersEdition, ...rulesetSeal },
    today,
    language,
    files: sums,
  };
  files.set('manifest.json', jsonFile(manifest));
  return files;
}

async function findingsWorkbook(
  { findings, words }: Awaited<ReturnType<typeof examineBytes>>,
  { language }: CommandContext,
): Promise<Uint8Array> {
  const workbook = XlsxWorkbook.empty();
  const before = await workbook.read(() => undefined);
  const { steps } = toTheEnd(findingsSteps(before, findings.open, [], words, language));
  // The cells that the links lead to stand in another workbook.
  await workbook.write({ steps: steps.filter((step) => step.do !== 'link') });
  return workbook.toBytes();
}

/** The ledger as it was understood, with the standing of each record. */
function offsetsOf(dossier: Dossier) {
  return judgeOffsets(dossier.organization, dossier.lines, dossier.offsets).map(offsetAsData);
}

function offsetAsData({ record, standing, tonnes }: RuledOffset) {
  return {
    label: record.label,
    ...placeOf(record.at),
    standing,
    countedTonnes: standing === 'counted' ? tonnes?.toString() : undefined,
    fields: fieldsAsData(recordFields.map((name) => [name, record[name]])),
    disclosed: fieldsAsData(Object.entries(record.disclosed)),
  };
}

function fieldsAsData(fields: readonly (readonly [name: string, field: Field<unknown>])[]) {
  return Object.fromEntries(
    fields.map(([name, field]) => {
      const { at, ...said } = plainField(field);
      return [name, at === undefined ? said : { ...said, ...placeOf(at) }];
    }),
  );
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Serial numbers are too long for a number of JSON. */
function jsonFile(value: unknown): Uint8Array {
  const plain = (_: string, each: unknown) => (typeof each === 'bigint' ? each.toString() : each);
  return utf8(`${JSON.stringify(value, plain, 2)}\n`);
}
