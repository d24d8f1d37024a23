import { linesOfText } from './lines-of-text';

// A letter is 1.15 digits wide, a Han character 2.
test.each([
  ['', 10, 1],
  ['Inventory!M12:M13', 20, 1],
  ['Inventory!M12:M13', 19, 2],
  ['two words', 10, 2],
  ['two words', 11, 1],
  ['a'.repeat(26), 10, 3],
  ['a'.repeat(27), 10, 4],
  ['no wordislongerthanthis', 10, 4],
  ['碳中和', 6, 1],
  ['碳中和', 5, 2],
  ['第一行\n第二行', 20, 2],
  ['基准 1,765.388', 11, 2],
])('“%s” in a column of %i digits takes %i lines', (text, width, lines) => {
  expect(linesOfText(text, width)).toBe(lines);
});

test('a sentence breaks between its words: 41 letters, then 43, then 5, in a column of 52', () => {
  const sentence =
    '✓ Attained: by 2025 a reduction of 18.33% against the base, where the target asks for 12.6%';
  expect(linesOfText(sentence, 52)).toBe(3);
});
