import type { ManagementItem } from '../domain/preparation';
import type { DossierRule } from './dossier-rule';
import { fieldTexts, withoutValue, type FieldReason } from './field-texts';

type Reason = FieldReason | 'shown' | 'answeredNo' | 'noEvidence';

/** A rule on one item of 6.1: answered with yes, and shown by a document. */
export function managementItemRule(
  card: Pick<DossierRule, 'id' | 'asks'>,
  item: ManagementItem,
): DossierRule<Reason> {
  return {
    ...card,
    clause: '6.1',
    level: 'shall',
    reading: {
      'zh-CN': '回答“是”须写明证明文件；文件本身由评价机构查看',
      'en-US':
        'A yes names the document that shows it; the document itself is for the evaluation body to see',
    },
    texts: {
      ...fieldTexts,
      shown: {
        seen: { 'zh-CN': ({ seen }) => `有，见“${seen}”`, 'en-US': ({ seen }) => `Yes, shown by “${seen}”` },
      },
      answeredNo: {
        seen: { 'zh-CN': () => '回答为“否”', 'en-US': () => 'Answered with no' },
        todo: {
          'zh-CN': () => '建立后改为“是”，并写明证明文件',
          'en-US': () => 'Set it up, then answer yes and name the document',
        },
      },
      noEvidence: {
        seen: {
          'zh-CN': () => '回答为“是”，但没有写明证明文件',
          'en-US': () => 'Answered with yes, but no document is named',
        },
        todo: {
          'zh-CN': () => '在“证明文件”中写明文件的名称或编号',
          'en-US': () => 'Name the document, or its number, under “Evidence”',
        },
      },
    },
    check({ preparation }) {
      const { answer, evidence } = preparation.management[item];
      if (answer.state !== 'value') return [withoutValue(answer, `preparation.${item}`)];
      if (!answer.value) return [{ outcome: 'failed', reason: 'answeredNo', facts: {}, at: answer.at }];
      if (evidence.state === 'value') {
        return [{ outcome: 'passed', reason: 'shown', facts: { seen: evidence.value }, at: answer.at }];
      }
      const at = evidence.state === 'absent' ? answer.at : evidence.at;
      return [{ outcome: 'cannotTell', reason: 'noEvidence', facts: {}, at }];
    },
  };
}
