import { workbookOf, tableSheet } from '../../test/example-snapshot';
import { readOffsets } from '../sheets/reading/read-offsets';
import { plainField } from './field';

const [record] =
  readOffsets(
    workbookOf([
      tableSheet(
        'CN_Offsets',
        [
          ['抵消类型', '项目名称', '登记机构', '登记日期'],
          ['CCER', '风电', '', 'x'],
        ],
        {
          name: '抵消',
        },
      ),
    ]),
  )?.records ?? [];

test('a field read from a sheet becomes plain data in each of its states, with the address alone', () => {
  expect(record && plainField(record.project)).toStrictEqual({
    state: 'value',
    value: '风电',
    at: { sheet: '抵消', row: 1, column: 1 },
  });
  expect(record && plainField(record.registry)).toStrictEqual({
    state: 'blank',
    at: { sheet: '抵消', row: 1, column: 2 },
  });
  expect(record && plainField(record.registered)).toStrictEqual({
    state: 'unreadable',
    seen: 'x',
    at: { sheet: '抵消', row: 1, column: 3 },
  });
  expect(record && plainField(record.tonnes)).toStrictEqual({
    state: 'absent',
    at: { sheet: '抵消', row: 0, column: 0 },
  });
});
