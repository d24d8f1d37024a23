import { line } from '../../test/example-records';
import { standardsUsed } from './standards-used';

test('standards stand once each in the order of the sheet, lines that name none last', () => {
  const lines = [
    line({ standard: undefined }),
    line({ standard: 'SZDB/Z 69' }),
    line({ standard: 'ISO 14064-1' }),
    line({ standard: 'SZDB/Z 69' }),
  ];
  expect(standardsUsed(lines).map(({ name, lines: of }) => [name, of.length])).toEqual([
    ['SZDB/Z 69', 2],
    ['ISO 14064-1', 1],
    ['', 1],
  ]);
});
