import { OoxmlPackage } from './ooxml-package';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageNamespace = 'http://schemas.openxmlformats.org/package/2006';
const application = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A new package without sheets: a template is the same patching, from here. */
export function emptyPackage(): OoxmlPackage {
  const pack = OoxmlPackage.empty();
  pack.setText(
    '[Content_Types].xml',
    `${declaration}<Types xmlns="${packageNamespace}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
  );
  pack.setText(
    '_rels/.rels',
    `${declaration}<Relationships xmlns="${packageNamespace}/relationships"><Relationship Id="rId1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  );
  pack.addPart(
    'xl/workbook.xml',
    `${application}.sheet.main+xml`,
    `${declaration}<workbook xmlns="${spreadsheet}" xmlns:r="${relationships}"><workbookPr/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="16000"/></bookViews><sheets/></workbook>`,
  );
  pack.addPart('xl/styles.xml', `${application}.styles+xml`, declaration + emptyStyles);
  pack.addRelationship('xl/workbook.xml', 'styles', 'xl/styles.xml');
  pack.addPart(
    'xl/sharedStrings.xml',
    `${application}.sharedStrings+xml`,
    `${declaration}<sst xmlns="${spreadsheet}" count="0" uniqueCount="0"/>`,
  );
  pack.addRelationship('xl/workbook.xml', 'sharedStrings', 'xl/sharedStrings.xml');
  return pack;
}

/** The two fills are reserved by Excel and must be there; the font shows Chinese on every platform that Excel runs on. */
const emptyStyles =
  `<styleSheet xmlns="${spreadsheet}">` +
  '<fonts count="1"><font><sz val="11"/><name val="等线"/><family val="2"/><charset val="134"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '<dxfs count="0"/></styleSheet>';
