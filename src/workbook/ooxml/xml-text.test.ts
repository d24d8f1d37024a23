import { decodeXstring, encodeXstring, escapeAttribute, escapeText, textElement } from './xml-text';

describe('text in XML', () => {
  test('a carriage return is written as a reference, which a reader does not turn into a line feed', () => {
    expect(escapeText('a\r\nb')).toBe('a&#13;\nb');
  });

  test('line breaks and quotes survive in an attribute', () => {
    expect(escapeAttribute('a\n"b"\t')).toBe('a&#10;&quot;b&quot;&#9;');
  });

  test.each([
    ['a\u0001b', 'a_x0001_b'],
    ['\u000B', '_x000B_'],
    ['tab\tand\nline', 'tab\tand\nline'],
    ['_x0041_', '_x005F_x0041_'],
    ['_x004_', '_x004_'],
    ['\uD800', '_xD800_'],
    ['😀', '😀'],
    ['\uFFFF', '_xFFFF_'],
  ])('%j is kept in a cell as %s and read back', (text, kept) => {
    expect(encodeXstring(text)).toBe(kept);
    expect(decodeXstring(kept)).toBe(text);
  });

  test('blanks at either end ask to be kept, blanks inside need not', () => {
    expect(textElement('', 'a b')).toBe('<t>a b</t>');
    expect(textElement('x:', 'a ')).toBe('<x:t xml:space="preserve">a </x:t>');
    expect(textElement('', '\na')).toBe('<t xml:space="preserve">\na</t>');
  });
});
