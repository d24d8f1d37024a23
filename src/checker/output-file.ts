import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  renameSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { notUsable } from '../domain/refusal';
import { diskRefusal } from './disk-refusal';
import { isOpenElsewhere } from './input-file';
import type { Invocation, OptionDeclaration } from './subcommand';

/** The options of every subcommand that writes a file. */
export const outputOptions: readonly OptionDeclaration[] = [
  {
    name: 'out',
    short: 'o',
    value: 'OUT',
    isRequired: true,
    help: { 'zh-CN': '写到这个文件', 'en-US': 'the file to write' },
  },
  {
    name: 'force',
    help: { 'zh-CN': 'OUT 已存在时覆盖它', 'en-US': 'write over OUT where it exists' },
  },
];

/** Where a subcommand writes. */
export interface Output {
  readonly path: string;
  readonly mayReplace: boolean;
}

/**
 * Looks at OUT before any work is done.
 * @throws Refusal when it is missing, one of the inputs, no plain file, there already without --force, or open elsewhere.
 */
export function outputOf(
  given: Invocation,
  folder: string,
  inputs: readonly string[],
  path = given.value('out'),
): Output {
  if (path === undefined)
    throw notUsable(
      '缺少 -o OUT：请写明结果写到哪个文件；原文件不会改动。',
      '-o OUT is missing: name the file to write; the original is never changed.',
    );
  const full = resolve(folder, path);
  for (const input of inputs) {
    if (isSameFile(full, resolve(folder, input)))
      throw notUsable(
        `OUT 就是原文件“${input}”。原文件不会被改写，请换一个文件名。`,
        `OUT is the original “${input}” itself, which is never written over. Choose another name.`,
      );
  }
  const mayReplace = given.isGiven('force');
  const standing = statSync(full, { throwIfNoEntry: false });
  if (standing?.isDirectory())
    throw notUsable(
      `“${path}”是文件夹。请写明文件名，例如 ${join(path, 'out.xlsx')}。`,
      `“${path}” is a folder. Name a file, for example ${join(path, 'out.xlsx')}.`,
    );
  if (standing && !standing.isFile())
    throw notUsable(
      `“${path}”不是普通文件，不能写入工作簿。请换一个文件名。`,
      `“${path}” is no plain file and holds no workbook. Choose another name.`,
    );
  if (standing && !mayReplace)
    throw notUsable(
      `“${path}”已经存在，没有改动。请换一个文件名，或加 --force 覆盖它。`,
      `“${path}” exists already and was left alone. Choose another name, or add --force to write over it.`,
    );
  if (standing && isOpenElsewhere(folder, path)) throw diskRefusal(busy(), path);
  return { path, mayReplace };
}

/**
 * Excel opens no workbook under the name of another kind, so a copy keeps the kind of its original.
 * @throws Refusal when it would not.
 */
export function copyOf(given: Invocation, folder: string): Output {
  const output = outputOf(given, folder, given.operands);
  const [input = ''] = given.operands;
  const [is, wanted] = [input, output.path].map((path) => extname(path).toLowerCase());
  if (is !== wanted && workbookKinds.includes(is ?? '') && workbookKinds.includes(wanted ?? ''))
    throw notUsable(
      `原文件是 ${is}，副本也只能是 ${is}，否则 Excel 打不开。请把 OUT 的扩展名改为 ${is}。`,
      `The original is a ${is} file and so is its copy; under another name Excel would not open it. Let OUT end in ${is}.`,
    );
  return output;
}

const workbookKinds: readonly string[] = ['.xlsx', '.xlsm'];

function busy(): Error {
  return Object.assign(new Error('open elsewhere'), { code: 'EBUSY' });
}

/** The same path, or two names of one file. */
function isSameFile(one: string, other: string): boolean {
  if (one === other) return true;
  const [first, second] = [one, other].map((path) => statSync(path, { throwIfNoEntry: false, bigint: true }));
  return first !== undefined && second !== undefined && first.ino === second.ino && first.dev === second.dev;
}

/** Files begun and not yet in their place. */
const unfinished = new Set<string>();

/** Takes away what was begun; for whoever ends the program early. */
export function removeUnfinished(): void {
  for (const path of unfinished) unlinkSync(path);
  unfinished.clear();
}

/**
 * Puts the bytes into the file whole or not at all: they are written beside it first and then take its name.
 * @throws Refusal when the disk says no; the file then is as it was.
 */
export function writeOutput(folder: string, { path, mayReplace }: Output, bytes: Uint8Array): void {
  const full = resolve(folder, path);
  const beside = join(dirname(full), `.${basename(full)}.${process.pid}.part`);
  try {
    const file = openSync(beside, 'wx');
    unfinished.add(beside);
    try {
      for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    if (!mayReplace && existsSync(full)) throw Object.assign(new Error('taken meanwhile'), { code: 'EBUSY' });
    renameSync(beside, full);
    unfinished.delete(beside);
  } catch (error) {
    removeUnfinished();
    throw diskRefusal(error, path);
  }
}
