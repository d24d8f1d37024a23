/** The part of Microsoft's custom-functions runtime that a function touches: the error class, made when Office is there. */
class CellErrorOfExcel {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

const stand = {
  Error: CellErrorOfExcel,
  ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
};

Object.assign(globalThis, { CustomFunctions: stand });

/** What a function shows in a cell: its value, or the error's code and words. */
export function shownIn(compute: () => unknown): unknown {
  try {
    return readable(compute());
  } catch (thrown) {
    if (thrown instanceof CellErrorOfExcel) return readable(thrown);
    throw thrown;
  }
}

/** The one cell of a block of one cell. */
export function cell(compute: () => unknown): unknown {
  const shown = shownIn(compute);
  if (!Array.isArray(shown)) return shown;
  if (shown.length !== 1 || !Array.isArray(shown[0]) || shown[0].length !== 1)
    throw new Error(`not one cell: ${JSON.stringify(shown)}`);
  const only: unknown = shown[0][0];
  return only;
}

function readable(value: unknown): unknown {
  if (value instanceof CellErrorOfExcel) return { error: value.code, words: value.message };
  return Array.isArray(value) ? value.map(readable) : value;
}
