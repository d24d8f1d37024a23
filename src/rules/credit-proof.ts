import { familyOf } from '../domain/offset-record';
import { fieldTexts, withoutValue, type FieldReason } from './field-texts';
import type { OffsetRule } from './offset-rule';

/** 7.3.1.1: a proof of cancellation is referred to. */
export const creditProof: OffsetRule<Exclude<FieldReason, 'blank'> | 'proved' | 'noProof'> = {
  id: 'credit-proof',
  clause: '7.3.1.1',
  level: 'shall',
  asks: {
    'zh-CN': '提供碳信用的注销证明',
    'en-US': 'The cancellation of the credit is proved by a document',
  },
  reading: {
    'zh-CN': '本工具只看是否写明证明编号，证明本身由评价机构核对',
    'en-US': 'Only the reference is looked for; the document itself is for the evaluation body to see',
  },
  texts: {
    unreadable: fieldTexts.unreadable,
    absent: fieldTexts.absent,
    proved: {
      seen: {
        'zh-CN': ({ proof }) => `注销证明 ${proof}`,
        'en-US': ({ proof }) => `Proof of cancellation ${proof}`,
      },
    },
    noProof: {
      seen: { 'zh-CN': () => '没有注销证明编号', 'en-US': () => 'No reference to a proof of cancellation' },
      todo: {
        'zh-CN': () => '向登记机构取得注销证明并填写其编号',
        'en-US': () => 'Get the proof of cancellation from the registry and enter its number',
      },
    },
  },
  check(record) {
    if (familyOf(record) !== 'credit') return [];
    const { proof } = record;
    if (proof.state === 'blank') return [{ outcome: 'failed', reason: 'noProof', facts: {}, at: proof.at }];
    if (proof.state !== 'value') {
      const { outcome, facts, at } = withoutValue(proof, 'offsets.proof');
      return [{ outcome, reason: proof.state, facts, at }];
    }
    return [{ outcome: 'passed', reason: 'proved', facts: { proof: proof.value }, at: proof.at }];
  },
};
