/**
 * The number formats that a file names by id alone (ECMA-376 part 1, 18.8.30; 27–36 and 50–58 as a Chinese Excel
 * shows them). Ids from 164 on are spelt out in the file.
 */
export const builtInNumberFormats: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'm-d-yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  34: '上午/下午h"时"mm"分"',
  35: '上午/下午h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  37: '#,##0_);(#,##0)',
  38: '#,##0_);[Red](#,##0)',
  39: '#,##0.00_);(#,##0.00)',
  40: '#,##0.00_);[Red](#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  55: '上午/下午h"时"mm"分"',
  56: '上午/下午h"时"mm"分"ss"秒"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

/** Whether a number under this format shows as a day or time: a y, m, d, h or s outside quotes, escapes and brackets. */
export function isDateFormat(format: string): boolean {
  const section = format.split(';')[0] ?? '';
  let plain = '';
  for (let at = 0; at < section.length; at++) {
    const character = section[at];
    if (character === '"') {
      const end = section.indexOf('"', at + 1);
      at = end < 0 ? section.length : end;
    } else if (character === '\\' || character === '_' || character === '*') at++;
    else if (character === '[') {
      const end = section.indexOf(']', at);
      const inside = section.slice(at + 1, end < 0 ? undefined : end);
      if (/^(h+|m+|s+)$/i.test(inside)) return true;
      at = end < 0 ? section.length : end;
    } else plain += character;
  }
  return !/general/i.test(plain) && /[ymdhs]/i.test(plain);
}
