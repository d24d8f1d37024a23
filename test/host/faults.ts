import { HostError } from './model/host-error';
import type { WorkbookModel } from './workbook-model';

/** How Excel on the web reports that a message is too large: by its own code, or as a bare failure of the server. */
export type LimitStyle = 'code' | 'server error';

/** What is to go wrong, ordered by a test. Nothing goes wrong of itself. */
export class Faults {
  /** Bytes; undefined for no limit. */
  requestLimit: number | undefined;
  responseLimit: number | undefined;
  limitStyle: LimitStyle = 'code';
  /** How events reach the add-in: each by itself, joined until `deliverEvents()`, or never. */
  events: 'each' | 'coalesced' | 'dropped' = 'each';
  #isInactive = false;
  /** Called when the add-in's own workbook gets the focus back. */
  onActive: (() => void) | undefined;
  #isHolding = false;
  #held: (() => void)[] = [];
  #lose = 0;
  #failing: { action: number; code: string; sync: number } | undefined;
  #edits: { sync: number; edit: (model: WorkbookModel) => void }[] = [];

  /** Another workbook has the focus: batches fail until the add-in's own is active again. */
  get isInactive(): boolean {
    return this.#isInactive;
  }

  set isInactive(isInactive: boolean) {
    const isBack = this.#isInactive && !isInactive;
    this.#isInactive = isInactive;
    if (isBack) this.onActive?.();
  }

  /** The action with this index (from 0) of the next sync, or of the one `after` syncs later, fails with Excel's code. */
  failAction(action: number, code = 'GeneralException', after = 0): void {
    this.#failing = { action, code, sync: after };
  }

  /** A coauthor's edit that lands just before the next sync, or `after` syncs later, is carried out. */
  editBefore(edit: (model: WorkbookModel) => void, after = 0): void {
    this.#edits.push({ sync: after, edit });
  }

  /** Answers wait from now on until `release()`. */
  holdAnswers(): void {
    this.#isHolding = true;
  }

  /** Delivers the next answers held back (all of them unless told how many) and stops holding when all are out. */
  release(count = this.#held.length): void {
    const out = this.#held.splice(0, count);
    if (this.#held.length === 0) this.#isHolding = false;
    for (const deliver of out) deliver();
  }

  get heldAnswers(): number {
    return this.#held.length;
  }

  /** The next `count` answers never arrive, though what was asked is done. */
  loseAnswers(count = 1): void {
    this.#lose = count;
  }

  /** Puts an answer on its way: now, later, or never. */
  onAnswer(deliver: () => void): void {
    if (this.#lose > 0) this.#lose--;
    else if (this.#isHolding) this.#held.push(deliver);
    else deliver();
  }

  /** Called before a sync is carried out. */
  onSync(model: WorkbookModel): void {
    const due = this.#edits.filter((one) => one.sync === 0);
    this.#edits = this.#edits.filter((one) => one.sync > 0).map((one) => ({ ...one, sync: one.sync - 1 }));
    for (const { edit } of due) {
      model.as('remote', () => {
        edit(model);
      });
    }
  }

  /** What fails the given action of the sync under way, if anything was ordered to. */
  beforeAction(): (index: number) => void {
    const failing = this.#failing;
    if (failing === undefined) return () => undefined;
    if (failing.sync > 0) {
      failing.sync--;
      return () => undefined;
    }
    this.#failing = undefined;
    return (index) => {
      if (index === failing.action)
        throw new HostError(failing.code, 'There was an internal error while processing the request.', 500);
    };
  }
}
