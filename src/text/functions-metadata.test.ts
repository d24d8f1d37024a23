import { functionsMetadata } from './functions-metadata';
import type { FunctionMetadata, FunctionWords } from './functions-metadata';

const rate: FunctionMetadata = {
  id: 'RATE.YEAR',
  name: 'RATE.YEAR',
  description: 'A rate of one year.',
  parameters: [{ name: 'base', description: 'The base.', type: 'any' }],
  result: { type: 'any' },
};
const rateInChinese: FunctionWords = {
  description: '一年的比率。',
  parameters: { base: { name: '基数', description: '基数值。' } },
};
const withDescription = (length: number): FunctionMetadata => ({ ...rate, description: 'x'.repeat(length) });

function faultsOf(
  found: readonly FunctionMetadata[],
  words = { 'RATE.YEAR': rateInChinese },
): readonly string[] {
  const made = functionsMetadata(found, words);
  return 'faults' in made ? made.faults : [];
}

test('both languages carry the same id, and errors reach the functions', () => {
  expect(functionsMetadata([rate], { 'RATE.YEAR': rateInChinese })).toMatchObject({
    english: { allowErrorForDataTypeAny: true, functions: [rate] },
    chinese: {
      functions: [
        {
          id: 'RATE.YEAR',
          name: 'RATE.YEAR',
          description: '一年的比率。',
          parameters: [{ name: '基数', description: '基数值。', type: 'any' }],
        },
      ],
    },
  });
});

test('a description of 255 characters passes, one of 256 does not', () => {
  expect(faultsOf([withDescription(254)])).toEqual([]);
  expect(faultsOf([withDescription(255)])).toEqual([]);
  expect(faultsOf([withDescription(256)])).toEqual([
    'RATE.YEAR (en-US): the description has 256 characters, 255 are allowed.',
  ]);
});

test('a Chinese description of 256 characters is one too long', () => {
  const words = { 'RATE.YEAR': { ...rateInChinese, description: '碳'.repeat(256) } };
  expect(faultsOf([rate], words)).toEqual([
    'RATE.YEAR (zh-CN): the description has 256 characters, 255 are allowed.',
  ]);
});

test.each([
  [
    'no function',
    [],
    ['There is no custom function at all.', 'RATE.YEAR has Chinese words but no function.'],
  ],
  ['two functions of one id', [rate, rate], ['RATE.YEAR is defined twice.']],
  ['no description', [{ ...rate, description: '' }], ['RATE.YEAR (en-US) has no description.']],
  [
    'a parameter without Chinese',
    [{ ...rate, parameters: [...rate.parameters, { name: 'year', description: 'The year.' }] }],
    ['RATE.YEAR: year has no Chinese words.'],
  ],
  ['Chinese for no parameter', [{ ...rate, parameters: [] }], ['RATE.YEAR has no parameter base.']],
])('%s is a fault', (_name, found: readonly FunctionMetadata[], expected) => {
  expect(faultsOf(found)).toEqual(expected);
});

test.each([
  ['RATİO', 'RATİO is no id: capital letters, digits, dot, underscore.'],
  ['AB', 'AB is no id: capital letters, digits, dot, underscore.'],
  ['GWP100', 'GWP100 is a cell address.'],
  ['R1C1', 'R1C1 is a cell address.'],
])('%s cannot be an id', (id, fault) => {
  const made = functionsMetadata([{ ...rate, id, name: id }], { [id]: rateInChinese });
  expect('faults' in made && made.faults).toContain(fault);
});

test('a function without Chinese words is a fault', () => {
  expect(functionsMetadata([rate], {})).toEqual({ faults: ['RATE.YEAR has no Chinese words.'] });
});
