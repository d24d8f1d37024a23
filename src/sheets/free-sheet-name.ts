import { isSameName } from './reading/read-table';

/** Excel's limit. */
const longestName = 31;

/** The wanted tab name, or with `(2)`, `(3)` … behind it while a sheet bears that name; Excel compares without case. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  for (let count = 1; ; count++) {
    const suffix = count === 1 ? '' : ` (${count})`;
    const name = wanted.slice(0, longestName - suffix.length) + suffix;
    if (!taken.some((each) => isSameName(each, name))) return name;
  }
}
