import { documentLooks } from './document-steps';

const place = { sheet: 'D', row: 5, column: 0, columns: 2, valueColumn: 1, whereColumn: 1 };

test('only tonnes get the format of tonnes: a year and a GWP keep their own', () => {
  const rows = [
    { value: 2025 },
    { value: 1, unit: 'tCO2e' },
    { value: 2, unit: 'tCO2e' },
    { value: '—', unit: 'tCO2e' },
  ];
  expect(
    documentLooks(rows, place).flatMap((step) =>
      step.do === 'format' && step.format.numberFormat !== undefined ? [step.area] : [],
    ),
  ).toEqual([{ row: 6, column: 1, rows: 2, columns: 1 }]);
});
