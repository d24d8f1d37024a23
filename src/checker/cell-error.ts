/** An error that a function answers with, as a cell would show it. */
class CellErrorShown {
  constructor(
    readonly code: string,
    /** In the functions' language. */
    readonly message: string,
  ) {}
}

/**
 * The functions answer errors with a class that Excel gives them. Outside Excel this one stands in its place.
 */
export function standInForExcelErrors(): void {
  Object.assign(globalThis, {
    CustomFunctions: {
      Error: CellErrorShown,
      ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
    },
  });
}
