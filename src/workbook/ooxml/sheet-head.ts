import { cutAllRows } from './sheet-cut';
import { scanSheet } from './sheet-scan';
import { renderDocument } from './xml-document';
import type { XmlElement } from './xml-element';

/** Everything of a worksheet but its cells, to look at or change; `render` gives the sheet with its cells as they were. */
export function readSheetHead(
  source: string,
  part: string,
): { worksheet: XmlElement; render: () => readonly string[] } {
  const cut = cutAllRows(source);
  const { document } = scanSheet(cut?.shortened ?? source, part, { cell() {} });
  return {
    worksheet: document.root,
    render: () => (cut ? cut.restore(renderDocument(document)) : [renderDocument(document)]),
  };
}
