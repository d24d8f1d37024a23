import type { Words } from '../../domain/language';

export const measuresWords = {
  intro: {
    'zh-CN': '表 C.1 的 25 项减排措施，按 7.1.1.2 的四类排列。选中的措施会加到“减排计划”表的第一个空行。',
    'en-US':
      'The 25 measures of table C.1 by the four categories of 7.1.1.2. What you choose goes into the first blank row of the reduction plan.',
  },
  search: { 'zh-CN': '查找措施', 'en-US': 'Search the measures' },
  category: { 'zh-CN': '类别', 'en-US': 'Category' },
  all: { 'zh-CN': '全部类别', 'en-US': 'All categories' },
  does: { 'zh-CN': '作用', 'en-US': 'What it does' },
  suits: { 'zh-CN': '适用', 'en-US': 'Where it fits' },
  add: (name: string): Words => ({ 'zh-CN': `加入计划：${name}`, 'en-US': `Add to the plan: ${name}` }),
  addShort: { 'zh-CN': '加入计划', 'en-US': 'Add to the plan' },
  adding: { 'zh-CN': '正在加入…', 'en-US': 'Adding…' },
  count: (count: number): Words => ({
    'zh-CN': `${count} 项`,
    'en-US': count === 1 ? '1 measure' : `${count} measures`,
  }),
  nothing: {
    'zh-CN': '没有这样的措施；自己的措施可直接写进计划表。',
    'en-US': 'No measure is like that; one of your own can be written into the plan.',
  },
  more: { 'zh-CN': '表 C.2：还可以在这些目录中找', 'en-US': 'Table C.2: where to look for more' },
} as const;
