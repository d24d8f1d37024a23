import { cellReference } from '../domain/cell';
import type { Language } from '../domain/language';
import { arrayConstant } from './array-constant';
import { category, scope } from './choices/inventory-choices';
import { spellingsOf } from './choices/choice';
import type { ColumnReferences } from './column-reference';
import { inventorySheet } from './declared/inventory-sheet';
import { headerRow } from './sheet';
import { chartColors, chartHeight, marks } from './sheet-look';
import { summarySheet, type SummaryKey } from './declared/summary-sheet';
import { tableSheetSteps } from './table-sheet-steps';
import type { CellInput, WriteStep } from './write-plan';

const { columns, blankRows: years } = summarySheet;
const place = (key: SummaryKey) => columns.findIndex((column) => column.key === key);
const charted = ['scope1', 'scope2', 'scope3'] as const;

/** The steps that add the summary with its chart; `reference` says where the inventory's columns are. */
export function summarySteps(
  name: string,
  language: Language,
  reference: ColumnReferences,
): readonly WriteStep[] {
  const first = headerRow + 1;
  const body = Array.from({ length: years }, (_, index) => bodyRow(first + index, index, reference));
  const below = first + years + 1;
  const column = (key: SummaryKey) => ({
    sheet: name,
    row: first,
    column: place(key),
    rows: years,
    columns: 1,
  });
  return [
    ...tableSheetSteps(summarySheet, name, language, new Map(), body, { rowsBelow: chartHeight + 1 }),
    ...(['unassigned', 'unknown'] as const).map((key): WriteStep => ({
      do: 'highlight',
      sheet: name,
      area: { row: first, column: place(key), rows: years, columns: 1 },
      formula: `=N(${cellReference({ row: first, column: place(key) })})<>0`,
      ...marks.failed,
    })),
    {
      do: 'chart',
      sheet: name,
      name: 'CN_EmissionsByScope',
      kind: 'columnStacked',
      title: { 'zh-CN': '各年度排放量（按范围）', 'en-US': 'Emissions by scope' }[language],
      area: { row: below, column: 0, rows: chartHeight, columns: columns.length },
      categories: column('year'),
      series: charted.map((key, index) => ({
        name: columns[place(key)]?.header[language] ?? '',
        values: column(key),
        color: chartColors[index] ?? chartColors[0],
      })),
      valueAxisTitle: 'tCO2e',
      numberFormat: '#,##0',
      altText: {
        'zh-CN': '堆积柱形图：最近八年范围1、2、3的排放量',
        'en-US': 'Stacked columns: emissions of scopes 1, 2 and 3 in the latest eight years',
      }[language],
    },
  ];
}

function bodyRow(row: number, index: number, reference: ColumnReferences): readonly CellInput[] {
  const cell = (key: SummaryKey) => `$${cellReference({ row, column: place(key) })}`;
  const [year, tonnes, scopes, categories] = (['year', 'tonnes', 'scope', 'category'] as const).map((key) =>
    reference(inventorySheet, key),
  );
  const removal = category.filter(({ id }) => id === 'removal').flatMap(spellingsOf);
  const emitting = removal.map((spelling) => `,${categories},"<>${spelling}"`).join('');
  const ofYear = (sum: string) =>
    `=IF(${cell('year')}="","",IF(COUNTIFS(${year},${cell('year')})=0,"",${sum}))`;
  const ofScope = (id: 1 | 2 | 3) =>
    ofYear(
      `SUMPRODUCT(SUMIFS(${tonnes},${year},${cell('year')},${scopes},${arrayConstant(scope.filter((each) => each.id === id).flatMap(spellingsOf))}${emitting}))`,
    );
  const fromYear = (sum: string) => `=IF(ISNUMBER(${cell('gross')}),${sum},"")`;
  const formulas: Readonly<Record<SummaryKey, string>> = {
    year: `=IF(COUNT(${year})=0,"",MAX(${year})-${years - 1 - index})`,
    scope1: ofScope(1),
    scope2: ofScope(2),
    scope3: ofScope(3),
    unassigned: fromYear(`ROUND(${cell('gross')}-${cell('scope1')}-${cell('scope2')}-${cell('scope3')},6)`),
    gross: ofYear(`SUMIFS(${tonnes},${year},${cell('year')}${emitting})`),
    removals: ofYear(
      `SUMPRODUCT(SUMIFS(${tonnes},${year},${cell('year')},${categories},${arrayConstant(removal)}))`,
    ),
    unknown: ofYear(
      `COUNTIFS(${year},${cell('year')})-COUNTIFS(${year},${cell('year')},${tonnes},">-1E+300")`,
    ),
    net: fromYear(`${cell('gross')}-${cell('removals')}`),
  };
  return columns.map(({ key }) => ({ formula: formulas[key], cached: '' }));
}
