import { thresholds } from '../data/thresholds';
import { isMultipleOf } from '../domain/exact';
import { familyOf } from '../domain/offset-record';
import { fieldTexts, withoutValue, type FieldReason } from './field-texts';
import type { OffsetRule } from './offset-rule';

/** 3.5: one credit is one tonne, so that a fraction of a tonne is odd. */
export const creditWholeTonnes: OffsetRule<FieldReason | 'whole' | 'fraction'> = {
  id: 'credit-whole-tonnes',
  clause: '3.5',
  level: 'should',
  asks: {
    'zh-CN': '碳信用的数量为整吨',
    'en-US': 'Credits come in whole tonnes',
  },
  texts: {
    ...fieldTexts,
    whole: { seen: { 'zh-CN': ({ tonnes }) => `${tonnes} 吨`, 'en-US': ({ tonnes }) => `${tonnes} t` } },
    fraction: {
      seen: {
        'zh-CN': ({ tonnes, unit }) => `数量 ${tonnes} 不是整数；1 个碳信用为 ${unit} 吨`,
        'en-US': ({ tonnes, unit }) => `${tonnes} is no whole number; one credit is ${unit} t`,
      },
      todo: {
        'zh-CN': () => '对照注销证明核对数量',
        'en-US': () => 'Compare the quantity with the proof of cancellation',
      },
    },
  },
  check(record) {
    if (familyOf(record) !== 'credit') return [];
    const { tonnes } = record;
    if (tonnes.state !== 'value') return [withoutValue(tonnes, 'offsets.tonnes')];
    const unit = thresholds.tonnesPerCredit.value;
    const isWhole = isMultipleOf(tonnes.value, unit);
    const facts = { tonnes: tonnes.value, unit };
    return isWhole
      ? [{ outcome: 'passed', reason: 'whole', facts, at: tonnes.at }]
      : [{ outcome: 'failed', reason: 'fraction', facts, at: tonnes.at }];
  },
};
