import { fieldTexts, withoutValue, type FieldReason } from './field-texts';
import type { OffsetRule } from './offset-rule';

/** 7.3.1.2, and with it 7.3.1.4 and 7.3.2: the means of offsetting is one that the standard names. */
export const creditKindAdmitted: OffsetRule<
  FieldReason | 'admitted' | 'notAdmitted' | 'notKnown' | 'issuerNotNamed'
> = {
  id: 'credit-kind-admitted',
  clause: '7.3.1.2',
  level: 'shall',
  asks: {
    'zh-CN':
      '只能使用深圳碳普惠核证减排量、广东碳普惠核证减排量、CCER；另有绿色电力证书（7.3.1.4）和自主开发林业碳汇（7.3.2）',
    'en-US':
      'Only Shenzhen or Guangdong carbon-inclusion reductions and CCER; besides them green certificates (7.3.1.4) and own forestry (7.3.2)',
  },
  texts: {
    ...fieldTexts,
    admitted: {
      seen: { 'zh-CN': ({ name }) => `${name}，标准允许`, 'en-US': ({ nameEn }) => `${nameEn}: admitted` },
    },
    notAdmitted: {
      seen: {
        'zh-CN': ({ seen, name }) => `“${seen}”即${name}，不在标准允许的类型之内`,
        'en-US': ({ seen, nameEn }) => `“${seen}” is ${nameEn}, which the standard does not admit`,
      },
      todo: {
        'zh-CN': () => '改用标准允许的类型；这条记录的数量不计入抵消量',
        'en-US': () => 'Offset with an admitted kind instead; this record does not count',
      },
    },
    notKnown: {
      seen: {
        'zh-CN': ({ seen }) => `“${seen}”不是标准所列的任何一种类型`,
        'en-US': ({ seen }) => `“${seen}” is none of the kinds the standard names`,
      },
      todo: {
        'zh-CN': () => '若是写法不同，请从下拉列表中选择；否则这条记录不能计入',
        'en-US': () =>
          'If only the wording differs, choose it from the list; otherwise this record cannot count',
      },
    },
    issuerNotNamed: {
      seen: {
        'zh-CN': ({ seen }) => `“${seen}”没有说明由谁签发、属于哪一种`,
        'en-US': ({ seen }) => `“${seen}” does not say who issued it and of which kind it is`,
      },
      todo: {
        'zh-CN': () => '写明类型，例如“深圳碳普惠”“广东碳普惠”或“CCER”',
        'en-US': () => 'Name the kind, e.g. Shenzhen PHCER, Guangdong PHCER or CCER',
      },
    },
  },
  check({ kind }) {
    if (kind.state !== 'value') return [withoutValue(kind, 'offsets.kind')];
    const { named, seen } = kind.value;
    const at = kind.at;
    if (named === undefined) return [{ outcome: 'failed', reason: 'notKnown', facts: { seen }, at }];
    if (named === 'ambiguous')
      return [{ outcome: 'cannotTell', reason: 'issuerNotNamed', facts: { seen }, at }];
    const facts = { seen, name: named.name['zh-CN'], nameEn: named.name['en-US'] };
    return named.family === 'refused'
      ? [{ outcome: 'failed', reason: 'notAdmitted', facts, at }]
      : [{ outcome: 'passed', reason: 'admitted', facts, at }];
  },
};
