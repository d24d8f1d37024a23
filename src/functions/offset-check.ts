import { isCellError } from '../domain/cell';
import type { CellAddress, CellValue } from '../domain/cell';
import { creditKindOf } from '../domain/credit-kind';
import { parseDay } from '../domain/day-spelling';
import type { Field } from '../domain/field';
import type { Language, Words } from '../domain/language';
import { disclosures } from '../domain/offset-record';
import type { OffsetRecord } from '../domain/offset-record';
import { parseScopes } from '../domain/scope';
import { certificateSameYear } from '../rules/certificate-same-year';
import { certificateScope2Only } from '../rules/certificate-scope-2-only';
import { creditCancelled } from '../rules/credit-cancelled';
import { creditKindAdmitted } from '../rules/credit-kind-admitted';
import { creditRecent } from '../rules/credit-recent';
import type { ColumnFact } from '../rules/column-names';
import type { OffsetContext, OffsetRule } from '../rules/offset-rule';
import type { Outcome, Ruling } from '../rules/rule';
import { isBlankRow, isBlankText, textOf, yearOf } from './argument';
import { functionLanguage, rowwise } from './in-cell';
import {
  cancelledWords,
  declaredWords,
  generationYearWords,
  kindWords,
  offsetYearWords,
  registeredWords,
  scopeWords,
} from './parameter-words';

/** What one row can show by itself, in clause order. The rest of 7.3 needs the Offsets sheet. */
const rulesOfOneRow: readonly OffsetRule[] = [
  creditCancelled,
  creditKindAdmitted,
  creditRecent,
  certificateScope2Only,
  certificateSameYear,
];

/** A row given as arguments stands nowhere. */
const nowhere: CellAddress = { sheet: '', row: 0, column: 0 };
const absent: Field<never> = { state: 'absent', at: undefined };

const outcomeWords: Readonly<Record<Exclude<Outcome, 'notApplicable'>, Words>> = {
  failed: { 'zh-CN': '不符合', 'en-US': 'not met' },
  cannotTell: { 'zh-CN': '无法判定', 'en-US': 'cannot tell' },
  passed: { 'zh-CN': '符合', 'en-US': 'met' },
};

const colon: Words = { 'zh-CN': '：', 'en-US': ': ' };

/** A field from an argument; 0 is what some platforms send for a blank cell. */
function fieldOf<T>(value: CellValue, read: (plain: number | string) => T | undefined): Field<T> {
  if (value === undefined || value === 0) return { state: 'blank', at: nowhere };
  const unreadable = { state: 'unreadable', at: nowhere } as const;
  if (isCellError(value)) return { ...unreadable, seen: value.error };
  const meaning = typeof value === 'boolean' ? undefined : read(value);
  return meaning === undefined
    ? { ...unreadable, seen: String(value).slice(0, 40) }
    : { state: 'value', value: meaning, at: nowhere };
}

/** A year from an argument; what is no year is refused, as in every function. */
function yearField(value: CellValue, what: Words): Field<number> {
  return isBlankText(value)
    ? { state: 'blank', at: nowhere }
    : { state: 'value', value: yearOf(value, what), at: nowhere };
}

function recordOf(
  kind: string,
  registered: CellValue,
  cancelled: CellValue,
  generated: CellValue,
  scope: CellValue,
): OffsetRecord {
  return {
    at: nowhere,
    label: kind,
    kind: { state: 'value', value: { named: creditKindOf(kind), seen: kind.slice(0, 40) }, at: nowhere },
    registered: fieldOf(registered, parseDay),
    cancelled: fieldOf(cancelled, parseDay),
    generationYear: yearField(generated, generationYearWords),
    scopes: fieldOf(scope, (plain) => parseScopes(String(plain))),
    project: absent,
    registry: absent,
    serials: absent,
    proof: absent,
    tonnes: absent,
    electricity: absent,
    acquisition: absent,
    outsideBoundary: absent,
    statedTonnes: absent,
    methodology: absent,
    usedElsewhere: absent,
    disclosed: Object.fromEntries(disclosures.map((item) => [item, absent])) as OffsetRecord['disclosed'],
  };
}

/** The first requirement that fails, else the first that cannot be judged, else that what could be checked is met. */
function sentence(record: OffsetRecord, context: OffsetContext, language: Language): string {
  const ruled = rulesOfOneRow.flatMap((rule) =>
    rule.check(record, context).map((ruling) => ({ rule, ruling })),
  );
  const named = creditKindOf(record.label);
  if (typeof named === 'object' && named.family === 'sink') {
    return {
      'zh-CN': '7.3.2 无法判定：自主开发林业碳汇须在抵消表中检查。',
      'en-US': '7.3.2 cannot tell: own forestry is checked on the Offsets sheet.',
    }[language];
  }
  const open =
    ruled.find(({ ruling }) => ruling.outcome === 'failed') ??
    ruled.find(({ ruling }) => ruling.outcome === 'cannotTell');
  if (open) return described(open.rule, open.ruling, language);
  const clauses = [...new Set(ruled.map(({ rule }) => rule.clause))];
  return `${outcomeWords.passed[language]}${colon[language]}${clauses.join(language === 'zh-CN' ? '、' : ', ')}`;
}

/** What the arguments are called and how they are written, by the column that the rules know them by. */
const argumentsByColumn: Partial<Readonly<Record<ColumnFact, readonly [what: Words, written: string]>>> = {
  'offsets.registered': [registeredWords, '2026-06-30'],
  'offsets.cancelled': [cancelledWords, '2026-06-30'],
  'offsets.generationYear': [generationYearWords, '2025'],
  'offsets.scopes': [scopeWords, '2'],
  'organization.declarationDay': [declaredWords, '2026-06-30'],
  'organization.reportingYear': [offsetYearWords, '2025'],
};

/** That an argument is missing or is not understood; the rules would speak of the columns of a sheet. */
function withoutValue({ reason, facts }: Ruling): Words | undefined {
  const [what, written] = argumentsByColumn[facts.column as ColumnFact] ?? [];
  if (what === undefined) return undefined;
  if (reason === 'blank')
    return { 'zh-CN': `缺少${what['zh-CN']}`, 'en-US': `the ${what['en-US']} is missing` };
  if (reason !== 'unreadable') return undefined;
  return {
    'zh-CN': `${what['zh-CN']}“${facts.seen ?? ''}”无法识别，请写作 ${written}`,
    'en-US': `the ${what['en-US']} “${facts.seen ?? ''}” cannot be read; write it like ${written}`,
  };
}

/** The rule's own words: the list of all rules stays out of the first script. */
function described(rule: OffsetRule, ruling: Ruling, language: Language): string {
  const { outcome, reason, facts } = ruling;
  const label = outcome === 'failed' ? outcomeWords.failed : outcomeWords.cannotTell;
  const seen = withoutValue(ruling)?.[language] ?? rule.texts[reason]?.seen[language](facts) ?? '';
  return `${rule.clause} ${label[language]}${colon[language]}${seen}`;
}

/**
 * First requirement of 7.3 that one offset record fails, with its clause and why; else what is met. A blank row gives an empty cell.
 * @customfunction OFFSETCHECK
 * @helpurl https://localhost:3000/help/en-US/offsetcheck.html
 * @param kind Kind: CCER, 深圳碳普惠, 广东碳普惠, green certificate. A range gives a range.
 * @param registered Day of registration, a date.
 * @param declared Day of the declaration, a date.
 * @param cancelled Day of cancellation, a date; blank when not cancelled.
 * @param [generationYear] Green certificates: year in which the electricity was generated.
 * @param [offsetYear] Green certificates: year that is offset.
 * @param [scope] Green certificates: scope they are used for.
 * @returns Clause, outcome, reason
 */
export function offsetCheck(
  kind: unknown[][],
  registered: unknown[][],
  declared: unknown[][],
  cancelled: unknown[][],
  generationYear?: unknown[][],
  offsetYear?: unknown[][],
  scope?: unknown[][],
): unknown[][] {
  return rowwise(
    [kind, registered, declared, cancelled, generationYear, offsetYear, scope],
    ([name, entered, day, gone, generated, offset, used]) => {
      if (isBlankRow([name, entered, gone])) return undefined;
      const record = recordOf(textOf(name, kindWords), entered, gone, generated, used);
      const context: OffsetContext = {
        declarationDay: fieldOf(day, parseDay),
        reportingYear: yearField(offset, offsetYearWords),
        creditAge: absent,
        creditAgeGround: absent,
        records: [record],
        allotments: new Map(),
      };
      return sentence(record, context, functionLanguage());
    },
  );
}
