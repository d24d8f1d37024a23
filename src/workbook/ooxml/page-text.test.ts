import { parsePageText, storedPageText } from './page-text';

describe('header and footer texts', () => {
  test.each([
    [{ left: '甲', center: '第 &P 页', right: '&A' }, '&L甲&C第 &P 页&R&A'],
    [{ center: '&P/&N' }, '&C&P/&N'],
    [{ left: 'R&&L', right: 'x' }, '&LR&&L&Rx'],
    [{}, ''],
  ])('%j is stored as %s and read again', (text, stored) => {
    expect(storedPageText(text)).toBe(stored);
    expect(parsePageText(stored)).toEqual(text);
  });

  test('text without a section stands in the middle', () => {
    expect(parsePageText('页 &P')).toEqual({ center: '页 &P' });
  });

  test('an empty section is none', () => {
    expect(storedPageText({ left: '', right: 'x' })).toBe('&Rx');
  });
});
