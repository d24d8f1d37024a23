import type { AnswerContext, AnswerFormat, Totals } from './answer-format';
import { exitCodeOf, type ExaminedFile } from './examined-file';
import type { ExitCode } from './outside';

/** How many files came out how; `refused` are folders that could not be looked into. */
export function totalsOf(files: number, counts: ReadonlyMap<ExitCode, number>, refused: number): Totals {
  const count = (code: ExitCode): number => counts.get(code) ?? 0;
  const [well, withFindings, unreadable] = [count(0), count(1), count(2)];
  const exitCode = unreadable + refused > 0 ? 2 : withFindings > 0 ? 1 : 0;
  return { files, well, withFindings, unreadable, exitCode };
}

/** The whole answer over a single file. */
export function answerOfOne(format: AnswerFormat, file: ExaminedFile, context: AnswerContext): string {
  const totals = totalsOf(1, new Map([[exitCodeOf(file, context.level), 1]]), 0);
  return format.before(context) + format.ofFile(file, context) + format.after(totals, [], context);
}
