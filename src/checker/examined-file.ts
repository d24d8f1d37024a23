import type { CommandContext } from '../commands/command-report';
import type { Words } from '../domain/language';
import { Refusal } from '../domain/refusal';
import type { Findings } from '../rules/findings';
import type { Level } from '../rules/rule';
import { XlsxWorkbook } from '../workbook/xlsx-workbook';
import { examination } from './commands-over-file';
import { wordsOfFault } from './fault-words';
import { readInput } from './input-file';
import { nativeUnpacking } from './native-unpacking';
import type { ExitCode } from './outside';

/** A workbook as `cn check` saw it. */
export type ExaminedFile =
  | {
      readonly path: string;
      /** `nothingToCheck`: a workbook of ours that nobody has filled in, which is no pass. */
      readonly state: 'checked' | 'nothingToCheck';
      readonly words: Words;
      readonly findings: Findings;
    }
  | { readonly path: string; readonly state: 'unreadable'; readonly words: Words };

/** Checks one file. Whatever is wrong with it is in the answer, so that the others are still checked. */
export async function examineFile(
  folder: string,
  path: string,
  context: CommandContext,
): Promise<ExaminedFile> {
  try {
    return await examineBytes(path, readInput(folder, path), context);
  } catch (error) {
    const words = error instanceof Refusal ? error.words : wordsOfFault(error);
    return { path, state: 'unreadable', words };
  }
}

/** @throws Refusal when the bytes are no workbook, or one that the check cannot work on. */
export async function examineBytes(
  path: string,
  bytes: Uint8Array,
  context: CommandContext,
): Promise<Exclude<ExaminedFile, { state: 'unreadable' }>> {
  const { kind, words, findings } = await examination(XlsxWorkbook.open(bytes, nativeUnpacking), context);
  return { path, state: kind === 'done' ? 'checked' : 'nothingToCheck', words, findings };
}

const levelsHighestFirst: readonly Level[] = ['shall', 'should', 'may'];

/**
 * 1 when something at or above the level is still open, or nothing was there to check. What somebody lets stand, with
 * a written reason, does not count.
 */
export function exitCodeOf(file: ExaminedFile, level: Level): ExitCode {
  if (file.state === 'unreadable') return 2;
  if (file.state === 'nothingToCheck') return 1;
  const reached = levelsHighestFirst.slice(0, levelsHighestFirst.indexOf(level) + 1);
  const open = file.findings.open.filter(({ waiver }) => waiver === undefined);
  return open.some((finding) => reached.includes(finding.level)) ? 1 : 0;
}
