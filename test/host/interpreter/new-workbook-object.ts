import { REFUSED } from '../model/host-error';
import type { Desk } from './desk';
import type { Arguments, Members } from './wire-object';
import { WireObject } from './wire-object';

/** A workbook that the add-in makes of a file; it stands nowhere until it is opened, and the add-in stays with its own. */
export class NewWorkbookObject extends WireObject {
  readonly kind = 'WorkbookCreated';
  readonly #file: Uint8Array;

  constructor(
    private readonly desk: Desk,
    args: Arguments,
  ) {
    super();
    this.#file = fileOf(args);
  }

  override get identity(): string {
    return 'new workbook';
  }

  protected define(): Members {
    return {
      read: { Id: () => this.identity },
      call: {
        Open: () => {
          this.desk.openNewWorkbook(this.#file);
        },
      },
    };
  }
}

/** The file in base 64; anything but a package is refused. */
export function fileOf(args: Arguments): Uint8Array {
  const bytes = Uint8Array.from(atob(args.textOr(0, '')), (letter) => letter.charCodeAt(0));
  if (bytes.length > 0 && (bytes[0] !== 0x50 || bytes[1] !== 0x4b)) throw REFUSED.invalidArgument('no .xlsx');
  return bytes;
}
