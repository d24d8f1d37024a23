import type { SheetDeclaration } from '../sheet';

export type DeclarationKey = 'clause' | 'item' | 'content' | 'where';

/** The public declaration of clause 9: one table, renewed whole. */
export const declarationSheet: SheetDeclaration<DeclarationKey> = {
  id: 'declaration',
  tab: { 'zh-CN': '声明', 'en-US': 'Declaration' },
  title: { 'zh-CN': '组织碳中和声明', 'en-US': 'Declaration of carbon neutrality' },
  lead: {
    'zh-CN': '按第 9 章的文字编排；所依据的标准文本缺图 F.1（附录 F 的声明模板），未照搬其版式。',
    'en-US':
      'Follows the text of clause 9; figure F.1 (the template in annex F) is missing from the text we have.',
  },
  tableName: 'CN_Declaration',
  columns: [
    {
      key: 'clause',
      header: { 'zh-CN': '条款', 'en-US': 'Clause' },
      kind: 'result',
      width: 9,
      help: { 'zh-CN': '第 9 章的列项', 'en-US': 'The item of clause 9' },
    },
    {
      key: 'item',
      header: { 'zh-CN': '项目', 'en-US': 'Item' },
      kind: 'result',
      width: 28,
      wrap: true,
      help: { 'zh-CN': '声明的内容', 'en-US': 'What is declared' },
    },
    {
      key: 'content',
      header: { 'zh-CN': '内容', 'en-US': 'Content' },
      kind: 'result',
      width: 52,
      wrap: true,
      help: { 'zh-CN': '声明的内容', 'en-US': 'What is declared' },
    },
    {
      key: 'where',
      header: { 'zh-CN': '依据', 'en-US': 'From' },
      kind: 'result',
      width: 24,
      wrap: true,
      help: { 'zh-CN': '内容取自哪里', 'en-US': 'Where the content stands' },
    },
  ],
  blankRows: 1,
  tabColor: '#1F3B2D',
  print: 'portrait',
};
