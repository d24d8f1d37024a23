import type { CommandId, commandIds } from '../../commands/run-command';
import type { Words } from '../../domain/language';
import type { Phase } from '../../rules/phase';

/** Where in the flow a command belongs. */
export const phaseOfCommand: Readonly<Record<(typeof commandIds)[number], Phase>> = {
  buildWorkbook: 'prepare',
  previewAdoption: 'prepare',
  adoptList: 'prepare',
  checkInventory: 'implement',
  lockFactors: 'implement',
  gwpImpact: 'implement',
  checkOffsets: 'implement',
  checkEverything: 'evaluate',
  writeEvaluation: 'evaluate',
  writeDeclaration: 'declare',
};

/** Steps that a workbook may do without: they are offered, but never the next step. */
export const optionalCommands: ReadonlySet<CommandId> = new Set([
  'previewAdoption',
  'adoptList',
  'gwpImpact',
]);

export const phaseAims: Readonly<Record<Phase, Words>> = {
  prepare: {
    'zh-CN': '管理机制、减排基准、减排目标、碳中和计划（第 6 章）',
    'en-US': 'Management, base, targets, plan (chapter 6)',
  },
  implement: {
    'zh-CN': '减排措施、排放核算、碳抵消（第 7 章）',
    'en-US': 'Measures, accounting, offsets (chapter 7)',
  },
  evaluate: {
    'zh-CN': '比较净排放量与抵消量，得出结论（第 8 章）',
    'en-US': 'Net emissions against offsets, the verdict (chapter 8)',
  },
  declare: {
    'zh-CN': '公开结论和依据（第 9 章）',
    'en-US': 'The verdict and its grounds, made public (chapter 9)',
  },
};

export const workflowWords = {
  intro: {
    'zh-CN': '按《组织碳中和实施指南》的四个阶段，逐条查看做到哪一步、下一步做什么。',
    'en-US':
      'The four phases of the Shenzhen guideline for organizations (组织碳中和实施指南): what stands, requirement by requirement, and what comes next.',
  },
  next: { 'zh-CN': '下一步', 'en-US': 'Next step' },
  optional: { 'zh-CN': '可选', 'en-US': 'Optional' },
  writes: { 'zh-CN': '会写入哪里', 'en-US': 'What it writes' },
  requirements: (count: number): Words => ({
    'zh-CN': `${count} 项要求`,
    'en-US': count === 1 ? '1 requirement' : `${count} requirements`,
  }),
  met: (met: number, looked: number): Words => ({
    'zh-CN': `已检查 ${looked} 项，符合 ${met} 项`,
    'en-US': `${met} met of ${looked} checked`,
  }),
  unchecked: { 'zh-CN': '未检查', 'en-US': 'Not checked' },
  toSettle: (count: number): Words => ({ 'zh-CN': `${count} 处待处理`, 'en-US': `${count} to settle` }),
  allDone: {
    'zh-CN': '各步骤都已执行。修改数据后请重新检查。',
    'en-US': 'Every step has been run. After changing data, check again.',
  },
  everyone: {
    'zh-CN': '评价和声明中须由人判断的要求，列在评价表中。',
    'en-US': 'What people must judge is listed on the evaluation sheet.',
  },
} as const;
