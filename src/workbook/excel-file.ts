import { Refusal } from '../domain/refusal';
import type { Words } from '../domain/language';
import type { After } from './after';
import { refusalOfHostError } from './excel-error';
import { ExcelRequests } from './excel-request';
import type { OpenFile } from './open-file';

/** Bytes of a piece; Excel gives at most four times as much at once. */
const sliceSize = 1024 * 1024;

/** Bytes: the copy goes back to Excel in one message, of which it is a third larger. */
export const largestFile = 64 * 1024 * 1024;

/**
 * The file of the workbook that is open in Excel. At most two files may be open at a time, so each is closed whatever
 * happens (Office.Document.getFileAsync).
 */
export class ExcelFile implements OpenFile {
  private readonly requests: ExcelRequests;

  constructor(after?: After) {
    this.requests = new ExcelRequests(after);
  }

  async bytes(pause: (share: number) => Promise<void>): Promise<Uint8Array> {
    demand('CompressedFile', '1.1');
    demand('ExcelApi', '1.8');
    await this.endOfCellEdit();
    const file = await answerOf<Office.File>((done) =>
      Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize }, done),
    );
    try {
      if (!(file.size > 0)) throw notWhole();
      if (file.size > largestFile) throw tooLarge(file.size);
      return await slicesOf(file, pause);
    } finally {
      // That it could not be closed changes nothing about what was read.
      await new Promise<void>((resolve) => file.closeAsync(() => resolve()));
    }
  }

  async openBeside(file: Uint8Array): Promise<void> {
    try {
      await Excel.createWorkbook(base64Of(file));
    } catch (error) {
      throw refusalOfHostError(error, wayOut);
    }
  }

  private async endOfCellEdit(): Promise<void> {
    try {
      await this.requests.send((context) => {
        context.application.load('calculationMode');
        return () => undefined;
      });
    } catch (error) {
      throw refusalOfHostError(error, wayOut);
    }
  }
}

/** One after the other, in their order; the next is asked for only once the one before is there. */
async function slicesOf(file: Office.File, pause: (share: number) => Promise<void>): Promise<Uint8Array> {
  const bytes = new Uint8Array(file.size);
  let at = 0;
  for (let index = 0; index < file.sliceCount; index++) {
    await pause(index / file.sliceCount);
    const { data } = await answerOf<Office.Slice>((done) => file.getSliceAsync(index, done));
    const piece: ArrayLike<number> = data;
    if (at + piece.length > bytes.length) throw notWhole();
    bytes.set(piece, at);
    at += piece.length;
  }
  if (at !== bytes.length) throw notWhole();
  return bytes;
}

/** @throws Refusal with Office's code when it says that it failed. */
function answerOf<Value>(ask: (done: (result: Office.AsyncResult<Value>) => void) => void): Promise<Value> {
  return new Promise((resolve, reject) => {
    ask(({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
      else reject(refusalOf(error));
    });
  });
}

const wayOut: Words = {
  'zh-CN': '未作任何改动。也可以保存工作簿后用命令行生成副本：cn freeze 工作簿.xlsx -o 副本.xlsx。',
  'en-US':
    'Nothing was changed. You can also save the workbook and make the copy with the command line: cn freeze workbook.xlsx -o copy.xlsx.',
};

function refused(zh: string, en: string): Refusal {
  return new Refusal('notUsable', { 'zh-CN': zh + wayOut['zh-CN'], 'en-US': `${en} ${wayOut['en-US']}` });
}

/** @throws Refusal where this Excel, as on an iPad, has no such thing. */
function demand(set: string, version: string): void {
  if (Office.context.requirements.isSetSupported(set, version)) return;
  throw refused(
    `这里的 Excel 不能把工作簿交给加载项或打开副本（缺少 ${set} ${version}）。请在电脑上的 Excel 或网页版中执行。`,
    `Excel does not hand over the workbook or open a copy here (no ${set} ${version}). Do this in Excel on a computer or on the web.`,
  );
}

/** Codes: learn.microsoft.com/office/dev/add-ins/reference/javascript-api-for-office-error-codes */
function refusalOf({ code }: Office.Error): Refusal {
  switch (code) {
    case 7000:
      return refused(
        'Excel 不允许读取这个工作簿的文件：它可能在受保护的视图中打开，或限制了复制权限。请启用编辑或取得权限后再试。（7000）',
        'Excel does not let the file of this workbook be read: it may be open in Protected View, or copying is restricted. Enable editing or ask for the right, then try again. (7000)',
      );
    case 11000:
      return refused(
        '已有两份文件副本没有关闭，Excel 不再给出新的副本。请关闭并重新打开工作簿后再试。（11000）',
        'Two copies of the file are open already and Excel gives no more. Close the workbook, open it again, then try again. (11000)',
      );
    case 11001:
      return refused(
        '因网络问题没有取得文件。请检查网络连接，保存工作簿后再试。（11001）',
        'The file could not be fetched because of the network. Check the connection, save the workbook and try again. (11001)',
      );
    default:
      return refused(
        `Excel 没有给出工作簿的文件。请保存工作簿后再试。（${code}）`,
        `Excel did not hand over the file of the workbook. Save it and try again. (${code})`,
      );
  }
}

function tooLarge(size: number): Refusal {
  const [is, most] = [size, largestFile].map((bytes) => Math.ceil(bytes / (1024 * 1024)));
  return refused(
    `工作簿有 ${is} MB，超过在 Excel 中生成副本的上限 ${most} MB。`,
    `The workbook has ${is} MB, more than the ${most} MB for which a copy is made in Excel.`,
  );
}

function notWhole(): Refusal {
  return refused(
    'Excel 给出的文件不完整，可能在读取期间有改动。请再执行一次。',
    'The file that Excel handed over is not whole; it may have changed meanwhile. Run it again.',
  );
}

function base64Of(bytes: Uint8Array): string {
  const pieces: string[] = [];
  // More arguments than this at once are too many for some engines.
  for (let at = 0; at < bytes.length; at += 0x8000) {
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
  }
  return btoa(pieces.join(''));
}
