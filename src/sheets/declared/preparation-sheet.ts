import { preparationItemNames as names } from '../../rules/names/preparation-names';
import { form, type FormItem } from '../form';

type PreparationKey = keyof typeof names;

const yesNoGuide = {
  'zh-CN': '填“是”或“否”，并在右侧写明证明文件',
  'en-US': 'Yes or no, with the document that shows it beside',
};

const items: readonly FormItem<PreparationKey>[] = [
  {
    key: 'body',
    name: names.body,
    synonyms: ['温室气体管理机构', '内部机构', 'management body'],
    kind: 'choice',
    choices: 'yesNo',
    guide: {
      'zh-CN': `6.1 a：机构、岗位、人员和职责。${yesNoGuide['zh-CN']}`,
      'en-US': `6.1 a: body, posts, people and duties. ${yesNoGuide['en-US']}`,
    },
  },
  {
    key: 'procedures',
    name: names.procedures,
    synonyms: ['信息管理程序', '管理程序', 'procedures'],
    kind: 'choice',
    choices: 'yesNo',
    guide: {
      'zh-CN': `6.1 b：文件和记录、核算和报告、数据质量。${yesNoGuide['zh-CN']}`,
      'en-US': `6.1 b: records, accounting and reporting, data quality. ${yesNoGuide['en-US']}`,
    },
  },
  {
    key: 'planKept',
    name: names.planKept,
    synonyms: ['计划维护', '维护碳中和计划', 'plan maintained'],
    kind: 'choice',
    choices: 'yesNo',
    guide: {
      'zh-CN': `6.1 c：监督实施、保持和改进。${yesNoGuide['zh-CN']}`,
      'en-US': `6.1 c: carried out, upheld and improved. ${yesNoGuide['en-US']}`,
    },
  },
  {
    key: 'commitment',
    name: names.commitment,
    synonyms: ['承诺', '碳中和承诺的陈述', 'commitment statement'],
    kind: 'text',
    guide: {
      'zh-CN': '6.4.1 a：例如 不晚于 2050 年实现全价值链碳中和',
      'en-US': '6.4.1 a: e.g. full value chain neutrality by 2050',
    },
  },
  {
    key: 'timetable',
    name: names.timetable,
    synonyms: ['碳中和时间表', '计划时间表', 'schedule'],
    kind: 'text',
    guide: {
      'zh-CN': '6.4.1 b：各阶段的年份和要达到的程度',
      'en-US': '6.4.1 b: years and what is reached by them',
    },
  },
  {
    key: 'strategyBase',
    name: names.strategyBase,
    synonyms: ['减排基准'],
    kind: 'text',
    guide: {
      'zh-CN': '6.4.1 c：计划中写明的减排基准',
      'en-US': '6.4.1 c: the base that the plan names',
    },
  },
  {
    key: 'strategyTargets',
    name: names.strategyTargets,
    synonyms: ['减排目标'],
    kind: 'text',
    guide: {
      'zh-CN': '6.4.1 c：计划中写明的减排目标',
      'en-US': '6.4.1 c: the targets that the plan names',
    },
  },
  {
    key: 'strategyMeasures',
    name: names.strategyMeasures,
    synonyms: ['减排措施'],
    kind: 'text',
    guide: {
      'zh-CN': '6.4.1 c：计划中写明的减排措施',
      'en-US': '6.4.1 c: the measures that the plan names',
    },
  },
  {
    key: 'strategyReasons',
    name: names.strategyReasons,
    synonyms: ['减排措施选用理由', '减排选用理由'],
    kind: 'text',
    guide: { 'zh-CN': '6.4.1 c：为什么选用这些措施', 'en-US': '6.4.1 c: why these measures' },
  },
  {
    key: 'offsetMeans',
    name: names.offsetMeans,
    synonyms: ['抵消方式', 'offset means'],
    kind: 'text',
    guide: {
      'zh-CN': '6.4.1 d：例如 CCER、绿色电力交易、自主林业碳汇',
      'en-US': '6.4.1 d: e.g. CCER, green power trading, own forestry',
    },
  },
  {
    key: 'offsetReasons',
    name: names.offsetReasons,
    synonyms: ['抵消方式选用理由', '抵消选用理由'],
    kind: 'text',
    guide: { 'zh-CN': '6.4.1 d：为什么选用这些方式', 'en-US': '6.4.1 d: why these means' },
  },
  {
    key: 'publishedAt',
    name: names.publishedAt,
    synonyms: ['发布渠道', '计划公开渠道', 'published at'],
    kind: 'text',
    guide: { 'zh-CN': '6.4.1：网址或文件', 'en-US': '6.4.1: address or document' },
  },
  {
    key: 'publishedOn',
    name: names.publishedOn,
    synonyms: ['发布日期', 'published on', 'publication date'],
    kind: 'day',
    guide: { 'zh-CN': '例如 2023-04-01', 'en-US': 'e.g. 2023-04-01' },
  },
  {
    key: 'otherStatements',
    name: names.otherStatements,
    synonyms: ['其他需要声明的内容', 'other'],
    kind: 'text',
    guide: { 'zh-CN': '9 g：写入声明，可不填', 'en-US': '9 g: goes into the declaration; may stay blank' },
  },
];

/** Management and plan of the preparation (6.1, 6.4.1). */
export const preparationSheet = form<PreparationKey>(
  {
    id: 'preparation',
    tab: { 'zh-CN': '管理与计划', 'en-US': 'Management & plan' },
    title: { 'zh-CN': '管理机制与碳中和计划（6.1、6.4）', 'en-US': 'Management and plan (6.1, 6.4)' },
    lead: {
      'zh-CN': '带边框的格由您填写。回答“是”时请写明证明文件。',
      'en-US': 'Bordered cells are yours. Where the answer is yes, name the document that shows it.',
    },
    tableName: 'CN_Preparation',
    items,
    tabColor: '#5B4B8A',
  },
  { hasEvidence: true },
);
