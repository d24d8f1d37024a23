import { factorDifference, factorOfLine, FactorsBySource } from './factor-of-source';
import { valueOf } from './field';
import type { InventoryLine } from './inventory-line';
import type { RegisteredFactor } from './registered-factor';
import { sourceKey, sourceOf } from './source-of-line';

/** What locking the factors of an inventory comes to (7.2.4.2). */
export interface FactorLock {
  /** The line whose factor its source keeps: the earliest of each source that the register does not have. */
  readonly added: readonly InventoryLine[];
  /** Entries of the register that have their factor and only lack the day of locking. */
  readonly locked: readonly RegisteredFactor[];
  /** Entries not locked yet that say something else than the inventory: people decide which holds. */
  readonly doubtful: readonly RegisteredFactor[];
  /** Sources whose earliest year has different factors: people decide which holds. */
  readonly disputed: readonly InventoryLine[];
  /** Sources that are locked already. */
  readonly kept: number;
  /** Lines with a factor and no source. */
  readonly nameless: readonly InventoryLine[];
}

/** Finds for each source of the inventory (site, source, gas) what is to be locked. Entries already locked never change. */
export function factorLock(
  lines: readonly InventoryLine[],
  factors: readonly RegisteredFactor[],
): FactorLock {
  const known = new FactorsBySource(lines, factors);
  const unlocked = new Map<string, RegisteredFactor>();
  for (const entry of factors) {
    const source = sourceOf(entry);
    if (source && entry.lockedOn.state !== 'value') unlocked.set(sourceKey(source), entry);
  }
  const emitting = lines.filter((line) => valueOf(line.category) !== 'removal' && factorOfLine(line));
  const disputes = disputedSources(emitting, known);
  const seen = new Set<string>();
  const added: InventoryLine[] = [];
  const locked = new Set<RegisteredFactor>();
  const doubtful = new Set<RegisteredFactor>();
  const disputed: InventoryLine[] = [];
  let kept = 0;
  for (const line of emitting) {
    const source = sourceOf(line);
    const { first, locked: lockedAlready = [] } = known.of(line) ?? {};
    if (!source || !first) continue;
    const key = sourceKey(source);
    if (seen.has(key)) continue;
    seen.add(key);
    const entry = unlocked.get(key) ?? unlocked.get(sourceKey({ ...source, site: '' }));
    if (lockedAlready.length > 0) kept++;
    else if (disputes.has(key)) disputed.push(first.line);
    else if (!entry) added.push(first.line);
    else if (isAsOn(entry, first.line)) locked.add(entry);
    else doubtful.add(entry);
  }
  for (const entry of doubtful) locked.delete(entry);
  const nameless = emitting.filter((line) => !sourceOf(line));
  return { added, locked: [...locked], doubtful: [...doubtful], disputed, kept, nameless };
}

function isAsOn(entry: RegisteredFactor, line: InventoryLine): boolean {
  const [value, stated] = [valueOf(entry.value), factorOfLine(line)];
  if (!value || !stated) return false;
  const registered = { value, unit: valueOf(entry.unit), origin: valueOf(entry.origin) };
  const difference = factorDifference(registered, stated);
  return difference === undefined || difference === 'origin';
}

/** Sources with lines of their earliest year that differ in factor. */
function disputedSources(lines: readonly InventoryLine[], known: FactorsBySource): ReadonlySet<string> {
  const disputed = new Set<string>();
  for (const line of lines) {
    const source = sourceOf(line);
    const first = known.of(line)?.first;
    const stated = factorOfLine(line);
    if (!source || !first || !stated || valueOf(line.year) !== valueOf(first.line.year)) continue;
    const difference = factorDifference(stated, first.factor);
    if (difference === 'value' || difference === 'unit') disputed.add(sourceKey(source));
  }
  return disputed;
}
