import { tableSheet, workbookOf } from '../../../test/example-snapshot';
import type { CellValue } from '../../domain/cell';
import { readTargets } from './read-targets';

const read = (header: readonly string[], ...rows: readonly (readonly CellValue[])[]) =>
  readTargets(workbookOf([tableSheet('CN_Targets', [header, ...rows], { name: '目标', row: 2, column: 1 })]))
    ?.targets ?? [];

test('a target has its fields with the cells they stand in, in Chinese', () => {
  const [target] = read(
    ['目标名称', '适用范围', '目标类型', '设定依据', '基准年', '年均下降率', '下降方式', '目标设定日期'],
    ['一、二', '范围1、2', '总量', '气候科学', '2022年', '4.2%', '线性', '2024年3月15日'],
  );
  expect(target?.at).toEqual({ sheet: '目标', row: 3, column: 1 });
  expect(target?.scopes).toMatchObject({ value: [1, 2] });
  expect(target?.kind).toMatchObject({ value: 'absolute' });
  expect(target?.basis).toMatchObject({ value: 'science' });
  expect(target?.baseYear).toMatchObject({
    state: 'value',
    value: 2022,
    at: { sheet: '目标', row: 3, column: 5 },
  });
  expect(String(target?.annualRate.state === 'value' && target.annualRate.value)).toBe('0.042');
  expect(target?.path).toMatchObject({ value: 'linear' });
  expect(target?.setOn).toMatchObject({ value: '2024-03-15' });
  expect(target?.coverage).toEqual({ state: 'absent', at: { sheet: '目标', row: 2, column: 1 } });
});

test('the same in English, under headers that people give', () => {
  const [target] = read(
    ['Target', 'Scopes', 'Kind of target', 'Basis', 'Base year', 'annual rate', 'policy date'],
    ['Scope 3', 'Scope 3', 'Physical intensity', 'science', 2020, 0.07, '2021-10-24'],
  );
  expect(target?.scopes).toMatchObject({ value: [3] });
  expect(target?.kind).toMatchObject({ value: 'physicalIntensity' });
  expect(String(target?.annualRate.state === 'value' && target.annualRate.value)).toBe('0.07');
  expect(target?.requiredSince).toMatchObject({ value: '2021-10-24' });
});

test('what cannot be understood is kept as it was seen, blanks stay blank', () => {
  const [target] = read(
    ['目标名称', '年均下降率', '总体下降率', '基准年数值', '目标年', '设定依据'],
    ['一', 4.2, { error: '#NAME?' }, -1, '远期', undefined],
  );
  expect(target?.annualRate).toMatchObject({ state: 'unreadable', seen: '4.2' });
  expect(target?.overallRate).toMatchObject({ state: 'unreadable', seen: '#NAME?' });
  expect(target?.baseValue).toMatchObject({ state: 'unreadable', seen: '-1' });
  expect(target?.targetYear).toMatchObject({ state: 'unreadable', seen: '远期' });
  expect(target?.basis.state).toBe('blank');
});

test('a row whose overall rate alone stands ready is no target, and without the table there are none', () => {
  expect(read(['目标名称', '总体下降率'], [undefined, ''])).toEqual([]);
  expect(readTargets(workbookOf([]))).toBeUndefined();
});

test('days count from 1904 where the workbook does', () => {
  const sheet = tableSheet('CN_Targets', [
    ['目标名称', '目标设定日期'],
    ['一', 43904],
  ]);
  const [target] = readTargets(workbookOf([sheet], { date1904: true }))?.targets ?? [];
  expect(target?.setOn).toMatchObject({ value: '2024-03-15' });
});
