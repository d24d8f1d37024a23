import { qualifiedReference, type CellAddress } from '../domain/cell';
import type { Language } from '../domain/language';
import { findingWords } from '../rules/finding-words';
import { rules } from '../rules/index';
import { levelWords, outcomeWords } from '../rules/outcome-words';
import type { Finding, Outcome } from '../rules/rule';
import { clausesSheet, clientsSheet, reusedSheet, tasksSheet } from '../sheets/declared/portfolio-sheets';
import type { SheetDeclaration } from '../sheets/sheet';
import { tableSheetSteps } from '../sheets/table-sheet-steps';
import type { CellInput, WriteStep } from '../sheets/write-plan';
import type { SharedCredit } from './shared-credits';
import type { SurveyedFile } from './surveyed-file';

const marks: Readonly<Record<Outcome, string>> = {
  failed: '✗',
  cannotTell: '?',
  passed: '✓',
  notApplicable: '–',
};

/** The steps that make a workbook of a portfolio, from nothing. */
export function portfolioSteps(
  files: readonly SurveyedFile[],
  shared: readonly SharedCredit[],
  language: Language,
): readonly WriteStep[] {
  // Rules stand in clause order, so their clauses do.
  const clauses = [...new Set(rules.map(({ clause }) => clause))].filter((clause) =>
    files.some((file) => file.clauses[clause] !== undefined),
  );
  return [
    ...sheet(
      clientsSheet,
      language,
      files.map((file) => clientRow(file, language)),
    ),
    ...sheet(
      clausesSheet(clauses),
      language,
      files.map((file) => [
        nameOf(file),
        file.path,
        ...clauses.map((clause) => {
          const outcome = file.clauses[clause];
          return outcome === undefined ? '' : marks[outcome];
        }),
      ]),
    ),
    ...sheet(
      reusedSheet,
      language,
      shared.map((credit) => sharedRow(credit, language)),
    ),
    ...sheet(
      tasksSheet,
      language,
      files.flatMap((file) => file.open.map((finding) => taskRow(file, finding, language))),
    ),
    { do: 'activate', sheet: clientsSheet.tab[language] },
  ];
}

function sheet<Key extends string>(
  declaration: SheetDeclaration<Key>,
  language: Language,
  rows: readonly (readonly CellInput[])[],
): readonly WriteStep[] {
  // A table has one row at least.
  const body = rows.length > 0 ? rows : [declaration.columns.map((): CellInput => '')];
  return tableSheetSteps(declaration, declaration.tab[language], language, new Map(), body);
}

function nameOf({ organization }: SurveyedFile): string {
  return organization ?? '';
}

function clientRow(file: SurveyedFile, language: Language): readonly CellInput[] {
  const unread = { 'zh-CN': '! 未能检查', 'en-US': '! Not checked' };
  const count = (outcome: Outcome) =>
    file.open.filter((finding) => finding.level === 'shall' && finding.outcome === outcome).length;
  const advice = file.open.filter(({ level }) => level !== 'shall').length;
  const [failed, cannotTell] = [count('failed'), count('cannotTell')];
  const gravest: Outcome = failed > 0 ? 'failed' : cannotTell > 0 ? 'cannotTell' : 'passed';
  const state = file.isRead ? outcomeWords[gravest][language] : unread[language];
  const counts = file.isRead ? [failed, cannotTell, advice] : ['', '', ''];
  return [nameOf(file), file.path, state, file.unusualReadings[language], ...counts, file.words[language]];
}

function sharedRow({ one, other, numbers, isSure }: SharedCredit, language: Language): readonly CellInput[] {
  const todo = isSure
    ? {
        'zh-CN': '对照注销证明，弄清属于谁；在此之前两处都不应计入',
        'en-US':
          'Compare the proofs of cancellation and settle whose it is; until then neither should count it',
      }
    : {
        'zh-CN': '序列号没有前缀、项目不同，无法判断；请两家填写完整的序列号',
        'en-US':
          'Bare numbers of different projects, so it cannot be told; have both enter the serials in full',
      };
  return [
    outcomeWords[isSure ? 'failed' : 'cannotTell'][language],
    numbers,
    nameOf(one.file),
    placeIn(one.file, one.at),
    nameOf(other.file),
    placeIn(other.file, other.at),
    todo[language],
  ];
}

function placeIn({ path }: SurveyedFile, at: CellAddress): string {
  return `${path} ${qualifiedReference(at)}`;
}

function taskRow(file: SurveyedFile, finding: Finding, language: Language): readonly CellInput[] {
  const { seen, todo } = findingWords(finding, language);
  return [
    nameOf(file),
    file.path,
    outcomeWords[finding.outcome][language],
    levelWords[finding.level][language],
    finding.clause,
    finding.at === undefined ? '' : qualifiedReference(finding.at),
    seen,
    todo,
    finding.tonnes === undefined ? '' : Number(finding.tonnes),
  ];
}
