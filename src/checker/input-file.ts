import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Words } from '../domain/language';
import { notUsable } from '../domain/refusal';
import { diskRefusal } from './disk-refusal';
import type { Outside } from './outside';
import type { Invocation } from './subcommand';

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

/** The bytes of the one file that a subcommand makes a copy of; says so when what is on the disk may not be the latest. */
export function readOriginal(
  { operands: [path = ''], language }: Pick<Invocation, 'operands' | 'language'>,
  { folder, err }: Pick<Outside, 'folder' | 'err'>,
): Uint8Array {
  const bytes = readInput(folder, path);
  if (isOpenElsewhere(folder, path)) err(`cn: ${openElsewhere(path)[language]}\n`);
  return bytes;
}

function openElsewhere(path: string): Words {
  return {
    'zh-CN': `“${path}”正在别的程序中打开；使用的是磁盘上最后保存的内容。`,
    'en-US': `“${path}” is open in another program; what was last saved to the disk is used.`,
  };
}

/** Whether Excel, WPS or LibreOffice keeps its lock beside the file: what is on the disk may then be older than what its user sees. */
export function isOpenElsewhere(folder: string, path: string): boolean {
  const full = resolve(folder, path);
  const [place, name] = [dirname(full), basename(full)];
  return [`~$${name}`, `.~lock.${name}#`].some((lock) => existsSync(join(place, lock)));
}
