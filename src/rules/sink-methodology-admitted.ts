import { forestryCodePrefix, forestryMethodologies } from '../data/forestry-methodologies';
import { familyOf } from '../domain/offset-record';
import { normalizeSpelling } from '../domain/spelling';
import { fieldTexts, withoutValue, type FieldReason } from './field-texts';
import type { OffsetRule } from './offset-rule';

/** 7.3.2.1: own forestry follows a forestry methodology of the national voluntary scheme. */
export const sinkMethodologyAdmitted: OffsetRule<FieldReason | 'admitted' | 'notForestry'> = {
  id: 'sink-methodology-admitted',
  clause: '7.3.2.1',
  level: 'shall',
  asks: {
    'zh-CN': '自主开发的林业碳汇符合国家温室气体自愿减排项目的林业方法学',
    'en-US': 'Own forestry follows a forestry methodology of the national voluntary scheme',
  },
  reading: {
    'zh-CN': `按方法学编号判断：以 ${forestryCodePrefix} 开头即为林业领域；是否为现行版本由评价机构核对`,
    'en-US': `Judged by the code: those of the forestry field begin with ${forestryCodePrefix}; whether it is the current edition is for the evaluation body to see`,
  },
  texts: {
    ...fieldTexts,
    admitted: {
      seen: {
        'zh-CN': ({ seen }) => `方法学 ${seen} 属于林业领域`,
        'en-US': ({ seen }) => `Methodology ${seen} is of the forestry field`,
      },
    },
    notForestry: {
      seen: {
        'zh-CN': ({ seen }) => `“${seen}”不是已知的林业方法学`,
        'en-US': ({ seen }) => `“${seen}” is no forestry methodology known here`,
      },
      todo: {
        'zh-CN': ({ prefix }) => `填写项目所用方法学的编号（${prefix}…）；不符合的项目不能用于抵消`,
        'en-US': ({ prefix }) =>
          `Enter the code of the project’s methodology (${prefix}…); a project without one cannot offset`,
      },
    },
  },
  check(record) {
    if (familyOf(record) !== 'sink') return [];
    const { methodology } = record;
    if (methodology.state !== 'value') return [withoutValue(methodology, 'offsets.methodology')];
    const facts = { seen: methodology.value, prefix: forestryCodePrefix };
    return isForestry(methodology.value)
      ? [{ outcome: 'passed', reason: 'admitted', facts, at: methodology.at }]
      : [{ outcome: 'failed', reason: 'notForestry', facts, at: methodology.at }];
  },
};

function isForestry(methodology: string): boolean {
  const spelling = normalizeSpelling(methodology);
  return (
    spelling.startsWith(normalizeSpelling(forestryCodePrefix)) ||
    forestryMethodologies.some(({ name }) =>
      Object.values(name).some((each) => normalizeSpelling(each) === spelling),
    )
  );
}
