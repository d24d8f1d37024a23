import { percentWords } from './percent-words';

test.each([
  ['0.042', undefined, '4.2%'],
  ['0.12850593741', undefined, '12.85%'],
  ['0.42', '0.4', '42%'],
  ['0.0419999', '0.042', '4.19999%'],
  ['0.042', '0.0419999', '4.2%'],
  ['0.042', '0.042', '4.2%'],
  ['0.419999999999999', '0.42', '42%'],
  ['1', undefined, '100%'],
  ['0', undefined, '0%'],
])('a share of %s beside %s reads %s', (share, against, words) => {
  expect(percentWords(share, against)).toBe(words);
});
