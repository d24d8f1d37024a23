/** As a cell displays it: percent with two decimals where the example says so, else as many decimals as the example. */
export function displayed(value: unknown, like: string): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value !== 'number') return String(value);
  if (like.endsWith('%')) return `${(value * 100).toFixed(2)}%`;
  return value.toFixed(like.split('.')[1]?.length ?? 0);
}
