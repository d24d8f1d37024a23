import type { DossierRule } from './dossier-rule';
import { fieldTexts, type FieldReason } from './field-texts';
import { lacking } from './required-fields';

/** 6.4.1: the plan is published. */
export const planPublished: DossierRule<FieldReason | 'published'> = {
  id: 'plan-published',
  clause: '6.4.1',
  level: 'shall',
  asks: {
    'zh-CN': '碳中和计划形成文件并发布',
    'en-US': 'The plan is written down and published',
  },
  reading: {
    'zh-CN': '须写明发布渠道和发布日期',
    'en-US': 'Place and day of publication are both named',
  },
  texts: {
    ...fieldTexts,
    published: {
      seen: {
        'zh-CN': ({ published, seen }) => `${published} 发布于“${seen}”`,
        'en-US': ({ published, seen }) => `Published on ${published} at “${seen}”`,
      },
    },
  },
  check({ preparation: { publishedAt, publishedOn } }) {
    if (publishedAt.state === 'value' && publishedOn.state === 'value') {
      const facts = { seen: publishedAt.value, published: publishedOn.value };
      return [{ outcome: 'passed', reason: 'published', facts, at: publishedAt.at }];
    }
    return lacking([
      ['preparation.publishedAt', publishedAt],
      ['preparation.publishedOn', publishedOn],
    ]);
  },
};
