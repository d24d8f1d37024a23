/**
 * Rows and columns of a text copied from a spreadsheet: tabs part cells, line ends part rows, a cell with either in it
 * stands in quotes. A line end at the very end adds no row; short rows are filled up with empty cells.
 */
export function clipboardTable(text: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  const cell = (): string => {
    if (text[at] === '"') {
      const closed = /"((?:[^"]|"")*)"(?=\t|\r?\n|\r|$)/y;
      closed.lastIndex = at;
      const found = closed.exec(text);
      if (found !== null) {
        at = closed.lastIndex;
        return (found[1] ?? '').replaceAll('""', '"');
      }
    }
    const end = text.slice(at).search(/[\t\r\n]/);
    const taken = end < 0 ? text.slice(at) : text.slice(at, at + end);
    at += taken.length;
    return taken;
  };
  while (at <= text.length) {
    rows.at(-1)?.push(cell());
    if (at >= text.length) break;
    if (text[at] === '\t') {
      at++;
      continue;
    }
    at += text.startsWith('\r\n', at) ? 2 : 1;
    if (at >= text.length) break;
    rows.push([]);
  }
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
}

/** The text that puts rows and columns on the clipboard, as spreadsheets take it. */
export function clipboardText(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => (/[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((row) => row.map(cell).join('\t')).join('\r\n');
}
