import type { CellAddress } from '../../domain/cell';
import { sumExact, type Exact } from '../../domain/exact';
import { valueOf } from '../../domain/field';
import type { InventoryLine } from '../../domain/inventory-line';
import type { Scope } from '../../domain/scope';
import type { RuledOffset } from '../../rules/judge-offsets';
import type { EvaluationContent } from './evaluation-content';

/** An amount in t CO2e and the cells it is the sum of; none of them means that it is not known. */
export interface SourcedAmount {
  readonly amount: Exact;
  readonly cells: readonly CellAddress[];
}

/** The emissions that a document names, each with its cells. */
export function emissionFigures({ evaluation: { emissions } }: EvaluationContent): Readonly<
  Record<'gross' | 'removals' | 'net', SourcedAmount>
> & {
  readonly byScope: Readonly<Record<Scope, SourcedAmount>>;
} {
  const { inside, byScope, gross, removals, net } = emissions;
  const isRemoval = (line: InventoryLine) => valueOf(line.category) === 'removal';
  const emitting = inside.filter((line) => !isRemoval(line));
  const ofScope = (scope: Scope) => ({
    amount: byScope[scope],
    cells: tonnesCells(emitting.filter((line) => valueOf(line.scope) === scope)),
  });
  return {
    byScope: { 1: ofScope(1), 2: ofScope(2), 3: ofScope(3) },
    gross: { amount: gross, cells: tonnesCells(emitting) },
    removals: { amount: removals, cells: tonnesCells(inside.filter(isRemoval)) },
    net: { amount: net, cells: tonnesCells(inside) },
  };
}

/** The cells of the lines' tonnes. */
export function tonnesCells(lines: readonly InventoryLine[]): readonly CellAddress[] {
  return lines.flatMap(({ tonnes: { at } }) => (at ? [at] : []));
}

/** The sum of some records with the cells they begin at. */
export function offsetFigure(records: readonly RuledOffset[]): SourcedAmount {
  return {
    amount: sumExact(records.flatMap(({ tonnes }) => tonnes ?? [])),
    cells: records.map(({ record }) => record.at),
  };
}
