import { familyOf } from '../domain/offset-record';
import { fieldTexts, withoutValue, type FieldReason } from './field-texts';
import type { OffsetRule } from './offset-rule';

/** 3.7: an offset is a reduction outside the boundary. */
export const creditOutsideBoundary: OffsetRule<FieldReason | 'outside' | 'inside'> = {
  id: 'credit-outside-boundary',
  clause: '3.7',
  level: 'shall',
  asks: {
    'zh-CN': '用于抵消的减排量产生于组织核算边界之外',
    'en-US': 'The reductions come from outside the organization’s boundary',
  },
  texts: {
    ...fieldTexts,
    outside: {
      seen: {
        'zh-CN': () => '减排量产生于边界之外',
        'en-US': () => 'The reductions come from outside the boundary',
      },
    },
    inside: {
      seen: {
        'zh-CN': () => '减排量产生于边界之内',
        'en-US': () => 'The reductions come from inside the boundary',
      },
      todo: {
        'zh-CN': () => '边界内的减排已体现在排放量中，不能再用于抵消；改用边界外的减排量',
        'en-US': () =>
          'A reduction inside already lowers the emissions and cannot offset them too; use one from outside',
      },
    },
  },
  check(record) {
    if (familyOf(record) !== 'credit') return [];
    const { outsideBoundary } = record;
    if (outsideBoundary.state !== 'value') return [withoutValue(outsideBoundary, 'offsets.outsideBoundary')];
    return outsideBoundary.value
      ? [{ outcome: 'passed', reason: 'outside', facts: {}, at: outsideBoundary.at }]
      : [{ outcome: 'failed', reason: 'inside', facts: {}, at: outsideBoundary.at }];
  },
};
