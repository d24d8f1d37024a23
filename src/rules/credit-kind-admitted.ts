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
    'zh-CN': '只能用深圳或广东碳普惠核证减排量、CCER，以及绿证（7.3.1.4）和自主开发林业碳汇（7.3.2）',
    'en-US':
      'Only Shenzhen or Guangdong carbon-inclusion reductions, CCER, green certificates (7.3.1.4) and own forestry (7.3.2)',
  },
  texts: {
    ...fieldTexts,
    admitted: {
      seen: { 'zh-CN': ({ name }) => `${name}，标准允许`, 'en-US': ({ nameEn }) => `${nameEn}: admitted` },
    },
    notAdmitted: {
      seen: {
        'zh-CN': ({ seen, name }) => `“${seen}”即${name}，标准不允许`,
        'en-US': ({ seen, nameEn }) => `“${seen}” is ${nameEn}: not admitted`,
      },
      todo: {
        'zh-CN': () => '改用标准允许的类型；这条记录不计入抵消量',
        'en-US': () => 'Offset with an admitted kind instead; this record does not count',
      },
    },
    notKnown: {
      seen: {
        'zh-CN': ({ seen }) => `“${seen}”不是标准所列的类型`,
        'en-US': ({ seen }) => `“${seen}” is none of the admitted kinds`,
      },
      todo: {
        'zh-CN': () => '若只是写法不同，从列表中选择；否则这条记录不计入抵消量',
        'en-US': () =>
          'If only the wording differs, choose it from the list; otherwise this record does not count',
      },
    },
    issuerNotNamed: {
      seen: {
        'zh-CN': ({ seen }) => `“${seen}”未说明由谁签发`,
        'en-US': ({ seen }) => `“${seen}” does not say who issued it`,
      },
      todo: {
        'zh-CN': () => '写明是“深圳碳普惠”“广东碳普惠”还是“CCER”',
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
