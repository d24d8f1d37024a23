import { measureColumnNames as names } from '../../rules/names/measure-names';
import { resultColumn } from '../result-column';
import type { ColumnDeclaration, SheetDeclaration } from '../sheet';

type MeasureKey = keyof typeof names | 'result';

const dayFormat = 'yyyy-mm-dd';

const columns: readonly ColumnDeclaration<MeasureKey>[] = [
  {
    key: 'action',
    header: names.action,
    synonyms: ['措施', '措施名称', '具体减排措施', 'action'],
    kind: 'choice',
    needed: true,
    choices: 'measure',
    width: 30,
    wrap: true,
    help: {
      'zh-CN': '可从表 C.1 的 25 项中选，也可自己写',
      'en-US': 'One of the 25 of table C.1, or your own',
    },
  },
  {
    key: 'category',
    header: names.category,
    synonyms: ['类别', 'category'],
    kind: 'choice',
    choices: 'measureCategory',
    width: 18,
    help: { 'zh-CN': '7.1.1.2 的四类之一', 'en-US': 'One of the four of 7.1.1.2' },
  },
  {
    key: 'place',
    header: names.place,
    synonyms: ['范围', '实施地点', '地点', 'place', 'scope of work'],
    kind: 'text',
    needed: true,
    width: 18,
    help: { 'zh-CN': '在哪里实施', 'en-US': 'Where it is carried out' },
  },
  {
    key: 'startsOn',
    header: names.startsOn,
    synonyms: ['开始时间', '实施开始', 'start'],
    kind: 'day',
    needed: true,
    numberFormat: dayFormat,
    width: 12,
    help: { 'zh-CN': '例如 2024-03-01', 'en-US': 'e.g. 2024-03-01' },
  },
  {
    key: 'endsOn',
    header: names.endsOn,
    synonyms: ['结束时间', '完成日期', 'end'],
    kind: 'day',
    numberFormat: dayFormat,
    width: 12,
    help: {
      'zh-CN': '措施停止的日期；仍在运行的写计划日期',
      'en-US': 'Day on which it ends, or is planned to',
    },
  },
  {
    key: 'funds',
    header: names.funds,
    synonyms: ['资金', '所需资金', '投资', 'funds', 'cost'],
    kind: 'number',
    needed: true,
    numberFormat: '#,##0.00',
    width: 14,
    help: { 'zh-CN': '元；不需要资金写 0', 'en-US': 'Yuan; 0 where none is needed' },
  },
  {
    key: 'fundsSource',
    header: names.fundsSource,
    synonyms: ['来源', 'source of funding'],
    kind: 'text',
    needed: true,
    width: 16,
    help: { 'zh-CN': '例如 自筹、补贴', 'en-US': 'e.g. own funds, subsidy' },
  },
  {
    key: 'evaluatedOn',
    header: names.evaluatedOn,
    synonyms: ['效果评估日期', 'evaluation date'],
    kind: 'day',
    numberFormat: dayFormat,
    width: 12,
    help: { 'zh-CN': '7.1.2：最近一次效果评估', 'en-US': '7.1.2: the latest evaluation' },
  },
  {
    key: 'evaluationResult',
    header: names.evaluationResult,
    synonyms: ['效果', '评估结论', 'evaluation result'],
    kind: 'text',
    width: 24,
    wrap: true,
    help: { 'zh-CN': '达到的效果、需要的调整', 'en-US': 'What it achieved, what is to be corrected' },
  },
  {
    key: 'reducedTonnes',
    header: names.reducedTonnes,
    synonyms: ['减排量', '年减排量', 'reduction'],
    kind: 'tonnes',
    numberFormat: '#,##0.000',
    width: 14,
    help: { 'zh-CN': '每年少排的 tCO2e', 'en-US': 'tCO2e saved a year' },
  },
  resultColumn,
];

/** The reduction plan (7.1), one measure a row. */
export const measuresSheet: SheetDeclaration<MeasureKey> = {
  id: 'measures',
  tab: { 'zh-CN': '减排计划', 'en-US': 'Reduction plan' },
  title: { 'zh-CN': '减排计划（7.1）', 'en-US': 'Reduction plan (7.1)' },
  lead: {
    'zh-CN': '一行一项措施。带边框的格由您填写。',
    'en-US': 'One measure a row. Bordered cells are yours.',
  },
  tableName: 'CN_Measures',
  columns,
  blankRows: 8,
  tabColor: '#7A5C1E',
  print: 'landscape',
};
