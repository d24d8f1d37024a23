/** A spreadsheet's own elements, as Excel writes them and as "Strict Open XML" does (ECMA-376 parts 1 and 4). */
export const spreadsheetNamespaces: readonly string[] = [
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
];

/** `r:id` and its like. */
export const relationshipNamespaces: readonly string[] = [
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
];

export const transitionalRelationships =
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What a chart is written in. */
export interface DrawingNamespaces {
  readonly spreadsheetDrawing: string;
  readonly drawing: string;
  readonly chart: string;
  readonly relationships: string;
}

/** The namespaces of drawings in a file whose workbook part is in `spreadsheet` (ECMA-376 parts 1 and 4, annex A). */
export function drawingNamespaces(spreadsheet: string): DrawingNamespaces {
  const isStrict = spreadsheet.startsWith('http://purl.oclc.org/');
  const base = isStrict
    ? 'http://purl.oclc.org/ooxml/drawingml'
    : 'http://schemas.openxmlformats.org/drawingml/2006';
  return {
    spreadsheetDrawing: `${base}/spreadsheetDrawing`,
    drawing: `${base}/main`,
    chart: `${base}/chart`,
    relationships: isStrict
      ? 'http://purl.oclc.org/ooxml/officeDocument/relationships'
      : transitionalRelationships,
  };
}

/** The `r:id` attribute under whichever prefix the element knows; where it knows none, with a declaration of its own. */
export function relationshipIdAttribute(
  scope: Readonly<Record<string, string>>,
  id: string,
): Record<string, string> {
  const prefix = Object.entries(scope).find(
    ([key, namespace]) => key !== '' && relationshipNamespaces.includes(namespace),
  )?.[0];
  return prefix === undefined
    ? { 'xmlns:r': transitionalRelationships, 'r:id': id }
    : { [`${prefix}:id`]: id };
}
