import { Exact } from '../../domain/exact';
import { emission } from '../../domain/emission';
import type { LineCategory } from '../../domain/inventory-line';
import type { Scope } from '../../domain/scope';
import type { factorsSheet } from '../declared/factors-sheet';
import type { inventorySheet } from '../declared/inventory-sheet';
import type { RowInput } from '../rewrite-table';
import type { CellInput } from '../write-plan';
import type { ExampleWords } from './example-words';

type LineKey = (typeof inventorySheet)['columns'][number]['key'];
type FactorKey = (typeof factorsSheet)['columns'][number]['key'];

/** A source of the example with its amounts of the base year and the reporting year. */
interface ExampleSource {
  readonly site: readonly [string, string];
  readonly scope: Scope;
  readonly category: LineCategory;
  readonly source: readonly [string, string];
  readonly gas: string;
  readonly unit: string;
  readonly amounts: readonly [baseYear: number, reportingYear: number];
  readonly factor: number;
  /** The formula that gives the factor, in Chinese and in English; undefined for a number of the organization's own. */
  readonly formula?: readonly [string, string];
  readonly factorUnit: string;
  readonly origin: readonly [string, string];
  readonly standard: string;
  readonly reason?: readonly [string, string];
}

const gridOrigin = [
  '生态环境部 2022 年全国电力平均二氧化碳排放因子',
  'Ministry of Ecology and Environment, national average of 2022',
] as const;

const headquarters = ['总部', 'Headquarters'] as const;

const electricity: ExampleSource = {
  site: headquarters,
  scope: 2,
  category: 'electricity',
  source: ['外购电力', 'Purchased electricity'],
  gas: 'CO2',
  unit: 'MWh',
  amounts: [1200, 1000],
  factor: 0.5366,
  formula: ['=CN.GRID("全国",2022)', '=CN.GRID("national",2022)'],
  factorUnit: 'tCO2/MWh',
  origin: gridOrigin,
  standard: 'SZDB/Z 69',
};

/** Two buildings that happen to use as much electricity, so that the sheet shows what a site is for. */
const sources: readonly ExampleSource[] = [
  electricity,
  { ...electricity, site: ['研发中心', 'Laboratory'] },
  {
    site: headquarters,
    scope: 1,
    category: 'combustion',
    source: ['天然气', 'Natural gas'],
    gas: 'CO2',
    unit: '万Nm³',
    amounts: [20, 16],
    factor: 21.62188809,
    formula: ['=CN.FUEL("天然气","万Nm³")', '=CN.FUEL("natural gas","万Nm³")'],
    factorUnit: 'tCO2/万Nm³',
    origin: ['GB/T 32151 缺省值', 'GB/T 32151, default values'],
    standard: 'SZDB/Z 69',
  },
  {
    site: headquarters,
    scope: 1,
    category: 'fugitive',
    source: ['空调制冷剂', 'Refrigerant of air conditioning'],
    gas: 'R-410A',
    unit: 'kg',
    amounts: [20, 10],
    factor: 1,
    factorUnit: 'kg/kg',
    origin: ['充注量即排放量', 'What is refilled has leaked'],
    standard: 'ISO 14064-1',
    reason: ['表 D.1 所列', 'Listed in table D.1'],
  },
  {
    site: headquarters,
    scope: 3,
    category: 'commuting',
    source: ['商务差旅', 'Business travel'],
    gas: 'CO2e',
    unit: 'km',
    amounts: [600_000, 500_000],
    factor: 0.12,
    factorUnit: 'kgCO2e/km',
    origin: ['差旅平台年报', 'Yearly report of the travel agency'],
    standard: 'GHG Protocol',
    reason: ['SZDB/Z 69 不含范围3', 'SZDB/Z 69 leaves out scope 3'],
  },
  {
    site: headquarters,
    scope: 3,
    category: 'purchased',
    source: ['采购纸张', 'Purchased paper'],
    gas: 'CO2e',
    unit: 't',
    amounts: [2100, 2000],
    factor: 0.5,
    factorUnit: 'tCO2e/t',
    origin: ['供应商碳足迹报告', 'Footprint report of the supplier'],
    standard: 'GHG Protocol',
    reason: ['SZDB/Z 69 不含范围3', 'SZDB/Z 69 leaves out scope 3'],
  },
];

/** The lines of 2022 and 2025. */
export function exampleLines(words: ExampleWords): readonly RowInput<LineKey>[] {
  return [2022, 2025].flatMap((year, index) =>
    sources.map((source): RowInput<LineKey> => {
      const amount = source.amounts[index] ?? 0;
      const { tonnes, gwp } = emission({
        activity: new Exact(amount),
        activityUnit: source.unit,
        factor: new Exact(source.factor),
        factorUnit: source.factorUnit,
        gas: source.gas,
      });
      return {
        year,
        site: words.say(...source.site),
        scope: words.choose('scope', source.scope),
        category: words.choose('category', source.category),
        source: words.say(...source.source),
        gas: source.gas,
        activity: amount,
        unit: source.unit,
        factor: factorCell(source, words),
        factorUnit: source.factorUnit,
        factorSource: words.say(...source.origin),
        gwp: gwp.toNumber(),
        tonnes: tonnes.toNumber(),
        standard: source.standard,
        standardReason: source.reason ? words.say(...source.reason) : undefined,
      };
    }),
  );
}

/** The register: each source as it was locked when the plan was made. */
export function exampleFactors(words: ExampleWords): readonly RowInput<FactorKey>[] {
  return sources.map((source): RowInput<FactorKey> => ({
    source: words.say(...source.source),
    site: words.say(...source.site),
    gas: source.gas,
    value: source.factor,
    unit: source.factorUnit,
    origin: words.say(...source.origin),
    lockedOn: words.day(2024, 3, 15),
  }));
}

function factorCell({ factor, formula }: ExampleSource, words: ExampleWords): CellInput {
  return formula ? words.formula(...formula, factor) : factor;
}
