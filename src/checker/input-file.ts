import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Language, Words } from '../domain/language';
import { notUsable, Refusal } from '../domain/refusal';
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

/**
 * Does the work of a subcommand on the bytes of the one file it is given; says so when what is on the disk may not be
 * the latest.
 * @throws Refusal with the file's name, whatever is refused.
 */
export async function withOriginal<Result>(
  { operands: [path = ''], language }: Pick<Invocation, 'operands' | 'language'>,
  outside: Pick<Outside, 'folder' | 'err'>,
  work: (bytes: Uint8Array) => Result | Promise<Result>,
): Promise<Result> {
  const bytes = readInput(outside.folder, path);
  tellOpenOnes([path], language, outside);
  try {
    return await work(bytes);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { 'zh-CN': chinese, 'en-US': english } = error.words;
    throw notUsable(`“${path}”：${chinese}`, `“${path}”: ${english}`);
  }
}

/** Says of which files the latest may not be on the disk yet. */
export function tellOpenOnes(
  paths: readonly string[],
  language: Language,
  { folder, err }: Pick<Outside, 'folder' | 'err'>,
): void {
  for (const path of paths) if (isOpenElsewhere(folder, path)) err(`cn: ${openElsewhere(path)[language]}\n`);
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
