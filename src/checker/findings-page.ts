import { rulesetLine } from '../data/ruleset-line';
import { qualifiedReference } from '../domain/cell';
import type { Day } from '../domain/day';
import type { Language, Words } from '../domain/language';
import { byWeight } from '../rules/finding';
import { findingWords } from '../rules/finding-words';
import { levelWords, outcomeWords } from '../rules/outcome-words';
import type { Finding } from '../rules/rule';

const headers: Readonly<Record<Language, readonly string[]>> = {
  'zh-CN': ['结果', '程度', '条款', '要求', '看到', '位置', '吨数', '怎么办'],
  'en-US': ['Outcome', 'Level', 'Clause', 'What is asked', 'What was seen', 'Where', 'Tonnes', 'What to do'],
};

/** All findings as one page of HTML that needs nothing else and prints on A4. */
export function findingsPage(
  summary: Words,
  findings: readonly Finding[],
  today: Day,
  language: Language,
): string {
  const title = language === 'zh-CN' ? '碳中和检查发现' : 'Carbon neutrality findings';
  const rows = byWeight(findings).map((finding) => rowOf(finding, language));
  return [
    '<!doctype html>',
    `<html lang="${language}"><head><meta charset="utf-8"><title>${title}</title>`,
    '<style>body{font:14px/1.5 system-ui,"Noto Sans CJK SC","Microsoft YaHei",sans-serif;margin:2em auto;max-width:80em;padding:0 1em}table{border-collapse:collapse;width:100%}th,td{border:1px solid #bbb;padding:.3em .5em;text-align:left;vertical-align:top}th{background:#eee}td:nth-child(7){text-align:right}thead{display:table-header-group}@page{size:A4 landscape}</style>',
    `</head><body><h1>${title}</h1><p>${escaped(summary[language])}</p><p>${today} · ${rulesetLine()}</p>`,
    `<table><thead><tr>${headers[language].map((header) => `<th>${header}</th>`).join('')}</tr></thead><tbody>`,
    ...rows,
    '</tbody></table></body></html>',
    '',
  ].join('\n');
}

function rowOf(finding: Finding, language: Language): string {
  const { asks, seen, todo } = findingWords(finding, language);
  const cells = [
    outcomeWords[finding.outcome][language],
    levelWords[finding.level][language],
    finding.clause,
    asks,
    seen,
    finding.at === undefined ? '' : qualifiedReference(finding.at),
    finding.tonnes ?? '',
    todo,
  ];
  return `<tr>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
