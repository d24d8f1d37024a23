import { relationshipNamespaces } from './namespaces';
import { OoxmlPackage } from './ooxml-package';

/** The add-in as a workbook refers to it. */
export interface AddInReference {
  /** The id in its manifest. */
  readonly id: string;
  /** Four numbers, as in its manifest. */
  readonly version: string;
}

const relationships = 'http://schemas.microsoft.com/office/2011/relationships';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const extensionPart = 'xl/webextensions/webextension1.xml';
const panesPart = 'xl/webextensions/taskpanes.xml';

/**
 * The workbook with the parts that ask Excel to open an add-in's pane with it ([MS-OWEXML] 2.2; Office add-ins
 * documentation, "Automatically open a task pane with a document"): of an add-in that an administrator has deployed
 * (`EXCatalog`), and only where it is installed (visibility 0), so that nobody is asked to trust anything.
 */
export function withOpenPane(bytes: Uint8Array, { id, version }: AddInReference): Uint8Array {
  const pack = OoxmlPackage.open(bytes);
  pack.addPart(
    extensionPart,
    'application/vnd.ms-office.webextension+xml',
    `${declaration}<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{${id.toUpperCase()}}"><we:reference id="${id}" version="${version}" store="EXCatalog" storeType="EXCatalog"/><we:alternateReferences/><we:properties><we:property name="Office.AutoShowTaskpaneWithDocument" value="true"/></we:properties><we:bindings/><we:snapshot xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/></we:webextension>`,
  );
  pack.addPart(
    panesPart,
    'application/vnd.ms-office.webextensiontaskpanes+xml',
    `${declaration}<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11"><wetp:taskpane dockstate="right" visibility="0" width="350" row="1"><wetp:webextensionref xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`,
  );
  pack.addRelationship(panesPart, `${relationships}/webextension`, extensionPart);
  pack.addRelationship('', `${relationships}/webextensiontaskpanes`, panesPart);
  return pack.toBytes();
}

/** The workbook without the parts that refer to an add-in; those of other add-ins stay. */
export function withoutWebExtension(bytes: Uint8Array, { id }: AddInReference): Uint8Array {
  const pack = OoxmlPackage.open(bytes);
  let isChanged = false;
  for (const { target: panes } of pack
    .relationships('')
    .filter(({ kind }) => kind === 'webextensiontaskpanes')) {
    const extensions = pack.relationships(panes).filter(({ kind }) => kind === 'webextension');
    const own = extensions.filter(({ target }) => isOf(pack, target, id));
    if (own.length === 0) continue;
    isChanged = true;
    if (own.length < extensions.length) dropPanes(pack, panes, own);
    for (const { target } of own) pack.removePart(target, panes);
    if (own.length === extensions.length) pack.removePart(panes, '');
  }
  return isChanged ? pack.toBytes() : bytes;
}

function isOf(pack: OoxmlPackage, extension: string, id: string): boolean {
  if (!pack.has(extension)) return false;
  const reference = pack.xml(extension).root.first('reference')?.attribute('id') ?? '';
  return reference.replace(/[{}]/g, '').toLowerCase() === id.toLowerCase();
}

function dropPanes(pack: OoxmlPackage, panes: string, own: ReturnType<OoxmlPackage['relationships']>): void {
  const document = pack.xml(panes);
  for (const pane of document.root.all('taskpane')) {
    const shown = pane.first('webextensionref')?.attribute('id', relationshipNamespaces);
    if (own.some((each) => each.id === shown)) document.root.removeChild(pane);
  }
  pack.setXml(panes, document);
}
