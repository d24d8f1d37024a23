import type { Words } from '../domain/language';

/** The four phases of clause 5, each a chapter of the standard. */
export const phases = ['prepare', 'implement', 'evaluate', 'declare'] as const;
export type Phase = (typeof phases)[number];

export const phaseWords: Readonly<Record<Phase, Words>> = {
  prepare: { 'zh-CN': '准备', 'en-US': 'Prepare' },
  implement: { 'zh-CN': '实施', 'en-US': 'Carry out' },
  evaluate: { 'zh-CN': '评价', 'en-US': 'Evaluate' },
  declare: { 'zh-CN': '声明', 'en-US': 'Declare' },
};

const phaseByChapter: Readonly<Record<string, Phase>> = {
  '6': 'prepare',
  '7': 'implement',
  '8': 'evaluate',
  '9': 'declare',
  // Annex A says how targets are set (6.3), C which measures there are (7.1), D how to account (7.2).
  A: 'prepare',
  C: 'implement',
  D: 'implement',
};

/** The phase in which a clause is met. What chapters 3 and 4 ask of credits and of the account is met while carrying out. */
export function phaseOf(clause: string): Phase {
  return phaseByChapter[clause.split('.')[0] ?? ''] ?? 'implement';
}
