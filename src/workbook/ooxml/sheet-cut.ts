/** A run of rows that were left out of a shortened sheet, to be put back where their mark stands. */
export interface SheetCut {
  /** The sheet with every run of rows that nobody asked for replaced by a processing instruction. */
  readonly shortened: string;
  /**
   * Puts the runs back into what became of the shortened sheet; the pieces one after the other are the sheet, which
   * need not stand in memory a second time.
   */
  readonly restore: (text: string) => readonly string[];
}

const target = 'rows-left-out';

interface RowPlace {
  /** Counted from 0, from the row's own `r`. */
  readonly row: number;
  readonly start: number;
}

/**
 * Shortens a big sheet to the rows a patch has to see, so that patching one cell does not cost reading a million:
 * `touched` rows (ascending) and those in which a formula says which cells it covers (`ref`). Undefined where that
 * cannot be told without reading the XML properly: comments, CDATA, rows without numbers or out of order. Between tags a `<` can only begin a
 * tag, which is what makes the plain search sound.
 */
export function cutSheet(source: string, touched: readonly number[]): SheetCut | undefined {
  const data = findSheetData(source);
  if (!data) return undefined;
  const rows = findRows(source, data);
  if (!rows) return undefined;
  const withRef = rowsHolding(source, data, rows, 'ref');
  const runs: string[] = [];
  const pieces: string[] = [source.slice(0, data.start)];
  let nextTouched = 0;
  let runStart = data.start;
  const endRun = (at: number): void => {
    if (at > runStart) {
      pieces.push(`<?${target} ${runs.length}?>`);
      runs.push(source.slice(runStart, at));
    }
  };
  for (let index = 0; index < rows.length; index++) {
    const { row, start } = rows[index] as RowPlace;
    const end = rows[index + 1]?.start ?? data.end;
    let isTouched = false;
    // A row that has to be made splits the run in which it belongs.
    for (
      let wanted = touched[nextTouched];
      wanted !== undefined && wanted <= row;
      wanted = touched[nextTouched]
    ) {
      nextTouched++;
      isTouched = true;
    }
    if (!isTouched && !withRef.has(index)) continue;
    endRun(start);
    pieces.push(source.slice(start, end));
    runStart = end;
  }
  endRun(data.end);
  pieces.push(source.slice(data.end));
  return { shortened: pieces.join(''), restore: (text) => restored(text, runs) };
}

/** The sheet without any of its rows, for those who need only what stands around them. */
export function cutAllRows(source: string): SheetCut | undefined {
  const data = findSheetData(source);
  if (!data || data.end === data.start) return undefined;
  const runs = [source.slice(data.start, data.end)];
  return {
    shortened: `${source.slice(0, data.start)}<?${target} 0?>${source.slice(data.end)}`,
    restore: (text) => restored(text, runs),
  };
}

function restored(text: string, runs: readonly string[]): readonly string[] {
  const pieces: string[] = [];
  let at = 0;
  for (let index = 0; index < runs.length; index++) {
    const mark = `<?${target} ${index}?>`;
    const place = text.indexOf(mark, at);
    if (place < 0) throw new RangeError(`the mark of run ${index} is gone`);
    pieces.push(text.slice(at, place), runs[index] as string);
    at = place + mark.length;
  }
  pieces.push(text.slice(at));
  return pieces;
}

interface DataPlace {
  readonly prefix: string;
  readonly start: number;
  readonly end: number;
}

function findSheetData(source: string): DataPlace | undefined {
  if (source.includes('<!') || source.lastIndexOf('<?') > 0) return undefined;
  const word = source.indexOf('sheetData');
  const open = source.lastIndexOf('<', word);
  const prefix = source.slice(open + 1, Math.max(open + 1, word));
  if (word < 0 || open < 0 || !/^([\w.-]+:)?$/.test(prefix)) return undefined;
  const start = word + 'sheetData>'.length;
  if (source[start - 1] !== '>') return undefined;
  const end = source.indexOf(`</${prefix}sheetData`, start);
  return end < 0 ? undefined : { prefix, start, end };
}

/** Where each row starts; undefined unless every row carries its number and the numbers rise. */
function findRows(source: string, data: DataPlace): readonly RowPlace[] | undefined {
  const tag = `<${data.prefix}row`;
  const rows: RowPlace[] = [];
  let last = -1;
  for (let at = source.indexOf(tag, data.start); at >= 0 && at < data.end; at = source.indexOf(tag, at + 1)) {
    const after = source.charCodeAt(at + tag.length);
    if (after !== 32) return undefined;
    const row = rowNumber(source, at + tag.length);
    if (row === undefined || row <= last) return undefined;
    last = row;
    rows.push({ row, start: at });
  }
  return rows;
}

/** Reads `r` from the attributes of a row's tag, one attribute after the other, so that none can pass for another. */
function rowNumber(source: string, from: number): number | undefined {
  let at = from;
  for (;;) {
    while (/\s/.test(source[at] ?? '')) at++;
    const equals = source.indexOf('=', at);
    const name = source.slice(at, Math.min(equals, at + 100));
    const quote = source[equals + 1];
    if (equals < 0 || !/^[\w:.-]+$/.test(name) || (quote !== '"' && quote !== "'")) return undefined;
    const end = source.indexOf(quote, equals + 2);
    if (end < 0) return undefined;
    if (name === 'r') {
      const row = Number(source.slice(equals + 2, end));
      return Number.isInteger(row) && row > 0 ? row - 1 : undefined;
    }
    at = end + 1;
  }
}

function rowsHolding(
  source: string,
  data: DataPlace,
  rows: readonly RowPlace[],
  word: string,
): ReadonlySet<number> {
  const found = new Set<number>();
  let index = 0;
  for (
    let at = source.indexOf(word, data.start);
    at >= 0 && at < data.end;
    at = source.indexOf(word, at + 1)
  ) {
    while (index + 1 < rows.length && (rows[index + 1] as RowPlace).start <= at) index++;
    found.add(index);
  }
  return found;
}
