import { isStatedBy, type Exact } from './exact';
import { valueOf, type Field } from './field';
import { heldFactorsNamed, heldFactorsOfValue, type HeldFactor } from './held-factor';
import type { InventoryLine } from './inventory-line';
import { sliceLength, toTheEnd, type Slices } from './slices';

/** A factor that lines are reckoned with. */
export interface FactorUsed {
  readonly source: string;
  readonly gas: string;
  readonly value: Exact;
  readonly unit: string;
  /** What the lines say of where it comes from; empty where they say nothing. */
  readonly origin: string;
  /** Which of the factors held here it is, when its origin names one of the same value, or, unnamed, has the value of one. */
  readonly held: HeldFactor | undefined;
  readonly lines: readonly InventoryLine[];
}

/** Every factor of some lines once, in the order of the sheet. */
export function factorsUsed(lines: readonly InventoryLine[]): readonly FactorUsed[] {
  return toTheEnd(gatheringFactors(lines));
}

/** The same in slices. */
export function* gatheringFactors(lines: readonly InventoryLine[]): Slices<readonly FactorUsed[]> {
  const used = new Map<string, FactorUsed & { readonly lines: InventoryLine[] }>();
  for (const [place, line] of lines.entries()) {
    if (place % sliceLength === 0) yield place / lines.length;
    const value = valueOf(line.factor);
    if (!value) continue;
    const source = textOf(line.source);
    const gas = textOf(line.gas);
    const unit = textOf(line.factorUnit);
    const origin = textOf(line.factorSource);
    const key = [source, gas, value.toString(), unit, origin].join('\n');
    const known = used.get(key);
    if (known) known.lines.push(line);
    else used.set(key, { source, gas, value, unit, origin, held: heldFor(line, value), lines: [line] });
  }
  return [...used.values()];
}

function heldFor(line: InventoryLine, value: Exact): HeldFactor | undefined {
  const origin = textOf(line.factorSource);
  const written = {
    value,
    unit: valueOf(line.factorUnit),
    category: valueOf(line.category),
    source: textOf(line.source),
    origin,
  };
  const named = heldFactorsNamed(written).find((held) => isStatedBy(value, held.value));
  return named ?? (origin === '' ? heldFactorsOfValue(written)[0] : undefined);
}

function textOf(field: Field<string>): string {
  return valueOf(field) ?? '';
}
