/** Text between tags. A carriage return is written as a reference, or every reader would turn it into a line feed. */
export function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');
}

/** Text inside a double-quoted attribute; line breaks and tabs would otherwise be read back as spaces. */
export function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}

/** `_x000B_` → vertical tab, the way a cell's text carries what XML cannot (ST_Xstring, ECMA-376 part 1, 22.9.2.19). */
export function decodeXstring(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** The other way: control characters, lone surrogates and U+FFFE/FFFF become `_xHHHH_`, and a literal `_x0041_` is kept from being read as `A`. */
export function encodeXstring(text: string): string {
  const literalsKept = text.includes('_x') ? text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_') : text;
  return literalsKept.replace(
    /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,
    (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );
}

/** A `<t>` element for a cell's text; blanks at the ends survive only under xml:space. */
export function textElement(prefix: string, text: string): string {
  const keep = /^[\s]|[\s]$/.test(text) ? ' xml:space="preserve"' : '';
  return `<${prefix}t${keep}>${escapeText(encodeXstring(text))}</${prefix}t>`;
}
