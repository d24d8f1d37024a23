import type { CellAddress } from '../../domain/cell';
import { sumExact, type Exact } from '../../domain/exact';
import { valueOf } from '../../domain/field';
import type { InventoryLine } from '../../domain/inventory-line';
import type { Scope } from '../../domain/scope';
import type { RuledOffset } from '../../rules/judge-offsets';
import type { EvaluationContent } from './evaluation-content';

/** A sum in t CO2e, the cells that it comes from, and of how many lines or records no amount is known: they are not in it. */
export interface SourcedAmount {
  readonly amount: Exact;
  readonly cells: readonly CellAddress[];
  readonly unknown: number;
  readonly of: 'lines' | 'records';
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
  const ofScope = (scope: Scope) =>
    lineFigure(
      byScope[scope],
      emitting.filter((line) => valueOf(line.scope) === scope),
    );
  // What has no scope is in none of the three, and so not in their sum either.
  const isKnown = (line: InventoryLine) =>
    hasTonnes(line) && (isRemoval(line) || line.scope.state === 'value');
  return {
    byScope: { 1: ofScope(1), 2: ofScope(2), 3: ofScope(3) },
    gross: lineFigure(gross, emitting, isKnown),
    removals: lineFigure(removals, inside.filter(isRemoval)),
    net: lineFigure(net, inside, isKnown),
  };
}

/** What some lines add up to, with the cells of their tonnes. */
export function lineFigure(
  amount: Exact,
  lines: readonly InventoryLine[],
  isKnown: (line: InventoryLine) => boolean = hasTonnes,
): SourcedAmount {
  return {
    amount,
    cells: lines.flatMap(({ tonnes: { at } }) => (at ? [at] : [])),
    unknown: lines.filter((line) => !isKnown(line)).length,
    of: 'lines',
  };
}

function hasTonnes({ tonnes }: InventoryLine): boolean {
  return tonnes.state === 'value';
}

/** The sum of some records with the cells they begin at. */
export function offsetFigure(records: readonly RuledOffset[]): SourcedAmount {
  return {
    amount: sumExact(records.flatMap(({ tonnes }) => tonnes ?? [])),
    cells: records.map(({ record }) => record.at),
    unknown: records.filter(({ tonnes }) => tonnes === undefined).length,
    of: 'records',
  };
}
