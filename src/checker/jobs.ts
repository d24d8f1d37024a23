import { checkJob, type CheckAnswer, type CheckInput } from './check-job';
import type { Job } from './job';
import { surveyJob, type SurveyInput } from './survey-job';
import type { SurveyedFile } from './surveyed-file';

/** Input and answer of each job: plain data, which threads can hand over. */
interface JobTypes {
  readonly check: { readonly input: CheckInput; readonly answer: CheckAnswer };
  readonly survey: { readonly input: SurveyInput; readonly answer: SurveyedFile };
}

export type JobName = keyof JobTypes;
export type JobInput<Name extends JobName> = JobTypes[Name]['input'];
export type JobAnswer<Name extends JobName> = JobTypes[Name]['answer'];

/** The work that a thread of its own may do, by name. */
export const jobs: { readonly [Name in JobName]: Job<JobInput<Name>, JobAnswer<Name>> } = {
  check: checkJob,
  survey: surveyJob,
};
