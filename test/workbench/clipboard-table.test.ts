import { clipboardTable, clipboardText } from './clipboard-table';

test.each<[string, string[][]]>([
  ['a', [['a']]],
  [
    'a\tb\r\n1\t2\r\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'a\tb\n1\t2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'a\t\t\nb',
    [
      ['a', '', ''],
      ['b', '', ''],
    ],
  ],
  ['a\n\nb', [['a'], [''], ['b']]],
  ['"two\nlines"\t"a ""quote"""\n', [['two\nlines', 'a "quote"']]],
  ['5" pipe\tx', [['5" pipe', 'x']]],
  ['', [['']]],
])('%j becomes %j', (text, rows) => {
  expect(clipboardTable(text)).toEqual(rows);
});

test('what is copied comes back as it was', () => {
  const rows = [
    ['林业碳汇', '1,200', 'line\nend'],
    ['', '"', '\t'],
  ];
  expect(clipboardTable(clipboardText(rows))).toEqual(rows);
});
