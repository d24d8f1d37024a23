import { organizationSheet } from '../declared/organization-sheet';
import { carryEntry } from './carry-entry';

const carry = (key: string, value: string | number | boolean, language: 'zh-CN' | 'en-US' = 'zh-CN') => {
  const item = organizationSheet.items.find((each) => each.key === key);
  if (!item) throw new RangeError(key);
  return carryEntry(value, item, language, false);
};

test.each([
  ['keyEmitter', '不是', '否', 'No'],
  ['keyEmitter', true, '是', 'Yes'],
  ['keyEmitter', 'N', '否', 'No'],
  ['neutralityType', '部分价值链', '部分价值链碳中和', 'Partial value chain'],
  ['report', 'IPCC AR5', 'AR5', 'AR5'],
])('%s written %p is the choice “%s”', (key, value, chinese, english) => {
  expect(carry(key, value)).toEqual({ input: chinese });
  expect(carry(key, value, 'en-US')).toEqual({ input: english });
});

test.each([
  [
    'keyEmitter',
    '也许',
    '也许',
    'None of the choices; carried over as it stands, and the check will name it',
  ],
  [
    'reportingYear',
    '明年',
    '明年',
    'Cannot be read as a year; carried over as it stands, and the check will name it',
  ],
  [
    'declarationDay',
    '2026-02-30',
    '2026-02-30',
    'Cannot be read as a date; carried over as it stands, and the check will name it',
  ],
])('%s written %p is no entry that can be read, and is told', (key, value, input, words) => {
  const carried = carry(key, value);
  expect([carried.input, carried.words?.['en-US']]).toEqual([input, words]);
});

test('a code of 15 digits kept as a number is whole, one of 18 is not', () => {
  expect(carry('creditCode', 914403001234567)).toEqual({ input: '914403001234567' });
  expect(carry('creditCode', 914403001234567000).input).toBeUndefined();
});

test('an error value carries nothing', () => {
  const [item] = organizationSheet.items;
  if (!item) throw new Error('no items');
  expect(carryEntry({ error: '#REF!' }, item, 'zh-CN', false)).toMatchObject({
    input: undefined,
    words: { 'zh-CN': '错误值，未带入' },
  });
});
