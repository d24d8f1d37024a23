import type { CommandContext } from '../commands/command-report';
import { addressAlone, type CellAddress } from '../domain/cell';
import { plainField, valueOf } from '../domain/field';
import type { Language, Words } from '../domain/language';
import { familyOf } from '../domain/offset-record';
import type { Organization } from '../domain/organization';
import { Refusal } from '../domain/refusal';
import { byWeight } from '../rules/finding';
import type { NumberedRecord } from '../rules/credit-used-once';
import type { Findings } from '../rules/findings';
import { rules } from '../rules/index';
import { outcomesWorstFirst, worst, type Finding, type Outcome } from '../rules/rule';
import { offsetsSheet } from '../sheets/declared/offsets-sheet';
import { organizationSheet } from '../sheets/declared/organization-sheet';
import { rowWords } from '../sheets/documents/evaluation-text-words';
import { unusualReadings } from '../sheets/documents/readings-in-force';
import { readOffsets } from '../sheets/reading/read-offsets';
import { readOrganization } from '../sheets/reading/read-organization';
import { carries } from '../sheets/reading/read-table';
import { XlsxWorkbook } from '../workbook/xlsx-workbook';
import { examination } from './commands-over-file';
import { wordsOfFault } from './fault-words';
import { readInput } from './input-file';
import { nativeUnpacking } from './native-unpacking';

/** A credit or certificate with serial numbers, as one workbook claims it. */
export interface ClaimedCredit extends NumberedRecord {
  readonly label: string;
  readonly at: CellAddress;
  /** t CO2e or MWh as exact decimal text; undefined where the row names none. */
  readonly tonnes: string | undefined;
}

/** What a portfolio needs of one workbook, as plain data. */
export interface SurveyedFile {
  readonly path: string;
  readonly isRead: boolean;
  /** The organization's name; undefined where it is not entered. */
  readonly organization: string | undefined;
  readonly words: Words;
  /** The readings of the text that were chosen and are not the usual ones, a line each; empty where there are none. */
  readonly unusualReadings: Words;
  /** The worst outcome of each clause that a finding speaks of. */
  readonly clauses: Readonly<Record<string, Outcome>>;
  /** What is still to be settled and nobody lets stand, gravest first. */
  readonly open: readonly Finding[];
  readonly credits: readonly ClaimedCredit[];
}

/** Checks one workbook for a portfolio; whatever is wrong with it is in the answer. */
export async function surveyFile(
  folder: string,
  path: string,
  context: CommandContext,
): Promise<SurveyedFile> {
  try {
    const workbook = XlsxWorkbook.open(readInput(folder, path), nativeUnpacking);
    const { words, findings } = await examination(workbook, context);
    const snapshot = await workbook.read((sheet) =>
      [organizationSheet, offsetsSheet].some((each) => carries(sheet, each)) ? 'values' : undefined,
    );
    const organization = readOrganization(snapshot);
    return {
      path,
      isRead: true,
      organization: valueOf(organization.name),
      words,
      unusualReadings: unusualWords(organization),
      clauses: outcomesByClause(findings),
      open: byWeight(findings.open).filter(({ waiver }) => waiver === undefined),
      credits: (readOffsets(snapshot)?.records ?? []).flatMap((record): readonly ClaimedCredit[] => {
        const { kind, project, serials, label, tonnes } = record;
        if (serials.state !== 'value' || familyOf(record) === 'sink') return [];
        return [
          {
            kind: plainField(kind),
            project: plainField(project),
            serials: plainField(serials),
            label,
            at: addressAlone(serials.at),
            tonnes: valueOf(tonnes)?.toString(),
          },
        ];
      }),
    };
  } catch (error) {
    return unsurveyed(path, error instanceof Refusal ? error.words : wordsOfFault(error));
  }
}

export function unsurveyed(path: string, words: Words): SurveyedFile {
  return {
    path,
    isRead: false,
    organization: undefined,
    words,
    unusualReadings: unusualWords(undefined),
    clauses: {},
    open: [],
    credits: [],
  };
}

function unusualWords(organization: Organization | undefined): Words {
  const linesIn = (language: Language) =>
    (organization ? unusualReadings(organization, language) : [])
      .map(({ item, value, ground }) =>
        [
          language === 'zh-CN' ? `${item}：${value}` : `${item}: ${value}`,
          ...(ground === undefined ? [] : [`${rowWords.ground[language]}${ground}`]),
        ].join('\n'),
      )
      .join('\n');
  return { 'zh-CN': linesIn('zh-CN'), 'en-US': linesIn('en-US') };
}

function outcomesByClause({ countsByRule }: Findings): Readonly<Record<string, Outcome>> {
  const outcomes = new Map<string, Outcome[]>();
  for (const { id, clause } of rules) {
    const counts = countsByRule.get(id);
    const found = outcomesWorstFirst.filter((outcome) => (counts?.[outcome] ?? 0) > 0);
    if (found.length > 0) outcomes.set(clause, [...(outcomes.get(clause) ?? []), ...found]);
  }
  return Object.fromEntries([...outcomes].map(([clause, each]) => [clause, worst(each)]));
}
