import { qualifiedReference } from '../domain/cell';
import type { Language, Words } from '../domain/language';
import { remembering } from '../domain/remembering';
import { byWeight } from '../rules/finding';
import { findingWords } from '../rules/finding-words';
import { levelWords, outcomeWords } from '../rules/outcome-words';
import type { Finding } from '../rules/rule';
import type { AnswerFormat } from './answer-format';
import { exitCodeOf } from './examined-file';

const marks: Readonly<Record<Finding['outcome'], string>> = {
  failed: '✗',
  cannotTell: '?',
  passed: '✓',
  notApplicable: '–',
};

const waived: Words = { 'zh-CN': '已豁免：', 'en-US': 'waived: ' };

const unreadable: Words = { 'zh-CN': '未能检查', 'en-US': 'could not be checked' };

/** For a person at the terminal: each file, its sum-up, and what is still open with what to do. */
export const textFormat: AnswerFormat = {
  before: () => '',
  ofFile(file, { language, level, isWhole }) {
    if (file.state === 'unreadable')
      return `! ${file.path}: ${unreadable[language]}\n  ${file.words[language]}\n`;
    const mark = exitCodeOf(file, level) === 0 ? '✓' : file.state === 'checked' ? '✗' : '?';
    const told = byWeight(isWhole ? file.findings.all : file.findings.open).map((finding) =>
      lineOf(finding, language),
    );
    return [`${mark} ${file.path}`, `  ${file.words[language]}`, ...told, ''].join('\n');
  },
  between: '\n',
  after({ files, well, withFindings, unreadable: unread }, refused, { language }) {
    const notes = refused.map(({ words }) => `! ${words[language]}\n`).join('');
    const sum =
      language === 'zh-CN'
        ? `共 ${files} 个工作簿：${well} 个正常，${withFindings} 个有待处理的发现，${unread} 个未能检查。`
        : `Workbooks: ${files}. All well: ${well}; with open findings: ${withFindings}; not checked: ${unread}.`;
    return `${notes}\n${sum}\n`;
  },
};

/** Without the sign in front, which stands at the beginning of the line. */
const plainWord = remembering((word: string): string => word.replace(/^\P{L}+/u, ''));

function lineOf(finding: Finding, language: Language): string {
  const { seen, todo } = findingWords(finding, language);
  const { outcome, level, clause, at, waiver } = finding;
  const word = plainWord(outcomeWords[outcome][language]);
  const mark = waiver === undefined ? marks[outcome] : '◇';
  const where = at === undefined ? '' : ` ${qualifiedReference(at)}`;
  const line = `  ${mark} ${word} (${levelWords[level][language]}) ${clause}${where}: ${seen}`;
  // What somebody lets stand has their reason in place of what to do.
  const after = waiver === undefined ? todo : `${waived[language]}${waiver}`;
  return after === '' ? line : `${line}\n      → ${after}`;
}
