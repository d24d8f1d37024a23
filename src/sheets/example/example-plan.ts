import { Exact } from '../../domain/exact';
import type { BasePeriod } from '../../domain/base-period';
import { overallRate, type Path } from '../../domain/target';
import type { measuresSheet } from '../declared/measures-sheet';
import type { RowInput } from '../rewrite-table';
import type { targetsSheet } from '../declared/targets-sheet';
import type { CellInput } from '../write-plan';
import type { ExampleWords } from './example-words';

type TargetKey = (typeof targetsSheet)['columns'][number]['key'];
type MeasureKey = (typeof measuresSheet)['columns'][number]['key'];

/** One base year: 1,287.84 t of electricity, 432.4377618 t of gas and 45.11 t of refrigerant. */
export function exampleBase(words: ExampleWords): Readonly<Partial<Record<keyof BasePeriod, CellInput>>> {
  return {
    firstYear: 2022,
    lastYear: 2022,
    method: words.choose('baseMethod', 'year'),
    value: 1765.3877618,
    adjusted: words.choose('yesNo', false),
  };
}

/** A target by each basis, and one of scope 3, which is more than 40 % of the emissions. */
export function exampleTargets(words: ExampleWords): readonly RowInput<TargetKey>[] {
  const { say, choose, day } = words;
  const terms = (annual: number, path: Path, targetYear: number): RowInput<TargetKey> => ({
    baseYear: 2022,
    targetYear,
    annualRate: annual,
    path: choose('path', path),
    overallRate: overallRate(new Exact(annual), 2022, targetYear, path).toNumber(),
    setOn: day(2024, 3, 15),
  });
  return [
    {
      name: say('运营排放总量', 'Operational emissions'),
      scopes: choose('scopes', '12'),
      kind: choose('targetKind', 'absolute'),
      basis: choose('targetBasis', 'science'),
      ...terms(0.042, 'linear', 2032),
      baseValue: 1765.3877618,
      actualValue: 1441.70520944,
    },
    {
      name: say('万元产值排放', 'Emissions per 10,000 yuan of output'),
      scopes: choose('scopes', '12'),
      kind: choose('targetKind', 'economicIntensity'),
      basis: choose('targetBasis', 'policy'),
      ...terms(0.045, 'compound', 2030),
      requiredRate: 0.0389,
      requiredSince: day(2021, 10, 26),
      baseValue: 0.25,
      actualValue: 0.2,
    },
    {
      name: say('单位产品排放', 'Emissions per product'),
      scopes: choose('scopes', '12'),
      kind: choose('targetKind', 'physicalIntensity'),
      basis: choose('targetBasis', 'carbonTrading'),
      ...terms(0.0448, 'compound', 2025),
      requiredRate: 0.0448,
      requiredSince: day(2023, 6, 30),
      baseValue: 1.2,
      actualValue: 1,
    },
    {
      name: say('范围3总量', 'Scope 3 emissions'),
      scopes: choose('scopes', '3'),
      kind: choose('targetKind', 'absolute'),
      basis: choose('targetBasis', 'science'),
      ...terms(0.025, 'linear', 2032),
      coverage: 0.7,
      baseValue: 1122,
      actualValue: 1030,
    },
  ];
}

/** A measure in force in 2025, evaluated in that year, and one that is planned. */
export function exampleMeasures({ say, choose, day }: ExampleWords): readonly RowInput<MeasureKey>[] {
  return [
    {
      action: choose('measure', 2),
      category: choose('measureCategory', 'nonFossil'),
      place: say('总部屋顶', 'Roof of the headquarters'),
      startsOn: day(2024, 3, 1),
      endsOn: day(2044, 2, 28),
      funds: 1_600_000,
      fundsSource: say('自筹', 'Own funds'),
      evaluatedOn: day(2025, 12, 10),
      evaluationResult: say('发电量达到预期', 'Yield as expected'),
      reducedTonnes: 180,
    },
    {
      action: choose('measure', 11),
      category: choose('measureCategory', 'efficiency'),
      place: say('总部各楼层', 'All floors of the headquarters'),
      startsOn: day(2026, 9, 1),
      endsOn: day(2036, 8, 31),
      funds: 240_000,
      fundsSource: say('自筹', 'Own funds'),
      reducedTonnes: 34.5,
    },
  ];
}
