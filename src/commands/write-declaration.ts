import type { Words } from '../domain/language';
import { declarationSheet } from '../sheets/declared/declaration-sheet';
import { declarationSteps, draftLine } from '../sheets/documents/declaration-steps';
import type { Workbook } from '../workbook/workbook';
import type { CommandContext, CommandReport } from './command-report';
import { writeDocument } from './write-document';
import { evaluationReportFigures } from './write-evaluation';

/** Writes the declaration of clause 9; unless neutrality is achieved, as a draft that must not be published. */
export async function writeDeclaration(workbook: Workbook, context: CommandContext): Promise<CommandReport> {
  const { content, sheet } = await writeDocument(workbook, context, {
    declaration: declarationSheet,
    steps: declarationSteps,
  });
  const { evaluation, findings } = content;
  const figures = evaluationReportFigures(content);
  const words: Words = {
    'zh-CN': draftLine(evaluation, 'zh-CN') ?? written['zh-CN'],
    'en-US': draftLine(evaluation, 'en-US') ?? written['en-US'],
  };
  return { kind: 'done', words, findings, figures, sheet };
}

const written: Words = {
  'zh-CN': '✓ 实现碳中和，声明已写入。发布前请由评价机构确认，并签字盖章。',
  'en-US':
    '✓ Carbon neutrality achieved; the declaration is written. Have the evaluation body confirm it and sign it before publishing.',
};
