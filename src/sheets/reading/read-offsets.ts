import { creditKindOf } from '../../domain/credit-kind';
import type { Field } from '../../domain/field';
import { disclosures, type Disclosure, type NamedKind, type OffsetRecord } from '../../domain/offset-record';
import { parseScopes } from '../../domain/scope';
import { remembering } from '../../domain/remembering';
import { serialRangesOf, type SerialRange } from '../../domain/serial-range';
import { asPart, mapped, toTheEnd, type Slices } from '../../domain/slices';
import { choiceOf } from '../choice-lists';
import { offsetsSheet } from '../declared/offsets-sheet';
import { parseAmount, parseChoice, parseDayField, parseField, parseText, parseYear } from './parse-field';
import { findingTable, type FoundTable, type TableRow } from './read-table';
import type { WorkbookSnapshot } from '../workbook-snapshot';

type OffsetKey = (typeof offsetsSheet)['columns'][number]['key'];

export interface ReadOffsets {
  readonly found: FoundTable<OffsetKey>;
  /** One record for each row of `found`, in its order. */
  readonly records: readonly OffsetRecord[];
}

/** The offset ledger of a workbook; undefined when it has none. */
export function readOffsets(workbook: WorkbookSnapshot): ReadOffsets | undefined {
  return toTheEnd(readingOffsets(workbook));
}

/** The same in slices. */
export function* readingOffsets(workbook: WorkbookSnapshot): Slices<ReadOffsets | undefined> {
  const found = yield* asPart(findingTable(workbook, offsetsSheet), 0, 0.3);
  if (!found) return undefined;
  const read = mapped(found.rows, (row) => recordOf(row, found, workbook.date1904));
  const records = yield* asPart(read, 0.3, 1);
  return { found, records };
}

function recordOf(row: TableRow<OffsetKey>, found: FoundTable<OffsetKey>, date1904: boolean): OffsetRecord {
  const number = parseText(row.cell('number'));
  return {
    at: { sheet: found.sheet.name, row: row.row, column: found.table.area.column },
    label: number.state === 'value' ? number.value : String(row.row - found.body.first + 1),
    kind: parseField(row.cell('kind'), kindOf),
    project: parseText(row.cell('project')),
    registry: parseText(row.cell('registry')),
    serials: serialsOf(parseText(row.cell('serialStart')), parseText(row.cell('serialEnd'))),
    registered: parseDayField(row.cell('registered'), date1904),
    cancelled: parseDayField(row.cell('cancelled'), date1904),
    proof: parseText(row.cell('proof')),
    tonnes: parseAmount(row.cell('tonnes')),
    electricity: parseAmount(row.cell('electricity')),
    generationYear: parseYear(row.cell('generationYear')),
    scopes: parseField(row.cell('scopes'), scopesIn),
    acquisition: parseChoice(row.cell('acquisition'), 'acquisition'),
    outsideBoundary: parseChoice(row.cell('outsideBoundary'), 'yesNo'),
    statedTonnes: parseAmount(row.cell('statedTonnes')),
    methodology: parseText(row.cell('methodology')),
    disclosed: disclosedOf((item) => parseText(row.cell(item))),
    usedElsewhere: parseChoice(row.cell('usedElsewhere'), 'yesNo'),
  };
}

const kindOf = remembering((value: number | string): NamedKind => {
  const text = String(value).trim();
  const chosen = choiceOf('offsetKind', text);
  return { named: creditKindOf(chosen ?? text), seen: text };
});

const scopesIn = remembering((value: number | string) => parseScopes(String(value)));

function disclosedOf(read: (item: Disclosure) => Field<string>): Readonly<Record<Disclosure, Field<string>>> {
  const [place, coordinates, species, area, plantingPlan, monitoringPlan, sinkTonnes, period, publicAddress] =
    disclosures;
  return {
    place: read(place),
    coordinates: read(coordinates),
    species: read(species),
    area: read(area),
    plantingPlan: read(plantingPlan),
    monitoringPlan: read(monitoringPlan),
    sinkTonnes: read(sinkTonnes),
    period: read(period),
    publicAddress: read(publicAddress),
  };
}

/** The ranges of the two columns; they stand at the first that holds something. */
function serialsOf(start: Field<string>, end: Field<string>): Field<readonly SerialRange[]> {
  if (start.state === 'absent' && end.state === 'absent') return start;
  if (start.state === 'unreadable') return start;
  if (end.state === 'unreadable') return end;
  const [from, to] = [start, end].map((field) => (field.state === 'value' ? field.value : undefined));
  const at = (start.state === 'value' || end.state === 'absent' ? start : end).at ?? end.at;
  if (at === undefined) return { state: 'absent', at: undefined };
  if (from === undefined && to === undefined) return { state: 'blank', at: start.at ?? at };
  const ranges = serialRangesOf(from, to);
  return ranges
    ? { state: 'value', value: ranges, at }
    : { state: 'unreadable', seen: [from, to].filter((each) => each !== undefined).join(' … '), at };
}
