import { measureCategories, measures, type MeasureCategory } from '../../data/measures';
import { targetBases, targetKinds, type TargetBasis, type TargetKind } from '../../data/target-kinds';
import type { BaseMethod } from '../../domain/base';
import type { Words } from '../../domain/language';
import type { Path } from '../../domain/target';
import type { Choice } from './choice';

export const baseMethod: readonly Choice<BaseMethod>[] = [
  {
    id: 'year',
    words: { 'zh-CN': '年度数据', 'en-US': 'One year' },
    spellings: ['年度', '单年', '一年', 'single year', 'year'],
  },
  {
    id: 'mean',
    words: { 'zh-CN': '多年平均', 'en-US': 'Mean of the years' },
    spellings: ['平均', '平均值', '多年平均值', 'mean', 'average'],
  },
  {
    id: 'moving',
    words: { 'zh-CN': '移动平均', 'en-US': 'Moving mean' },
    spellings: ['移动平均值', '滑动平均', 'moving average', 'rolling average', 'moving'],
  },
];

export const targetKind: readonly Choice<TargetKind>[] = namedChoices(targetKinds, {
  absolute: ['总量', '排放总量', '减少温室气体排放总量的目标', 'absolute', 'total'],
  physicalIntensity: ['物理强度', '降低温室气体排放物理强度的目标', 'physical'],
  economicIntensity: ['经济强度', '降低温室气体排放经济强度的目标', 'economic'],
});

export const targetBasis: readonly Choice<TargetBasis>[] = namedChoices(targetBases, {
  carbonTrading: ['碳交易', '碳排放权交易', '碳交易管控要求', 'emissions trading', 'trading'],
  policy: ['政策', '气候政策', '国家政策', '地区政策', '应对气候变化政策', 'climate policy', 'policy'],
  science: ['科学', '科学碳目标', 'SBTi', 'science-based', 'science'],
});

export const path: readonly Choice<Path>[] = [
  {
    id: 'compound',
    words: { 'zh-CN': '逐年递减', 'en-US': 'Compound' },
    spellings: ['复合', '复利', '逐年', '同比', 'year on year'],
  },
  {
    id: 'linear',
    words: { 'zh-CN': '线性', 'en-US': 'Linear' },
    spellings: ['直线', '等额', '相较基准年', 'straight line'],
  },
];

export const measureCategory: readonly Choice<MeasureCategory>[] = namedChoices(
  Object.fromEntries(Object.entries(measureCategories).map(([id, name]) => [id, { name }])) as Record<
    MeasureCategory,
    { readonly name: Words }
  >,
  {
    nonFossil: ['非化石能源', '可再生能源', 'renewables'],
    efficiency: ['能效', '能效提升', '节能', 'efficiency'],
    building: ['建筑减排', '行为减排', '建筑和行为减排', 'buildings'],
    valueChain: ['价值链', '供应链减排', 'supply chain'],
  },
);

/** The measures of table C.1 by their number there; any other may be written. */
export const measure: readonly Choice<number>[] = measures.map(({ number, name }) => ({
  id: number,
  words: name,
}));

function namedChoices<Id extends string>(
  named: Readonly<Record<Id, { readonly name: Words }>>,
  spellings: Readonly<Record<Id, readonly string[]>>,
): readonly Choice<Id>[] {
  return (Object.keys(named) as Id[]).map((id) => ({
    id,
    words: named[id].name,
    spellings: spellings[id],
  }));
}
