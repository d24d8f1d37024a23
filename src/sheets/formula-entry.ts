import { parseNumber } from '../domain/number-spelling';
import { parseCellFormula } from './cell-formula';

/**
 * What a person types into a field, as it stands in a formula: `=B4` is the reference B4, a number or a percent is
 * one, all else is text. So `CH4` is the gas and `=CH4` the cell. Undefined for a field left blank.
 */
export function formulaArgument(entry: string): string | undefined {
  const text = entry.trim();
  if (text === '') return undefined;
  if (text.startsWith('=')) {
    const inside = text.slice(1).trim();
    return inside === '' ? undefined : inside;
  }
  if (/^(true|false)$/i.test(text)) return text.toUpperCase();
  const number = parseNumber(text);
  if (number === undefined) return `"${text.replaceAll('"', '""')}"`;
  return /[%％]$/.test(text) ? `${number.times(100).toString()}%` : number.toString();
}

/** The formula of a call with what was typed into its fields; those left blank at the end are left out. */
export function formulaOfEntries(id: string, entries: readonly string[]): string {
  const given = entries.map(formulaArgument);
  while (given.length > 0 && given.at(-1) === undefined) given.pop();
  return `=CN.${id}(${given.map((each) => each ?? '').join(',')})`;
}

/** The other way round: what to type into the fields for a formula that is one call, e.g. a worked example. */
export function entriesOfFormula(formula: string): readonly string[] {
  const call = parseCellFormula(formula);
  if (call.kind !== 'call') return [];
  return call.values.map((value) => {
    switch (value.kind) {
      case 'blank':
        return '';
      case 'text':
        return value.value;
      case 'reference':
      case 'array':
      case 'call':
      case 'other':
        return `=${value.text}`;
      default:
        return value.text;
    }
  });
}

/** Whether what was typed can be part of a formula at all: an open bracket or quote would break it. */
export function isReadableEntry(entry: string): boolean {
  const argument = formulaArgument(entry);
  if (argument === undefined || !entry.trim().startsWith('=')) return true;
  return (
    parseCellFormula(`=CN.X(${argument})`).kind === 'call' &&
    parseCellFormula(`=${argument}`).kind !== 'other'
  );
}
