import type { SheetDeclaration } from '../sheet';

export type AdoptionKey = 'where' | 'header' | 'match' | 'carried' | 'seen' | 'told' | 'adopt' | 'list';

/** What would be taken over from the user's own lists, and what would not. */
export const adoptionSheet: SheetDeclaration<AdoptionKey> = {
  id: 'adoption',
  tab: { 'zh-CN': '并入预览', 'en-US': 'Adoption' },
  title: { 'zh-CN': '并入预览：您的台账怎样对应', 'en-US': 'Adoption: how your lists are mapped' },
  lead: {
    'zh-CN':
      '先看每张台账、每一列的对应和带不过来的值；不想并入的，在它自己的那一行的“是否并入”填“否”。原表不会改动。',
    'en-US':
      'Each list, the match of each column, and each value that does not carry over. To leave a list out, enter “No” under “Adopt” in its own row. The lists themselves stay as they are.',
  },
  tableName: 'CN_Adoption',
  columns: [
    {
      key: 'list',
      header: { 'zh-CN': '台账', 'en-US': 'List' },
      kind: 'result',
      width: 14,
      wrap: true,
      help: {
        'zh-CN': '您的工作表；它自己的那一行才有名称',
        'en-US': 'Your sheet; named in its own row alone',
      },
    },
    {
      key: 'adopt',
      header: { 'zh-CN': '是否并入', 'en-US': 'Adopt' },
      synonyms: ['并入', '采用'],
      kind: 'choice',
      width: 10,
      help: { 'zh-CN': '填“否”则不并入这张台账', 'en-US': '“No” leaves the list out' },
    },
    {
      key: 'where',
      header: { 'zh-CN': '位置', 'en-US': 'Where' },
      kind: 'result',
      width: 24,
      help: { 'zh-CN': '原表中的格', 'en-US': 'The cells in your list' },
    },
    {
      key: 'header',
      header: { 'zh-CN': '原表头', 'en-US': 'Your header' },
      kind: 'result',
      width: 24,
      wrap: true,
      help: { 'zh-CN': '您的台账怎样称呼这一列', 'en-US': 'What your list calls the column' },
    },
    {
      key: 'match',
      header: { 'zh-CN': '对应', 'en-US': 'Match' },
      kind: 'result',
      width: 32,
      wrap: true,
      help: { 'zh-CN': '成为哪一列或哪一行', 'en-US': 'The column or line it becomes' },
    },
    {
      key: 'told',
      header: { 'zh-CN': '说明', 'en-US': 'Remark' },
      kind: 'result',
      width: 46,
      wrap: true,
      help: { 'zh-CN': '为什么没有带入，或怎样带入', 'en-US': 'Why it is not carried over, or how it is' },
    },
    {
      key: 'carried',
      header: { 'zh-CN': '带入的值', 'en-US': 'Values carried' },
      kind: 'result',
      width: 10,
      numberFormat: '0',
      help: { 'zh-CN': '带入多少个值', 'en-US': 'How many values carry over' },
    },
    {
      key: 'seen',
      header: { 'zh-CN': '原内容', 'en-US': 'What stands there' },
      kind: 'result',
      width: 26,
      wrap: true,
      help: { 'zh-CN': '那里写着什么', 'en-US': 'What the cells hold' },
    },
  ],
  blankRows: 1,
  tabColor: '#6B5B95',
  print: 'landscape',
};
