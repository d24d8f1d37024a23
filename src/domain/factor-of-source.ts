import { qualifiedReference } from './cell';
import { isStatedBy, type Exact } from './exact';
import { valueOf } from './field';
import type { InventoryLine } from './inventory-line';
import type { RegisteredFactor } from './registered-factor';
import { linesBySource, type LinesBySource, type LinesOfSource } from './lines-by-source';
import { sourceKey, sourceOf } from './source-of-line';
import { speciesOf } from './line-gas';
import { normalizeSpelling } from './spelling';
import { parseFactorUnit } from './unit';
import { Refusal } from './refusal';

/** A factor as a line or an entry of the register states it. */
export interface StatedFactor {
  readonly value: Exact;
  readonly unit: string | undefined;
  readonly origin: string | undefined;
}

export function factorOfLine(line: InventoryLine): StatedFactor | undefined {
  const value = valueOf(line.factor);
  return value && { value, unit: valueOf(line.factorUnit), origin: valueOf(line.factorSource) };
}

export function factorOfEntry(entry: RegisteredFactor): StatedFactor | undefined {
  const value = valueOf(entry.value);
  return value && { value, unit: valueOf(entry.unit), origin: valueOf(entry.origin) };
}

/** How two statements of a factor differ, the gravest first; undefined where they do not. */
export type FactorDifference = 'value' | 'unit' | 'origin' | undefined;

/**
 * Compares a factor with the one it should be. 0.5 tCO2/MWh and 0.5 kgCO2/kWh are one factor; a unit or an origin
 * that one of the two leaves out is not compared.
 */
export function factorDifference(one: StatedFactor, other: StatedFactor): FactorDifference {
  if (!isSameText(one.unit, other.unit)) {
    const sizes = [one, other].map(({ unit }) => sizeOf(unit));
    const [size, otherSize] = sizes;
    if (!size || !otherSize || size.of !== otherSize.of) return 'unit';
    const [value, otherValue] = [one.value.times(size.size), other.value.times(otherSize.size)];
    if (!isStatedBy(value, otherValue)) return 'value';
  } else if (!isStatedBy(one.value, other.value)) {
    return 'value';
  }
  return isSameText(one.origin, other.origin) ? undefined : 'origin';
}

function isSameText(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || normalizeSpelling(one) === normalizeSpelling(other);
}

/** A factor's unit as a size in t of its gas per base unit of the thing counted. */
function sizeOf(unit: string | undefined): { readonly of: string; readonly size: Exact } | undefined {
  if (unit === undefined) return undefined;
  try {
    const { mass, per } = parseFactorUnit(unit);
    const of = `${normalizeSpelling(speciesOf(unit) ?? '')}\n${per.dimension}`;
    return { of, size: mass.size.dividedBy(per.size) };
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

/** What factor a source should have. */
export interface FactorsOfSource {
  /** Locked entries: those of its site, or else those for all sites. */
  readonly locked: readonly RegisteredFactor[];
  /** The earliest line that has a factor, and the cell it stands in. */
  readonly first:
    { readonly line: InventoryLine; readonly factor: StatedFactor; readonly reference: string } | undefined;
}

/** Sources of an inventory and entries of the register by source: which factor a line should have. */
export class FactorsBySource {
  private readonly locked = new Map<string, RegisteredFactor[]>();
  private readonly known = new Map<LinesOfSource, FactorsOfSource>();
  private readonly sources: LinesBySource;

  constructor(lines: readonly InventoryLine[], factors: readonly RegisteredFactor[]) {
    this.sources = linesBySource.of(lines);
    for (const entry of factors) {
      const source = sourceOf(entry);
      if (!source || entry.lockedOn.state !== 'value' || !factorOfEntry(entry)) continue;
      const key = sourceKey(source);
      this.locked.set(key, [...(this.locked.get(key) ?? []), entry]);
    }
  }

  /** Undefined for a line that names no source. */
  of(line: InventoryLine): FactorsOfSource | undefined {
    const source = this.sources.of(line);
    if (!source) return undefined;
    let known = this.known.get(source);
    if (!known) this.known.set(source, (known = this.factorsOf(source)));
    return known;
  }

  private factorsOf({ source, key, lines }: LinesOfSource): FactorsOfSource {
    const locked = this.locked.get(key) ?? this.locked.get(sourceKey({ ...source, site: '' })) ?? [];
    let earliest: InventoryLine | undefined;
    let earliestYear = Infinity;
    for (const line of lines) {
      const year = valueOf(line.year);
      if (year === undefined || year >= earliestYear || line.factor.state !== 'value') continue;
      earliest = line;
      earliestYear = year;
    }
    const factor = earliest && factorOfLine(earliest);
    if (!earliest || !factor) return { locked, first: undefined };
    const reference = qualifiedReference(earliest.factor.at ?? earliest.at);
    return { locked, first: { line: earliest, factor, reference } };
  }
}
