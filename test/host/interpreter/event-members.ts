import type { EventName } from '../model-events';
import type { Desk } from './desk';

type EventsOf<K extends string> = EventName extends infer N
  ? N extends `${K}.${infer E}`
    ? E
    : never
  : never;

/** `_Register…Event` and `_Unregister…Event` members for events named as on the wire, e.g. `DataChangedEvent`. */
export function eventMembers<K extends 'Worksheet' | 'Table' | 'Chart' | 'Workbook'>(
  desk: Desk,
  kind: K,
  target: string,
  events: readonly EventsOf<K>[],
): Record<string, () => unknown> {
  return Object.fromEntries(
    events.flatMap((event) => {
      const name = `${kind}.${event}` as EventName;
      return [
        [
          `_Register${event}`,
          () => {
            desk.registerEvent(target, name);
          },
        ],
        [
          `_Unregister${event}`,
          () => {
            desk.unregisterEvent(target, name);
          },
        ],
      ];
    }),
  );
}

export const SHEET_EVENTS = [
  'ActivatedEvent',
  'CalculatedEvent',
  'DataChangedEvent',
  'DeactivatedEvent',
  'EventNameChanged',
  'EventVisibilityChanged',
  'FormatChangedEvent',
  'ProtectionChangedEvent',
  'RowHiddenChangedEvent',
  'RowSortedEvent',
  'SelectionChangedEvent',
] as const;
