import { measureCategories } from '../data/measures';
import type { MeasureRule } from './dossier-rule';
import { fieldTexts, type FieldReason } from './field-texts';
import { lacking } from './required-fields';

/** 7.1.1.2: the measure belongs to one of the four categories. */
export const measureCategorized: MeasureRule<FieldReason | 'categorized'> = {
  id: 'measure-categorized',
  clause: '7.1.1.2',
  level: 'should',
  asks: {
    'zh-CN': '减排措施归入四类之一：非化石能源替代、提高能源利用效率、建筑及行为减排、价值链减排',
    'en-US':
      'The measure belongs to one of four categories: non-fossil energy, energy efficiency, buildings and behaviour, value chain',
  },
  reading: {
    'zh-CN': '标准列举的类别并不穷尽，写了别的类别时请评价机构判断',
    'en-US': 'The standard’s list is open: whether another category will do is for people to judge',
  },
  texts: {
    ...fieldTexts,
    categorized: {
      seen: { 'zh-CN': ({ name }) => `类别：${name}`, 'en-US': ({ nameEn }) => `Category: ${nameEn}` },
    },
  },
  check({ category }) {
    if (category.state !== 'value') return lacking([['measures.category', category]]);
    const { 'zh-CN': name, 'en-US': nameEn } = measureCategories[category.value];
    return [{ outcome: 'passed', reason: 'categorized', facts: { name, nameEn }, at: category.at }];
  },
};
