import { strToU8, unzipSync, zipSync } from 'fflate';

/** A package's parts as they stand, read and zipped without any of the code under test. */
export type RawParts = Readonly<Record<string, string | Uint8Array>>;

export function zipped(parts: RawParts): Uint8Array {
  const files: Record<string, Uint8Array> = {};
  for (const [name, content] of Object.entries(parts))
    files[name] = typeof content === 'string' ? strToU8(content) : content;
  return zipSync(files, { mtime: new Date(2026, 0, 1) });
}

export function unzipped(bytes: Uint8Array): Record<string, Uint8Array> {
  return unzipSync(bytes);
}

export function partText(bytes: Uint8Array, part: string): string {
  const content = unzipSync(bytes)[part];
  if (!content) throw new Error(`no part ${part}`);
  return new TextDecoder().decode(content);
}

/** The parts whose content differs, appeared or vanished, by name. */
export function changedParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const old = unzipSync(before);
  const now = unzipSync(after);
  const names = new Set([...Object.keys(old), ...Object.keys(now)]);
  return [...names].filter((name) => !sameBytes(old[name], now[name])).sort();
}

function sameBytes(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  if (!one || !other || one.length !== other.length) return false;
  return one.every((byte, index) => byte === other[index]);
}

export const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const officeRelationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageNamespace = 'http://schemas.openxmlformats.org/package/2006';

export function contentTypes(overrides: Readonly<Record<string, string>>): string {
  const entries = Object.entries(overrides).map(
    ([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`,
  );
  return `<Types xmlns="${packageNamespace}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${entries.join('')}</Types>`;
}

export function relationships(
  entries: Readonly<Record<string, readonly [kind: string, target: string]>>,
): string {
  const text = Object.entries(entries).map(
    ([id, [kind, target]]) =>
      `<Relationship Id="${id}" Type="${officeRelationships}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packageNamespace}/relationships">${text.join('')}</Relationships>`;
}

const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export const styles = `<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="等线"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"/><xf numFmtId="176" fontId="0" fillId="0" borderId="0"/></cellXfs></styleSheet>`;

/** A workbook of one sheet 表 with the given inside of `<worksheet>`, and whatever else a test adds or replaces. */
export function oneSheet(worksheetContent: string, more: RawParts = {}): RawParts {
  return {
    '[Content_Types].xml': contentTypes({
      'xl/workbook.xml': `${sheetType}.sheet.main+xml`,
      'xl/worksheets/sheet1.xml': `${sheetType}.worksheet+xml`,
      'xl/styles.xml': `${sheetType}.styles+xml`,
      'xl/sharedStrings.xml': `${sheetType}.sharedStrings+xml`,
    }),
    '_rels/.rels': relationships({ rId1: ['officeDocument', 'xl/workbook.xml'] }),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${officeRelationships}"><sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships({
      rId1: ['worksheet', 'worksheets/sheet1.xml'],
      rId2: ['styles', 'styles.xml'],
      rId3: ['sharedStrings', 'sharedStrings.xml'],
    }),
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}" xmlns:r="${officeRelationships}">${worksheetContent}</worksheet>`,
    'xl/styles.xml': styles,
    'xl/sharedStrings.xml': `<sst xmlns="${main}" count="2" uniqueCount="2"><si><t>甲</t></si><si><t>乙</t></si></sst>`,
    ...more,
  };
}
