import { isBlank, type Area } from '../../domain/cell';
import { isStatedBy, sumExact, type Exact } from '../../domain/exact';
import type { Words } from '../../domain/language';
import { namedEnergy, type NamedEnergy } from '../../domain/named-energy';
import { parseNumber } from '../../domain/number-spelling';
import type { AdoptionRemark } from './adoption';
import { addressOf, shownAt, type CellView } from './cell-view';
import type { LedgerLayout } from './ledger-layout';
import type { HeaderTexts } from './list-headers';
import { splitUnit, unitNamed } from './split-unit';

/** What the headers of a series say. */
export interface SeriesHeader {
  readonly source: string;
  readonly site: string | undefined;
  readonly unitText: string | undefined;
  readonly energy: NamedEnergy | undefined;
}

/** Reads the headers of a series, from the outer to the inner: which text is the energy, which the unit, which the site. */
export function seriesHeader(texts: HeaderTexts): SeriesHeader {
  let unitText: string | undefined;
  const names: string[] = [];
  for (const text of texts) {
    const split = splitUnit(text);
    if (split.unitText !== undefined && unitNamed(split.unitText)) {
      unitText = split.unitText;
      if (split.name !== '') names.push(split.name);
    } else if (parseNumber(text) === undefined) names.push(text);
  }
  const source = names.find((name) => namedEnergy(name, unitText) !== undefined) ?? names.join(' ');
  const sites = names.filter((name) => name !== source);
  return {
    source,
    site: names.includes(source) && sites.length > 0 ? sites.join(' ') : undefined,
    unitText,
    energy: namedEnergy(source, unitText),
  };
}

/** The sum of a series over one year. */
export interface YearSum {
  readonly year: number | undefined;
  /** Undefined where some value cannot be read: a part of a sum is no sum. */
  readonly sum: Exact | undefined;
  /** How many values were added. */
  readonly values: number;
  readonly blanks: number;
  /** The cells summed, from the first to the last. */
  readonly area: Area;
}

/** Sums a series by year, exactly; text that spells a number counts, blanks do not, and sums below are compared. */
export function sumByYear(
  view: CellView,
  { periods }: LedgerLayout,
  place: number,
  header: string,
  yearOfSheet: number | undefined,
): { readonly sums: readonly YearSum[]; readonly remarks: readonly AdoptionRemark[] } {
  const remarks: AdoptionRemark[] = [];
  const tell = (row: number, words: Words) =>
    remarks.push({
      sheet: view.sheet,
      area: view.area(row, place, 1, 1),
      header,
      seen: shownAt(view, row, place),
      words,
    });
  const years = new Map<
    number | undefined,
    { row: number; period: string; value: Exact | 'blank' | 'unreadable' }[]
  >();
  const totals: number[] = [];
  for (const { row, label } of periods) {
    if (label.period === 'total' || !('year' in label)) {
      totals.push(row);
      continue;
    }
    const value = view.value(row, place);
    const number = isBlank(value) ? 'blank' : (parseNumber(value) ?? 'unreadable');
    if (number === 'unreadable') tell(row, unreadable);
    else if (number !== 'blank' && typeof value === 'string') tell(row, textNumber(number));
    const year = label.year ?? yearOfSheet;
    const known = years.get(year) ?? [];
    if (
      number !== 'blank' &&
      known.some(({ period, value: other }) => period === label.period && other !== 'blank')
    )
      tell(row, periodTwice);
    years.set(year, [...known, { row, period: label.period, value: number }]);
  }
  const sums = [...years].map(([year, cells]): YearSum => {
    const numbers = cells.flatMap(({ value }) => (typeof value === 'object' ? [value] : []));
    const first = cells[0]?.row ?? 0;
    const last = cells.at(-1)?.row ?? first;
    const filled = cells.filter(({ value }) => value !== 'blank').map(({ period }) => period);
    const isDoubtful =
      cells.some(({ value }) => value === 'unreadable') || new Set(filled).size < filled.length;
    return {
      year,
      sum: isDoubtful || numbers.length === 0 ? undefined : sumExact(numbers),
      values: numbers.length,
      blanks: cells.length - filled.length,
      area: view.area(first, place, last - first + 1, 1),
    };
  });
  const [only] = sums;
  const whole = sums.length === 1 && totals.length === 1 ? only?.sum : undefined;
  for (const row of totals) {
    const stated = parseNumber(view.value(row, place));
    if (whole && stated && !isStatedBy(stated, whole, only?.values)) tell(row, otherSum(stated, whole));
  }
  return { sums: sums.filter(({ values, sum }) => values > 0 || sum !== undefined), remarks };
}

const unreadable: Words = {
  'zh-CN': '无法读作数值；该年合计因此留空，未带入',
  'en-US': 'Cannot be read as a number; the sum of the year is left blank, nothing is carried over',
};

const periodTwice: Words = {
  'zh-CN': '同一期间出现了两次，无法判断是否重复；该年合计因此留空，未带入',
  'en-US':
    'The period stands here twice and it cannot be told whether that is one amount too many; the sum of the year is left blank',
};

function textNumber(number: Exact): Words {
  return {
    'zh-CN': `以文本存放，按 ${number} 计入合计`,
    'en-US': `Kept as text; counted as ${number}`,
  };
}

function otherSum(stated: Exact, sum: Exact): Words {
  return {
    'zh-CN': `此处合计为 ${stated}，各期之和为 ${sum}；带入的是各期之和`,
    'en-US': `The sum here is ${stated}, the periods add up to ${sum}; what the periods add up to is carried over`,
  };
}

/** The cell of a series’ header. */
export function headerCell(view: CellView, { headers }: LedgerLayout, place: number) {
  return addressOf(view, view.area(headers.first, place, 1, 1));
}
