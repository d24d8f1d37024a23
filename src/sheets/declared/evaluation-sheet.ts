import type { SheetDeclaration } from '../sheet';

/** The figures of the evaluation; their rows are always the same, so that other cells can refer to them. */
export const evaluationFigures = [
  'organization',
  'creditCode',
  'reportingYear',
  'neutralityType',
  'declarationDay',
  'evaluationBody',
  'scope1',
  'scope2',
  'scope3',
  'gross',
  'removals',
  'net',
  'counted',
  'pending',
  'refused',
  'unusable',
  'margin',
  'verdict',
] as const;
export type EvaluationFigure = (typeof evaluationFigures)[number];

/** The block below the figures that is ours: replaced whole by the next evaluation. */
export const evaluationTextName = 'CN_Evaluation_Text';

/** A document of ours: a table of figures, and below it the text that explains them. */
export const evaluationSheet: SheetDeclaration<'item' | 'value' | 'unit' | 'where' | 'remark'> = {
  id: 'evaluation',
  tab: { 'zh-CN': '评价', 'en-US': 'Evaluation' },
  title: { 'zh-CN': '组织碳中和评价报告', 'en-US': 'Evaluation of carbon neutrality' },
  lead: {
    'zh-CN': '按 8.2、8.3 的文字编排；所依据的标准文本缺图 E.1（附录 E 的报告模板），未照搬其版式。',
    'en-US':
      'Follows the text of 8.2 and 8.3; figure E.1 (the template in annex E) is missing from the text we have.',
  },
  tableName: 'CN_Evaluation',
  columns: [
    {
      key: 'item',
      header: { 'zh-CN': '项目', 'en-US': 'Item' },
      kind: 'result',
      width: 26,
      wrap: true,
      help: { 'zh-CN': '项目', 'en-US': 'Item' },
    },
    {
      key: 'value',
      header: { 'zh-CN': '数值', 'en-US': 'Value' },
      kind: 'result',
      width: 38,
      wrap: true,
      help: { 'zh-CN': '数值', 'en-US': 'Value' },
    },
    {
      key: 'unit',
      header: { 'zh-CN': '单位', 'en-US': 'Unit' },
      kind: 'result',
      width: 7,
      help: { 'zh-CN': '单位', 'en-US': 'Unit' },
    },
    {
      key: 'where',
      header: { 'zh-CN': '依据', 'en-US': 'From' },
      kind: 'result',
      width: 24,
      wrap: true,
      help: { 'zh-CN': '数值取自哪里', 'en-US': 'Where the value stands' },
    },
    {
      key: 'remark',
      header: { 'zh-CN': '说明', 'en-US': 'Remark' },
      kind: 'result',
      width: 30,
      wrap: true,
      help: { 'zh-CN': '说明', 'en-US': 'Remark' },
    },
  ],
  blankRows: evaluationFigures.length,
  tabColor: '#1F3B2D',
  print: 'portrait',
};
