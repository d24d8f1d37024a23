import type { Words } from '../../domain/language';
import type { ColumnDeclaration, SheetDeclaration } from '../sheet';

const tabColor = '#2F5D8A';

function column<Key extends string>(
  key: Key,
  chinese: string,
  english: string,
  width: number,
  more: Partial<ColumnDeclaration<Key>> = {},
): ColumnDeclaration<Key> {
  const header: Words = { 'zh-CN': chinese, 'en-US': english };
  return { key, header, kind: 'result', width, help: header, ...more };
}

const wrap = { wrap: true } as const;

/** One row a workbook: whose it is and how it stands. */
export const clientsSheet: SheetDeclaration<
  'organization' | 'file' | 'state' | 'readings' | 'failed' | 'cannotTell' | 'advice' | 'summary'
> = {
  id: 'portfolio-clients',
  tab: { 'zh-CN': '总览', 'en-US': 'Overview' },
  title: { 'zh-CN': '各组织的状况', 'en-US': 'Where each organization stands' },
  lead: {
    'zh-CN':
      '每个工作簿一行；“不符合”和“无法判断”只数“应”的要求。“另选的口径”空白：按通常口径；不空白的，与其他组织比较前先看是怎么选的。',
    'en-US':
      'One row a workbook; “Failed” and “Cannot tell” count requirements (shall) only. “Unusual reading” is blank where the usual ones are in force; where it is not, read it before comparing with others.',
  },
  tableName: 'CN_Portfolio_Clients',
  columns: [
    column('organization', '组织', 'Organization', 28, wrap),
    column('file', '文件', 'File', 36, wrap),
    column('state', '状态', 'State', 14),
    column('readings', '另选的口径', 'Unusual reading', 36, wrap),
    column('failed', '不符合', 'Failed', 10),
    column('cannotTell', '无法判断', 'Cannot tell', 12),
    column('advice', '建议', 'Advice', 10),
    column('summary', '小结', 'Summary', 70, wrap),
  ],
  blankRows: 1,
  tabColor,
  print: 'landscape',
};

/** Workbooks down, clauses across. */
export function clausesSheet(clauses: readonly string[]): SheetDeclaration {
  return {
    id: 'portfolio-clauses',
    tab: { 'zh-CN': '条款', 'en-US': 'Clauses' },
    title: { 'zh-CN': '各组织对各条款的符合情况', 'en-US': 'How each organization meets each clause' },
    lead: {
      'zh-CN': '✗ 不符合　? 无法判断　✓ 符合　– 不适用；空白：没有可检查的内容。',
      'en-US': '✗ failed   ? cannot tell   ✓ met   – does not apply; blank: nothing there to check.',
    },
    tableName: 'CN_Portfolio_Clauses',
    columns: [
      column('organization', '组织', 'Organization', 28, wrap),
      column('file', '文件', 'File', 36, wrap),
      ...clauses.map((clause) => column(clause, clause, clause, 9)),
    ],
    blankRows: 1,
    tabColor,
    print: 'landscape',
  };
}

/** Credits that stand in more than one workbook. */
export const reusedSheet: SheetDeclaration<
  'outcome' | 'numbers' | 'organization' | 'where' | 'otherOrganization' | 'otherWhere' | 'todo'
> = {
  id: 'portfolio-reused',
  tab: { 'zh-CN': '重复使用', 'en-US': 'Used twice' },
  title: { 'zh-CN': '在多个工作簿中使用的碳信用', 'en-US': 'Credits used in more than one workbook' },
  lead: {
    'zh-CN': '同一序列号只能用一次（4.2、7.3.2.3）。两个文件若是同一工作簿的不同版本，请只保留一个再汇总。',
    'en-US':
      'A serial number may be used once (4.2, 7.3.2.3). Where two files are versions of one workbook, keep one and run this again.',
  },
  tableName: 'CN_Portfolio_Reused',
  columns: [
    column('outcome', '结果', 'Outcome', 14),
    column('numbers', '重叠的序列号', 'Shared serial numbers', 30, wrap),
    column('organization', '组织', 'Organization', 26, wrap),
    column('where', '位置', 'Where', 40, wrap),
    column('otherOrganization', '另一组织', 'Other organization', 26, wrap),
    column('otherWhere', '另一位置', 'Also at', 40, wrap),
    column('todo', '怎么办', 'What to do', 40, wrap),
  ],
  blankRows: 1,
  tabColor: '#A65A1F',
  print: 'landscape',
};

/** Who must do what, gravest first within each workbook. */
export const tasksSheet: SheetDeclaration<
  'organization' | 'file' | 'outcome' | 'level' | 'clause' | 'where' | 'seen' | 'todo' | 'tonnes'
> = {
  id: 'portfolio-tasks',
  tab: { 'zh-CN': '待办', 'en-US': 'To do' },
  title: { 'zh-CN': '谁要做什么', 'en-US': 'Who must do what' },
  lead: {
    'zh-CN': '每项未解决的发现一行；可按组织筛选后分发。',
    'en-US': 'One row for each open finding; filter by organization to pass it on.',
  },
  tableName: 'CN_Portfolio_Tasks',
  columns: [
    column('organization', '组织', 'Organization', 26, wrap),
    column('file', '文件', 'File', 30, wrap),
    column('outcome', '结果', 'Outcome', 14),
    column('level', '程度', 'Level', 8),
    column('clause', '条款', 'Clause', 9, { numberFormat: '@' }),
    column('where', '位置', 'Where', 18),
    column('seen', '看到', 'What was seen', 44, wrap),
    column('todo', '怎么办', 'What to do', 44, wrap),
    column('tonnes', '涉及吨数', 'Tonnes', 12, { numberFormat: '#,##0.000' }),
  ],
  blankRows: 1,
  tabColor: '#A65A1F',
  print: 'landscape',
};
