import { checkJob, type CheckAnswer, type CheckInput } from './check-job';
import type { Job } from './job';

/** Input and answer of each job: plain data, which threads can hand over. */
interface JobTypes {
  readonly check: { readonly input: CheckInput; readonly answer: CheckAnswer };
}

export type JobName = keyof JobTypes;
export type JobInput<Name extends JobName> = JobTypes[Name]['input'];
export type JobAnswer<Name extends JobName> = JobTypes[Name]['answer'];

/** The work that a thread of its own may do, by name. */
export const jobs: { readonly [Name in JobName]: Job<JobInput<Name>, JobAnswer<Name>> } = { check: checkJob };
