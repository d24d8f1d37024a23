import type { ReductionMeasure } from '../../domain/reduction-measure';
import { measuresSheet } from '../declared/measures-sheet';
import { parseAmount, parseChoice, parseDayField, parseText } from './parse-field';
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
    action: parseText(row.cell('action')),
    category: parseChoice(row.cell('category'), 'measureCategory'),
    place: parseText(row.cell('place')),
    startsOn: parseDayField(row.cell('startsOn'), date1904),
    endsOn: parseDayField(row.cell('endsOn'), date1904),
    funds: parseAmount(row.cell('funds')),
    fundsSource: parseText(row.cell('fundsSource')),
    evaluatedOn: parseDayField(row.cell('evaluatedOn'), date1904),
    evaluationResult: parseText(row.cell('evaluationResult')),
    reducedTonnes: parseAmount(row.cell('reducedTonnes')),
  }));
  return { found, measures };
}
