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
