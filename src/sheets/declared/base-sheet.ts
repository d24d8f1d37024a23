import type { BasePeriod } from '../../domain/base-period';
import { baseItemNames as names } from '../../rules/names/base-names';
import { form, type FormItem } from '../form';

const items: readonly FormItem<keyof BasePeriod>[] = [
  {
    key: 'firstYear',
    name: names.firstYear,
    synonyms: ['基准年', '减排基准年', '基准期', 'base year', 'first year'],
    kind: 'year',
    guide: {
      'zh-CN': '6.2.1：不早于制定计划前的第五年',
      'en-US': '6.2.1: no earlier than five years before the plan',
    },
  },
  {
    key: 'lastYear',
    name: names.lastYear,
    synonyms: ['基准期截止年', 'last year'],
    kind: 'year',
    guide: { 'zh-CN': '只有一年时与起始年相同', 'en-US': 'The first year again where it is one year' },
  },
  {
    key: 'method',
    name: names.method,
    synonyms: ['基准方法', '核算方法', 'base method', 'method'],
    kind: 'choice',
    choices: 'baseMethod',
    guide: {
      'zh-CN': '6.2.2：年度数据、多年平均或移动平均',
      'en-US': '6.2.2: one year, mean or moving mean',
    },
  },
  {
    key: 'latestYears',
    name: names.latestYears,
    synonyms: ['年数', '移动平均的年数', 'moving mean years'],
    kind: 'number',
    guide: {
      'zh-CN': '仅移动平均：取最近连续几年',
      'en-US': 'Moving mean only: how many of the latest years',
    },
  },
  {
    key: 'value',
    name: names.value,
    synonyms: ['基准值', '基准排放量', '基准期排放量', 'base value', 'base emissions'],
    kind: 'number',
    guide: {
      'zh-CN': '边界内各年净排放按上述方法得出，可用 CN.BASELINE',
      'en-US': 'From the net emissions of the years by that method, e.g. with CN.BASELINE',
    },
  },
  {
    key: 'adjusted',
    name: names.adjusted,
    synonyms: ['是否调整基准', '基准调整', 'adjusted'],
    kind: 'choice',
    choices: 'yesNo',
    guide: { 'zh-CN': '6.2.3：业务调整、并购或出售等', 'en-US': '6.2.3: after a merger, a sale or the like' },
  },
  {
    key: 'adjustmentReason',
    name: names.adjustmentReason,
    synonyms: ['基准调整原因', 'adjustment reason'],
    kind: 'text',
    guide: { 'zh-CN': '调整过时填写', 'en-US': 'Where it was adjusted' },
  },
];

/** The base period and its value (6.2). */
export const baseSheet = form<keyof BasePeriod>({
  id: 'base',
  tab: { 'zh-CN': '减排基准', 'en-US': 'Base' },
  title: { 'zh-CN': '减排基准（6.2）', 'en-US': 'Base of the reductions (6.2)' },
  lead: {
    'zh-CN': '带边框的格由您填写。基准期每一年的排放都要在排放清单中。',
    'en-US': 'Bordered cells are yours. Every year of the base period has its lines in the inventory.',
  },
  tableName: 'CN_Base',
  items,
  tabColor: '#7A5C1E',
});
