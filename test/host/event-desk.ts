import type { Faults } from './faults';
import type { Place } from './interpreter/desk';
import type { EventName, ModelEvent } from './model-events';
import { EVENT_IDS, eventsOf } from './model-events';
import type { ModelChange } from './model/change';
import { areaAddress, hull } from './model/references';
import type { WorkbookModel } from './workbook-model';

/** One event on its way: `[category, event number, target, message as JSON text, running number]`. */
export type EventEntry = readonly [65536, number, string, string, number];

const DOCUMENT_SELECTION_CHANGED = 2;

/** Turns the model's changes into the events a client registered for. */
export class EventDesk {
  readonly #registered = new Map<string, number>();
  readonly #selectionListeners = new Set<() => void>();
  #waiting: ModelEvent[] = [];
  #isSelectionWaiting = false;
  #nextId = 1;
  isEnabled = true;

  constructor(
    private readonly model: WorkbookModel,
    private readonly faults: Faults,
    private readonly keep: (place: Place) => string,
    private readonly push: (entries: readonly EventEntry[]) => void,
  ) {}

  register(target: string, event: EventName): void {
    const key = `${target} ${event}`;
    this.#registered.set(key, (this.#registered.get(key) ?? 0) + 1);
  }

  unregister(target: string, event: EventName): void {
    const key = `${target} ${event}`;
    const count = (this.#registered.get(key) ?? 0) - 1;
    if (count > 0) this.#registered.set(key, count);
    else this.#registered.delete(key);
  }

  /** Tells the listener of every other selection, as `DocumentSelectionChanged` does; the answer stops that. */
  onSelection(listener: () => void): () => void {
    this.#selectionListeners.add(listener);
    return () => this.#selectionListeners.delete(listener);
  }

  /** Forgets all handlers, as when the add-in is loaded anew. */
  reset(): void {
    this.#registered.clear();
    this.#selectionListeners.clear();
    this.#waiting = [];
    this.#isSelectionWaiting = false;
  }

  take(change: ModelChange): void {
    if (!this.isEnabled || this.faults.events === 'dropped') return;
    const isJoined = this.faults.events === 'coalesced';
    if (change.kind === 'selection') {
      if (isJoined) this.#isSelectionWaiting = true;
      else this.#tellSelection();
    }
    if (this.#registered.size === 0) return;
    for (const event of eventsOf(this.model, change)) {
      if (isJoined) this.#join(event);
      else this.#deliver([event]);
    }
  }

  /** The workbook has the focus again. */
  tellActivated(): void {
    if (this.isEnabled) this.#deliver([{ event: 'Workbook.ActivatedEvent', targets: [], details: {} }]);
  }

  /** Delivers what was joined while events were coalesced. */
  flush(): void {
    this.#deliver(this.#waiting.splice(0));
    if (this.#isSelectionWaiting) this.#tellSelection();
    this.#isSelectionWaiting = false;
  }

  /** `workbook.onSelectionChanged` registers nothing over the bridge: the client picks out what it has a handler for. */
  #tellSelection(): void {
    this.push([[65536, DOCUMENT_SELECTION_CHANGED, '', '{}', this.#nextId++]]);
    for (const listener of this.#selectionListeners) listener();
  }

  #join(event: ModelEvent): void {
    const at = this.#waiting.findIndex(
      (one) => one.event === event.event && one.targets.join() === event.targets.join(),
    );
    const known = this.#waiting[at];
    if (known?.place === undefined || event.place === undefined) {
      this.#waiting.push(event);
      return;
    }
    const area = hull(known.place.area, event.place.area);
    // What a single cell held before is no longer to be told.
    const { valueBefore: _before, valueAfter: _after, ...details } = event.details;
    this.#waiting[at] = {
      ...event,
      details: { ...details, address: areaAddress(area) },
      place: { ...event.place, area },
    };
  }

  #deliver(all: readonly ModelEvent[]): void {
    const entries = all.flatMap((told) =>
      [...told.targets, 'Workbook'].flatMap((target) => {
        if (!this.#registered.has(`${target} ${told.event}`)) return [];
        const sheet = this.model.sheets.find((one) => one.id === told.place?.sheetId);
        const referenceId = sheet === undefined ? undefined : this.keep({ sheet, area: told.place?.area });
        const entry: EventEntry = [
          65536,
          EVENT_IDS[told.event],
          target,
          JSON.stringify({ ...told.details, referenceId }),
          this.#nextId++,
        ];
        return [entry];
      }),
    );
    if (entries.length > 0) this.push(entries);
  }
}
