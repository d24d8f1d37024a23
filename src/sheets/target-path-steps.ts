import { cellReference } from '../domain/cell';
import type { Language } from '../domain/language';
import { spellingsOf, type Choice } from './choices/choice';
import { path, targetKind } from './choices/plan-choices';
import { arrayConstant } from './array-constant';
import type { ColumnReferences } from './column-reference';
import { headerRow } from './sheet';
import { chartColors, chartHeight, looks, marks } from './sheet-look';
import { summarySheet } from './declared/summary-sheet';
import { tableSheetSteps } from './table-sheet-steps';
import { targetPathSheet, type TargetPathKey } from './declared/target-path-sheet';
import { targetsSheet } from './declared/targets-sheet';
import type { CellInput, WriteStep } from './write-plan';

const { columns, blankRows: years } = targetPathSheet;
const place = (key: TargetPathKey) => columns.findIndex((column) => column.key === key);

/** The steps that add the path of a target with its chart; `reference` says where targets and summary have their columns. */
export function targetPathSteps(
  name: string,
  language: Language,
  reference: ColumnReferences,
): readonly WriteStep[] {
  const first = headerRow + 1;
  const body = Array.from({ length: years }, (_, index) => bodyRow(first + index, index, reference));
  const below = first + years + 1;
  const column = (key: TargetPathKey) => ({
    sheet: name,
    row: first,
    column: place(key),
    rows: years,
    columns: 1,
  });
  const entered = (key: TargetPathKey, rows: number): WriteStep => ({
    do: 'format',
    sheet: name,
    area: { row: first, column: place(key), rows, columns: 1 },
    format: looks.input,
  });
  return [
    ...tableSheetSteps(targetPathSheet, name, language, new Map(), body, { rowsBelow: chartHeight + 1 }),
    entered('target', 1),
    entered('actual', years),
    {
      do: 'highlight',
      sheet: name,
      area: { row: first, column: place('room'), rows: years, columns: 1 },
      formula: `=N(${cellReference({ row: first, column: place('room') })})<0`,
      ...marks.failed,
    },
    {
      do: 'chart',
      sheet: name,
      name: 'CN_TargetPath',
      kind: 'columnClustered',
      title: targetPathSheet.title[language],
      area: { row: below, column: 0, rows: chartHeight, columns: columns.length },
      categories: column('year'),
      series: (['allowed', 'actual'] as const).map((key, index) => ({
        name: columns[place(key)]?.header[language] ?? '',
        values: column(key),
        color: [chartColors[2], chartColors[0]][index] ?? chartColors[0],
      })),
      altText: {
        'zh-CN': '柱形图：各年的目标值与实际值',
        'en-US': 'Columns: target value and actual value of each year',
      }[language],
    },
  ];
}

function bodyRow(row: number, index: number, reference: ColumnReferences): readonly CellInput[] {
  const cell = (key: TargetPathKey) => `$${cellReference({ row, column: place(key) })}`;
  const above = `$${cellReference({ row: row - 1, column: place('target') })}`;
  const names = reference(targetsSheet, 'name');
  type Key = Parameters<typeof reference<(typeof targetsSheet)['columns'][number]['key']>>[1];
  const ofTarget = (key: Key) => `INDEX(${reference(targetsSheet, key)},MATCH(${cell('target')},${names},0))`;
  const [from, to] = [ofTarget('baseYear'), ofTarget('targetYear')];
  const [base, rate] = [ofTarget('baseValue'), ofTarget('annualRate')];
  const passed = `(MIN(${cell('year')},${to})-${from})`;
  const emitted = ([1, 2, 3] as const)
    .map(
      (scope) =>
        `ISNUMBER(SEARCH("${scope}",${ofTarget('scopes')}))*SUMIFS(${reference(summarySheet, `scope${scope}`)},${reference(summarySheet, 'year')},${cell('year')})`,
    )
    .join('+');
  const unknown = `SUMIFS(${reference(summarySheet, 'unknown')},${reference(summarySheet, 'year')},${cell('year')})`;
  const step = `MAX(1,ROUNDUP((${to}-${from})/${years - 1},0))`;
  const formulas: Readonly<Record<TargetPathKey, string>> = {
    target: index === 0 ? `=IF(INDEX(${names},1)="","",INDEX(${names},1))` : `=${above}`,
    year: `=IF(${cell('target')}="","",IF(COUNT(${from},${to})<2,"",${from}+${index}*${step}))`,
    allowed: `=IF(${cell('year')}="","",IF(COUNT(${base},${rate})<2,"",IF(ISNUMBER(MATCH(${ofTarget('path')},${listed(path, 'linear')},0)),${base}*MAX(0,1-${rate}*${passed}),${base}*(1-${rate})^${passed})))`,
    actual: `=IF(${cell('year')}="","",IF(ISNUMBER(MATCH(${ofTarget('kind')},${listed(targetKind, 'absolute')},0)),IF(${unknown}>0,"",${emitted}),""))`,
    room: `=IF(COUNT(${cell('allowed')},${cell('actual')})<2,"",IF(${cell('actual')}=0,"",${cell('allowed')}-${cell('actual')}))`,
  };
  return columns.map(({ key }) => ({ formula: formulas[key], cached: '' }));
}

/** What people write for a choice, as an array constant. */
function listed<Id>(choices: readonly Choice<Id>[], wanted: Id): string {
  return arrayConstant(choices.filter(({ id }) => id === wanted).flatMap(spellingsOf));
}
