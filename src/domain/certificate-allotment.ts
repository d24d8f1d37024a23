import type { CellAddress } from './cell';
import { addingElectricity } from './electricity-of-year';
import { least } from './exact';
import type { Exact } from './exact';
import { valueOf } from './field';
import type { InventoryLine } from './inventory-line';
import type { OffsetRecord } from './offset-record';
import { asPart, sliceLength, toTheEnd, type Slices } from './slices';

/** What one green certificate may count: the excess over the year's scope 2 electricity is not usable. */
export type Allotment =
  | {
      readonly state: 'allotted';
      /** t CO2e per MWh. */
      readonly factor: Exact;
      /** t CO2e that the certificate stands for: MWh × factor, or what it or the row states where that is less. */
      readonly tonnes: Exact;
      readonly usable: Exact;
      readonly excess: Exact;
      /** t CO2e of the year's scope 2 electricity. */
      readonly electricity: Exact;
    }
  | {
      readonly state: 'cannotTell';
      readonly reason:
        | 'noElectricityLine'
        | 'electricityUnreadable'
        | 'severalFactors'
        | 'factorUnreadable'
        | 'amountUnknown';
      readonly at: CellAddress | undefined;
    };

/**
 * Shares the year's scope 2 electricity among certificates in the order given: the first takes what it can use, the
 * next what is left.
 */
export function allotCertificates(
  certificates: readonly OffsetRecord[],
  lines: readonly InventoryLine[],
  year: number,
): ReadonlyMap<OffsetRecord, Allotment> {
  return toTheEnd(allottingCertificates(certificates, lines, year));
}

/** The same in slices. */
export function* allottingCertificates(
  certificates: readonly OffsetRecord[],
  lines: readonly InventoryLine[],
  year: number,
): Slices<ReadonlyMap<OffsetRecord, Allotment>> {
  if (certificates.length === 0) return new Map();
  const electricity = yield* asPart(addingElectricity(lines, year), 0, 0.5);
  const [factor, anotherFactor] = electricity?.factors ?? [];
  let left = electricity?.tonnes;
  const allotments = new Map<OffsetRecord, Allotment>();
  for (const [index, record] of certificates.entries()) {
    if ((index + 1) % sliceLength === 0) yield 0.5 + (index + 1) / certificates.length / 2;
    const mwh = valueOf(record.electricity);
    const illegible = [record.statedTonnes, record.tonnes].find(({ state }) => state === 'unreadable');
    const unclear = (reason: Extract<Allotment, { state: 'cannotTell' }>['reason'], at?: CellAddress) =>
      allotments.set(record, { state: 'cannotTell', reason, at });
    if (!electricity) unclear('noElectricityLine', record.electricity.at);
    else if (electricity.factors.length > 1 && anotherFactor) unclear('severalFactors', electricity.at);
    else if (!factor || electricity.factors.length > 1) unclear('factorUnreadable', electricity.at);
    else if (!electricity.tonnes || !left) unclear('electricityUnreadable', electricity.at);
    else if (!mwh) unclear('amountUnknown', record.electricity.at);
    else if (illegible) unclear('amountUnknown', illegible.at);
    else {
      const stated = [valueOf(record.statedTonnes), valueOf(record.tonnes)].filter(
        (each) => each !== undefined,
      );
      const tonnes = least(mwh.times(factor), ...stated);
      const usable = least(tonnes, left);
      left = left.minus(usable);
      allotments.set(record, {
        state: 'allotted',
        factor,
        tonnes,
        usable,
        excess: tonnes.minus(usable),
        electricity: electricity.tonnes,
      });
    }
  }
  return allotments;
}
