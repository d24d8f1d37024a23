import type { CellAddress } from '../../domain/cell';
import { cellReference } from '../../domain/cell';
import type { Exact } from '../../domain/exact';
import type { Language } from '../../domain/language';
import type { CellInput } from '../write-plan';

/** What a target path starts from. */
export interface TargetTerms {
  readonly base: Exact;
  /** Share per year, 0.042 for 4.2 %. */
  readonly annualRate: Exact;
  readonly baseYear: number;
  readonly targetYear: number;
}

const labels = {
  'zh-CN': ['基准值', '年下降率', '基准年', '目标年', '年份', '复合路径', '线性路径'],
  'en-US': ['Base value', 'Yearly reduction', 'Base year', 'Target year', 'Year', 'Compound', 'Linear'],
} as const;

const amount = '#,##0.###';

/**
 * A block for the sheet: the four terms on top, below them year by year both paths as formulas over these terms, so
 * that the block goes on living when a term is changed.
 */
export function targetBlock(
  { base, annualRate, baseYear, targetYear }: TargetTerms,
  at: CellAddress,
  language: Language,
): {
  readonly cells: readonly (readonly CellInput[])[];
  readonly formats: readonly (readonly (string | undefined)[])[];
} {
  const [baseLabel, rateLabel, fromLabel, toLabel, year, compound, linear] = labels[language];
  const term = (row: number) =>
    cellReference({ row: at.row + row, column: at.column + 1 }).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
  const terms: readonly (readonly [string, number, string | undefined])[] = [
    [baseLabel, base.toNumber(), amount],
    [rateLabel, annualRate.toNumber(), '0.00%'],
    [fromLabel, baseYear, '0'],
    [toLabel, targetYear, '0'],
  ];
  const years = Array.from({ length: targetYear - baseYear + 1 }, (_, passed) => baseYear + passed);
  const value = (row: number, path: string): CellInput => {
    const own = cellReference({ row: at.row + row, column: at.column });
    return { formula: `=CN.TARGETVALUE(${term(0)},${term(1)},${term(2)},$${own},"${path}")` };
  };
  const firstYear = terms.length + 2;
  return {
    cells: [
      ...terms.map(([label, number]) => [label, number, undefined]),
      [undefined, undefined, undefined],
      [year, compound, linear],
      ...years.map((each, passed) => [
        each,
        value(firstYear + passed, 'compound'),
        value(firstYear + passed, 'linear'),
      ]),
    ],
    formats: [
      ...terms.map(([, , format]) => [undefined, format, undefined]),
      [],
      [],
      ...years.map(() => ['0', amount, amount]),
    ],
  };
}
