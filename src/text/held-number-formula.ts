import type { HeldSubject, HeldValue } from '../domain/held-subject';
import type { Language } from '../domain/language';

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** The formula that gives a held number in a cell, e.g. `=CN.GWP("CH4","AR6")`; undefined where no CN function gives it. */
export function heldNumberFormula(
  { kind, key, name }: HeldSubject,
  { edition, unit, value }: HeldValue,
  language: Language,
): string | undefined {
  if (value === undefined) return undefined;
  switch (kind) {
    case 'gwp':
      return `=CN.GWP(${quoted(key)},${quoted(edition)})`;
    case 'electricity':
      return `=CN.GRID(${quoted(name[language])},${edition})`;
    case 'fuel':
      return `=CN.FUEL(${quoted(name[language])},${quoted(unit.replace('t CO2/', ''))},${quoted(edition)})`;
    case 'heat':
      return '=CN.HEAT()';
    default:
      return undefined;
  }
}
