import { rulesetLine } from '../../data/ruleset-line';
import type { Language } from '../../domain/language';
import { asPart, type Slices } from '../../domain/slices';
import { rules } from '../../rules';
import { choiceWords } from '../choice-lists';
import { enteredIn, enteredRow, rowOf, section, type DocumentRow } from './document-rows';
import { conclusionSections } from './evaluation-conclusion';
import type { EvaluationContent } from './evaluation-content';
import { emissionSections, factorSection } from './evaluation-emissions';
import { findingSections } from './evaluation-findings';
import { offsetSection } from './evaluation-offsets';
import { reductionSections } from './evaluation-reductions';
import { rowWords, sectionWords, signatureLine } from './evaluation-text-words';

/** What stands below the figures: the report by the parts of 8.2 and 8.3, where to sign, and the annexes; in slices. */
export function* evaluationText(
  content: EvaluationContent,
  language: Language,
): Slices<readonly DocumentRow[]> {
  const emissions = yield* asPart(emissionSections(content, language), 0, 0.4);
  const offsets = yield* asPart(offsetSection(content, language), 0.4, 0.7);
  yield 0.7;
  const conclusion = conclusionSections(content, language);
  yield 0.75;
  const findings = findingSections(content, language);
  yield 0.8;
  const factors = yield* asPart(factorSection(content, language), 0.8, 1);
  return [
    ...section(sectionWords.purpose[language], purposeRows(content, language)),
    ...section(sectionWords.process[language], processRows(content, language)),
    ...emissions,
    ...reductionSections(content, language),
    ...offsets,
    ...conclusion,
    ...section(sectionWords.signatures[language], signatureRows(language)),
    ...findings,
    ...factors,
    ...section(
      sectionWords.notes[language],
      notes(content, language).map(([item, value]) => ({ item, value })),
    ),
  ];
}

function purposeRows(
  { dossier: { organization } }: EvaluationContent,
  language: Language,
): readonly DocumentRow[] {
  const { neutralityType, scope3Sources, reportingYear } = organization;
  const separator = language === 'zh-CN' ? '、' : ', ';
  const named = scope3Sources.state === 'value' ? scope3Sources.value.join(separator) : '';
  return [
    { item: rowWords.purpose[language], value: rowWords.purposeIs[language] },
    enteredRow(
      rowWords.scope[language],
      neutralityType,
      (type) => choiceWords('neutralityType', type)[language],
      named,
    ),
    { item: rowWords.criteria[language], value: rowWords.criteriaAre[language] },
    rowOf(
      rowWords.period[language],
      enteredIn(reportingYear, (year) => periodWords(year, language)),
      reportingYear.at,
    ),
  ];
}

/** The year that a report or a declaration covers. */
export function periodWords(year: number, language: Language): string {
  return language === 'zh-CN' ? `${year} 年 1 月 1 日至 12 月 31 日` : `1 January to 31 December ${year}`;
}

function processRows({ dossier, today }: EvaluationContent, language: Language): readonly DocumentRow[] {
  const counts = [
    dossier.lines.length,
    dossier.targets.length,
    dossier.measures.length,
    dossier.offsets.length,
  ];
  const [lines, targets, measures, offsets] = counts;
  const examined =
    language === 'zh-CN'
      ? `排放清单 ${lines} 行、减排目标 ${targets} 个、减排措施 ${measures} 项、抵消记录 ${offsets} 条；规则 ${rules.length} 条`
      : `Lines of the inventory: ${lines}; targets: ${targets}; measures: ${measures}; offset records: ${offsets}; rules: ${rules.length}`;
  return [
    { item: rowWords.drawnOn[language], value: today },
    { item: rowWords.ruleset[language], value: rulesetLine() },
    { item: rowWords.examined[language], value: examined },
    { item: rowWords.leftToPeople[language], value: rowWords.leftToPeopleAre[language] },
  ];
}

function signatureRows(language: Language): readonly DocumentRow[] {
  const signed = (['evaluationBody', 'evaluator', 'reviewer', 'organization', 'signedOn'] as const).map(
    (key) => rowWords[key][language],
  );
  return signed.flatMap((item) => [
    { item: '', value: '' },
    { item, value: signatureLine },
  ]);
}

function notes(
  { evaluation: { readings } }: EvaluationContent,
  language: Language,
): readonly (readonly [string, string])[] {
  const { validity, net, gross, certificates } = noteWords;
  const compared = readings.comparison === 'gross' ? gross : net;
  return [
    ...[validity, compared, certificates].map((note) => note[language]),
    ...[...rulesByClause()].map(([clause, ids]): readonly [string, string] => [
      `${rowWords.rulesOf[language]} ${clause}`,
      ids.join(', '),
    ]),
  ];
}

/** Ids of the rules by the first two parts of their clause. */
function rulesByClause(): ReadonlyMap<string, readonly string[]> {
  const byClause = new Map<string, string[]>();
  for (const { id, clause } of rules) {
    const part = clause.split('.').slice(0, 2).join('.');
    byClause.set(part, [...(byClause.get(part) ?? []), id]);
  }
  return byClause;
}

type Note = readonly [item: string, words: string];

const noteWords: Readonly<
  Record<'validity' | 'net' | 'gross' | 'certificates', Readonly<Record<Language, Note>>>
> = {
  validity: {
    'zh-CN': ['效力', '工作簿改动后请重新写入。结论由工作簿的内容得出，不代替评价机构的评价（8.1）。'],
    'en-US': [
      'Validity',
      'Write it again after the workbook has changed. It is drawn from the workbook and does not replace the examination by the evaluation body (8.1).',
    ],
  },
  net: {
    'zh-CN': ['净排放量', '边界内清除先于抵消扣除（4.1），比较用净排放量；总量与清除量分别列出。'],
    'en-US': [
      'Net emissions',
      'Removals inside the boundary come off before offsetting (4.1), and net emissions are compared; gross and removals are shown apart.',
    ],
  },
  gross: {
    'zh-CN': [
      '净排放量',
      '边界内清除通常先于抵消扣除（4.1）；按所选口径没有扣除，比较用排放总量，净排放量另行列出。',
    ],
    'en-US': [
      'Net emissions',
      'Removals inside the boundary usually come off before offsetting (4.1); as chosen, they are not taken off: gross emissions are compared, and net emissions are shown apart.',
    ],
  },
  certificates: {
    'zh-CN': [
      '绿色电力证书',
      '按“电量×排放清单所用的同年电力排放因子”折算，证书或台账另有数值时取较小者（7.3.1.4）。',
    ],
    'en-US': [
      'Green certificates',
      'They become tonnes by MWh × the electricity factor the inventory uses for that year, or what the certificate or the ledger states where that is less (7.3.1.4).',
    ],
  },
};
