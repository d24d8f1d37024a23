import { shownFormula, storedFormula } from './formula-text';
import type { OoxmlPackage } from './ooxml-package';
import { readSheetHead } from './sheet-head';
import { tablesOfSheet } from './tables';
import { readOutline } from './workbook-outline';
import type { XmlElement } from './xml-element';

/** A formula that stands in no cell: of a defined name, a conditional format or a validation. */
export interface OutsideFormula {
  readonly kind: 'name' | 'highlight' | 'validation';
  /** The name, or the cells with their sheet. */
  readonly place: string;
  /** With `=`. */
  readonly formula: string;
}

/** `drop`: what the formula decides goes with it. */
export type OutsideOutcome = 'keep' | 'drop' | { readonly formula: string };
/** Decides about a formula with its `=`, told the sheet it belongs to or the name it stands under. */
export type Decide = (
  formula: string,
  of: { readonly sheet?: string; readonly name?: string },
) => OutsideOutcome;

/** The names of a workbook with their formulas, hidden ones and those of single sheets among them. */
export function definedNames(pack: OoxmlPackage): readonly OutsideFormula[] {
  const names = readOutline(pack).document.root.first('definedNames')?.all('definedName') ?? [];
  return names.map((name) => ({
    kind: 'name',
    place: name.attribute('name') ?? '',
    formula: `=${shownFormula(name.text)}`,
  }));
}

/**
 * Spells formulas outside cells anew or takes them out, and answers what went: names, conditional formats, validations.
 * Of tables the formula goes by which new rows would be filled; their cells are left alone.
 */
export function settleOutside(
  pack: OoxmlPackage,
  mayHold: (text: string) => boolean,
  decide: Decide,
): readonly OutsideFormula[] {
  const dropped = settleNames(pack, decide);
  for (const { name, part, kind } of readOutline(pack).sheets) {
    if (kind !== 'worksheet') continue;
    dropped.push(...settleRules(pack, part, name, mayHold, decide));
    for (const table of tablesOfSheet(pack, part)) {
      if (settleColumns(table.document.root, (formula) => decide(formula, { sheet: name })))
        pack.setXml(table.part, table.document);
    }
  }
  return dropped;
}

function settleNames(pack: OoxmlPackage, decide: Decide): OutsideFormula[] {
  const { part, document } = readOutline(pack);
  const names = document.root.first('definedNames');
  const dropped: OutsideFormula[] = [];
  let isChanged = false;
  for (const name of names?.all('definedName') ?? []) {
    const formula = `=${shownFormula(name.text)}`;
    const place = name.attribute('name') ?? '';
    const outcome = decide(formula, { name: place });
    if (outcome === 'keep') continue;
    isChanged = true;
    if (outcome === 'drop') {
      dropped.push({ kind: 'name', place, formula });
      names?.removeChild(name);
    } else name.setText(storedFormula(outcome.formula));
  }
  if (names?.children.length === 0) document.root.removeChild(names);
  if (isChanged) pack.setXml(part, document);
  return dropped;
}

type DecideHere = (formula: string) => OutsideOutcome;

const ruleKinds: Readonly<Record<string, OutsideFormula['kind']>> = {
  cfRule: 'highlight',
  dataValidation: 'validation',
};

/** Rules stand behind the cells, newer kinds of them in extensions (`x14`), which are looked through alike. */
function settleRules(
  pack: OoxmlPackage,
  part: string,
  sheet: string,
  mayHold: (text: string) => boolean,
  decide: Decide,
): OutsideFormula[] {
  const text = pack.text(part);
  if (!mayHold(text)) return [];
  const { worksheet, render } = readSheetHead(text, part);
  const dropped: OutsideFormula[] = [];
  let isChanged = false;
  const settle = (parent: XmlElement, cells: string): void => {
    for (const child of parent.children) {
      const kind = ruleKinds[child.local];
      const where = cellsOf(child) ?? cells;
      if (kind === undefined) {
        settle(child, where);
        if (isHollow(child)) parent.removeChild(child);
        continue;
      }
      const gone = settleTexts(
        child,
        (formula) => decide(formula, { sheet }),
        () => (isChanged = true),
      );
      if (gone === undefined) continue;
      isChanged = true;
      dropped.push({ kind, place: `${sheet}!${where}`, formula: gone });
      parent.removeChild(child);
      if (parent.attribute('count') !== undefined) parent.set({ count: String(parent.children.length) });
    }
  };
  settle(worksheet, '');
  if (isChanged) pack.setText(part, render());
  return dropped;
}

/** `sqref` is an attribute, and in extensions an element. */
function cellsOf(element: XmlElement): string | undefined {
  return element.attribute('sqref') ?? element.children.find(({ local }) => local === 'sqref')?.text;
}

const ruleHolders = ['conditionalFormatting', 'conditionalFormattings', 'dataValidations', 'ext', 'extLst'];

/** Whether what holds rules holds none any more: Excel calls a file damaged over an empty list. */
function isHollow(element: XmlElement): boolean {
  return ruleHolders.includes(element.local) && element.children.every(({ local }) => local === 'sqref');
}

/** The first formula of a rule that is to be dropped; those to be spelled anew are. */
function settleTexts(rule: XmlElement, decide: DecideHere, changed: () => void): string | undefined {
  for (const element of rule.children) {
    if (element.children.length > 0) {
      const gone = settleTexts(element, decide, changed);
      if (gone !== undefined) return gone;
      continue;
    }
    const threshold = element.attribute('type') === 'formula' ? element.attribute('val') : undefined;
    const stored = threshold ?? element.text;
    if (stored === '') continue;
    const formula = `=${shownFormula(stored)}`;
    const outcome = decide(formula);
    if (outcome === 'drop') return formula;
    if (outcome === 'keep') continue;
    changed();
    const anew = storedFormula(outcome.formula);
    if (threshold === undefined) element.setText(anew);
    else element.set({ val: anew });
  }
  return undefined;
}

function settleColumns(table: XmlElement, decide: DecideHere): boolean {
  let isChanged = false;
  for (const column of table.first('tableColumns')?.all('tableColumn') ?? []) {
    for (const kind of ['calculatedColumnFormula', 'totalsRowFormula']) {
      const element = column.first(kind);
      const outcome = element ? decide(`=${shownFormula(element.text)}`) : 'keep';
      if (!element || outcome === 'keep') continue;
      isChanged = true;
      if (outcome !== 'drop') element.setText(storedFormula(outcome.formula));
      else {
        column.removeChild(element);
        if (kind === 'totalsRowFormula') column.set({ totalsRowFunction: undefined });
      }
    }
  }
  return isChanged;
}
