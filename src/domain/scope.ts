/** The three scopes of 7.2.3. */
export type Scope = 1 | 2 | 3;

export const scopes: readonly Scope[] = [1, 2, 3];

const chineseDigits: Readonly<Record<string, Scope>> = { 一: 1, 二: 2, 三: 3 };

/**
 * The scopes that a text names: `范围1、2`, `范围一`, `Scope 1 and 2`, `1+2`, `范围1-3`. Undefined when anything is
 * left over that is no scope.
 */
export function parseScopes(text: string): readonly Scope[] | undefined {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[一二三]/g, (digit) => String(chineseDigits[digit]))
    .replace(/scopes?|范围|範圍/g, '');
  const span = /^\s*([1-3])\s*[-~–—～至到]\s*([1-3])\s*$/.exec(plain);
  if (span) {
    const [from, to] = [Number(span[1]), Number(span[2])];
    return from < to ? scopes.filter((scope) => scope >= from && scope <= to) : undefined;
  }
  const parts = plain.split(/(?:[\s,;、|·/+&和与及跟]|以及|and)+/).filter((part) => part !== '');
  const named = scopes.filter((scope) => parts.includes(String(scope)));
  return parts.length > 0 && parts.every((part) => /^[1-3]$/.test(part)) ? named : undefined;
}
