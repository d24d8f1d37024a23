import { addressAlone, type CellAddress } from '../../domain/cell';
import { creditKindOf } from '../../domain/credit-kind';
import type { Exact } from '../../domain/exact';
import type { Field } from '../../domain/field';
import { disclosures, type Disclosure, type NamedKind, type OffsetRecord } from '../../domain/offset-record';
import { remembering } from '../../domain/remembering';
import { parseScopes } from '../../domain/scope';
import { serialRangesOf, type SerialRange } from '../../domain/serial-range';
import { choiceOf } from '../choice-lists';
import type { offsetsSheet } from '../declared/offsets-sheet';
import { asAmount, asChoice, asDay, asText, asYear } from './parse-field';
import type { FoundTable, TableRow } from './read-table';
import { BlankField, ValueField, type SheetPlace } from './sheet-cell';

export type OffsetKey = (typeof offsetsSheet)['columns'][number]['key'];

/**
 * A row of the ledger. A cell is read when somebody asks for it: most rules are about one kind of record, and fields of
 * all cells of a large ledger are many times as much as the ledger. What is asked for again and again is kept.
 */
export class LedgerRecord implements OffsetRecord {
  readonly at: CellAddress;
  readonly kind: Field<NamedKind>;
  readonly serials: Field<readonly SerialRange[]>;
  readonly tonnes: Field<Exact>;
  private knownDisclosed: OffsetRecord['disclosed'] | undefined;

  constructor(
    private readonly row: TableRow<OffsetKey>,
    private readonly found: FoundTable<OffsetKey>,
    private readonly date1904: boolean,
  ) {
    this.at = { sheet: found.sheet.name, row: row.row, column: found.table.area.column };
    this.kind = row.read('kind', kindOf);
    this.serials = serialsOf(this.text('serialStart'), this.text('serialEnd'), this.at);
    this.tonnes = row.read('tonnes', asAmount);
  }

  get label() {
    const number = this.text('number');
    return number.state === 'value' ? number.value : String(this.row.row - this.found.body.first + 1);
  }

  get project() {
    return this.text('project');
  }

  get registry() {
    return this.text('registry');
  }

  get registered() {
    return this.row.read('registered', asDay(this.date1904));
  }

  get cancelled() {
    return this.row.read('cancelled', asDay(this.date1904));
  }

  get proof() {
    return this.text('proof');
  }

  get electricity() {
    return this.row.read('electricity', asAmount);
  }

  get generationYear() {
    return this.row.read('generationYear', asYear);
  }

  get scopes() {
    return this.row.read('scopes', scopesIn);
  }

  get acquisition() {
    return this.row.read('acquisition', asAcquisition);
  }

  get outsideBoundary() {
    return this.row.read('outsideBoundary', asYesNo);
  }

  get statedTonnes() {
    return this.row.read('statedTonnes', asAmount);
  }

  get methodology() {
    return this.text('methodology');
  }

  get disclosed() {
    return (this.knownDisclosed ??= disclosedOf((item) => this.text(item)));
  }

  get usedElsewhere() {
    return this.row.read('usedElsewhere', asYesNo);
  }

  private text(key: OffsetKey): Field<string> {
    return this.row.read(key, asText);
  }
}

const asAcquisition = asChoice('acquisition');
const asYesNo = asChoice('yesNo');

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
function serialsOf(
  start: Field<string>,
  end: Field<string>,
  place: SheetPlace,
): Field<readonly SerialRange[]> {
  if (start.state === 'absent' && end.state === 'absent') return start;
  if (start.state === 'unreadable') return start;
  if (end.state === 'unreadable') return end;
  const [from, to] = [start, end].map((field) => (field.state === 'value' ? field.value : undefined));
  const at = (start.state === 'value' || end.state === 'absent' ? start : end).at ?? end.at;
  if (at === undefined) return { state: 'absent', at: undefined };
  if (from === undefined && to === undefined)
    return new BlankField(undefined, place, (start.at ?? at).column);
  const ranges = serialRangesOf(from, to);
  return ranges
    ? new ValueField(ranges, place, at.column)
    : {
        state: 'unreadable',
        seen: [from, to].filter((each) => each !== undefined).join(' … '),
        at: addressAlone(at),
      };
}
