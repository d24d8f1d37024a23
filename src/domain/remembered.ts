const forgetting: (() => void)[] = [];

/** What was worked out of a thing, remembered as long as the thing is, or until `forgetAll`. */
export class Remembered<Of extends object, Known> {
  private all = new WeakMap<Of, { readonly known: Known }>();

  constructor() {
    forgetting.push(() => {
      this.all = new WeakMap();
    });
  }

  of(thing: Of): { readonly known: Known } | undefined {
    return this.all.get(thing);
  }

  set(thing: Of, known: Known): void {
    this.all.set(thing, { known });
  }
}

/**
 * For who is done with a workbook and begins another: what is remembered of a thing that is gone is otherwise found out
 * only when all of memory is cleared, and until then carried along with all it leads to.
 */
export function forgetAll(): void {
  for (const forget of forgetting) forget();
}
