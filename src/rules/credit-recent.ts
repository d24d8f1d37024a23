import { thresholds } from '../data/thresholds';
import { yearOf, yearsBefore } from '../domain/day';
import { valueOf } from '../domain/field';
import { familyOf } from '../domain/offset-record';
import { chosen, usualReadings } from '../domain/readings';
import { remembering } from '../domain/remembering';
import { fieldTexts, withoutValue, type FieldReason } from './field-texts';
import type { OffsetRule } from './offset-rule';

/** 7.3.1.3: registered no earlier than some years before the declaration. */
export const creditRecent: OffsetRule<
  | FieldReason
  | 'recent'
  | 'recentByCalendarYears'
  | 'calendarYearsWithoutGround'
  | 'tooOld'
  | 'tooOldByDays'
  | 'registeredAfterDeclaration'
> = {
  id: 'credit-recent',
  clause: '7.3.1.3',
  level: 'shall',
  asks: {
    'zh-CN': `碳信用的登记时间不早于碳中和声明前${thresholds.creditAge.value}年`,
    'en-US': `The credit was registered no earlier than ${thresholds.creditAge.value} years before the declaration`,
  },
  reading: {
    'zh-CN':
      '按日计算，不早于几年前的同一天；2月29日从2月28日起算。选了按自然年并写明评价机构的书面依据时，只比年份',
    'en-US':
      'By day: not before the same day years earlier; 29 February counts from 28 February. Where calendar years are chosen, with the evaluation body’s written ground, only the years are compared',
  },
  texts: {
    ...fieldTexts,
    recent: {
      seen: {
        'zh-CN': ({ registered, earliest }) => `${registered} 登记，不早于 ${earliest}`,
        'en-US': ({ registered, earliest }) => `Registered on ${registered}, not before ${earliest}`,
      },
    },
    recentByCalendarYears: {
      seen: {
        'zh-CN': ({ registered, earliest, years, ground }) =>
          `${registered} 登记：按日计算早于声明日前${years}年（${earliest}），按所选的自然年算法则不早；书面依据：${ground}`,
        'en-US': ({ registered, earliest, years, ground }) =>
          `Registered on ${registered}: by day earlier than ${years} years before the declaration (${earliest}), but not by calendar years, which were chosen; written ground: ${ground}`,
      },
    },
    calendarYearsWithoutGround: {
      seen: {
        'zh-CN': ({ registered, earliest }) =>
          `${registered} 登记，按日计算早于 ${earliest}；选了按自然年计算，但没有写明书面依据`,
        'en-US': ({ registered, earliest }) =>
          `Registered on ${registered}, by day earlier than ${earliest}; calendar years were chosen, but no written ground is given`,
      },
      todo: {
        'zh-CN': ({ earliest }) =>
          `在组织信息表填写“按自然年计算的书面依据”（评价机构的书面确认），或改用 ${earliest} 或之后登记的碳信用`,
        'en-US': ({ earliest }) =>
          `Enter the evaluation body’s confirmation as “Written ground for calendar years” on the organization sheet, or use credits registered on or after ${earliest}`,
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
        'zh-CN': ({ earliest }) =>
          `改用 ${earliest} 或之后登记的碳信用；评价机构书面确认按自然年计算的，可在设置中选用并写明依据`,
        'en-US': ({ earliest }) =>
          `Use credits registered on or after ${earliest}; where the evaluation body confirms calendar years in writing, choose them in the settings and give that ground`,
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
  check(record, { declarationDay, creditAge, creditAgeGround }) {
    if (familyOf(record) !== 'credit') return [];
    const { registered } = record;
    if (registered.state !== 'value') return [withoutValue(registered, 'offsets.registered')];
    if (declarationDay.state !== 'value')
      return [withoutValue(declarationDay, 'organization.declarationDay')];
    const at = registered.at;
    const years = thresholds.creditAge.value;
    const earliest = sameDayBefore(declarationDay.value, years);
    const facts = { registered: registered.value, declared: declarationDay.value, earliest, years };
    if (registered.value > declarationDay.value) {
      return [{ outcome: 'cannotTell', reason: 'registeredAfterDeclaration', facts, at }];
    }
    if (registered.value >= earliest) return [{ outcome: 'passed', reason: 'recent', facts, at }];
    if (yearOf(registered.value) < yearOf(earliest))
      return [{ outcome: 'failed', reason: 'tooOld', facts, at }];
    // From here on the two ways to count differ.
    if (creditAge.state === 'unreadable') return [withoutValue(creditAge, 'organization.creditAge')];
    if (chosen(creditAge, usualReadings.creditAge) === 'byDay') {
      return [{ outcome: 'failed', reason: 'tooOldByDays', facts, at }];
    }
    const ground = valueOf(creditAgeGround);
    return ground === undefined
      ? [
          {
            outcome: 'cannotTell',
            reason: 'calendarYearsWithoutGround',
            facts,
            at: creditAgeGround.at ?? at,
          },
        ]
      : [{ outcome: 'passed', reason: 'recentByCalendarYears', facts: { ...facts, ground }, at }];
  },
};

/** All credits of a ledger are compared with one day. */
const sameDayBefore = remembering(yearsBefore);
