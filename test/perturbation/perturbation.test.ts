import { buildExample } from '../../src/commands/build-example';
import { isOpen } from '../../src/rules/finding';
import { judgeDossier } from '../../src/rules/judge-dossier';
import { readDossier } from '../../src/sheets/reading/read-dossier';
import { XlsxWorkbook } from '../../src/workbook/xlsx-workbook';
import { inChinese, inEnglish, whole } from '../flow/on-sheets';
import { variantsOf, type Variant } from './corpus';
import { fieldsOf, isField, partsOf, shown } from './said-fields';
import { cellAt, type WorkbookSnapshot } from '../../src/sheets/workbook-snapshot';
import type { CellAddress } from '../../src/domain/cell';

/** The cells that fields with a value point to. */
function placesOf(thing: unknown): readonly CellAddress[] {
  if (typeof thing !== 'object' || thing === null) return [];
  if (isField(thing)) return thing.state === 'value' ? [thing.at] : [];
  return partsOf(thing).flatMap(([, each]) => placesOf(each));
}

/** Pieces that are new, be it a state without a value. */
function lost(original: readonly string[], now: readonly string[]): readonly string[] {
  const known = new Set(piecesOf(original));
  return piecesOf(now).filter((piece) => !known.has(piece));
}

const piecesOf = (fields: readonly string[]) => fields.flatMap((field) => field.split(/ \| |(?<=\w): /));

/** Texts of values that the original does not have. */
function strangeValues(original: readonly string[], now: readonly string[]): readonly string[] {
  return lost(original, now).filter((piece) => !/=(?:blank|unreadable|absent)$/.test(piece));
}

describe.each([inChinese, inEnglish])('the example in $language, bent as people bend sheets', (context) => {
  let variants: readonly Variant[];
  let original: readonly string[];
  let example: WorkbookSnapshot;

  beforeAll(async () => {
    const workbook = XlsxWorkbook.empty();
    await buildExample(workbook, context);
    example = await whole(workbook);
    original = fieldsOf(example);
    variants = variantsOf(example, context.language);
  });

  test('there are more than a hundred variants, and the example says more than a hundred things', () => {
    expect(variants.length).toBeGreaterThan(100);
    expect(original.length).toBeGreaterThan(50);
  });

  test('as it stands, nothing of it is listed as not read', () => {
    expect(readDossier(example).unread).toEqual([]);
  });

  test('what is meant to be harmless reads the same', () => {
    const harmless = variants.filter(({ isHarmless }) => isHarmless);
    const differing = harmless.filter(({ workbook }) => shown(fieldsOf(workbook)) !== shown(original));
    expect(
      differing.map(({ name, workbook }) => [
        name,
        fieldsOf(workbook)
          .filter((each) => !original.includes(each))
          .slice(0, 2),
      ]),
    ).toEqual([]);
  });

  test('every value still points to a cell that holds something', () => {
    for (const { name, workbook } of variants) {
      const astray = placesOf(readDossier(workbook).dossier).filter(({ sheet, row, column }) => {
        const cells = workbook.sheets.find((each) => each.name === sheet)?.cells;
        return !cells || [undefined, ''].includes(cellAt(cells, row, column) as string | undefined);
      });
      expect([name, astray]).toEqual([name, []]);
    }
  });

  test('what changes the reading is told, and never becomes another value', () => {
    for (const { name, workbook } of variants.filter(({ isHarmless }) => !isHarmless)) {
      const read = readDossier(workbook);
      const now = fieldsOf(workbook);
      expect([name, strangeValues(original, now)]).toEqual([name, []]);
      const open = judgeDossier(read.dossier).findings.all.filter(isOpen).length;
      const told = open + read.unread.length > 0;
      // A blank that no requirement minds is read as what it is.
      const isPlainBlank = lost(original, now).every((piece) => piece.endsWith('=blank'));
      expect([name, told || isPlainBlank]).toEqual([name, true]);
    }
  });

  test('notes and columns of one’s own are listed', () => {
    const listed = variants.filter(({ name }) => /^(?:own column|note inside|typo)/.test(name));
    expect(listed.length).toBeGreaterThan(15);
    expect(
      listed.filter(({ workbook }) => readDossier(workbook).unread.length === 0).map(({ name }) => name),
    ).toEqual([]);
  });
});
