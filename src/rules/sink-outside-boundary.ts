import { familyOf } from '../domain/offset-record';
import { fieldTexts, withoutValue, type FieldReason } from './field-texts';
import type { OffsetRule } from './offset-rule';

/** 7.3.2.1: own forestry that offsets lies outside the boundary. */
export const sinkOutsideBoundary: OffsetRule<FieldReason | 'outside' | 'inside'> = {
  id: 'sink-outside-boundary',
  clause: '7.3.2.1',
  level: 'shall',
  asks: {
    'zh-CN': '自主开发的林业碳汇项目在组织核算边界之外',
    'en-US': 'The own forestry project lies outside the organization’s boundary',
  },
  texts: {
    ...fieldTexts,
    outside: {
      seen: { 'zh-CN': () => '项目在边界之外', 'en-US': () => 'The project lies outside the boundary' },
    },
    inside: {
      seen: { 'zh-CN': () => '项目在边界之内', 'en-US': () => 'The project lies inside the boundary' },
      todo: {
        'zh-CN': () => '边界内的清除量记入排放清单（类别“边界内清除”），不作为抵消',
        'en-US': () =>
          'Enter a removal inside the boundary as a line of the inventory (category “removal inside the boundary”), not as an offset',
      },
    },
  },
  check(record) {
    if (familyOf(record) !== 'sink') return [];
    const { outsideBoundary } = record;
    if (outsideBoundary.state !== 'value') return [withoutValue(outsideBoundary, 'offsets.outsideBoundary')];
    return outsideBoundary.value
      ? [{ outcome: 'passed', reason: 'outside', facts: {}, at: outsideBoundary.at }]
      : [{ outcome: 'failed', reason: 'inside', facts: {}, at: outsideBoundary.at }];
  },
};
