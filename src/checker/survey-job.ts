import type { CommandContext } from '../commands/command-report';
import { lostThreadWords } from './fault-words';
import { surveyFile, unsurveyed, type SurveyedFile } from './surveyed-file';

export interface SurveyInput {
  readonly folder: string;
  readonly path: string;
  readonly context: CommandContext;
}

/** Surveys one workbook of a portfolio. */
export const surveyJob = {
  work: ({ folder, path, context }: SurveyInput): Promise<SurveyedFile> => surveyFile(folder, path, context),
  lost: ({ path }: SurveyInput, error: unknown): SurveyedFile => unsurveyed(path, lostThreadWords(error)),
};
