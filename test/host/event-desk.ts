import type { Area } from '../../src/domain/cell';
import type { Faults } from './faults';
import type { Place } from './interpreter/desk';
import type { ModelChange } from './model/change';
import { areaAddress, hull, intersection } from './model/references';
import type { WorkbookModel } from './workbook-model';

/** Number of an event on the wire, by what the client registers. */
const EVENT_IDS: Readonly<Record<string, number>> = {
  DataChangedEvent: 10,
  ActivatedEvent: 11,
  DeactivatedEvent: 12,
  AddedEvent: 13,
  SelectionChangedEvent: 14,
  DeletedEvent: 15,
  CalculatedEvent: 16,
  FormatChangedEvent: 18,
  RowHiddenChangedEvent: 22,
  ProtectionChangedEvent: 24,
  EventNameChanged: 25,
  EventVisibilityChanged: 26,
  EventMoved: 27,
};
/** The same names mean other numbers on tables. */
const TABLE_EVENT_IDS: Readonly<Record<string, number>> = {
  SelectionChangedEvent: 100,
  DataChangedEvent: 101,
  AddedEvent: 102,
  DeletedEvent: 103,
};

interface Told {
  readonly event: string;
  /** Ids of the objects whose handlers are to hear of it, besides the workbook's. */
  readonly targets: readonly string[];
  readonly isTable: boolean;
  readonly details: Readonly<Record<string, unknown>>;
  readonly place?: { readonly sheetId: string; readonly area: Area };
}

/** One event on its way: `[category, event number, target, message as JSON text, running number]`. */
export type EventEntry = readonly [65536, number, string, string, number];

/** Turns the model's changes into the events a client registered for. */
export class EventDesk {
  readonly #registered = new Map<string, number>();
  #waiting: Told[] = [];
  #nextId = 1;
  isEnabled = true;

  constructor(
    private readonly model: WorkbookModel,
    private readonly faults: Faults,
    private readonly keep: (place: Place) => string,
    private readonly push: (entries: readonly EventEntry[]) => void,
  ) {}

  register(target: string, event: string): void {
    const key = `${target} ${event}`;
    this.#registered.set(key, (this.#registered.get(key) ?? 0) + 1);
  }

  unregister(target: string, event: string): void {
    const key = `${target} ${event}`;
    const count = (this.#registered.get(key) ?? 0) - 1;
    if (count > 0) this.#registered.set(key, count);
    else this.#registered.delete(key);
  }

  /** Forgets all handlers, as when the add-in is loaded anew. */
  reset(): void {
    this.#registered.clear();
    this.#waiting = [];
  }

  take(change: ModelChange): void {
    if (!this.isEnabled || this.#registered.size === 0 || this.faults.events === 'dropped') return;
    for (const told of this.#toldOf(change)) {
      if (this.faults.events === 'coalesced') this.#join(told);
      else this.#deliver([told]);
    }
  }

  /** Delivers what was joined while events were coalesced. */
  flush(): void {
    this.#deliver(this.#waiting.splice(0));
  }

  #join(told: Told): void {
    const at = this.#waiting.findIndex(
      (one) =>
        one.event === told.event &&
        one.isTable === told.isTable &&
        one.targets.join() === told.targets.join(),
    );
    const known = this.#waiting[at];
    if (known?.place === undefined || told.place === undefined) {
      this.#waiting.push(told);
      return;
    }
    const area = hull(known.place.area, told.place.area);
    this.#waiting[at] = {
      ...told,
      details: { ...told.details, address: areaAddress(area) },
      place: { ...told.place, area },
    };
  }

  #deliver(all: readonly Told[]): void {
    const entries = all.flatMap((told) =>
      [...told.targets, 'Workbook'].flatMap((target) => {
        if (!this.#registered.has(`${target} ${told.event}`)) return [];
        const id = (told.isTable ? TABLE_EVENT_IDS : EVENT_IDS)[told.event];
        if (id === undefined) return [];
        const sheet = this.model.sheets.find((one) => one.id === told.place?.sheetId);
        const referenceId = sheet === undefined ? undefined : this.keep({ sheet, area: told.place?.area });
        const entry: EventEntry = [
          65536,
          id,
          target,
          JSON.stringify({ ...told.details, referenceId }),
          this.#nextId++,
        ];
        return [entry];
      }),
    );
    if (entries.length > 0) this.push(entries);
  }

  #toldOf(change: ModelChange): Told[] {
    const sheet = change.sheet === undefined ? undefined : this.model.findSheet(change.sheet);
    const worksheetId = sheet?.id ?? change.sheetId ?? '';
    const source = change.source === 'remote' ? 'Remote' : 'Local';
    const triggerSource = change.source === 'addin' ? 'ThisLocalAddin' : 'Unknown';
    const { area } = change;
    const address = area === undefined ? '' : areaAddress(area);
    const details = { worksheetId, source, triggerSource, address, shiftDirection: 'None' };
    const place = area === undefined ? {} : { place: { sheetId: worksheetId, area } };
    const one = (
      event: string,
      more: Readonly<Record<string, unknown>> = {},
      targets = [worksheetId],
    ): Told => ({
      event,
      targets,
      isTable: false,
      details: { ...details, ...more },
      ...place,
    });
    const ofTable = (event: string, tableId: string, changeType: string | undefined): Told => ({
      ...one(event, { tableId, changeType }, [tableId]),
      isTable: true,
    });
    switch (change.kind) {
      case 'cells': {
        if (change.source === 'calculation') return [one('CalculatedEvent')];
        const changeType = change.type ?? 'RangeEdited';
        const tables = (sheet?.tables ?? []).filter(
          (table) => area !== undefined && intersection(table.area, area) !== undefined,
        );
        return [
          one('DataChangedEvent', { changeType }),
          ...tables.map((table) => ofTable('DataChangedEvent', table.id, changeType)),
        ];
      }
      case 'shift':
        return [one('DataChangedEvent', { changeType: change.type })];
      case 'format':
        return change.type === 'RowHiddenChanged'
          ? [one('RowHiddenChangedEvent')]
          : [one('FormatChangedEvent')];
      case 'selection':
        return change.type === 'Activated'
          ? [one('ActivatedEvent'), one('SelectionChangedEvent')]
          : [one('SelectionChangedEvent')];
      case 'protection':
        return [one('ProtectionChangedEvent', { isProtected: sheet?.protection !== undefined })];
      case 'tables': {
        const table = sheet?.tables.find((known) => known.name === change.table);
        if (change.type === 'Added' || change.type === 'Deleted') {
          return [
            {
              ...ofTable(`${change.type}Event`, table?.id ?? '', change.type),
              details: { ...details, tableId: table?.id, tableName: change.table },
            },
          ];
        }
        return [];
      }
      case 'sheets':
        return this.#ofSheet(change, one);
      default:
        return [];
    }
  }

  #ofSheet(
    change: ModelChange,
    one: (event: string, more?: Readonly<Record<string, unknown>>) => Told,
  ): Told[] {
    switch (change.type) {
      case 'Added':
        return [one('AddedEvent')];
      case 'Deleted':
        return [one('DeletedEvent')];
      case 'Renamed':
        return [one('EventNameChanged', { nameBefore: change.was, nameAfter: change.sheet })];
      case 'VisibilityChanged':
        return [one('EventVisibilityChanged')];
      case 'Moved':
        return [one('EventMoved')];
      default:
        return [];
    }
  }
}
