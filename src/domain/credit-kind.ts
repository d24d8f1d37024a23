import { ambiguousCreditSpellings, creditKinds } from '../data/credit-kinds';
import type { CreditKind, CreditKindId } from '../data/credit-kinds';
import { normalizeSpelling } from './spelling';

export type { CreditKind, CreditKindId } from '../data/credit-kinds';

const kindBySpelling = new Map<string, CreditKind & { id: CreditKindId }>(
  creditKinds.flatMap((kind) =>
    [kind.id, kind.name['zh-CN'], kind.name['en-US'], ...kind.spellings].map(
      (spelling) => [normalizeSpelling(spelling), kind] as const,
    ),
  ),
);
const ambiguous = new Set(ambiguousCreditSpellings.map(normalizeSpelling));

/**
 * The means of offsetting that a text names: one of `creditKinds` (admitted or refused by name), `'ambiguous'` when
 * the words fit several (碳普惠 without its issuer), or undefined when the name is not known.
 */
export function creditKindOf(text: string): (CreditKind & { id: CreditKindId }) | 'ambiguous' | undefined {
  const spelling = normalizeSpelling(text);
  return kindBySpelling.get(spelling) ?? (ambiguous.has(spelling) ? 'ambiguous' : undefined);
}
