import { listedNames } from './listed-names';

test.each([
  '、',
  '､',
  '﹑',
  ',',
  ', ',
  '，',
  '﹐',
  ';',
  '；',
  '﹔',
  '|',
  ' ｜ ',
  '\n',
  '\r\n',
  '、\n',
  '，，',
])('commuting and business travel kept apart by %j are two names', (between) => {
  expect(listedNames(`员工通勤${between}商务差旅`)).toEqual(['员工通勤', '商务差旅']);
  expect(listedNames(`${between}Staff commuting${between}Business travel${between}`)).toEqual([
    'Staff commuting',
    'Business travel',
  ]);
});

test('blanks, strokes between words and brackets belong to a name', () => {
  expect(listedNames('Staff commuting / home office, 差旅（飞机）')).toEqual([
    'Staff commuting / home office',
    '差旅（飞机）',
  ]);
});

test.each(['', ' ', '、', ',;\n'])('%j lists nothing', (text) => {
  expect(listedNames(text)).toEqual([]);
});
