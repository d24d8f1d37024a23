import { familyOf } from '../domain/offset-record';
import { fieldTexts, withoutValue, type FieldReason } from './field-texts';
import type { OffsetRule } from './offset-rule';

/** 7.3.1.4: the green certificate came with electricity bought in green power trading. */
export const certificateFromTrading: OffsetRule<FieldReason | 'fromTrading' | 'boughtAlone'> = {
  id: 'certificate-from-trading',
  clause: '7.3.1.4',
  level: 'shall',
  asks: {
    'zh-CN': '绿色电力证书通过绿色电力交易获得',
    'en-US': 'The green certificate was acquired through green power trading',
  },
  texts: {
    ...fieldTexts,
    fromTrading: {
      seen: { 'zh-CN': () => '通过绿色电力交易获得', 'en-US': () => 'Acquired through green power trading' },
    },
    boughtAlone: {
      seen: {
        'zh-CN': () => '证书是单独购买的，不是随绿色电力交易获得',
        'en-US': () => 'The certificate was bought alone, not with electricity',
      },
      todo: {
        'zh-CN': () => '改用绿色电力交易所得的证书；单独购买的绿证不能用于抵消',
        'en-US': () => 'Use certificates from green power trading; those bought alone cannot offset',
      },
    },
  },
  check(record) {
    if (familyOf(record) !== 'certificate') return [];
    const { acquisition } = record;
    if (acquisition.state !== 'value') return [withoutValue(acquisition, 'offsets.acquisition')];
    return acquisition.value === 'greenPowerTrading'
      ? [{ outcome: 'passed', reason: 'fromTrading', facts: {}, at: acquisition.at }]
      : [{ outcome: 'failed', reason: 'boughtAlone', facts: {}, at: acquisition.at }];
  },
};
