import { dossier } from '../../../test/example-dossier';
import { line, organization } from '../../../test/example-records';
import { evaluate } from '../../domain/evaluation';
import type { InventoryLine } from '../../domain/inventory-line';
import { toTheEnd } from '../../domain/slices';
import { emissionSections, factorSection } from './evaluation-emissions';

const content = (lines: readonly InventoryLine[]) => ({
  dossier: dossier({ lines }),
  evaluation: evaluate(organization(), lines, []),
});

const many = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index));

/** The rows below the heading of what the declared boundary leaves out. */
function outside(lines: readonly InventoryLine[]) {
  const rows = toTheEnd(emissionSections(content(lines), 'en-US'));
  const heading = rows.findIndex(({ item }) => item === '3.5 Emissions left out');
  return rows.slice(heading + 1, -1).map(({ item, value }) => [item, value]);
}

const travel = (index: number) =>
  line({ scope: 3, category: 'waste', source: `Trip ${index + 1}`, tonnes: '2' });

test('fifty lines left out are listed one by one, fifty-one of one category are their sum', () => {
  expect(outside(many(50, travel))).toEqual(many(50, (index) => [`Trip ${index + 1}`, 2]));
  expect(outside(many(51, travel))).toEqual([['Waste from operations', 102]]);
});

test('a line left out that names no category is in no sum, and stays listed behind them', () => {
  const unnamed = line({ scope: 3, category: undefined, source: 'Unsorted', tonnes: '7' });
  expect(outside([unnamed, ...many(50, travel)])).toEqual([
    ['Waste from operations', 100],
    ['Unsorted', 7],
  ]);
});

/** What the list of factors names, and where each comes from. */
const factors = (lines: readonly InventoryLine[]) =>
  toTheEnd(factorSection(content(lines), 'en-US'))
    .slice(1, -1)
    .map(({ item, value }) => [item, value]);

const meter = (index: number) => line({ source: `Meter ${index + 1}`, factor: '0.5', tonnes: '1000' });

test('fifty sources stand one by one with their factor; fifty-one of the same factor stand once for all', () => {
  expect(factors(many(50, meter))).toEqual(many(50, (index) => [`Meter ${index + 1} · CO2`, '0.5 tCO2/MWh']));
  expect(factors(many(51, meter))).toEqual([
    [
      'Meter 1, Meter 2, Meter 3, Meter 4, Meter 5, Meter 6, Meter 7, Meter 8 … (51 in all) · CO2',
      '0.5 tCO2/MWh',
    ],
  ]);
});

test('another value and another origin stay factors of their own among many', () => {
  const others = [
    line({ source: 'Meter A', factor: '0.6' }),
    line({ source: 'Meter B', factorSource: 'the supplier' }),
  ];
  expect(factors([...others, ...many(49, meter)])).toEqual([
    ['Meter A · CO2', '0.6 tCO2/MWh'],
    ['Meter B · CO2', '0.5 tCO2/MWh'],
    [expect.stringContaining('(49 in all) · CO2'), '0.5 tCO2/MWh'],
  ]);
});
