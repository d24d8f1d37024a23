import type { CellValue } from '../../domain/cell';
import { tableSheet, workbookOf } from '../../../test/example-snapshot';
import { readMeasures } from './read-measures';

const read = (header: readonly string[], ...rows: readonly (readonly CellValue[])[]) =>
  readMeasures(workbookOf([tableSheet('CN_Measures', [header, ...rows], { name: '计划' })]))?.measures ?? [];

test('columns renamed, moved, in another language and with strange ones between are read', () => {
  const [measure] = read(
    ['Starts on', '负责人', '资金', '措施名称', 'Category of measure'],
    ['2024/3/1', '李', '800,000', '分布式光伏发电', '可再生能源'],
  );
  expect(measure).toMatchObject({
    at: { sheet: '计划', row: 1, column: 0 },
    action: { value: '分布式光伏发电', at: { sheet: '计划', row: 1, column: 3 } },
    category: { value: 'nonFossil' },
    startsOn: { value: '2024-03-01' },
    endsOn: { state: 'absent', at: { sheet: '计划', row: 0, column: 0 } },
  });
  expect(measure?.funds.state === 'value' && measure.funds.value.toString()).toBe('800000');
});

test('blank rows between measures are skipped; what cannot be read is kept as it stands', () => {
  const measures = read(
    ['减排措施', '措施类别', '评估日期'],
    ['照明改造', '节能', 45999],
    [undefined, undefined, undefined],
    ['碳捕集', '其他技术', '去年底'],
  );
  expect(measures.map(({ at }) => at.row)).toEqual([1, 3]);
  expect(measures[0]?.evaluatedOn).toMatchObject({ value: '2025-12-08' });
  expect(measures[1]).toMatchObject({
    category: { state: 'unreadable', seen: '其他技术' },
    evaluatedOn: { state: 'unreadable', seen: '去年底' },
  });
});

test('without the table there is no plan', () => {
  expect(readMeasures(workbookOf([]))).toBeUndefined();
});
