import { isDateFormat } from './number-formats';

describe('which number formats show a day or a time', () => {
  test.each([
    'yyyy-mm-dd',
    'm/d/yyyy',
    'yyyy"年"m"月"d"日"',
    '[h]:mm',
    'h:mm AM/PM',
    '[$-804]yyyy\\-mm',
    '[DBNum1]yyyy"年"',
  ])('%s does', (format) => {
    expect(isDateFormat(format)).toBe(true);
  });

  test.each([
    'General',
    '0.00',
    '#,##0.000',
    '@',
    '0"days"',
    '0\\d',
    '[Red]0',
    '0.00E+00',
    '_-* #,##0_-',
    '',
  ])('%s does not', (format) => {
    expect(isDateFormat(format)).toBe(false);
  });
});
