import { MAX_COLUMNS, MAX_ROWS } from './cell';
import { REFUSED } from './host-error';
import { columnIndex } from './references';

/** @throws HostError InvalidArgument unless Excel takes the text as a sheet's name. */
export function requireSheetName(name: string): void {
  const fits =
    name.length >= 1 &&
    name.length <= 31 &&
    !/[/\\?*:[\]]/.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    name.toLowerCase() !== 'history' &&
    name !== '历史记录';
  if (!fits) throw REFUSED.invalidArgument(`sheet name "${name}"`);
}

function looksLikeCell(name: string): boolean {
  const a1 = /^([A-Za-z]{1,3})([1-9]\d{0,6})$/.exec(name);
  if (a1 !== null && columnIndex(a1[1] ?? '') < MAX_COLUMNS && Number(a1[2]) <= MAX_ROWS) return true;
  return /^(r|c|r\d*c\d*|r\d+|c\d+)$/i.test(name);
}

/** Whether Excel takes the text as a defined name or as a table's name. */
export function isName(name: string): boolean {
  return (
    name.length <= 255 &&
    /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) &&
    !looksLikeCell(name) &&
    !/^(true|false)$/i.test(name)
  );
}

/** @throws HostError InvalidArgument unless Excel takes the text as a name. */
export function requireName(name: string): void {
  if (!isName(name)) throw REFUSED.invalidArgument(`name "${name}"`);
}

/** Column headings as Excel makes them of what stands in the header row: text, none empty, none twice. */
export function headingsOf(wanted: readonly string[]): string[] {
  const taken = new Set<string>();
  return wanted.map((text, index) => {
    const base = text === '' ? `Column${String(index + 1)}` : text;
    let name = base;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${base}${String(n)}`;
    taken.add(name.toLowerCase());
    return name;
  });
}
