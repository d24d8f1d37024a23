import { saysNone } from './none-spelling';

test.each(['无', '无。', ' 没有 ', '不涉及', '不适用', 'None', 'none.', 'N/A'])('“%s” says none', (text) => {
  expect(saysNone(text)).toBe(true);
});

test.each(['', '—', '0', '数据不可得', '无锡厂区', 'none yet counted'])('“%s” does not', (text) => {
  expect(saysNone(text)).toBe(false);
});
