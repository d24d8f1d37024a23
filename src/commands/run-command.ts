import type { Words } from '../domain/language';
import { Refusal } from '../domain/refusal';
import type { After } from '../workbook/after';
import type { Findings } from '../rules/findings';
import type { CommandReport, Pace } from './command-report';
import { paceOf, type PaceSurroundings } from './pace';

/** In the order of the standard's flow. */
export const commandIds = [
  'buildWorkbook',
  'previewAdoption',
  'adoptList',
  'checkInventory',
  'lockFactors',
  'gwpImpact',
  'checkOffsets',
  'checkEverything',
  'writeEvaluation',
  'writeDeclaration',
] as const;
/** What keeps a workbook in order, at whatever point of the flow. */
export const workbookCommandIds = ['healFormulas', 'freezeForSending'] as const;
/** The names of the functions behind the ribbon's buttons. */
export const ribbonCommandIds = [...commandIds, ...workbookCommandIds] as const;
/** The ribbon's commands, and what only the pane offers. */
export type CommandId = (typeof ribbonCommandIds)[number] | 'buildExample' | 'migrateWorkbook';

/** How a run ended, in words of both languages, so that it can be read in either. */
export type RunOutcome =
  | { readonly kind: 'done'; readonly report: CommandReport }
  /** Something of the user's is in the way; the words say what to do. */
  | { readonly kind: 'refused'; readonly words: Words }
  /** A fault of ours. */
  | { readonly kind: 'unexpected'; readonly words: Words }
  /** Excel has not answered for so long that the button is given free. */
  | { readonly kind: 'unanswered'; readonly words: Words };

export interface RunsState {
  readonly running: CommandId | undefined;
  /** How much of the running command's examination is done, from 0 to 1; undefined before it begins and while it writes. */
  readonly progress: number | undefined;
  /** The latest run that ended. */
  readonly last: { readonly command: CommandId; readonly outcome: RunOutcome } | undefined;
  /** The latest report of each command in this session. */
  readonly reports: Readonly<Partial<Record<CommandId, CommandReport>>>;
  /** The latest findings, whichever command found them. */
  readonly checked: Checked | undefined;
}

export interface Checked {
  readonly command: CommandId;
  readonly findings: Findings;
  /** What the same command found the time before, in this session. */
  readonly before: Findings | undefined;
}

/** What a run needs from outside; the doors give it the real ones. */
export interface RunSurroundings extends Pick<PaceSurroundings, 'now' | 'breathe'> {
  perform(command: CommandId, pace: Pace): Promise<CommandReport>;
  readonly after: After;
  /** Tells the developer's console of a fault of ours. */
  complain(error: unknown): void;
}

/** A workbook of many MB over a slow line takes tens of seconds; after this nobody expects an answer any more. */
const patienceMilliseconds = 180_000;

/** Runs commands one after the other and remembers how they ended, for whoever shows it. */
export class CommandRuns {
  private current: RunsState = {
    running: undefined,
    progress: undefined,
    last: undefined,
    reports: {},
    checked: undefined,
  };
  private readonly listeners = new Set<() => void>();
  private queue: Promise<unknown> = Promise.resolve();
  private isCancelled = false;

  constructor(private readonly surroundings: RunSurroundings) {}

  /** The same object until something changes. */
  readonly state = (): RunsState => this.current;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Never rejects: whatever happens is in the outcome. */
  readonly run = (command: CommandId): Promise<RunOutcome> => {
    const ended = this.queue.then(() => this.runNow(command));
    this.queue = ended;
    return ended;
  };

  /** Stops the running command before it writes; what is being written already is written whole. */
  readonly cancel = (): void => {
    this.isCancelled = true;
  };

  private async runNow(command: CommandId): Promise<RunOutcome> {
    this.isCancelled = false;
    this.change({ ...this.current, running: command, progress: undefined });
    const answer = this.outcomeOf(command);
    let stopWaiting = () => {};
    const tooLong = new Promise<RunOutcome>((resolve) => {
      stopWaiting = this.surroundings.after(patienceMilliseconds, () =>
        resolve({ kind: 'unanswered', words: unanswered }),
      );
    });
    const outcome = await Promise.race([answer, tooLong]);
    stopWaiting();
    this.current = { ...this.current, running: undefined, progress: undefined };
    this.remember(command, outcome);
    // An answer that comes after all is the truth about the workbook and replaces the guess.
    if (outcome.kind === 'unanswered') void answer.then((late) => this.remember(command, late));
    return outcome;
  }

  private async outcomeOf(command: CommandId): Promise<RunOutcome> {
    try {
      return { kind: 'done', report: await this.surroundings.perform(command, this.pace) };
    } catch (error) {
      if (error instanceof Refusal) return { kind: 'refused', words: error.words };
      this.surroundings.complain(error);
      return { kind: 'unexpected', words: wordsOfFault(error) };
    }
  }

  private readonly pace: Pace = async (work) => {
    const { now, breathe } = this.surroundings;
    const result = await paceOf({
      now,
      breathe,
      progress: (progress) => this.change({ ...this.current, progress }),
      isCancelled: () => this.isCancelled,
    })(work);
    this.change({ ...this.current, progress: undefined });
    return result;
  };

  private remember(command: CommandId, outcome: RunOutcome): void {
    const { reports, checked } = this.current;
    if (outcome.kind !== 'done') {
      this.change({ ...this.current, last: { command, outcome } });
      return;
    }
    this.change({
      ...this.current,
      last: { command, outcome },
      reports: { ...reports, [command]: outcome.report },
      checked: checkedAfter(command, outcome.report, reports[command], checked),
    });
  }

  private change(state: RunsState): void {
    this.current = state;
    for (const listener of this.listeners) listener();
  }
}

/** A check that found nothing any more still replaces what it found before; other commands leave findings as they are. */
function checkedAfter(
  command: CommandId,
  { findings }: CommandReport,
  earlier: CommandReport | undefined,
  checked: Checked | undefined,
): Checked | undefined {
  if (findings.count() === 0 && checked?.command !== command) return checked;
  return { command, findings, before: earlier?.findings };
}

const unanswered: Words = {
  'zh-CN':
    'Excel 三分钟没有回应，是否已写入尚不清楚。请查看工作簿：如果单元格正在编辑，请按 Enter 或 Esc；如果有对话框打开，请关闭它；然后再执行一次，重复执行不会改变结果。',
  'en-US':
    'Excel has not answered for three minutes, and whether anything was written is not known. Look at the workbook: end a cell edit with Enter or Esc, close an open dialog, then run it again. Running it twice changes nothing more.',
};

/** A fault of ours in words, with the text by which it can be found. */
export function wordsOfFault(error: unknown): Words {
  const code = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return {
    'zh-CN': `加载项内部出错，这不是您的操作造成的。请保存工作簿并重新打开后再试；若仍然如此，请把这段文字告诉我们：${code}`,
    'en-US': `Something went wrong inside the add-in; it is not your doing. Save the workbook, open it again and try once more. If it stays so, tell us this text: ${code}`,
  };
}
