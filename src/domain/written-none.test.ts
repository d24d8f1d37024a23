import { isNone } from './written-none';

test.each(['无', '无。', ' 没有 ', '不涉及', 'None', 'n/a', 'N/A', 'NA'])(
  '“%s” says that there is none',
  (text) => {
    expect(isNone(text)).toBe(true);
  },
);

test.each(['', '无锡分公司未计入', '量小，未计入', 'none of ours but one'])('“%s” does not', (text) => {
  expect(isNone(text)).toBe(false);
});
