import { checkEverything, examineEverything } from '../commands/check-everything';
import type { CommandContext, CommandReport } from '../commands/command-report';
import { writeDeclaration } from '../commands/write-declaration';
import { writeEvaluation } from '../commands/write-evaluation';
import type { Workbook } from '../workbook/workbook';

type Command = (workbook: Workbook, context: CommandContext) => Promise<CommandReport>;

/** What finds what `cn check` tells: the command without its writing. */
export const examination = examineEverything;

/** What `cn evaluate` writes into its copy, one after the other. */
export const evaluatingCommands: readonly Command[] = [checkEverything, writeEvaluation, writeDeclaration];
