import type { CommandContext, CommandReport } from '../commands/command-report';
import type { Workbook } from '../workbook/workbook';
import { XlsxWorkbook } from '../workbook/xlsx-workbook';
import { withOriginal } from './input-file';
import type { ExitCode, Outside } from './outside';
import { copyOf, writeOutput } from './output-file';
import type { Invocation } from './subcommand';

/** Carries commands out on a copy, one after the other, and says of each how it ended once the copy is written. */
export function overCopy(
  ...commands: readonly ((workbook: Workbook, context: CommandContext) => Promise<CommandReport>)[]
) {
  return async (given: Invocation, outside: Outside): Promise<ExitCode> => {
    const { language, today } = given;
    const output = copyOf(given, outside.folder);
    const { bytes, told } = await withOriginal(given, outside, async (original) => {
      const workbook = XlsxWorkbook.open(original);
      const reports: string[] = [];
      for (const command of commands)
        reports.push((await command(workbook, { language, today })).words[language]);
      return { bytes: workbook.toBytes(), told: reports };
    });
    writeOutput(outside.folder, output, bytes);
    await outside.out(told.map((words) => `${words}\n`).join(''));
    return 0;
  };
}
