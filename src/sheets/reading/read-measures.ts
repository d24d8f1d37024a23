import type { ReductionMeasure } from '../../domain/reduction-measure';
import { measuresSheet } from '../declared/measures-sheet';
import { asAmount, asChoice, asDay, asText } from './parse-field';
import { findTable, type FoundTable } from './read-table';
import type { WorkbookSnapshot } from '../workbook-snapshot';

type MeasureKey = (typeof measuresSheet)['columns'][number]['key'];

export interface ReadMeasures {
  readonly found: FoundTable<MeasureKey>;
  readonly measures: readonly ReductionMeasure[];
}

/** The reduction plan of a workbook; undefined when it has no such table. */
export function readMeasures(workbook: WorkbookSnapshot): ReadMeasures | undefined {
  const found = findTable(workbook, measuresSheet);
  if (!found) return undefined;
  const { date1904 } = workbook;
  const measures = found.rows.map((row): ReductionMeasure => ({
    at: { sheet: found.sheet.name, row: row.row, column: found.table.area.column },
    action: row.read('action', asText),
    category: row.read('category', asChoice('measureCategory')),
    place: row.read('place', asText),
    startsOn: row.read('startsOn', asDay(date1904)),
    endsOn: row.read('endsOn', asDay(date1904)),
    funds: row.read('funds', asAmount),
    fundsSource: row.read('fundsSource', asText),
    evaluatedOn: row.read('evaluatedOn', asDay(date1904)),
    evaluationResult: row.read('evaluationResult', asText),
    reducedTonnes: row.read('reducedTonnes', asAmount),
  }));
  return { found, measures };
}
