import { creditKinds } from '../../data/credit-kinds';
import type { Words } from '../../domain/language';
import type { Acquisition } from '../../domain/offset-record';
import type { Choice } from './choice';

export const scopes: readonly Choice<string>[] = [
  { id: '1', words: { 'zh-CN': '范围1', 'en-US': 'Scope 1' } },
  { id: '2', words: { 'zh-CN': '范围2', 'en-US': 'Scope 2' } },
  { id: '3', words: { 'zh-CN': '范围3', 'en-US': 'Scope 3' } },
  { id: '12', words: { 'zh-CN': '范围1、2', 'en-US': 'Scope 1, 2' } },
  { id: '123', words: { 'zh-CN': '范围1、2、3', 'en-US': 'Scope 1, 2, 3' } },
];

export const acquisition: readonly Choice<Acquisition>[] = [
  {
    id: 'greenPowerTrading',
    words: { 'zh-CN': '绿色电力交易', 'en-US': 'Green power trading' },
    spellings: ['绿电交易', '绿色电力交易获得', '通过绿色电力交易', 'green electricity trading', 'bundled'],
  },
  {
    id: 'certificateAlone',
    words: { 'zh-CN': '单独购买绿证', 'en-US': 'Certificate bought alone' },
    spellings: ['绿证单独交易', '单独购买', '绿证交易', '证电分离', 'unbundled', 'certificate only'],
  },
];

const offsetKindWords: Readonly<Record<string, Words>> = {
  shenzhenInclusive: { 'zh-CN': '深圳碳普惠', 'en-US': 'Shenzhen PHCER' },
  guangdongInclusive: { 'zh-CN': '广东碳普惠', 'en-US': 'Guangdong PHCER' },
  ccer: { 'zh-CN': 'CCER', 'en-US': 'CCER' },
  greenCertificate: { 'zh-CN': '绿证', 'en-US': 'Green certificate' },
  ownForestry: { 'zh-CN': '自主林业碳汇', 'en-US': 'Own forestry' },
};

/** Offered: the admitted kinds. Anything else may be written and is then refused by name. */
export const offsetKind: readonly Choice<string>[] = creditKinds
  .filter(({ family }) => family !== 'refused')
  .map(({ id, name }) => ({ id, words: offsetKindWords[id] ?? name }));
