import { valueOf } from './field';
import type { InventoryLine } from './inventory-line';

/** An accounting standard as lines name it (7.2.1); an empty name gathers those that name none. */
export interface StandardUsed {
  readonly name: string;
  readonly lines: readonly InventoryLine[];
}

/** The accounting standards of some lines, each once, in the order of the sheet; lines that name none come last. */
export function standardsUsed(lines: readonly InventoryLine[]): readonly StandardUsed[] {
  const byName = new Map<string, InventoryLine[]>();
  for (const line of lines) {
    const name = valueOf(line.standard) ?? '';
    const known = byName.get(name);
    if (known) known.push(line);
    else byName.set(name, [line]);
  }
  const all = [...byName].map(([name, ofName]) => ({ name, lines: ofName }));
  return [...all.filter(({ name }) => name !== ''), ...all.filter(({ name }) => name === '')];
}
