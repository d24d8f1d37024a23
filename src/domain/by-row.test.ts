import { ByRow } from './by-row';

test('each row is found again, at whatever distance, and none that nothing was said of', () => {
  const known = new ByRow<string>();
  const row = (number: number) => ({ at: { sheet: '清单', row: number, column: 0 } });
  known.set(row(2), 'third');
  known.set(row(1_048_575), 'last');
  known.set(row(2), 'third again');
  expect([2, 3, 1_048_575].map((number) => known.of(row(number)))).toEqual([
    'third again',
    undefined,
    'last',
  ]);
});
