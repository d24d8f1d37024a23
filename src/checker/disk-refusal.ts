import type { Words } from '../domain/language';
import { notUsable, type Refusal } from '../domain/refusal';

/** What the disk says no to, by the code of the system; `path` is shown as it was given. */
const reasons: Readonly<Record<string, (path: string) => Words>> = {
  ENOENT: (path) => ({
    'zh-CN': `没有“${path}”这个文件或文件夹。请检查路径；含空格的路径要加引号。`,
    'en-US': `There is no file or folder “${path}”. Check the path; put paths with spaces in quotes.`,
  }),
  ENOTDIR: (path) => ({
    'zh-CN': `“${path}”的路径中有一段不是文件夹。请检查路径。`,
    'en-US': `A part of the path “${path}” is no folder. Check the path.`,
  }),
  EISDIR: (path) => ({
    'zh-CN': `“${path}”是文件夹，这里需要一个文件。`,
    'en-US': `“${path}” is a folder; a file is wanted here.`,
  }),
  EACCES: (path) => ({
    'zh-CN': `没有权限使用“${path}”。请检查文件和文件夹的权限，或换一个文件夹。`,
    'en-US': `There is no permission for “${path}”. Check the permissions of file and folder, or choose another folder.`,
  }),
  EROFS: (path) => ({
    'zh-CN': `“${path}”所在的磁盘是只读的。请把结果写到别的文件夹。`,
    'en-US': `“${path}” lies on a read-only disk. Write the result to another folder.`,
  }),
  ENOSPC: (path) => ({
    'zh-CN': `磁盘已满，“${path}”没有写入。请腾出空间或换一个磁盘后再试。`,
    'en-US': `The disk is full; “${path}” was not written. Free some space or choose another disk, then try again.`,
  }),
  EDQUOT: (path) => ({
    'zh-CN': `磁盘配额已用完，“${path}”没有写入。请腾出空间或换一个位置。`,
    'en-US': `The disk quota is used up; “${path}” was not written. Free some space or choose another place.`,
  }),
  EBUSY: (path) => ({
    'zh-CN': `“${path}”正被别的程序占用，可能在 Excel 中打开着。请关闭后再试。`,
    'en-US': `“${path}” is in use by another program; it may be open in Excel. Close it and try again.`,
  }),
  EFBIG: (path) => ({
    'zh-CN': `“${path}”超过了系统允许的文件大小，没有写入。请放宽限制，或换一个磁盘后再试。`,
    'en-US': `“${path}” would be larger than the system lets a file be, so it was not written. Lift the limit or choose another disk, then try again.`,
  }),
  ENAMETOOLONG: (path) => ({
    'zh-CN': `路径太长：“${path}”。请用较短的文件名或文件夹。`,
    'en-US': `The path is too long: “${path}”. Use a shorter file name or folder.`,
  }),
  EIO: (path) => ({
    'zh-CN': `磁盘或网络出错，“${path}”读写失败。请检查磁盘或网络连接后再试。`,
    'en-US': `The disk or the network failed on “${path}”. Check the disk or the connection and try again.`,
  }),
  ELOOP: (path) => ({
    'zh-CN': `“${path}”的快捷链接绕成了圈，找不到真正的文件。请给出文件本身的路径。`,
    'en-US': `The links of “${path}” lead in a circle. Give the path of the file itself.`,
  }),
  ERR_FS_FILE_TOO_LARGE: (path) => ({
    'zh-CN': `“${path}”超过 2 GB，无法读入。请在 Excel 中拆成较小的工作簿。`,
    'en-US': `“${path}” is larger than 2 GB and cannot be read. Split it into smaller workbooks in Excel.`,
  }),
};

/** Codes that mean the same to the person at the terminal. */
const alike: Readonly<Record<string, string>> = {
  EPERM: 'EACCES',
  ETXTBSY: 'EBUSY',
  EMFILE: 'EIO',
  ENFILE: 'EIO',
  ETIMEDOUT: 'EIO',
  ENXIO: 'EIO',
};

/** A failure of the disk in words; anything that is none is thrown on. */
export function diskRefusal(error: unknown, path: string): Refusal {
  const code = codeOf(error);
  const words = code === undefined ? undefined : reasons[alike[code] ?? code]?.(path);
  if (!words) throw error;
  return notUsable(words['zh-CN'], words['en-US']);
}

/** The answer itself could not be written, as on a full disk that it is sent to. */
export function answerRefusal(error: unknown): Refusal {
  return notUsable(
    diskRefusal(error, '标准输出').words['zh-CN'],
    diskRefusal(error, 'standard output').words['en-US'],
  );
}

/** The code that node gives errors of the system. */
export function codeOf(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : undefined;
}
