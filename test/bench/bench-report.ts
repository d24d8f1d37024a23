/** One measured figure beside its limit case. */
export interface Figure {
  readonly what: string;
  readonly measured: number;
  readonly limitCase: string;
  readonly limit: number;
  readonly unit: string;
  /** The most that `measured / limit` may be; left out where the ratio is told for information. */
  readonly atMost?: number;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  if (upper === undefined) throw new RangeError('no values');
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** Prints figures with their ratio to the limit case; says for each whether it holds. */
export function print(title: string, figures: readonly Figure[]): void {
  console.log(`\n${title}`);
  for (const { what, measured, limitCase, limit, unit, atMost } of figures) {
    const ratio = measured / limit;
    const verdict = atMost === undefined ? 'told  ' : ratio <= atMost ? 'holds ' : 'MISSED';
    const allowed = atMost === undefined ? '' : `, at most ${atMost}`;
    console.log(
      `  ${verdict} ${what}: ${shown(measured)} ${unit}; ${limitCase}: ${shown(limit)} ${unit}; ratio ${ratio.toFixed(2)}${allowed}`,
    );
  }
}

function shown(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
