import { isSameInCell, type Exact } from './exact';
import { valueOf } from './field';
import { keyOf } from './gas';
import { gwpValuesOf, reports, type Report } from './gwp';
import type { InventoryLine } from './inventory-line';
import { isWeighedAlready, lineGasOf } from './line-gas';

/** A GWP100 that lines use for a gas, with the reports that have this value, newest last; none where no report has it. */
export interface GwpUsed {
  readonly gas: string;
  readonly gwp: Exact;
  readonly reports: readonly Report[];
  readonly lines: readonly InventoryLine[];
}

/** The GWP set of an inventory: each gas with each value used for it, in the order of the sheet. */
export function gwpsUsed(lines: readonly InventoryLine[]): readonly GwpUsed[] {
  const used = new Map<string, GwpUsed & { readonly lines: InventoryLine[] }>();
  for (const line of lines) {
    const gas = lineGasOf(line);
    const gwp = valueOf(line.gwp);
    if (gas.kind !== 'substance' || !gwp || isWeighedAlready(line)) continue;
    const { substance } = gas;
    const key = `${keyOf(substance)}\n${gwp.toString()}`;
    const known = used.get(key);
    if (known) {
      known.lines.push(line);
      continue;
    }
    const having = reports.filter((report) =>
      gwpValuesOf(substance, report).some((value) => isSameInCell(value, gwp)),
    );
    used.set(key, { gas: keyOf(substance), gwp, reports: having, lines: [line] });
  }
  return [...used.values()];
}
