import type { Area } from '../../../src/domain/cell';
import type { EventName } from '../model-events';
import type { EntryLocale } from '../model/parse-entry';
import type { SheetModel } from '../model/sheet-model';
import type { WorkbookModel } from '../workbook-model';

/** A piece of a sheet that a request works on; `area` is undefined once its cells were deleted. */
export interface Place {
  readonly sheet: SheetModel;
  area: Area | undefined;
  referenceId?: string;
}

/** What the interpreter's objects need of the host around them. */
export interface Desk {
  readonly model: WorkbookModel;
  /** The locale of typed text, of `formulasLocal` and of `text`. */
  readonly contentLocale: EntryLocale;
  readonly separators: { readonly decimal: string; readonly thousands: string };
  enableEvents: boolean;
  /** How many cells may be read at once before `values` is null. */
  readonly readLimit: number;
  /** A formula as the add-in sees it: with `_xldudf_…` names as long as its functions are not registered. */
  showFormula(formula: string): string;
  /** A formula from the add-in as the model keeps it. */
  takeFormula(formula: string): string;
  /** Calculates; with `all` also what did not change. */
  calculate(all: boolean): void;
  /** Opens a file as a new workbook in a window of its own. */
  openNewWorkbook(file: Uint8Array): void;
  /** Keeps hold of a place, following it as cells move, until the client lets go. */
  keep(place: Place): string;
  kept(referenceId: string): Place | undefined;
  release(referenceId: string | undefined): void;
  /** The client wants to hear of this event (`_RegisterDataChangedEvent`) on this object. */
  registerEvent(object: string, event: EventName): void;
  unregisterEvent(object: string, event: EventName): void;
  /** Functions declared through `workbook.registerCustomFunctions`. */
  registerFunctions(namespace: string, metadata: string): void;
}
