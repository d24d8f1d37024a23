import type { AnswerContext } from './answer-format';
import { examineFile, exitCodeOf, type ExaminedFile } from './examined-file';
import { answerFormats, type FormatName } from './answer-formats';
import type { ExitCode } from './outside';
import { lostThreadWords } from './fault-words';

export interface CheckInput {
  readonly folder: string;
  readonly path: string;
  readonly format: FormatName;
  readonly context: AnswerContext;
}

export interface CheckAnswer {
  readonly exitCode: ExitCode;
  /** What there is to tell of the file, in the format asked for. */
  readonly text: string;
}

/** Checks one workbook and words what was found: the findings themselves need not cross from one thread to another. */
export const checkJob = {
  async work(input: CheckInput): Promise<CheckAnswer> {
    return told(await examineFile(input.folder, input.path, input.context), input);
  },
  lost(input: CheckInput, error: unknown): CheckAnswer {
    return told({ path: input.path, state: 'unreadable', words: lostThreadWords(error) }, input);
  },
};

function told(file: ExaminedFile, { format, context }: CheckInput): CheckAnswer {
  return { exitCode: exitCodeOf(file, context.level), text: answerFormats[format].ofFile(file, context) };
}
