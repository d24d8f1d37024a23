import { accountingStandards, type AccountingStandard } from '../data/accounting-standards';
import { remembering } from './remembering';
import { normalizeSpelling } from './spelling';

export type { AccountingStandard } from '../data/accounting-standards';

const parts = accountingStandards.map((standard) => [standard, standard.namedBy.map(plainTitle)] as const);

/** Titles are written with and without their brackets and commas. */
function plainTitle(text: string): string {
  return normalizeSpelling(text).replace(/[《》、,，]/g, '');
}

/** The accounting standards that a text names, the first in the order of 7.2.1 first; none where it names no known one. */
export const standardsNamed = remembering((text: string): readonly AccountingStandard[] => {
  const plain = plainTitle(text);
  const named = parts.filter(([, titles]) => titles.some((title) => plain.includes(title)));
  // The guideline of a sector bears the general words in its title.
  const ofSector = named.some(([{ key, rank }]) => rank === 'b' && key !== 'ENTERPRISE');
  return named.map(([standard]) => standard).filter(({ key }) => key !== 'ENTERPRISE' || !ofSector);
});
