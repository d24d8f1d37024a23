import type { Area } from '../../domain/cell';
import { areasText, overlaps, parseAreas, without } from './area-text';
import { movedFormula } from './formula-text';
import type { XmlElement } from './xml-element';

/** A rule that holds over areas of a sheet: a validation or conditional format, in the sheet proper or in its extensions. */
interface AreaRule {
  readonly element: XmlElement;
  readonly areas: readonly Area[];
  readonly setAreas: (areas: readonly Area[]) => void;
  /** Elements whose text is a formula relative to the areas' first cell. */
  readonly formulas: readonly XmlElement[];
}

/** Takes `hole` out of every rule of one kind; a rule left without cells goes, the others keep their meaning. */
export function cutFromRules(
  worksheet: XmlElement,
  kind: 'dataValidation' | 'conditionalFormatting',
  hole: Area,
): void {
  const container = kind === 'dataValidation' ? worksheet.first('dataValidations') : worksheet;
  for (const element of container?.all(kind) ?? []) {
    cut(
      container as XmlElement,
      {
        element,
        areas: parseAreas(element.attribute('sqref') ?? ''),
        setAreas: (areas) => element.set({ sqref: areasText(areas) }),
        formulas: descendants(element, formulaNames),
      },
      hole,
    );
  }
  if (container && kind === 'dataValidation') {
    if (container.all(kind).length === 0) worksheet.removeChild(container);
    else if (container.number('count') !== container.all(kind).length)
      container.set({ count: String(container.all(kind).length) });
  }
  cutFromExtensions(worksheet, kind, hole);
}

const formulaNames: ReadonlySet<string> = new Set(['formula', 'formula1', 'formula2', 'f']);

/** Newer rules stand in `extLst` with their areas as text of `<xm:sqref>` (MS-XLSX 2.4.x). */
function cutFromExtensions(worksheet: XmlElement, kind: string, hole: Area): void {
  const extensions = worksheet.first('extLst');
  const count = extensions?.children.length ?? 0;
  for (const extension of extensions?.all('ext') ?? []) {
    let hadRules = false;
    for (const list of extension.children) {
      const rules = list.children.filter((child) => child.local === kind);
      for (const element of rules) {
        const sqref = element.children.find((child) => child.local === 'sqref');
        if (!sqref) continue;
        cut(
          list,
          {
            element,
            areas: parseAreas(sqref.text),
            setAreas: (areas) => sqref.setText(areasText(areas)),
            formulas: descendants(element, formulaNames).filter((formula) => formula.children.length === 0),
          },
          hole,
        );
      }
      const left = list.children.length;
      if (rules.length > 0) hadRules = true;
      if (rules.length > 0 && left === 0) extension.removeChild(list);
      else if (rules.length > 0 && list.number('count') !== undefined && list.number('count') !== left)
        list.set({ count: String(left) });
    }
    if (hadRules && extension.children.length === 0) extensions?.removeChild(extension);
  }
  if (count > 0 && extensions?.children.length === 0) worksheet.removeChild(extensions);
}

function cut(container: XmlElement, rule: AreaRule, hole: Area): void {
  if (!rule.areas.some((area) => overlaps(area, hole))) return;
  const left = rule.areas.flatMap((area) => without(area, hole));
  if (left.length === 0) {
    container.removeChild(rule.element);
    return;
  }
  const from = firstCell(rule.areas);
  const to = firstCell(left);
  rule.setAreas(left);
  if (from.row === to.row && from.column === to.column) return;
  for (const formula of rule.formulas)
    formula.setText(movedFormula(formula.text, to.row - from.row, to.column - from.column));
}

function firstCell(areas: readonly Area[]): { row: number; column: number } {
  return {
    row: Math.min(...areas.map((area) => area.row)),
    column: Math.min(...areas.map((area) => area.column)),
  };
}

function descendants(element: XmlElement, locals: ReadonlySet<string>): readonly XmlElement[] {
  return element.children.flatMap((child) => [
    ...(locals.has(child.local) ? [child] : []),
    ...descendants(child, locals),
  ]);
}
