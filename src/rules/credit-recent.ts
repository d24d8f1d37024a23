import { thresholds } from '../data/thresholds';
import { yearOf, yearsBefore } from '../domain/day';
import { familyOf } from '../domain/offset-record';
import { fieldTexts, withoutValue, type FieldReason } from './field-texts';
import type { OffsetRule } from './offset-rule';

/** 7.3.1.3: registered no earlier than some years before the declaration. */
export const creditRecent: OffsetRule<
  FieldReason | 'recent' | 'tooOld' | 'tooOldByDays' | 'registeredAfterDeclaration'
> = {
  id: 'credit-recent',
  clause: '7.3.1.3',
  level: 'shall',
  asks: {
    'zh-CN': `碳信用的登记时间不早于碳中和声明前${thresholds.creditAge.value}年`,
    'en-US': `The credit was registered no earlier than ${thresholds.creditAge.value} years before the declaration`,
  },
  reading: {
    'zh-CN': '按日计算，不早于几年前的同一天；2月29日从2月28日起算',
    'en-US': 'By day: not before the same day years earlier; 29 February counts from 28 February',
  },
  texts: {
    ...fieldTexts,
    recent: {
      seen: {
        'zh-CN': ({ registered, earliest }) => `${registered} 登记，不早于 ${earliest}`,
        'en-US': ({ registered, earliest }) => `Registered on ${registered}, not before ${earliest}`,
      },
    },
    tooOld: {
      seen: {
        'zh-CN': ({ registered, earliest, years }) =>
          `${registered} 登记，早于声明日前${years}年（${earliest}）`,
        'en-US': ({ registered, earliest, years }) =>
          `Registered on ${registered}, earlier than ${years} years before the declaration (${earliest})`,
      },
      todo: {
        'zh-CN': ({ earliest }) => `改用 ${earliest} 或之后登记的碳信用`,
        'en-US': ({ earliest }) => `Use credits registered on or after ${earliest}`,
      },
    },
    tooOldByDays: {
      seen: {
        'zh-CN': ({ registered, earliest, years }) =>
          `${registered} 登记，早于声明日前${years}年（${earliest}）；按自然年计算则不早`,
        'en-US': ({ registered, earliest, years }) =>
          `Registered on ${registered}, earlier than ${years} years before the declaration (${earliest}); not too early by calendar years`,
      },
      todo: {
        'zh-CN': ({ earliest }) => `改用 ${earliest} 或之后登记的碳信用，或请评价机构书面确认按自然年计算`,
        'en-US': ({ earliest }) =>
          `Use credits registered on or after ${earliest}, or have the evaluation body confirm calendar years in writing`,
      },
    },
    registeredAfterDeclaration: {
      seen: {
        'zh-CN': ({ registered, declared }) => `${registered} 登记，晚于声明日 ${declared}，两者矛盾`,
        'en-US': ({ registered, declared }) =>
          `Registered on ${registered}, after the declaration of ${declared}: the two do not fit`,
      },
      todo: {
        'zh-CN': () => '核对两个日期',
        'en-US': () => 'Check both days',
      },
    },
  },
  check(record, { declarationDay }) {
    if (familyOf(record) !== 'credit') return [];
    const { registered } = record;
    if (registered.state !== 'value') return [withoutValue(registered, 'offsets.registered')];
    if (declarationDay.state !== 'value')
      return [withoutValue(declarationDay, 'organization.declarationDay')];
    const at = registered.at;
    const years = thresholds.creditAge.value;
    const earliest = yearsBefore(declarationDay.value, years);
    const facts = { registered: registered.value, declared: declarationDay.value, earliest, years };
    if (registered.value > declarationDay.value) {
      return [{ outcome: 'cannotTell', reason: 'registeredAfterDeclaration', facts, at }];
    }
    if (registered.value >= earliest) return [{ outcome: 'passed', reason: 'recent', facts, at }];
    const reason = yearOf(registered.value) >= yearOf(earliest) ? 'tooOldByDays' : 'tooOld';
    return [{ outcome: 'failed', reason, facts, at }];
  },
};
