import { Refusal } from '../domain/refusal';
import { hostErrorOf, refusalOfHostError, wordsOfHostError } from './excel-error';

const answered = (code: string) =>
  Object.assign(new Error('raw text of the host'), { code, debugInfo: { errorLocation: 'Range.values' } });

describe("Excel's errors in words", () => {
  it.each([
    ['InvalidOperationInCellEditMode', 'Enter', 'Esc'],
    ['AccessDenied', '保护', 'protected'],
    ['RequestPayloadSizeLimitExceeded', '大小', 'more data'],
    ['ResponsePayloadSizeLimitExceeded', '大小', 'more data'],
    ['InactiveWorkbook', '另一个工作簿', 'Another workbook'],
    ['ApiNotFound', '更新 Excel', 'Update Excel'],
    ['ItemAlreadyExists', '再执行一次', 'again'],
    ['MergedRangeConflict', '合并单元格', 'Merged cells'],
    ['GeneralException', '重新打开', 'open it again'],
    ['SomethingNewOf2031', '重新打开', 'open it again'],
  ])('%s says what to do, with the code to look it up', (code, chinese, english) => {
    const words = wordsOfHostError({ code });
    expect(words['zh-CN']).toContain(chinese);
    expect(words['en-US']).toContain(english);
    expect(words['zh-CN']).toContain(code);
    expect(words['en-US']).toContain(code);
  });

  it("never shows the host's own message", () => {
    const refusal = refusalOfHostError(answered('AccessDenied'));
    expect(refusal).toBeInstanceOf(Refusal);
    expect(String(refusal)).not.toContain('raw text');
  });

  it('says after it what became of the workbook', () => {
    const refusal = refusalOfHostError(answered('AccessDenied'), {
      'zh-CN': '未改动。',
      'en-US': 'Unchanged.',
    });
    expect(String(refusal)).toMatch(/\(AccessDenied\) Unchanged\.$/);
  });

  it('a wrong use of the client and any other error stay the bugs they are', () => {
    const misuse = answered('PropertyNotLoaded');
    const bug = new TypeError('x is undefined');
    expect(refusalOfHostError(misuse)).toBe(misuse);
    expect(refusalOfHostError(bug)).toBe(bug);
  });

  it("keeps where it failed, and takes nothing else for Excel's answer", () => {
    expect(hostErrorOf(answered('ItemAlreadyExists'))).toEqual({
      code: 'ItemAlreadyExists',
      location: 'Range.values',
      passed: [],
    });
    expect(
      hostErrorOf(Object.assign(answered('ItemNotFound'), { traceMessages: ['begun'] }))?.passed,
    ).toEqual(['begun']);
    expect(hostErrorOf(Object.assign(new Error('no file'), { code: 'ENOENT' }))).toBeUndefined();
    expect(hostErrorOf(undefined)).toBeUndefined();
  });
});
