import { isAbsolute, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rulesetSeal } from '../data/ruleset-seal';
import { qualifiedReference } from '../domain/cell';
import type { Language } from '../domain/language';
import { byWeight } from '../rules/finding';
import { findingWords } from '../rules/finding-words';
import { rules } from '../rules/index';
import type { Finding, Outcome } from '../rules/rule';
import type { AnswerFormat } from './answer-format';
import type { ExaminedFile } from './examined-file';

/**
 * SARIF 2.1.0 for code-scanning tools. What failed is of kind `fail`; what cannot be told is of kind `open`, which the
 * standard of SARIF means by it (3.27.9). What is met is of kind `pass`, what does not apply `notApplicable`. Whatever is
 * not of kind `fail` has the level `none` (3.27.10).
 */
export const sarifFormat: AnswerFormat = {
  before: ({ language }) =>
    `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":${JSON.stringify(
      { driver: driver(language) },
    )},"language":"${language}","columnKind":"utf16CodeUnits","results":[\n`,
  ofFile: (file, { language, isWhole }) =>
    sarifResults(file, language, isWhole)
      .map((result) => JSON.stringify(result))
      .join(',\n'),
  between: ',\n',
  after: ({ exitCode, unreadable }, refused, { language }) => {
    const invocation = {
      executionSuccessful: exitCode !== 2,
      exitCode,
      ...(unreadable > 0 || refused.length > 0
        ? {
            toolExecutionNotifications: refused.map(({ words }) => ({
              level: 'error',
              message: { text: words[language] },
            })),
          }
        : {}),
    };
    return `\n],"invocations":[${JSON.stringify(invocation)}]}]}\n`;
  },
};

function driver(language: Language) {
  return {
    name: 'cn',
    fullName: 'Carbon Neutrality for Excel',
    semanticVersion: `0.0.0+${rulesetSeal.fingerprint}`,
    rules: [
      ...rules.map(({ id, clause, asks, reading, level }) => ({
        id,
        shortDescription: { text: asks[language] },
        ...(reading ? { fullDescription: { text: reading[language] } } : {}),
        defaultConfiguration: { level: level === 'shall' ? 'error' : 'warning' },
        properties: { clause, level },
      })),
      {
        id: unreadableRule,
        shortDescription: {
          text: language === 'zh-CN' ? '工作簿可以读取和检查' : 'The workbook can be read and checked',
        },
        defaultConfiguration: { level: 'error' },
      },
    ],
  };
}

/** Not of the standard: stands for a file that could not be checked. */
const unreadableRule = 'workbook-readable';

function sarifResults(file: ExaminedFile, language: Language, isWhole: boolean) {
  const location = { physicalLocation: { artifactLocation: { uri: uriOf(file.path) } } };
  if (file.state === 'unreadable')
    return [
      {
        ruleId: unreadableRule,
        kind: 'fail',
        level: 'error',
        message: { text: file.words[language] },
        locations: [location],
      },
    ];
  return byWeight(isWhole ? file.findings.all : file.findings.open).map((finding) => ({
    ruleId: finding.rule,
    ...weight(finding),
    message: { text: textOf(finding, language) },
    locations: [
      {
        ...location,
        ...(finding.at === undefined
          ? {}
          : { logicalLocations: [{ fullyQualifiedName: qualifiedReference(finding.at), kind: 'cell' }] }),
      },
    ],
    ...(finding.waiver === undefined
      ? {}
      : { suppressions: [{ kind: 'external', justification: finding.waiver }] }),
    properties: {
      clause: finding.clause,
      outcome: finding.outcome,
      reason: finding.reason,
      ...(finding.tonnes === undefined ? {} : { tonnes: finding.tonnes }),
    },
  }));
}

function weight({ outcome, level }: Finding) {
  const kind = kinds[outcome];
  return { kind, level: kind !== 'fail' ? 'none' : level === 'shall' ? 'error' : 'warning' };
}

const kinds: Readonly<Record<Outcome, string>> = {
  failed: 'fail',
  cannotTell: 'open',
  passed: 'pass',
  notApplicable: 'notApplicable',
};

function textOf(finding: Finding, language: Language): string {
  const { seen, todo } = findingWords(finding, language);
  return todo === '' ? seen : `${seen} ${todo}`;
}

/** Relative paths stay relative to where `cn` was called. */
function uriOf(path: string): string {
  if (isAbsolute(path)) return pathToFileURL(path).href;
  return path.split(sep).map(encodeURIComponent).join('/');
}
