import { cellReference } from '../domain/cell';
import type { Words } from '../domain/language';
import { findingWords } from '../rules/finding-words';
import { Findings } from '../rules/findings';
import type { Finding } from '../rules/rule';
import { rulesetSeal } from '../data/ruleset-seal';
import type { AnswerFormat } from './answer-format';
import { exitCodeOf } from './examined-file';

/** For programs: what is open, or everything, as data with its words in both languages; and how many there are by rule and outcome. */
export const jsonFormat: AnswerFormat = {
  before: ({ today, level }) =>
    `{"ruleset":${JSON.stringify(rulesetSeal)},"today":"${today}","level":"${level}","files":[\n`,
  ofFile(file, { level, isWhole }) {
    const { path, state, words } = file;
    const findings = file.state === 'unreadable' ? Findings.none : file.findings;
    return JSON.stringify({
      path,
      state,
      exitCode: exitCodeOf(file, level),
      words,
      counts: Object.fromEntries(findings.countsByRule),
      findings: (isWhole ? findings.all : findings.open).map(jsonFinding),
    });
  },
  between: ',\n',
  after: (totals, refused) =>
    `\n],"refused":${JSON.stringify(refused.map(({ words }) => words))},"totals":${JSON.stringify(totals)}}\n`,
};

/** A finding as it stands in JSON; also in the proof pack. */
export function jsonFinding(finding: Finding) {
  const { at, ...rest } = finding;
  const words = inBothLanguages(finding);
  return { ...rest, ...(at === undefined ? {} : { sheet: at.sheet, cell: cellReference(at) }), words };
}

function inBothLanguages(finding: Finding) {
  const zh = findingWords(finding, 'zh-CN');
  const en = findingWords(finding, 'en-US');
  const both = (part: keyof typeof zh): Words => ({ 'zh-CN': zh[part], 'en-US': en[part] });
  return { asks: both('asks'), seen: both('seen'), todo: both('todo') };
}
