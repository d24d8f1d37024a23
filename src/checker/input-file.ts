import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { notUsable } from '../domain/refusal';
import { diskRefusal } from './disk-refusal';

/**
 * The bytes of a file.
 * @throws Refusal when it cannot be read, or is no plain file: a pipe would be waited for without end.
 */
export function readInput(folder: string, path: string): Uint8Array {
  const full = resolve(folder, path);
  try {
    const found = statSync(full);
    if (!found.isFile() && !found.isDirectory())
      throw notUsable(
        `“${path}”不是普通文件，无法读取。请给出 .xlsx 文件的路径。`,
        `“${path}” is no plain file and cannot be read. Give the path of an .xlsx file.`,
      );
    return readFileSync(full);
  } catch (error) {
    throw diskRefusal(error, path);
  }
}

/** Whether Excel, WPS or LibreOffice keeps its lock beside the file: what is on the disk may then be older than what its user sees. */
export function isOpenElsewhere(folder: string, path: string): boolean {
  const full = resolve(folder, path);
  const [place, name] = [dirname(full), basename(full)];
  return [`~$${name}`, `.~lock.${name}#`].some((lock) => existsSync(join(place, lock)));
}
