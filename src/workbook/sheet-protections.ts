import type { Words } from '../domain/language';

/** A protected sheet and the password by which its protection is lifted; empty where there is none. */
export interface SheetKey {
  readonly sheet: string;
  readonly password: string;
}

/** The protections of the sheets of the open workbook. */
export interface SheetProtections {
  /**
   * Lifts the protection of the sheets, does the work, and puts every protection back with the options and the
   * password it had, whatever happens. Sheets that are not protected are left so. `leftOpen` are those whose
   * protection Excel did not take back.
   * @throws Refusal when one is not lifted, or when the work is refused; it says which protections are not back.
   */
  whileLifted<Result>(
    keys: readonly SheetKey[],
    work: () => Promise<Result>,
  ): Promise<{ readonly result: Result; readonly leftOpen: readonly string[] }>;
}

/** What to do about sheets whose protection was lifted and is not back. */
export function leftOpenWords(sheets: readonly string[]): Words {
  return {
    'zh-CN': `注意：${sheets.join('、')} 的保护没有恢复，请在“审阅 → 保护工作表”中重新保护。`,
    'en-US': `Mind: the protection of ${sheets.join(', ')} is not back. Use Review → Protect Sheet.`,
  };
}
