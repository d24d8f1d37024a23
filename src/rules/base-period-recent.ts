import { thresholds } from '../data/thresholds';
import { yearOf } from '../domain/day';
import type { DossierRule } from './dossier-rule';
import { fieldTexts, withoutValue, type FieldReason } from './field-texts';

/** 6.2.1: the base period starts no earlier than some years before the plan. */
export const basePeriodRecent: DossierRule<FieldReason | 'recent' | 'tooOld'> = {
  id: 'base-period-recent',
  clause: '6.2.1',
  level: 'shall',
  asks: {
    'zh-CN': `基准期不早于制定碳中和计划的前${thresholds.basePeriodAge.value}年`,
    'en-US': `The base period starts no earlier than ${thresholds.basePeriodAge.value} years before the plan`,
  },
  reading: {
    'zh-CN': '按自然年计算：基准期起始年不早于计划制定年减去该年数',
    'en-US': 'By calendar year: the first year is not before the year of the plan minus those years',
  },
  texts: {
    ...fieldTexts,
    recent: {
      seen: {
        'zh-CN': ({ firstYear, planYear, earliest }) =>
          `计划制定于 ${planYear} 年，基准期从 ${firstYear} 年起，不早于 ${earliest} 年`,
        'en-US': ({ firstYear, planYear, earliest }) =>
          `The plan is of ${planYear}; the base period starts in ${firstYear}, not before ${earliest}`,
      },
    },
    tooOld: {
      seen: {
        'zh-CN': ({ firstYear, planYear, earliest }) =>
          `计划制定于 ${planYear} 年，基准期从 ${firstYear} 年起，早于 ${earliest} 年`,
        'en-US': ({ firstYear, planYear, earliest }) =>
          `The plan is of ${planYear}; the base period starts in ${firstYear}, before ${earliest}`,
      },
      todo: {
        'zh-CN': ({ earliest }) => `改选从 ${earliest} 年或之后开始的基准期`,
        'en-US': ({ earliest }) => `Choose a base period that starts in ${earliest} or later`,
      },
    },
  },
  check({ base: { firstYear }, organization: { planDay } }) {
    if (firstYear.state !== 'value') return [withoutValue(firstYear, 'base.firstYear')];
    if (planDay.state !== 'value') return [withoutValue(planDay, 'organization.planDay')];
    const planYear = yearOf(planDay.value);
    const earliest = planYear - thresholds.basePeriodAge.value;
    const facts = { firstYear: firstYear.value, planYear, earliest };
    return firstYear.value >= earliest
      ? [{ outcome: 'passed', reason: 'recent', facts, at: firstYear.at }]
      : [{ outcome: 'failed', reason: 'tooOld', facts, at: firstYear.at }];
  },
};
