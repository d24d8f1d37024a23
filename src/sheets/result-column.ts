import type { ColumnDeclaration } from './sheet';

/** The column in which the checks say of each row what they found. */
export const resultColumn: ColumnDeclaration<'result'> = {
  key: 'result',
  header: { 'zh-CN': '检查结果', 'en-US': 'Check result' },
  synonyms: ['结果', 'result'],
  kind: 'result',
  width: 36,
  wrap: true,
  help: { 'zh-CN': '由检查命令填写', 'en-US': 'Written by the checks' },
};
