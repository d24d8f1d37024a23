import { isBlank } from '../../domain/cell';
import type { Language, Words } from '../../domain/language';
import { choiceWords } from '../choice-lists';
import { inventorySheet } from '../declared/inventory-sheet';
import type { CellInput } from '../write-plan';
import type { AdoptableList, AdoptedRow, AdoptingKey, AdoptionRemark, ColumnMatch } from './adoption';
import { shortened } from './adopt-records';
import { qualifiedArea, shownAt, type CellView } from './cell-view';
import { ledgerLayout, type LedgerLayout } from './ledger-layout';
import { headerCell, seriesHeader, sumByYear, type SeriesHeader, type YearSum } from './ledger-series';
import { headerTexts } from './list-headers';

/**
 * An energy ledger with a series of amounts for each energy and a period a row, mapped onto the inventory: a line for
 * each series and year with its sum. Undefined where the sheet has none. In a turned view the periods stand side by
 * side, and up to `deepest` columns in front of them say what a series is.
 */
export function adoptLedger(
  view: CellView,
  deepest: number,
  date1904: boolean,
  language: Language,
): AdoptableList | undefined {
  const layout = ledgerLayout(view, deepest, date1904);
  if (!layout) return undefined;
  const texts = headerTexts(view, layout.headers.first, layout.headers.end);
  const yearOfSheet = yearNamed(view, layout);
  const columns: ColumnMatch[] = [];
  const rows: AdoptedRow[] = [];
  const remarks: AdoptionRemark[] = [...strayRows(view, layout)];
  for (let place = 0; place < view.columns; place++) {
    if (place === layout.labels) continue;
    const header = seriesHeader(texts[place] ?? []);
    const filled = filledPeriods(view, layout, place);
    const shown = (texts[place] ?? []).join(' ');
    if (shown === '' && filled.length === 0) continue;
    const at = headerCell(view, layout, place);
    if (!header.energy) {
      columns.push({ at, header: shown, seen: '', match: undefined, carried: 0 });
      if (filled.length > 0) remarks.push(unmatched(view, layout, place, shown, filled));
      continue;
    }
    const { sums, remarks: told } = sumByYear(view, layout, place, shown, yearOfSheet);
    columns.push({
      at,
      header: shown,
      seen: '',
      match: lineWords(header),
      carried: sums.reduce((count, { sum, values }) => count + (sum ? values : 0), 0),
    });
    remarks.push(...told);
    for (const sum of sums) {
      remarks.push(...lineRemarks(view, header, shown, sum));
      rows.push(rowOf(view, header, sum, language));
    }
  }
  if (rows.length === 0) return undefined;
  const { first } = layout.headers;
  return {
    kind: 'list',
    target: inventorySheet,
    sheet: view.sheet,
    area: view.area(first, 0, layout.end - first, view.columns),
    columns,
    rows,
    remarks,
  };
}

/** The year of periods that name none: of the title above the headers, or else of the tab; undefined where several are named. */
function yearNamed(view: CellView, { headers }: LedgerLayout): number | undefined {
  const title: string[] = [];
  for (let row = 0; row < headers.first; row++)
    for (let column = 0; column < view.columns; column++) title.push(shownAt(view, row, column));
  for (const text of [title.join(' '), view.sheet]) {
    const years = new Set(
      [...text.normalize('NFKC').matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].map(([year]) => year),
    );
    const [year] = years;
    if (years.size === 1 && year !== undefined) return Number(year);
    if (years.size > 1) return undefined;
  }
  return undefined;
}

function filledPeriods(view: CellView, { periods }: LedgerLayout, place: number): readonly string[] {
  return periods
    .filter(({ row, label }) => label.period !== 'total' && !isBlank(view.value(row, place)))
    .map(({ row }) => shownAt(view, row, place));
}

/** Rows among and below the periods that are none. */
function strayRows(view: CellView, { headers, periods }: LedgerLayout): readonly AdoptionRemark[] {
  const ours = new Set(periods.map(({ row }) => row));
  const remarks: AdoptionRemark[] = [];
  for (let row = headers.end; row < view.rows; row++) {
    if (ours.has(row)) continue;
    const texts = Array.from({ length: view.columns }, (_, column) => shownAt(view, row, column)).filter(
      (text) => text !== '',
    );
    if (texts.length === 0) continue;
    remarks.push({
      sheet: view.sheet,
      area: view.area(row, 0, 1, view.columns),
      header: '',
      seen: shortened(texts),
      words: {
        'zh-CN': '没有可识别的月份或年份，未计入任何合计',
        'en-US': 'No month or year that can be told; counted in no sum',
      },
    });
  }
  return remarks;
}

function unmatched(
  view: CellView,
  { headers, end }: LedgerLayout,
  place: number,
  header: string,
  filled: readonly string[],
): AdoptionRemark {
  return {
    sheet: view.sheet,
    area: view.area(headers.end, place, end - headers.end, 1),
    header,
    seen: shortened(filled),
    words: {
      'zh-CN': `没有对应的排放源，${filled.length} 个值未带入；需要计入时请在排放清单中添加一行`,
      'en-US': `No source of emissions that is known; values not carried over: ${filled.length}. Add a line to the inventory where they count`,
    },
  };
}

function lineWords({ source, site, unitText }: SeriesHeader): Words {
  const name = [site, source].filter((each) => each !== undefined).join(' ');
  const unit = unitText === undefined ? '' : ` (${unitText})`;
  return { 'zh-CN': `排放源：${name}${unit}`, 'en-US': `Source: ${name}${unit}` };
}

function lineRemarks(
  view: CellView,
  { energy, unitText }: SeriesHeader,
  shown: string,
  { year, area, blanks }: YearSum,
): readonly AdoptionRemark[] {
  const told: Words[] = [
    ...(blanks === 0
      ? []
      : [
          {
            'zh-CN': `${blanks} 个期间空白，没有按零计入；确为零的请填 0`,
            'en-US': `Periods left blank: ${blanks}. They were not taken for zero; enter 0 where that is meant`,
          },
        ]),
    ...(year === undefined
      ? [{ 'zh-CN': '看不出是哪一年，年份留空', 'en-US': 'The year cannot be told and is left blank' }]
      : []),
    ...(unitText === undefined
      ? [{ 'zh-CN': '表头没有单位，单位留空', 'en-US': 'The header names no unit; the unit is left blank' }]
      : []),
    energy?.factor
      ? {
          'zh-CN': '排放因子是建议值，请核对后再用',
          'en-US': 'The emission factor is a proposal; check it before use',
        }
      : { 'zh-CN': '排放因子留空，请填写', 'en-US': 'The emission factor is left blank; enter it' },
  ];
  return told.map((words) => ({ sheet: view.sheet, area, header: shown, seen: '', words }));
}

function rowOf(view: CellView, header: SeriesHeader, sum: YearSum, language: Language): AdoptedRow {
  const { source, site, unitText, energy } = header;
  const origin = qualifiedArea(view.sheet, sum.area);
  const factor = energy?.factor;
  const values: Partial<Record<AdoptingKey, CellInput>> = {
    year: sum.year,
    site,
    source,
    activity: sum.sum?.toNumber(),
    unit: unitText,
    note: noteOf(origin, sum)[language],
  };
  if (energy) {
    values['scope'] = choiceWords('scope', energy.scope)[language];
    values['category'] = choiceWords('category', energy.category)[language];
    values['gas'] = energy.gas;
  }
  if (factor) {
    values['factor'] = { formula: factor.formula[language], cached: factor.value };
    values['factorUnit'] = factor.unit;
    values['factorSource'] = factor.origin[language];
  }
  return { values, origin, from: { sheet: view.sheet, area: sum.area } };
}

function noteOf(origin: string, { values, blanks }: YearSum): Words {
  return {
    'zh-CN': `来自 ${origin}，${values} 个值之和${blanks === 0 ? '' : `，${blanks} 个空白`}`,
    'en-US': `From ${origin}, sum of ${values}${blanks === 0 ? '' : `, ${blanks} blank`}`,
  };
}
