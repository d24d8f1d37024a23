import { areaReference, columnLetters, type Area } from '../domain/cell';
import { outcomeWords } from '../rules/outcome-words';
import { isInput, type ColumnDeclaration, type SheetDeclaration } from './sheet';
import { marks } from './sheet-look';
import type { WriteStep } from './write-plan';

/**
 * Native conditional formats of a table's body: results by the sign they begin with, and inputs that a row lacks. They
 * know no function of ours, so they work without the add-in; as formats of whole table columns they grow with them.
 */
export function markSteps(
  declaration: Pick<SheetDeclaration, 'columns'>,
  sheet: string,
  body: Area,
): readonly WriteStep[] {
  const { columns } = declaration;
  const result = columns.findIndex(({ key }) => key === 'result');
  return [
    ...(result < 0 ? [] : resultMarks(sheet, { ...body, column: body.column + result, columns: 1 })),
    ...runs(columns, ({ needed }) => needed === true).map((run) => missingMark(columns, sheet, body, run)),
  ];
}

function resultMarks(sheet: string, area: Area): readonly WriteStep[] {
  return (['failed', 'cannotTell'] as const).map((outcome) => ({
    do: 'highlight',
    sheet,
    area,
    formula: `=LEFT(${cell(area.row, area.column)},1)="${outcomeWords[outcome]['en-US'].charAt(0)}"`,
    ...marks[outcome],
  }));
}

function missingMark(
  columns: readonly ColumnDeclaration[],
  sheet: string,
  body: Area,
  { first, count }: Run,
): WriteStep {
  const entered = runs(columns, isInput)
    .map((run) => across(body.row, body.column + run.first, run.count))
    .join(',');
  const start = body.column + first;
  return {
    do: 'highlight',
    sheet,
    area: { ...body, column: start, columns: count },
    formula: `=AND(ISBLANK(${areaReference({ row: body.row, column: start, rows: 1, columns: 1 })}),COUNTA(${entered})>0)`,
    ...marks.missing,
  };
}

/** `$G4`: the column stays while the rule goes down and across. */
function cell(row: number, column: number): string {
  return `$${columnLetters(column)}${row + 1}`;
}

function across(row: number, column: number, count: number): string {
  return count === 1 ? cell(row, column) : `${cell(row, column)}:${cell(row, column + count - 1)}`;
}

interface Run {
  readonly first: number;
  readonly count: number;
}

/** Neighbouring columns that are alike in something. */
function runs(
  columns: readonly ColumnDeclaration[],
  isOf: (column: ColumnDeclaration) => boolean,
): readonly Run[] {
  const found: Run[] = [];
  for (const [index, column] of columns.entries()) {
    if (!isOf(column)) continue;
    const last = found.at(-1);
    if (last && last.first + last.count === index)
      found[found.length - 1] = { ...last, count: last.count + 1 };
    else found.push({ first: index, count: 1 });
  }
  return found;
}
