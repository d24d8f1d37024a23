import type { Area } from '../../src/domain/cell';
import { valueType, wireValue } from './interpreter/range-values';
import type { ModelChange } from './model/change';
import { areaAddress, intersection } from './model/references';
import type { WorkbookModel } from './workbook-model';

/** Numbers of events on the wire, by whose they are and what the client registers. */
export const EVENT_IDS = {
  'Worksheet.DataChangedEvent': 10,
  'Worksheet.ActivatedEvent': 11,
  'Worksheet.DeactivatedEvent': 12,
  'Worksheet.AddedEvent': 13,
  'Worksheet.SelectionChangedEvent': 14,
  'Worksheet.DeletedEvent': 15,
  'Worksheet.CalculatedEvent': 16,
  'Worksheet.FormatChangedEvent': 18,
  'Worksheet.RowSortedEvent': 19,
  'Worksheet.RowHiddenChangedEvent': 22,
  'Worksheet.ProtectionChangedEvent': 24,
  'Worksheet.EventNameChanged': 25,
  'Worksheet.EventVisibilityChanged': 26,
  'Worksheet.EventMoved': 27,
  'Chart.AddedEvent': 50,
  'Chart.ActivatedEvent': 51,
  'Chart.DeactivatedEvent': 52,
  'Chart.DeletedEvent': 53,
  'Table.SelectionChangedEvent': 100,
  'Table.DataChangedEvent': 101,
  'Table.AddedEvent': 102,
  'Table.DeletedEvent': 103,
  'Workbook.ActivatedEvent': 2203,
} as const;

export type EventName = keyof typeof EVENT_IDS;

/** One event, before it is known who listens. */
export interface ModelEvent {
  readonly event: EventName;
  /** Ids of the objects whose handlers are to hear of it, besides the workbook's. */
  readonly targets: readonly string[];
  readonly details: Readonly<Record<string, unknown>>;
  readonly place?: { readonly sheetId: string; readonly area: Area };
}

/** Excel's words for cells that moved; whole rows and columns have none. */
const SHIFTS: Readonly<Record<string, string>> = {
  Down: 'ShiftCellDown',
  Right: 'ShiftCellRight',
  Up: 'ShiftCellUp',
  Left: 'ShiftCellLeft',
};

/** The events that Excel would raise for a change of the workbook. */
export function eventsOf(model: WorkbookModel, change: ModelChange): ModelEvent[] {
  const sheet = change.sheet === undefined ? undefined : model.findSheet(change.sheet);
  const worksheetId = sheet?.id ?? change.sheetId ?? '';
  const { area } = change;
  const details = {
    worksheetId,
    source: change.source === 'remote' ? 'Remote' : 'Local',
    triggerSource: change.source === 'addin' ? 'ThisLocalAddin' : 'Unknown',
    address: area === undefined ? '' : areaAddress(area),
    shiftDirection: 'None',
  };
  const place = area === undefined ? {} : { place: { sheetId: worksheetId, area } };
  const one = (
    event: EventName,
    more: Readonly<Record<string, unknown>> = {},
    targets = [worksheetId],
  ): ModelEvent => ({ event, targets, details: { ...details, ...more }, ...place });
  const touched = (sheet?.tables ?? []).filter(
    (table) => area !== undefined && intersection(table.area, area) !== undefined,
  );
  switch (change.kind) {
    case 'cells': {
      if (change.source === 'calculation') return [one('Worksheet.CalculatedEvent')];
      if (change.type === 'RowSorted')
        return [
          one('Worksheet.RowSortedEvent'),
          one('Worksheet.DataChangedEvent', { changeType: 'RangeEdited' }),
        ];
      const more = { changeType: change.type ?? 'RangeEdited', ...beforeAndAfter(change) };
      return [
        one('Worksheet.DataChangedEvent', more),
        ...touched.map(({ id }) =>
          one('Table.DataChangedEvent', { ...more, tableId: id }, [id, worksheetId]),
        ),
      ];
    }
    case 'shift': {
      const shiftDirection =
        change.type === 'CellInserted' || change.type === 'CellDeleted'
          ? (SHIFTS[change.direction ?? ''] ?? 'None')
          : 'None';
      return [one('Worksheet.DataChangedEvent', { changeType: change.type, shiftDirection })];
    }
    case 'format':
      if (area === undefined) return [];
      return change.type === 'RowHiddenChanged'
        ? [one('Worksheet.RowHiddenChangedEvent')]
        : [one('Worksheet.FormatChangedEvent')];
    case 'selection': {
      const selected = [
        one('Worksheet.SelectionChangedEvent'),
        ...touched.map(({ id, area: whole }) =>
          one(
            'Table.SelectionChangedEvent',
            { tableId: id, isInsideTable: area !== undefined && intersection(whole, area) !== undefined },
            [id],
          ),
        ),
      ];
      if (change.type !== 'Activated') return selected;
      const left = model.findSheet(change.was ?? '');
      const leaving =
        left === undefined
          ? []
          : [one('Worksheet.DeactivatedEvent', { worksheetId: left.id, address: '' }, [left.id])];
      return [...leaving, one('Worksheet.ActivatedEvent'), ...selected];
    }
    case 'protection':
      return [one('Worksheet.ProtectionChangedEvent', { isProtected: sheet?.protection !== undefined })];
    case 'tables': {
      if (change.type !== 'Added' && change.type !== 'Deleted') return [];
      const tableId = change.tableId ?? model.findTable(change.table ?? '')?.id ?? '';
      return [one(`Table.${change.type}Event`, { tableId, tableName: change.table }, [tableId, worksheetId])];
    }
    case 'charts': {
      const { chart = '', type } = change;
      if (type !== 'Added' && type !== 'Deleted' && type !== 'Activated' && type !== 'Deactivated') return [];
      return [one(`Chart.${type}Event`, { chartId: chart }, [chart, worksheetId])];
    }
    case 'sheets':
      return sheetEvents(change, one);
    default:
      return [];
  }
}

/** Excel tells what a cell held before only where a single cell was changed. */
function beforeAndAfter({ cell }: ModelChange): Readonly<Record<string, unknown>> {
  if (cell === undefined) return {};
  return {
    valueBefore: wireValue(cell.before),
    valueAfter: wireValue(cell.after),
    valueTypeBefore: valueType(cell.before),
    valueTypeAfter: valueType(cell.after),
  };
}

function sheetEvents(
  change: ModelChange,
  one: (event: EventName, more?: Readonly<Record<string, unknown>>) => ModelEvent,
): ModelEvent[] {
  const { was, now } = change;
  switch (change.type) {
    case 'Added':
      return [one('Worksheet.AddedEvent')];
    case 'Deleted':
      return [one('Worksheet.DeletedEvent')];
    case 'Renamed':
      return [one('Worksheet.EventNameChanged', { nameBefore: was, nameAfter: change.sheet })];
    case 'VisibilityChanged':
      return [one('Worksheet.EventVisibilityChanged', { visibilityBefore: was, visibilityAfter: now })];
    case 'Moved':
      return [one('Worksheet.EventMoved', { positionBefore: Number(was), positionAfter: Number(now) })];
    default:
      return [];
  }
}
