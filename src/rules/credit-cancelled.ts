import { familyOf } from '../domain/offset-record';
import { fieldTexts, withoutValue, type FieldReason } from './field-texts';
import type { OffsetRule } from './offset-rule';

/** 7.3.1.1: cancelled in its registry, by the day of the declaration. */
export const creditCancelled: OffsetRule<
  FieldReason | 'cancelled' | 'notCancelled' | 'cancelledLater' | 'cancelledBeforeRegistered'
> = {
  id: 'credit-cancelled',
  clause: '7.3.1.1',
  level: 'shall',
  asks: {
    'zh-CN': '碳信用在声明日或之前已在注册登记机构注销',
    'en-US': 'The credit is cancelled in its registry on or before the day of the declaration',
  },
  texts: {
    ...fieldTexts,
    cancelled: {
      seen: {
        'zh-CN': ({ cancelled, declared }) => `${cancelled} 注销，不晚于声明日 ${declared}`,
        'en-US': ({ cancelled, declared }) =>
          `Cancelled on ${cancelled}, not after the declaration of ${declared}`,
      },
    },
    notCancelled: {
      seen: { 'zh-CN': () => '没有注销日期', 'en-US': () => 'No day of cancellation' },
      todo: {
        'zh-CN': () => '在登记机构注销，并填写注销日期和证明编号',
        'en-US': () => 'Have it cancelled in its registry, then enter the day and the proof',
      },
    },
    cancelledLater: {
      seen: {
        'zh-CN': ({ cancelled, declared }) => `${cancelled} 注销，晚于声明日 ${declared}`,
        'en-US': ({ cancelled, declared }) =>
          `Cancelled on ${cancelled}, after the declaration of ${declared}`,
      },
      todo: {
        'zh-CN': () => '核对日期；无误的，改用声明前注销的碳信用',
        'en-US': () => 'Check the day; if it is right, use a credit cancelled before the declaration',
      },
    },
    cancelledBeforeRegistered: {
      seen: {
        'zh-CN': ({ cancelled, registered }) => `${cancelled} 注销，早于登记日 ${registered}，两者矛盾`,
        'en-US': ({ cancelled, registered }) =>
          `Cancelled on ${cancelled}, before it was registered on ${registered}: the two do not fit`,
      },
      todo: {
        'zh-CN': () => '核对两个日期',
        'en-US': () => 'Check both days',
      },
    },
  },
  check(record, { declarationDay }) {
    if (familyOf(record) !== 'credit') return [];
    const { cancelled, registered } = record;
    if (cancelled.state === 'blank') {
      return [{ outcome: 'failed', reason: 'notCancelled', facts: {}, at: cancelled.at }];
    }
    if (cancelled.state !== 'value') return [withoutValue(cancelled, 'offsets.cancelled')];
    const at = cancelled.at;
    if (registered.state === 'value' && cancelled.value < registered.value) {
      const facts = { cancelled: cancelled.value, registered: registered.value };
      return [{ outcome: 'cannotTell', reason: 'cancelledBeforeRegistered', facts, at }];
    }
    if (declarationDay.state !== 'value')
      return [withoutValue(declarationDay, 'organization.declarationDay')];
    const facts = { cancelled: cancelled.value, declared: declarationDay.value };
    return cancelled.value <= declarationDay.value
      ? [{ outcome: 'passed', reason: 'cancelled', facts, at }]
      : [{ outcome: 'failed', reason: 'cancelledLater', facts, at }];
  },
};
