import { noteCalculation } from '../../../src/workbook/ooxml/workbook-steps';
import { OoxmlPackage } from '../../../src/workbook/ooxml/ooxml-package';
import { readOutline } from '../../../src/workbook/ooxml/workbook-outline';
import { escapeText } from '../../../src/workbook/ooxml/xml-text';
import { renameSheetInFormula } from '../model/renames';

export interface SheetChanges {
  /** From the name in the file to the name now. */
  readonly renamed: ReadonlyMap<string, string>;
  readonly removed: readonly string[];
  /** By the name now. */
  readonly visibility: ReadonlyMap<string, 'visible' | 'hidden' | 'veryHidden'>;
}

/** The file with sheets renamed, removed, hidden and shown, as no plan of a command does but people do. */
export function changeSheets(bytes: Uint8Array, changes: SheetChanges): Uint8Array {
  const { renamed, removed, visibility } = changes;
  if (renamed.size + removed.length + visibility.size === 0) return bytes;
  const pack = OoxmlPackage.open(bytes);
  for (const name of removed) removeSheet(pack, name);
  renameSheets(pack, renamed);
  setVisibility(pack, visibility);
  return pack.toBytes();
}

/** Parts that belong to one sheet alone and go with it. */
const OWNED = new Set([
  'table',
  'drawing',
  'chart',
  'comments',
  'threadedComment',
  'vmlDrawing',
  'printerSettings',
]);

function removeOwned(pack: OoxmlPackage, owner: string): void {
  for (const { kind, target, isExternal } of pack.relationships(owner)) {
    if (isExternal || !OWNED.has(kind) || !pack.has(target)) continue;
    removeOwned(pack, target);
    pack.removePart(target, owner);
  }
}

function removeSheet(pack: OoxmlPackage, name: string): void {
  const outline = readOutline(pack);
  const index = outline.sheets.findIndex((sheet) => sheet.name === name);
  const part = outline.sheets[index]?.part;
  const { root } = outline.document;
  const list = root.first('sheets');
  const entry = list?.all('sheet')[index];
  if (part === undefined || list === undefined || entry === undefined)
    throw new RangeError(`the file has no sheet ${name}`);
  list.removeChild(entry);
  const names = root.first('definedNames');
  for (const one of names?.all('definedName') ?? []) {
    const scope = one.number('localSheetId');
    if (scope === index) names?.removeChild(one);
    else if (scope !== undefined && scope > index) one.set({ localSheetId: String(scope - 1) });
  }
  if (names?.children.length === 0) root.removeChild(names);
  for (const view of root.first('bookViews')?.all('workbookView') ?? []) {
    for (const tab of ['activeTab', 'firstSheet'] as const) {
      const at = view.number(tab) ?? 0;
      if (at > 0 && at >= index) view.set({ [tab]: String(at - 1) });
    }
  }
  pack.setXml(outline.part, outline.document);
  removeOwned(pack, part);
  pack.removePart(part, outline.part);
  noteCalculation(pack, { formulasChanged: true, formulasAdded: false, inputsChanged: true });
}

/** Elements whose text is a formula: of cells, validations, conditional formats, names, tables and charts. */
const FORMULAS =
  /(<(?:\w+:)?(?:f|formula|formula1|formula2|definedName|calculatedColumnFormula|totalsRowFormula)(?:\s[^<>]*)?>)([^<]+)(?=<\/)/g;
/** Where a pivot table takes its data from. */
const SOURCES = /(<(?:\w+:)?worksheetSource\s[^<>]*\bsheet=")([^"]*)(?=")/g;

/** All formulas of the file follow a new name, as in Excel; links do not, there neither. */
function renameSheets(pack: OoxmlPackage, renamed: ReadonlyMap<string, string>): void {
  if (renamed.size === 0) return;
  const outline = readOutline(pack);
  for (const entry of outline.document.root.first('sheets')?.all('sheet') ?? []) {
    const now = renamed.get(entry.attribute('name') ?? '');
    if (now !== undefined) entry.set({ name: now });
  }
  pack.setXml(outline.part, outline.document);
  for (const part of pack.names()) {
    if (!/^xl\/.*\.xml$/i.test(part) || /sharedStrings|styles|theme/i.test(part)) continue;
    const text = pack.text(part);
    const changed = text
      .replace(FORMULAS, (_, tag: string, formula: string) => {
        const plain = plainText(formula);
        const now = renamedFormula(plain, renamed);
        return tag + (now === plain ? formula : escapeText(now));
      })
      .replace(SOURCES, (_, tag: string, sheet: string) => {
        const now = renamed.get(plainText(sheet));
        return tag + (now === undefined ? sheet : escapeText(now).replaceAll('"', '&quot;'));
      });
    if (changed !== text) pack.setText(part, changed);
  }
}

/** By way of names that no sheet can have, so that two sheets may swap theirs. */
function renamedFormula(formula: string, renamed: ReadonlyMap<string, string>): string {
  const steps = [...renamed].map(([was, now], i) => ({ was, now, between: `\u0001${String(i)}` }));
  let changed = formula;
  for (const { was, between } of steps) changed = renameSheetInFormula(changed, was, between);
  for (const { between, now } of steps) changed = renameSheetInFormula(changed, between, now);
  return changed;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function plainText(xml: string): string {
  return xml.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      return ENTITIES[name ?? ''] ?? whole;
    },
  );
}

function setVisibility(pack: OoxmlPackage, visibility: SheetChanges['visibility']): void {
  if (visibility.size === 0) return;
  const { part, document } = readOutline(pack);
  for (const entry of document.root.first('sheets')?.all('sheet') ?? []) {
    const state = visibility.get(entry.attribute('name') ?? '');
    if (state !== undefined) entry.set({ state: state === 'visible' ? undefined : state });
  }
  pack.setXml(part, document);
}

const PROTECTED = /(<(?:\w+:)?sheetProtection\b[^<>]*\ssheet=")(?:1|true)(?=")/;
const LIFTED = /(<(?:\w+:)?sheetProtection\b[^<>]*\ssheet=")0(?=")/;

/**
 * Does the work on a copy of the file in which these protected sheets are not, and protects them again: what is
 * written is what the model let a person put into unlocked cells, or what was calculated.
 */
export async function unprotected(
  bytes: Uint8Array,
  sheets: readonly string[],
  work: (bytes: Uint8Array) => Promise<Uint8Array>,
): Promise<Uint8Array> {
  if (sheets.length === 0) return await work(bytes);
  return setProtection(await work(setProtection(bytes, sheets, PROTECTED, '0')), sheets, LIFTED, '1');
}

function setProtection(
  bytes: Uint8Array,
  sheets: readonly string[],
  pattern: RegExp,
  flag: string,
): Uint8Array {
  const pack = OoxmlPackage.open(bytes);
  for (const { name, part } of readOutline(pack).sheets) {
    if (sheets.includes(name)) pack.setText(part, pack.text(part).replace(pattern, `$1${flag}`));
  }
  return pack.toBytes();
}
