import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { buildWorkbook } from '../../src/commands/build-workbook';
import { checkOffsets } from '../../src/commands/check-offsets';
import { writeEvaluation } from '../../src/commands/write-evaluation';
import { offsetsSheet } from '../../src/sheets/declared/offsets-sheet';
import { ExcelWorkbook } from '../../src/workbook/excel-workbook';
import type { SheetContent } from '../../src/workbook/ooxml/package-content';
import { readPackage } from '../../src/workbook/ooxml/read-package';
import type { Workbook } from '../../src/workbook/workbook';
import { XlsxWorkbook } from '../../src/workbook/xlsx-workbook';
import { enter, inChinese, paste, rows, whole } from '../flow/on-sheets';
import { UniverCalculator } from './calculation/univer-calculator';
import { ExcelHost } from './excel-host';
import { startNodeClient } from './node-client';
import { XlsxDoor } from './xlsx-door';

function sample(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(__dirname, '..', 'samples', name)));
}

/** Everything a person does with the ledger: build, paste the nine records, check, evaluate, and mark the large ones. */
async function story(workbook: Workbook): Promise<void> {
  const ledger = (await whole(workbook)).sheets[0]?.cells;
  if (ledger === undefined) throw new Error('the sample has no cells');
  await buildWorkbook(workbook, inChinese);
  await enter(workbook, { reportingYear: 2025, neutralityType: '运营碳中和', declarationDay: '2026-06-30' });
  const records = rows(ledger, 1, 9).map((row) =>
    row.map((value) => (typeof value === 'object' ? undefined : value)),
  );
  await paste(workbook, offsetsSheet, 'number', records);
  await checkOffsets(workbook, inChinese);
  await writeEvaluation(workbook, inChinese);
  const sheet = '抵消台账 (2)';
  const tonnes = { row: 3, column: 9, rows: 9, columns: 1 };
  const look = { color: '#9C0006', fill: '#FFC7CE', bold: true };
  await workbook.write(
    { steps: [{ do: 'highlight', sheet, area: tonnes, formula: '=J4>500', ...look }] },
    await whole(workbook),
  );
}

/** Values, formulas and number formats by place: what two ways to the same file must agree in. */
/** A formula that nobody calculated yet shows nothing in a closed file, so formulas are compared without their values. */
function contents(sheet: SheetContent) {
  return sheet.cells
    .filter(({ value, formula }) => value !== undefined || formula !== undefined)
    .map(({ row, column, value, formula, format }) => [
      row,
      column,
      formula === undefined ? value : undefined,
      formula,
      format.numberFormat,
    ]);
}

function byPlace<T extends { readonly areas: SheetContent['merges'] }>(rules: readonly T[]): T[] {
  const key = (rule: T) => JSON.stringify(rule);
  return [...rules].sort((a, b) => key(a).localeCompare(key(b)));
}

describe('a ledger opened through the door, worked on by the commands over Office.js, and saved', () => {
  let uninstall: () => void;
  let original: Uint8Array;
  let door: XlsxDoor;
  let saved: Uint8Array;
  let direct: Uint8Array;

  beforeAll(async () => {
    original = sample('offset-ledger-zh.xlsx');
    door = await XlsxDoor.open(original, '抵消台账.xlsx');
    const host = new ExcelHost({ model: door.model, calculator: new UniverCalculator() });
    uninstall = startNodeClient(host).install();
    await story(new ExcelWorkbook());
    await host.settled();
    saved = await door.save();
    const file = XlsxWorkbook.open(original);
    await story(file);
    direct = file.toBytes();
  });

  afterAll(() => {
    uninstall();
  });

  it('has the sheets, cells, formulas and number formats that the commands give a closed file', () => {
    const [ours, theirs] = [readPackage(saved), readPackage(direct)];
    expect(ours.sheets.map(({ name, visibility }) => [name, visibility])).toEqual(
      theirs.sheets.map(({ name, visibility }) => [name, visibility]),
    );
    expect(ours.activeSheet).toBe('评价');
    expect(ours.names.map(({ name, refersTo }) => [name, refersTo]).sort()).toEqual(
      theirs.names.map(({ name, refersTo }) => [name, refersTo]).sort(),
    );
    for (const [i, sheet] of ours.sheets.entries()) {
      const other = theirs.sheets[i];
      expect(contents(sheet)).toEqual(other && contents(other));
    }
  });

  it('has their tables, lists to choose from, widths, frozen rows, marks, links and pages too', () => {
    const theirs = readPackage(direct).sheets;
    for (const [i, sheet] of readPackage(saved).sheets.entries()) {
      const other = theirs[i];
      if (other === undefined) throw new Error(sheet.name);
      expect(sheet.tables).toEqual(other.tables);
      expect(byPlace(sheet.validations)).toEqual(byPlace(other.validations));
      expect(sheet.freeze).toEqual(other.freeze);
      expect(sheet.merges).toEqual(other.merges);
      expect(sheet.orientation).toBe(other.orientation);
      expect(sheet.showGridlines).toBe(other.showGridlines);
      expect(sheet.tabColor).toBe(other.tabColor);
      expect(sheet.links).toEqual(other.links);
      const marks = (of: SheetContent) =>
        byPlace(of.highlights.map(({ areas, formulas, format }) => ({ areas, formulas, format })));
      expect(marks(sheet)).toEqual(marks(other));
      const widths = (of: SheetContent) => of.columns.map(({ column, columns }) => [column, columns]);
      expect(widths(sheet)).toEqual(widths(other));
      // Excel keeps whole pixels, of which a character has seven.
      sheet.columns.forEach(({ width = 0 }, c) => {
        expect(Math.abs(width - (other.columns[c]?.width ?? 0))).toBeLessThan(1 / 7);
      });
    }
    const offsets = theirs.find(({ name }) => name === '抵消台账 (2)');
    expect(offsets?.validations.length).toBeGreaterThan(0);
    expect(offsets?.freeze.rows).toBeGreaterThan(0);
    expect(offsets?.highlights.length).toBeGreaterThan(0);
    expect(theirs.flatMap(({ links }) => links).length).toBeGreaterThan(0);
  });

  it('looks the same in every cell, but for the colour that Excel gives a link', () => {
    const theirs = readPackage(direct).sheets;
    for (const [i, sheet] of readPackage(saved).sheets.entries()) {
      const isLink = (row: number, column: number) =>
        sheet.links.some(({ area }) => area.row === row && area.column === column);
      const looks = (of: SheetContent | undefined) =>
        of?.cells
          .filter(({ value }) => value !== undefined)
          .map(({ row, column, format }) => {
            const { color, ...others } = format;
            return [row, column, isLink(row, column) ? others : { ...others, color }];
          });
      expect([sheet.name, looks(sheet)]).toEqual([sheet.name, looks(theirs[i])]);
    }
  });

  it('keeps the ledger to the byte, but for the tab no longer being the one in front', () => {
    const [before, after] = [unzipSync(original), unzipSync(saved)];
    const part = 'xl/worksheets/sheet1.xml';
    const text = (files: Record<string, Uint8Array>) => strFromU8(files[part] ?? new Uint8Array());
    expect(text(before)).toContain(' tabSelected="true"');
    expect(text(after)).toBe(text(before).replace(' tabSelected="true"', ''));
    const changed = Object.keys(before).filter(
      (name) => Buffer.compare(before[name] ?? new Uint8Array(), after[name] ?? new Uint8Array()) !== 0,
    );
    expect(changed.sort()).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/sharedStrings.xml',
      'xl/styles.xml',
      'xl/workbook.xml',
      part,
    ]);
  });

  it('opened again it is the model that was saved, and saving that changes no byte', async () => {
    const again = await XlsxDoor.open(saved);
    for (const sheet of door.model.sheets) {
      const twin = again.model.sheet(sheet.name);
      const cells = (of: typeof sheet) =>
        [...of.cells()]
          .filter(({ cell }) => cell.value !== undefined || cell.formula !== undefined)
          .map(({ row, column, cell }) => [
            row,
            column,
            cell.value,
            cell.formula,
            of.numberFormat(row, column),
          ]);
      expect([sheet.name, cells(twin)]).toEqual([sheet.name, cells(sheet)]);
      expect(twin.freeze).toEqual(sheet.freeze);
      expect([...twin.columnWidths]).toEqual([...sheet.columnWidths].sort(([a], [b]) => a - b));
      expect(twin.visibility).toBe(sheet.visibility);
    }
    expect(await again.save()).toBe(saved);
    expect(await door.save()).toBe(saved);
  });
});
