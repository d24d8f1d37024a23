import type { Field } from './field';
import type { Comparison, CreditAge, Organization } from './organization';

/** The readings of the text that nobody has to choose. */
export const usualReadings = { comparison: 'net', creditAge: 'byDay' } as const satisfies {
  readonly comparison: Comparison;
  readonly creditAge: CreditAge;
};

/** The readings that a verdict rests on; undefined where a choice was made that cannot be read. */
export interface Readings {
  readonly comparison: Comparison | undefined;
  readonly creditAge: CreditAge | undefined;
}

/** What an organization chose, and the usual reading where it chose none. */
export function readingsOf({ comparison, creditAge }: Pick<Organization, keyof Readings>): Readings {
  return {
    comparison: chosen(comparison, usualReadings.comparison),
    creditAge: chosen(creditAge, usualReadings.creditAge),
  };
}

/** The choice that a field holds; `usual` where it is blank or not there; undefined where it cannot be read. */
export function chosen<Choice>(field: Field<Choice>, usual: Choice): Choice | undefined {
  if (field.state === 'unreadable') return undefined;
  return field.state === 'value' ? field.value : usual;
}
