import type { Field } from '../domain/field';
import type { ColumnFact } from './column-names';
import { withoutValue, type FieldReason } from './field-texts';
import type { Ruling } from './rule';

/**
 * A ruling on each field without a value, where the requirement is that it has one: blank has failed, what cannot be
 * read or is nowhere cannot be told.
 */
export function lacking(
  fields: readonly (readonly [ColumnFact, Field<unknown>])[],
): readonly Ruling<FieldReason>[] {
  return fields.flatMap(([column, field]): readonly Ruling<FieldReason>[] => {
    if (field.state === 'value') return [];
    const ruling = withoutValue(field, column);
    return [field.state === 'blank' ? { ...ruling, outcome: 'failed' } : ruling];
  });
}
