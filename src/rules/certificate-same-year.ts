import { familyOf } from '../domain/offset-record';
import { fieldTexts, withoutValue, type FieldReason } from './field-texts';
import type { OffsetRule } from './offset-rule';

/** 7.3.1.4: the year that is offset is the year in which the green electricity was generated. */
export const certificateSameYear: OffsetRule<FieldReason | 'sameYear' | 'otherYear'> = {
  id: 'certificate-same-year',
  clause: '7.3.1.4',
  level: 'shall',
  asks: {
    'zh-CN': '绿色电力的生产年份与抵消的年度一致',
    'en-US': 'The green electricity was generated in the year that is offset',
  },
  texts: {
    ...fieldTexts,
    sameYear: {
      seen: {
        'zh-CN': ({ generated }) => `${generated} 年生产，与报告年度一致`,
        'en-US': ({ generated }) => `Generated in ${generated}, the reporting year`,
      },
    },
    otherYear: {
      seen: {
        'zh-CN': ({ generated, reporting }) => `${generated} 年生产，报告年度为 ${reporting} 年`,
        'en-US': ({ generated, reporting }) =>
          `Generated in ${generated}; the reporting year is ${reporting}`,
      },
      todo: {
        'zh-CN': ({ reporting }) => `改用 ${reporting} 年生产的绿证`,
        'en-US': ({ reporting }) => `Use certificates of electricity generated in ${reporting}`,
      },
    },
  },
  check(record, { reportingYear }) {
    if (familyOf(record) !== 'certificate') return [];
    const { generationYear } = record;
    if (generationYear.state !== 'value') return [withoutValue(generationYear, 'offsets.generationYear')];
    if (reportingYear.state !== 'value') return [withoutValue(reportingYear, 'organization.reportingYear')];
    const facts = { generated: generationYear.value, reporting: reportingYear.value };
    return generationYear.value === reportingYear.value
      ? [{ outcome: 'passed', reason: 'sameYear', facts, at: generationYear.at }]
      : [{ outcome: 'failed', reason: 'otherYear', facts, at: generationYear.at }];
  },
};
