import type { CommandContext, CommandReport } from '../commands/command-report';
import type { Workbook } from '../workbook/workbook';
import { XlsxWorkbook } from '../workbook/xlsx-workbook';
import { readOriginal } from './input-file';
import type { ExitCode, Outside } from './outside';
import { copyOf, writeOutput } from './output-file';
import type { Invocation } from './subcommand';

/** Carries commands out on a copy, one after the other, and says of each how it ended. */
export function overCopy(
  ...commands: readonly ((workbook: Workbook, context: CommandContext) => Promise<CommandReport>)[]
) {
  return async (given: Invocation, outside: Outside): Promise<ExitCode> => {
    const { language, today } = given;
    const output = copyOf(given, outside.folder);
    const workbook = XlsxWorkbook.open(readOriginal(given, outside));
    for (const command of commands) {
      const { words } = await command(workbook, { language, today });
      await outside.out(`${words[language]}\n`);
    }
    writeOutput(outside.folder, output, workbook.toBytes());
    return 0;
  };
}
