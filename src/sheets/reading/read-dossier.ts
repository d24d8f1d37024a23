import type { CellAddress } from '../../domain/cell';
import type { Dossier, StatedTotal } from '../../domain/dossier';
import { asPart, toTheEnd, type Slices } from '../../domain/slices';
import { baseSheet } from '../declared/base-sheet';
import { boundarySheet } from '../declared/boundary-sheet';
import { factorsSheet } from '../declared/factors-sheet';
import { inventorySheet } from '../declared/inventory-sheet';
import { measuresSheet } from '../declared/measures-sheet';
import { offsetsSheet } from '../declared/offsets-sheet';
import { organizationSheet } from '../declared/organization-sheet';
import { preparationSheet } from '../declared/preparation-sheet';
import { readBase } from './read-base';
import { readBoundary } from './read-boundary';
import { readForm } from './read-form';
import { readFactors, type ReadFactors } from './read-factors';
import { readingInventory, type ReadInventory } from './read-inventory';
import { readMeasures, type ReadMeasures } from './read-measures';
import { readingOffsets, type ReadOffsets } from './read-offsets';
import { readOrganization } from './read-organization';
import { readPreparation } from './read-preparation';
import type { FoundTable } from './read-table';
import { readTotal } from './read-total';
import { readTargets, type ReadTargets } from './read-targets';
import { missingColumns, missingItems, unreadErrors, unreadItems, unreadOf, type Unread } from './unread';
import { targetsSheet } from '../declared/targets-sheet';
import type { WorkbookSnapshot } from '../workbook-snapshot';

/** The sheets that people fill in, in the order of the standard's flow. */
export const dossierSheets = [
  organizationSheet,
  preparationSheet,
  baseSheet,
  targetsSheet,
  measuresSheet,
  boundarySheet,
  inventorySheet,
  factorsSheet,
  offsetsSheet,
] as const;

const dossierForms = [organizationSheet, preparationSheet, baseSheet, boundarySheet] as const;

/** A dossier with the tables it was read from. */
export interface ReadDossier {
  readonly dossier: Dossier;
  readonly inventory: ReadInventory | undefined;
  readonly factors: ReadFactors | undefined;
  readonly targets: ReadTargets | undefined;
  readonly measures: ReadMeasures | undefined;
  readonly offsets: ReadOffsets | undefined;
  /** Every table of the dossier that is there, forms among them, by the id of its declaration. */
  readonly found: ReadonlyMap<string, FoundTable<string>>;
  /** What stands on our sheets and was not read. */
  readonly unread: readonly Unread[];
}

/** Reads everything that the workbook says; what it does not have is absent or empty. */
export function readDossier(workbook: WorkbookSnapshot): ReadDossier {
  return toTheEnd(readingDossier(workbook));
}

/** The same in slices. */
export function* readingDossier(workbook: WorkbookSnapshot): Slices<ReadDossier> {
  const inventory = yield* asPart(readingInventory(workbook), 0, 0.5);
  const factors = readFactors(workbook);
  const targets = readTargets(workbook);
  const measures = readMeasures(workbook);
  const offsets = yield* asPart(readingOffsets(workbook), 0.5, 1);
  const forms = dossierForms.map((form) => [form.id, readForm(workbook, form).found] as const);
  const lists = [
    [targetsSheet.id, targets?.found],
    [measuresSheet.id, measures?.found],
    [inventorySheet.id, inventory?.found],
    [factorsSheet.id, factors?.found],
    [offsetsSheet.id, offsets?.found],
  ] as const;
  const found = new Map<string, FoundTable<string>>(
    [...forms, ...lists].flatMap(([id, table]) => (table ? [[id, table] as const] : [])),
  );
  return {
    dossier: {
      organization: readOrganization(workbook),
      preparation: readPreparation(workbook),
      base: readBase(workbook),
      targets: targets?.targets ?? [],
      measures: measures?.measures ?? [],
      boundary: readBoundary(workbook),
      lines: inventory?.lines ?? [],
      factors: factors?.factors ?? [],
      offsets: offsets?.records ?? [],
      totals: [...totalOf('inventory', inventory?.found), ...totalOf('offsets', offsets?.found)],
      tables: {
        inventory: firstHeader(inventory?.found),
        factors: firstHeader(factors?.found),
        targets: firstHeader(targets?.found),
        measures: firstHeader(measures?.found),
        offsets: firstHeader(offsets?.found),
      },
    },
    inventory,
    factors,
    targets,
    measures,
    offsets,
    found,
    unread: [
      ...[...found.values()].flatMap(unreadOf),
      ...dossierSheets.flatMap((sheet) => {
        const table = found.get(sheet.id);
        return table ? missingColumns(table, sheet) : [];
      }),
      // `line-readable` looks at every cell of the inventory.
      ...[...found].flatMap(([id, table]) => (id === inventorySheet.id ? [] : unreadErrors(table))),
      ...dossierForms.flatMap((form) => {
        const table = found.get(form.id);
        return table ? [...missingItems(table, form), ...unreadItems(table, form)] : [];
      }),
    ],
  };
}

function totalOf<Key extends string>(
  list: StatedTotal['list'],
  found: FoundTable<Key | 'tonnes'> | undefined,
): readonly StatedTotal[] {
  const amount = found && readTotal(found, found.columns.get('tonnes'));
  return amount ? [{ list, amount }] : [];
}

function firstHeader(found: FoundTable<string> | undefined): CellAddress | undefined {
  if (!found) return undefined;
  const { row, column } = found.table.area;
  return { sheet: found.sheet.name, row, column };
}
