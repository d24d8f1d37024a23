import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { notUsable, type Refusal } from '../domain/refusal';
import { diskRefusal } from './disk-refusal';

/** What people send as workbooks. Formats that cannot be read are listed too, so that they are told and not passed over. */
const workbookName = /\.(xlsx|xlsm|xls|xlsb|et)$/i;

/** Lock files of Excel (`~$`), hidden files, and the shadows that macOS leaves in archives. */
const passedOver = /^(~\$|\.|__MACOSX$|node_modules$)/;

export interface WorkbookPaths {
  readonly paths: readonly string[];
  /** Folders that cannot be looked into, or hold no workbook. */
  readonly refused: readonly Refusal[];
}

/**
 * The workbooks that the operands name, each once: files as they were given, folders with all that lie below them, in
 * the order of their names. Links to folders are not followed.
 */
export function workbookPaths(folder: string, operands: readonly string[]): WorkbookPaths {
  const refused: Refusal[] = [];
  const paths = operands.flatMap((operand) => {
    if (!isFolder(folder, operand)) return [operand];
    const refusedBefore = refused.length;
    const found = below(folder, operand, refused);
    if (found.length === 0 && refused.length === refusedBefore) refused.push(noWorkbook(operand));
    return found;
  });
  const seen = new Set<string>();
  const once = paths.filter((path) => {
    const full = resolve(folder, path);
    return !seen.has(full) && seen.add(full);
  });
  return { paths: once, refused };
}

function isFolder(folder: string, path: string): boolean {
  try {
    return statSync(resolve(folder, path)).isDirectory();
  } catch {
    // A file that cannot be looked at is told when it is read, and the others are still worked on.
    return false;
  }
}

function below(folder: string, path: string, refused: Refusal[]): readonly string[] {
  const entries = entriesOf(folder, path, refused).filter(({ name }) => !passedOver.test(name));
  entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const inside = join(path, entry.name);
    if (entry.isDirectory()) return below(folder, inside, refused);
    return workbookName.test(entry.name) ? [inside] : [];
  });
}

function entriesOf(folder: string, path: string, refused: Refusal[]) {
  try {
    return readdirSync(resolve(folder, path), { withFileTypes: true });
  } catch (error) {
    refused.push(diskRefusal(error, path));
    return [];
  }
}

function noWorkbook(path: string): Refusal {
  return notUsable(
    `文件夹“${path}”里没有工作簿（.xlsx 或 .xlsm）。请检查路径。`,
    `The folder “${path}” holds no workbook (.xlsx or .xlsm). Check the path.`,
  );
}
