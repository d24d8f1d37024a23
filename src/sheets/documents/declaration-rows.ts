import { displayTonnes } from '../../domain/display-tonnes';
import type { Evaluation } from '../../domain/evaluation';
import { valueOf } from '../../domain/field';
import type { Language } from '../../domain/language';
import type { Slices } from '../../domain/slices';
import { standardsUsed } from '../../domain/standards-used';
import type { RuledOffset } from '../../rules/judge-offsets';
import { choiceWords } from '../choice-lists';
import {
  declarationItemWords,
  draftMeaning,
  draftReasons,
  noneStated,
  noOffsetCounts,
  notToBePublished,
} from './declaration-words';
import { amountWords } from './amount-words';
import { areManyCounted, countedKindRows } from './counted-kinds';
import { emissionFigures, offsetFigure, type SourcedAmount } from './document-figures';
import { enteredRow, nothing, rowOf, spanReference, tonnesRow, type DocumentRow } from './document-rows';
import type { EvaluationContent } from './evaluation-content';
import { nameOfRecord } from './evaluation-offsets';
import { targetRows } from './evaluation-reductions';
import { periodWords } from './evaluation-text';
import { rowWords, signatureLine } from './evaluation-text-words';
import { unusualReadings, usualVerdictRows } from './readings-in-force';
import { openPointWords, verdictWords } from './evaluation-words';
import { serialsAsWritten } from '../reading/serials-as-written';

/** A line of the declaration under its item of clause 9. */
export interface DeclarationRow extends DocumentRow {
  readonly clause: string;
}

/** The items of 9 a to g with what the workbook says, the deviation of 7.2.2, and where to sign; in slices. */
export function* declarationRows(
  content: EvaluationContent,
  language: Language,
): Slices<readonly DeclarationRow[]> {
  const rows: (readonly DeclarationRow[])[] = [];
  for (const [clause, rowsOf] of partsOfDeclaration) {
    rows.push(under(clause, rowsOf(content, language)));
    yield rows.length / partsOfDeclaration.length;
  }
  return rows.flat();
}

type RowsOf = (
  content: EvaluationContent,
  language: Language,
) => readonly (DocumentRow & { readonly clause?: string })[];

const partsOfDeclaration: readonly (readonly [clause: string, rowsOf: RowsOf])[] = [
  ['', draftRows],
  ['9 a)', organizationRows],
  ['9 b)', standardRows],
  ['9 b)', emissionRows],
  ['9 c)', coverageRows],
  ['9 d)', attainmentRows],
  ['9 e)', offsetRows],
  ['9 f)', verdictRows],
  ['9 g)', otherRows],
  ['', signatureRows],
];

/** `7.2.2` stands with its row; all other rows go under the item. */
function under(
  clause: string,
  rows: readonly (DocumentRow & { readonly clause?: string })[],
): readonly DeclarationRow[] {
  return rows.map((row) => ({ ...row, clause: row.clause ?? clause }));
}

/** Why it is a draft; nothing once neutrality is achieved. */
function draftRows({ evaluation }: EvaluationContent, language: Language): readonly DeclarationRow[] {
  const why = draftReason(evaluation, language);
  if (why === undefined) return [];
  const item = declarationItemWords.openPoint[language];
  return [
    {
      clause: '9',
      item: declarationItemWords.draft[language],
      value: `${notToBePublished[language]}${why}${draftMeaning[language]}`,
      style: 'strong',
    },
    ...evaluation.openPoints.map(({ reason, at, seen }) => ({
      ...rowOf(item, openPointWords[reason][language](seen), at),
      clause: '8.3',
    })),
  ];
}

/** Why there is nothing to publish; undefined once neutrality is achieved. */
export function draftReason({ verdict, margin }: Evaluation, language: Language): string | undefined {
  if (verdict === 'achieved') return undefined;
  return verdict === 'cannotTell' || margin === undefined
    ? draftReasons.cannotTell[language]
    : draftReasons.notAchieved[language](displayTonnes(margin.negated()));
}

function organizationRows(
  { dossier: { organization } }: EvaluationContent,
  language: Language,
): readonly DocumentRow[] {
  return [
    enteredRow(declarationItemWords.name[language], organization.name, String),
    enteredRow(declarationItemWords.creditCode[language], organization.creditCode, String),
  ];
}

function standardRows({ evaluation }: EvaluationContent, language: Language): readonly DocumentRow[] {
  const standards = standardsUsed(evaluation.emissions.inside).filter(({ name }) => name !== '');
  const cells = standards.flatMap(({ lines }) => lines.flatMap(({ standard: { at } }) => (at ? [at] : [])));
  return [
    {
      item: declarationItemWords.standards[language],
      value: standards.length === 0 ? nothing : standards.map(({ name }) => name).join('\n'),
      where: spanReference(cells),
      at: cells[0],
    },
  ];
}

function emissionRows(
  content: EvaluationContent,
  language: Language,
): readonly (DocumentRow & { readonly clause?: string })[] {
  const { boundary } = content.dossier;
  const { byScope, gross, removals, net } = emissionFigures(content);
  const amount = (
    item: 'scope1' | 'scope2' | 'scope3' | 'gross' | 'removals' | 'net',
    sum: SourcedAmount,
  ): DocumentRow => ({
    ...amountRow(declarationItemWords[item][language], sum, language),
    ...(item === content.evaluation.readings.comparison ? { style: 'strong' } : {}),
  });
  return [
    enteredRow(declarationItemWords.boundary[language], boundary.description, String),
    {
      ...enteredRow(declarationItemWords.deviation[language], boundary.deviation, String),
      clause: '7.2.2',
    },
    amount('scope1', byScope[1]),
    amount('scope2', byScope[2]),
    amount('scope3', byScope[3]),
    amount('gross', gross),
    amount('removals', removals),
    amount('net', net),
  ];
}

/** The sheet has no column of remarks: what is not in a sum stands with it. */
function amountRow(item: string, sum: SourcedAmount, language: Language): DocumentRow {
  const row = tonnesRow(item, sum, language);
  if (sum.unknown === 0) return row;
  const amount = row.value === nothing ? nothing : amountWords(sum.amount, language);
  return { ...row, value: `${amount}\n${row.remark ?? ''}` };
}

function coverageRows(
  { dossier: { organization } }: EvaluationContent,
  language: Language,
): readonly DocumentRow[] {
  const { neutralityType, scope3Sources, reportingYear } = organization;
  const separator = language === 'zh-CN' ? '、' : ', ';
  return [
    enteredRow(
      declarationItemWords.type[language],
      neutralityType,
      (type) => choiceWords('neutralityType', type)[language],
    ),
    ...(valueOf(neutralityType) === 'partialValueChain'
      ? [
          enteredRow(declarationItemWords.scope3Sources[language], scope3Sources, (names) =>
            names.join(separator),
          ),
        ]
      : []),
    enteredRow(declarationItemWords.period[language], reportingYear, (year) => periodWords(year, language)),
  ];
}

function attainmentRows(content: EvaluationContent, language: Language): readonly DocumentRow[] {
  return targetRows(content, language).map(({ item, value, where = '', at, remark = '' }) => ({
    item: item === nothing ? declarationItemWords.target[language] : item,
    value: remark === '' ? value : `${String(value)}\n${remark}`,
    where,
    at,
  }));
}

/** The records that count, with what identifies them to anybody who looks them up, many of them as sums by kind; below them their sum. */
function offsetRows(content: EvaluationContent, language: Language): readonly DocumentRow[] {
  const counted = content.ruled.filter(({ standing }) => standing === 'counted');
  if (counted.length === 0) {
    return [{ item: declarationItemWords.offset[language], value: noOffsetCounts[language] }];
  }
  return [
    ...(areManyCounted(counted)
      ? countedKindRows(content, language)
      : counted.map((offset) => offsetRow(content, offset, language))),
    {
      ...tonnesRow(declarationItemWords.counted[language], offsetFigure(counted), language),
      style: 'strong',
    },
  ];
}

function offsetRow(
  { ledger }: EvaluationContent,
  { record, tonnes }: RuledOffset,
  language: Language,
): DocumentRow {
  const { registry, publicAddress } = { registry: record.registry, ...record.disclosed };
  const serials = serialsAsWritten(ledger, record);
  const parts = [
    amountWords(tonnes, language),
    valueOf(registry),
    serials === '' ? '' : `${language === 'zh-CN' ? '序列号' : 'Serials'} ${serials}`,
    valueOf(publicAddress),
  ];
  return rowOf(
    nameOfRecord(record),
    parts.filter((part) => part !== undefined && part !== '').join('\n'),
    record.at,
  );
}

function verdictRows(content: EvaluationContent, language: Language): readonly DocumentRow[] {
  const {
    dossier: { organization },
    evaluation,
  } = content;
  return [
    enteredRow(declarationItemWords.evaluationBody[language], organization.evaluationBody, String),
    enteredRow(
      declarationItemWords.evaluatorKind[language],
      organization.evaluatorKind,
      (kind) => choiceWords('evaluatorKind', kind)[language],
    ),
    {
      item: declarationItemWords.verdict[language],
      value: verdictWords[evaluation.verdict][language],
      style: 'strong',
    },
    ...chosenReadingRows(content, language),
  ];
}

/** Every reading that is not the usual one, and what the usual come to: no reader is to take one for the other. */
function chosenReadingRows(content: EvaluationContent, language: Language): readonly DocumentRow[] {
  const chosen = unusualReadings(content.dossier.organization, language);
  const rows = chosen.map(({ item, value, field, ground }) =>
    rowOf(item, ground === undefined ? value : `${value}\n${rowWords.ground[language]}${ground}`, field.at, {
      style: 'strong',
    }),
  );
  return [...rows, ...usualVerdictRows(content, language)];
}

/** Nothing else to state is an answer, and shown as one. */
function otherRows(
  { dossier: { preparation } }: EvaluationContent,
  language: Language,
): readonly DocumentRow[] {
  const { otherStatements } = preparation;
  const item = declarationItemWords.other[language];
  return otherStatements.state === 'blank'
    ? [rowOf(item, noneStated[language], otherStatements.at)]
    : [enteredRow(item, otherStatements, String)];
}

function signatureRows(
  { dossier: { organization } }: EvaluationContent,
  language: Language,
): readonly DocumentRow[] {
  const signed = (['representative', 'stamp'] as const).map((key) => declarationItemWords[key][language]);
  return [
    ...signed.flatMap((item) => [
      { item: '', value: '' },
      { item, value: signatureLine },
    ]),
    { item: '', value: '' },
    enteredRow(declarationItemWords.declarationDay[language], organization.declarationDay, String),
  ];
}
