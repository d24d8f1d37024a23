import { familyOf } from '../domain/offset-record';
import { fieldTexts, withoutValue, type FieldReason } from './field-texts';
import type { OffsetRule } from './offset-rule';

/** 7.3.1.4: a green certificate offsets scope 2 and nothing else. */
export const certificateScope2Only: OffsetRule<FieldReason | 'scope2' | 'otherScopes'> = {
  id: 'certificate-scope-2-only',
  clause: '7.3.1.4',
  level: 'shall',
  asks: {
    'zh-CN': '绿色电力证书仅用于抵消范围2的排放',
    'en-US': 'A green certificate offsets scope 2 emissions only',
  },
  texts: {
    ...fieldTexts,
    scope2: { seen: { 'zh-CN': () => '用于范围2', 'en-US': () => 'Used for scope 2' } },
    otherScopes: {
      seen: {
        'zh-CN': ({ scopes }) => `用于范围${scopes}`,
        'en-US': ({ scopes }) => `Used for scope ${scopes}`,
      },
      todo: {
        'zh-CN': () => '只用于范围2；其他范围用碳信用或林业碳汇抵消',
        'en-US': () => 'Use it for scope 2 only; offset other scopes with credits or own forestry',
      },
    },
  },
  check(record) {
    if (familyOf(record) !== 'certificate') return [];
    const { scopes } = record;
    if (scopes.state !== 'value') return [withoutValue(scopes, 'offsets.scopes')];
    const isScope2 = scopes.value.length === 1 && scopes.value[0] === 2;
    return isScope2
      ? [{ outcome: 'passed', reason: 'scope2', facts: {}, at: scopes.at }]
      : [
          {
            outcome: 'failed',
            reason: 'otherScopes',
            facts: { scopes: scopes.value.join(', ') },
            at: scopes.at,
          },
        ];
  },
};
