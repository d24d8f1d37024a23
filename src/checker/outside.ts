import type { Day } from '../domain/day';

/** What the command line is told of the world, so that a test can stand in for a terminal. */
export interface Outside {
  /** Where relative paths start. */
  readonly folder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The language of the system where the environment names none, as Windows does: `zh-CN`. */
  readonly systemLocale: string;
  readonly today: Day;
  /** Resolves when the text was taken, so that a long answer does not pile up in memory. */
  out(text: string): Promise<void>;
  err(text: string): void;
  /** Whether somebody watches what `err` says. */
  readonly errIsWatched: boolean;
  /** Milliseconds of a clock that only goes forward. */
  elapsed(): number;
  /** How many workbooks may be worked on at the same time. */
  readonly parallel: number;
  /** The script that a worker thread runs; undefined: everything in this thread. */
  readonly workerScript: string | undefined;
}

/** 0: all well. 1: findings, or an answer that is a refusal. 2: something could not be read, written or understood. */
export type ExitCode = 0 | 1 | 2;
