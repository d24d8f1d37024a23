import { relationshipNamespaces } from './namespaces';
import type { OoxmlPackage } from './ooxml-package';
import { readOutline } from './workbook-outline';
import type { XmlElement } from './xml-element';

/**
 * Takes the names that are `ours` out of the external workbooks in which Excel looks for functions it does not know
 * (`[2]!_xldudf_CN_GWP`). A link that led to nothing else goes too, so that nobody is asked to update it; but only from
 * the end of the list, because formulas count links by their place.
 */
export function settleExternalNames(pack: OoxmlPackage, ours: RegExp): void {
  const { part, document, relationships } = readOutline(pack);
  const references = document.root.first('externalReferences');
  const counted = references?.children.length;
  let isLast = true;
  for (const reference of [...(references?.all('externalReference') ?? [])].reverse()) {
    const id = reference.attribute('id', relationshipNamespaces);
    const link = relationships.find((relationship) => relationship.id === id)?.target;
    const isEmptied = link !== undefined && pack.has(link) && emptied(pack, link, ours);
    isLast &&= isEmptied;
    if (!isLast || link === undefined) continue;
    references?.removeChild(reference);
    pack.removePart(link, part);
  }
  if (!references || references.children.length === counted) return;
  if (references.children.length === 0) document.root.removeChild(references);
  pack.setXml(part, document);
}

/** Whether nothing is left in the link's workbook once our names have gone, though there were some. */
function emptied(pack: OoxmlPackage, link: string, ours: RegExp): boolean {
  const document = pack.xml(link);
  const book = document.root.first('externalBook');
  const names = book?.first('definedNames');
  let hadOurs = false;
  for (const name of names?.all('definedName') ?? []) {
    if (!ours.test(name.attribute('name') ?? '')) continue;
    hadOurs = true;
    names?.removeChild(name);
  }
  if (!hadOurs || !book) return false;
  if (names?.children.length === 0) book.removeChild(names);
  pack.setXml(link, document);
  return book.first('definedNames') === undefined && cellsOf(book).length === 0;
}

/** Cells of that workbook whose values are kept here: something else refers to it. */
function cellsOf(book: XmlElement): readonly XmlElement[] {
  const sheets = book.first('sheetDataSet')?.all('sheetData') ?? [];
  return sheets.flatMap((sheet) => sheet.all('row'));
}
