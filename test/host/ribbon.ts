/** What a command's function gets when its button is pressed. */
export interface CommandEvent {
  readonly source: { readonly id: string };
  completed(): void;
}

/** Finds in the client the function that `Office.actions.associate` was given for an action, or undefined. */
export type FindAction = (actionId: string) => ((event: CommandEvent) => unknown) | undefined;

/**
 * The ribbon's end of commands: one at a time, the next click waits until `event.completed()`. The stand-in adds
 * `completed` to the event where the client picks the function up, since the wire carries plain JSON only.
 */
export class Ribbon {
  #last: Promise<unknown> = Promise.resolve();
  #running: { completed: number; finish: () => void } | undefined;

  constructor(private readonly send: (message: readonly unknown[]) => void) {}

  /** Resolves once the command has called `event.completed()` and whatever promise it returned has ended. */
  async press(actionId: string): Promise<{ completed: number }> {
    const before = this.#last;
    const pressed = before.then(
      () =>
        new Promise<{ completed: number }>((resolve) => {
          const running = {
            completed: 0,
            finish: () => {
              resolve({ completed: running.completed });
            },
          };
          this.#running = running;
          this.send([actionId, JSON.stringify({ source: { id: actionId } })]);
        }),
    );
    this.#last = pressed;
    return await pressed;
  }

  /** Runs the add-in's function with an event whose `completed()` is counted. */
  run(action: (event: CommandEvent) => unknown, event: { readonly source: { readonly id: string } }): void {
    const running = this.#running;
    let isReturned = false;
    const settle = (): void => {
      // A second completed() may still follow at once, so what is counted is what there is a turn later.
      if (isReturned && (running?.completed ?? 0) > 0) void Promise.resolve().then(() => running?.finish());
    };
    const result = action({
      ...event,
      completed: () => {
        if (running !== undefined) running.completed++;
        settle();
      },
    });
    const returned = (): void => {
      isReturned = true;
      // A promise that ended without completed() will not complete any more; a plain return still may.
      if (result instanceof Object && 'then' in result && running?.completed === 0) running.finish();
      else settle();
    };
    Promise.resolve(result).then(returned, returned);
  }
}
