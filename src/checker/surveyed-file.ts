import type { CommandContext } from '../commands/command-report';
import type { CellAddress } from '../domain/cell';
import { valueOf } from '../domain/field';
import type { Words } from '../domain/language';
import { familyOf } from '../domain/offset-record';
import { Refusal } from '../domain/refusal';
import { byWeight } from '../rules/finding';
import type { NumberedRecord } from '../rules/credit-used-once';
import type { Findings } from '../rules/findings';
import { rules } from '../rules/index';
import { outcomesWorstFirst, worst, type Finding, type Outcome } from '../rules/rule';
import { offsetsSheet } from '../sheets/declared/offsets-sheet';
import { organizationSheet } from '../sheets/declared/organization-sheet';
import { readOffsets } from '../sheets/reading/read-offsets';
import { readOrganization } from '../sheets/reading/read-organization';
import { carries } from '../sheets/reading/read-table';
import { XlsxWorkbook } from '../workbook/xlsx-workbook';
import { examination } from './commands-over-file';
import { wordsOfFault } from './fault-words';
import { readInput } from './input-file';
import { nativeInflate } from './native-inflate';

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
    const workbook = XlsxWorkbook.open(readInput(folder, path), nativeInflate);
    const { words, findings } = await examination(workbook, context);
    const snapshot = await workbook.read((sheet) =>
      [organizationSheet, offsetsSheet].some((each) => carries(sheet, each)) ? 'values' : undefined,
    );
    return {
      path,
      isRead: true,
      organization: valueOf(readOrganization(snapshot).name),
      words,
      clauses: outcomesByClause(findings),
      open: byWeight(findings.open).filter(({ waiver }) => waiver === undefined),
      credits: (readOffsets(snapshot)?.records ?? []).flatMap((record): readonly ClaimedCredit[] => {
        const { kind, project, serials, label, tonnes } = record;
        if (serials.state !== 'value' || familyOf(record) === 'sink') return [];
        return [{ kind, project, serials, label, at: serials.at, tonnes: valueOf(tonnes)?.toString() }];
      }),
    };
  } catch (error) {
    return unsurveyed(path, error instanceof Refusal ? error.words : wordsOfFault(error));
  }
}

export function unsurveyed(path: string, words: Words): SurveyedFile {
  return { path, isRead: false, organization: undefined, words, clauses: {}, open: [], credits: [] };
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
