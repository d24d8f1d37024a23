import type { CellAddress } from '../domain/cell';
import type { Exact } from '../domain/exact';
import type { Field } from '../domain/field';
import type { Language } from '../domain/language';
import type { ReductionTarget } from '../domain/reduction-target';
import { isAtLeast, overallRate, reduction } from '../domain/target';
import { withoutValue } from './field-texts';
import { namedFacts } from './named-facts';
import { percentWords } from './percent-words';
import type { Facts, ReasonText } from './rule';
import { termsOf, termsTexts, type TermsReason } from './target-terms';

type OpenReason = TermsReason | 'notBegun' | 'zeroBase';

/** What became of a target by the reporting year (9 d). Rates are shares of the base value. */
export type Attainment =
  | {
      readonly state: 'attained' | 'notAttained';
      /** Reduction from the base to the actual value; below zero where emissions rose. */
      readonly reached: Exact;
      /** Reduction that the target's path asks for in `year`. */
      readonly aimed: Exact;
      /** The reporting year, or the target year where that has passed. */
      readonly year: number;
      /** The cell of the actual value. */
      readonly at: CellAddress;
    }
  | {
      readonly state: 'cannotTell';
      readonly reason: OpenReason;
      readonly facts: Facts;
      readonly at: CellAddress | undefined;
    };

/** Holds the value reached in the reporting year against the target's own path; reaching it exactly is attained. */
export function attainmentOf(target: ReductionTarget, reportingYear: Field<number>): Attainment {
  const read = termsOf(target);
  if ('ruling' in read) return open(read.ruling);
  const { baseValue, actualValue } = target;
  if (reportingYear.state !== 'value') return open(withoutValue(reportingYear, 'organization.reportingYear'));
  if (baseValue.state !== 'value') return open(withoutValue(baseValue, 'targets.baseValue'));
  if (actualValue.state !== 'value') return open(withoutValue(actualValue, 'targets.actualValue'));
  const { rate, baseYear, targetYear, path } = read.terms;
  const year = Math.min(reportingYear.value, targetYear);
  if (year <= baseYear) {
    const facts = { year: reportingYear.value, baseYear };
    return { state: 'cannotTell', reason: 'notBegun', facts, at: target.baseYear.at };
  }
  if (baseValue.value.isZero())
    return { state: 'cannotTell', reason: 'zeroBase', facts: {}, at: baseValue.at };
  const reached = reduction(baseValue.value, actualValue.value);
  const aimed = overallRate(rate, baseYear, year, path);
  const state = isAtLeast(reached, aimed) ? 'attained' : 'notAttained';
  return { state, reached, aimed, year, at: actualValue.at };
}

function open(ruling: {
  readonly reason: OpenReason;
  readonly facts: Facts;
  readonly at: CellAddress | undefined;
}): Attainment {
  return { state: 'cannotTell', reason: ruling.reason, facts: ruling.facts, at: ruling.at };
}

const openTexts: Readonly<Record<OpenReason, ReasonText>> = {
  ...termsTexts,
  notBegun: {
    seen: {
      'zh-CN': ({ year, baseYear }) => `报告年度 ${year} 不晚于基准年 ${baseYear}`,
      'en-US': ({ year, baseYear }) =>
        `The reporting year ${year} does not come after the base year ${baseYear}`,
    },
  },
  zeroBase: {
    seen: {
      'zh-CN': () => '基准年数值为 0，无法计算下降率',
      'en-US': () => 'The base value is 0: no reduction can be given against it',
    },
  },
};

/** The sentence that a report or a declaration makes of it. */
export function attainmentWords(attainment: Attainment, language: Language): string {
  if (attainment.state === 'cannotTell') {
    const why = openTexts[attainment.reason].seen[language](namedFacts(attainment.facts, language));
    return language === 'zh-CN' ? `? 无法判断是否实现：${why}` : `? Cannot tell whether attained: ${why}`;
  }
  const { state, year } = attainment;
  const [reached, aimed] = [attainment.reached, attainment.aimed].map(String);
  const [shown, asked] = [percentWords(reached, aimed), percentWords(aimed, reached)];
  return language === 'zh-CN'
    ? `${state === 'attained' ? '✓ 已实现' : '✗ 未实现'}：截至 ${year} 年，相比基准下降 ${shown}，目标要求下降 ${asked}`
    : `${state === 'attained' ? '✓ Attained' : '✗ Not attained'}: by ${year} a reduction of ${shown} against the base, where the target asks for ${asked}`;
}
