import type { Desk } from './desk';

/** `_Register…Event` and `_Unregister…Event` members for events named as on the wire, e.g. `DataChangedEvent`. */
export function eventMembers(
  desk: Desk,
  target: string,
  events: readonly string[],
): Record<string, () => unknown> {
  return Object.fromEntries(
    events.flatMap((event) => [
      [
        `_Register${event}`,
        () => {
          desk.registerEvent(target, event);
        },
      ],
      [
        `_Unregister${event}`,
        () => {
          desk.unregisterEvent(target, event);
        },
      ],
    ]),
  );
}

export const SHEET_EVENTS = [
  'ActivatedEvent',
  'CalculatedEvent',
  'ColumnSortedEvent',
  'DataChangedEvent',
  'DeactivatedEvent',
  'EventNameChanged',
  'EventVisibilityChanged',
  'FormatChangedEvent',
  'FormulaChangedEvent',
  'ProtectionChangedEvent',
  'RowHiddenChangedEvent',
  'RowSortedEvent',
  'SelectionChangedEvent',
  'SingleClickedEvent',
] as const;
