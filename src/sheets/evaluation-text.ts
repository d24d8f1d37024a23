import { qualifiedReference, type CellAddress } from '../domain/cell';
import { displayTonnes } from '../domain/display-tonnes';
import { valueOf } from '../domain/field';
import type { Language } from '../domain/language';
import { findingWords } from '../rules/finding';
import { rules } from '../rules/index';
import type { RuledOffset } from '../rules/judge-offsets';
import type { EvaluationContent } from './evaluation-figures';
import { hintWords, openPointWords, sectionWords, standingWords } from './evaluation-words';
import type { CellInput } from './write-plan';

/** A row of the text: five cells, under the columns of the figures. */
export interface TextRow {
  readonly cells: readonly CellInput[];
  readonly isHeading?: true;
  /** The cell that the fourth column leads to. */
  readonly at?: CellAddress | undefined;
}

/** What stands below the figures: why there is no verdict, what to note, each record, and how it was reckoned. */
export function evaluationText(content: EvaluationContent, language: Language): readonly TextRow[] {
  const { evaluation, ruled } = content;
  return [
    ...section(
      sectionWords.openPoints[language],
      evaluation.openPoints.map(({ reason, at, seen }) =>
        row('', '', at, openPointWords[reason][language](seen)),
      ),
    ),
    ...section(
      sectionWords.hints[language],
      evaluation.hints.map((hint) => row('', '', undefined, hintWords[hint][language])),
    ),
    ...section(
      sectionWords.outside[language],
      evaluation.emissions.outside.map((line) =>
        row(valueOf(line.source) ?? '', amount(valueOf(line.tonnes), language), line.tonnes.at, ''),
      ),
    ),
    ...section(
      sectionWords.records[language],
      ruled.map((offset) => recordRow(offset, language)),
    ),
    ...section(
      sectionWords.notes[language],
      notes(content, language).map((note) => row('', '', undefined, note)),
    ),
  ];
}

function section(heading: string, rows: readonly TextRow[]): readonly TextRow[] {
  return rows.length === 0
    ? []
    : [{ cells: [heading, '', '', '', ''], isHeading: true }, ...rows, { cells: ['', '', '', '', ''] }];
}

function row(item: string, value: string, at: CellAddress | undefined, words: string): TextRow {
  return { cells: [item, value, '', at ? qualifiedReference(at) : '', words], at };
}

function recordRow({ record, standing, tonnes, findings }: RuledOffset, language: Language): TextRow {
  const kind = record.kind.state === 'value' ? record.kind.value.seen : '';
  const reasons = findings
    .filter(({ outcome }) => outcome === 'failed' || outcome === 'cannotTell')
    .map((finding) => {
      const sign = finding.outcome === 'failed' ? '✗' : '?';
      return `${sign} ${finding.clause} ${findingWords(finding, language).seen}`;
    });
  const name = [record.label, kind, valueOf(record.project) ?? ''].filter((part) => part !== '').join(' · ');
  return row(
    name,
    `${standingWords[standing][language]} ${amount(tonnes, language)}`,
    record.at,
    reasons.join('\n'),
  );
}

function amount(tonnes: RuledOffset['tonnes'], language: Language): string {
  if (tonnes === undefined) return language === 'zh-CN' ? '（数量未知）' : '(amount not known)';
  return `${displayTonnes(tonnes)} tCO2e`;
}

function notes({ today }: EvaluationContent, language: Language): readonly string[] {
  const listed = rules.map(({ id }) => id).join(', ');
  return language === 'zh-CN'
    ? [
        `${today} 由工作簿内容得出；工作簿改动后请重新写入。`,
        '结论由组织自查得出，不代替评价机构的评价（8.1）。核算的代表性、透明度、理由是否充分、登记机构的实际记录由人核对。',
        '绿色电力证书按“电量×排放清单所用的同年电力排放因子”折算，证书或台账另有数值时取较小者。',
        `依据的规则（${rules.length} 条）：${listed}`,
      ]
    : [
        `Drawn from the workbook on ${today}; write it again after the workbook has changed.`,
        'This is the organization’s own examination and does not replace that of the evaluation body (8.1). Representativeness, transparency, soundness of reasons and what the registries really show are for people to see.',
        'Green certificates become tonnes by MWh × the electricity factor the inventory uses for that year, or what the certificate or the ledger states where that is less.',
        `Rules applied (${rules.length}): ${listed}`,
      ];
}
