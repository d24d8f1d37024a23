import { valueOf, type Field } from './field';
import { findSubstance, keyOf } from './gas';
import type { InventoryLine } from './inventory-line';
import { speciesOf } from './line-gas';
import { normalizeSpelling } from './spelling';

/** A source as factors are kept for it (7.2.4.2): what it is called, where it stands, which gas. */
export interface SourceOfFactor {
  readonly source: string;
  /** Empty where no site is named. */
  readonly site: string;
  /** Key of a known gas, or what stands there; empty where none is named. */
  readonly gas: string;
}

/** What a line or an entry of the register says its source is; undefined without a name. */
export function sourceOf(
  thing: Pick<InventoryLine, 'source' | 'site' | 'gas'> & {
    readonly factorUnit?: Field<string>;
    readonly unit?: Field<string>;
  },
): SourceOfFactor | undefined {
  const source = normalizeSpelling(valueOf(thing.source) ?? '');
  if (source === '') return undefined;
  const unit = thing.factorUnit ?? thing.unit;
  const gas = valueOf(thing.gas) ?? (unit && speciesOf(valueOf(unit))) ?? '';
  const substance = findSubstance(gas);
  return {
    source,
    site: normalizeSpelling(valueOf(thing.site) ?? ''),
    gas: substance ? keyOf(substance) : normalizeSpelling(gas),
  };
}

/** One text for one source: for maps. */
export function sourceKey({ source, site, gas }: SourceOfFactor): string {
  return `${source}\n${site}\n${gas}`;
}
