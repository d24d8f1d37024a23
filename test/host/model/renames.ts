import { quotedSheetName } from '../../../src/domain/cell';
import type { WorkbookModel } from '../workbook-model';
import { formulaTokens, rewriteFormula } from './formula-tokens';
import type { TableModel } from './table-model';

/** Puts every formula of the workbook (cells, rules of cells, charts and names) through `change`. */
export function renameInFormulas(
  model: WorkbookModel,
  change: (formula: string, sheet: string) => string,
): void {
  for (const sheet of model.sheets) {
    for (const { row, column, cell } of [...sheet.cells()]) {
      if (cell.formula === undefined) continue;
      const formula = change(cell.formula, sheet.name);
      if (formula !== cell.formula) sheet.change(row, column, { formula });
    }
    const inRule = (rule: Readonly<Record<string, unknown>>) =>
      changedFormulas(rule, (formula) => change(formula, sheet.name));
    sheet.validations = sheet.validations.map((one) => ({ ...one, rule: inRule(one.rule) }));
    for (const { settings } of sheet.conditionalFormats) Object.assign(settings, inRule(settings));
    for (const series of sheet.charts.flatMap((chart) => chart.series)) {
      const { name, values, categories } = series;
      Object.assign(series, inRule({ name, values, categories }));
    }
  }
  for (const name of model.names) name.formula = change(name.formula, name.sheet?.name ?? '');
}

/** A rule as Office.js has it, with what is a formula in it changed. */
function changedFormulas(
  rule: Readonly<Record<string, unknown>>,
  change: (formula: string) => string,
): Record<string, unknown> {
  const inner = (value: unknown): unknown => {
    if (typeof value === 'string') return value.startsWith('=') ? change(value) : value;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return changedFormulas({ ...value }, change);
  };
  return Object.fromEntries(Object.entries(rule).map(([name, value]) => [name, inner(value)]));
}

/** The formula after a sheet got another name, or (undefined) was deleted. */
export function renameSheetInFormula(formula: string, was: string, now: string | undefined): string {
  return rewriteFormula(formula, (token) => {
    if (token.sheet?.toLowerCase() !== was.toLowerCase()) return token.text;
    return now === undefined ? '#REF!' : `${quotedSheetName(now)}!${token.local ?? ''}`;
  });
}

/** The formula after a table got another name. */
export function renameTableInFormula(formula: string, was: string, now: string): string {
  return rewriteFormula(formula, (token) => {
    if (token.kind === 'name' && token.text.toLowerCase() === was.toLowerCase()) return now;
    if (token.kind !== 'structured' || !token.text.toLowerCase().startsWith(`${was.toLowerCase()}[`))
      return token.text;
    return now + token.text.slice(was.length);
  });
}

/** A column's name as it stands inside `[…]`: `[ ] # '` escaped with `'`. */
export function escapedColumn(name: string): string {
  return name.replace(/['[\]#@]/g, "'$&");
}

/** The formula, standing at a place in `at` (or in no table), after a column of `table` got another name or was deleted. */
export function renameColumnInFormula(
  formula: string,
  table: TableModel,
  isInTable: boolean,
  was: string,
  now: string | undefined,
): string {
  const old = escapedColumn(was).toLowerCase();
  if (!formula.toLowerCase().includes(old)) return formula;
  return formulaTokens(formula)
    .map((token) => {
      if (token.kind !== 'structured') return token.text;
      const prefix = token.text.slice(0, token.text.indexOf('['));
      const isOurs = prefix === '' ? isInTable : prefix.toLowerCase() === table.name.toLowerCase();
      if (!isOurs) return token.text;
      const inside = token.text.slice(prefix.length);
      const changed = renamedInBrackets(inside, old, now === undefined ? undefined : escapedColumn(now));
      return changed === undefined ? '#REF!' : prefix + changed;
    })
    .join('');
}

/** Whether a name must stand in its own brackets after `@`. */
function needsBrackets(name: string): boolean {
  return !/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name);
}

function renamedInBrackets(inside: string, old: string, now: string | undefined): string | undefined {
  const single = /^\[(@?)((?:'.|[^'[\]])*)\]$/s.exec(inside);
  if (single !== null) {
    if ((single[2] ?? '').trim().toLowerCase() !== old) return inside;
    if (now === undefined) return undefined;
    if (single[1] === '@') return needsBrackets(now) ? `[@[${now}]]` : `[@${now}]`;
    return `[${now}]`;
  }
  let isGone = false;
  const changed = inside.replace(/\[((?:'.|[^'[\]])*)\]/gs, (whole, name: string) => {
    if (name.trim().toLowerCase() !== old) return whole;
    if (now === undefined) isGone = true;
    return `[${now ?? ''}]`;
  });
  return isGone ? undefined : changed;
}
