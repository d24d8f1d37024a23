import { Refusal } from '../domain/refusal';
import type { Words } from '../domain/language';
import { afterByTheClock, type After } from './after';
import { hostErrorOf, refusalOfHostError } from './excel-error';
import { ExcelRequests } from './excel-request';
import { leftOpenWords, type SheetKey, type SheetProtections } from './sheet-protections';

/** A protection as it stood. */
interface Standing extends SheetKey {
  readonly options: Excel.WorksheetProtectionOptions;
}

/** How long to wait for Excel's answer before what was lifted is put back. */
const patienceMilliseconds = 60_000;

/** How often Excel is asked to take a protection back. */
const tries = 2;

export class ExcelProtections implements SheetProtections {
  private readonly requests: ExcelRequests;

  constructor(private readonly after: After = afterByTheClock) {
    this.requests = new ExcelRequests(after);
  }

  async whileLifted<Result>(keys: readonly SheetKey[], work: () => Promise<Result>) {
    const lifted: Standing[] = [];
    try {
      for (const each of await this.standing(keys)) {
        // Also when no answer comes: it may have been lifted all the same.
        lifted.push(each);
        await this.lift(each);
      }
      const result = await work();
      return { result, leftOpen: await this.putBack(lifted) };
    } catch (error) {
      const leftOpen = await this.putBack(lifted);
      const words = leftOpen.length > 0 ? leftOpenWords(leftOpen) : standsAgain;
      const refusal = refusalOfHostError(error, words);
      if (refusal !== error || leftOpen.length === 0) throw refusal;
      throw new AggregateError([error], words['en-US']);
    }
  }

  private async standing(keys: readonly SheetKey[]): Promise<readonly Standing[]> {
    const found = await this.answered((context) => {
      const protections = keys.map(({ sheet }) => context.workbook.worksheets.getItem(sheet).protection);
      for (const protection of protections) protection.load('protected, options');
      return () => protections.map((each) => ({ isOn: each.protected, options: each.options }));
    });
    return keys.flatMap((key, index) => {
      const each = found[index];
      return each?.isOn ? [{ ...key, options: each.options }] : [];
    });
  }

  private async lift({ sheet, password }: Standing): Promise<void> {
    try {
      await this.answered((context) => {
        context.workbook.worksheets
          .getItem(sheet)
          .protection.unprotect(password === '' ? undefined : password);
        return () => undefined;
      });
    } catch (error) {
      const code = hostErrorOf(error)?.code;
      if (code === 'AccessDenied' || code === 'InvalidArgument') throw notLifted(sheet, code);
      throw error;
    }
  }

  /** The sheets whose protection is not back, after every other one is. */
  private async putBack(lifted: readonly Standing[]): Promise<readonly string[]> {
    const leftOpen: string[] = [];
    for (const each of lifted) {
      let isBack = false;
      for (let tried = 0; tried < tries && !isBack; tried++) isBack = await this.isProtectedAgain(each);
      if (!isBack) leftOpen.push(each.sheet);
    }
    return leftOpen;
  }

  private async isProtectedAgain({ sheet, options, password }: Standing): Promise<boolean> {
    try {
      const isOn = await this.answered((context) => {
        const { protection } = context.workbook.worksheets.getItem(sheet);
        protection.load('protected');
        return () => protection.protected;
      });
      if (isOn) return true;
      await this.answered((context) => {
        const { protection } = context.workbook.worksheets.getItem(sheet);
        protection.protect(options, password === '' ? undefined : password);
        return () => undefined;
      });
      return true;
    } catch (error) {
      if (hostErrorOf(error) || error instanceof Refusal) return false;
      throw error;
    }
  }

  /** One request; an answer that does not come is an answer too, because what was lifted must not stay so. */
  private async answered<Result>(queue: (context: Excel.RequestContext) => () => Result): Promise<Result> {
    let stopWaiting = () => {};
    const tooLong = new Promise<never>((_, reject) => {
      stopWaiting = this.after(patienceMilliseconds, () => reject(noAnswer()));
    });
    try {
      return await Promise.race([this.requests.send(queue), tooLong]);
    } finally {
      stopWaiting();
    }
  }
}

const standsAgain: Words = {
  'zh-CN': '工作表的保护与之前相同。',
  'en-US': 'The sheets are protected as before.',
};

function notLifted(sheet: string, code: string): Refusal {
  return new Refusal('notUsable', {
    'zh-CN': `“${sheet}”的保护没有解除：密码不对，或 Excel 不允许加载项解除（${code}）。请核对密码，或在“审阅 → 撤消工作表保护”中自行解除后再修复。公式没有改动。`,
    'en-US': `The protection of “${sheet}” was not lifted: the password is wrong, or Excel does not let the add-in do it (${code}). Check the password, or use Review → Unprotect Sheet and heal then. No formula was changed.`,
  });
}

function noAnswer(): Refusal {
  return new Refusal('notUsable', {
    'zh-CN': 'Excel 一分钟没有回应。请查看工作簿，关闭打开的对话框后再试。',
    'en-US': 'Excel has not answered for a minute. Look at the workbook, close an open dialog and try again.',
  });
}
