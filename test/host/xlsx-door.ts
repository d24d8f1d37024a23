import type { WriteStep } from '../../src/sheets/write-plan';
import { readPackage } from '../../src/workbook/ooxml/read-package';
import { XlsxWorkbook } from '../../src/workbook/xlsx-workbook';
import type { SheetModel } from './model/sheet-model';
import type { WorkbookModel } from './workbook-model';
import { modelOf } from './xlsx/fill-model';
import { addSheetStep, sheetSteps } from './xlsx/sheet-steps';
import { changeSheets, unprotected } from './xlsx/sheets-in-file';

const VISIBILITY = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

/**
 * A workbook that came from an .xlsx file. What the model changed is written into the opened file, so that all the
 * model does not know of (pictures, comments, styles of the file …) is in the saved file as it was. Protection of
 * sheets and of the workbook stays as the file has it.
 */
export class XlsxDoor {
  /** The sheets that the file has, by the names they have there. */
  #inFile: ReadonlyMap<SheetModel, string>;

  private constructor(
    private bytes: Uint8Array,
    readonly model: WorkbookModel,
  ) {
    this.#inFile = namesOf(model);
  }

  /** @throws Refusal, in words, for what is no usable workbook. */
  static async open(bytes: Uint8Array, fileName = 'Book1.xlsx'): Promise<XlsxDoor> {
    return await Promise.resolve(new XlsxDoor(bytes, modelOf(readPackage(bytes), fileName)));
  }

  /**
   * The file with everything written that differs from how it was opened or last saved; the very same bytes where
   * nothing does.
   * @throws RangeError for a change that no step can write: a table or name removed, sheets put in another order.
   */
  async save(): Promise<Uint8Array> {
    const bytes = this.#withSheetsChanged();
    const content = readPackage(bytes);
    const before = modelOf(content, this.model.fileName);
    const steps = this.#stepsFrom(before);
    // A chart may be in front in the file, which the model knows nothing of.
    const front = content.sheets.find(({ name }) => name === content.activeSheet) ?? before.activeSheet;
    if (front.name !== this.model.activeSheet.name)
      steps.push({ do: 'activate', sheet: this.model.activeSheet.name });
    const touched = new Set(steps.flatMap((step) => ('sheet' in step ? [step.sheet] : [])));
    const locked = before.sheets
      .filter((sheet) => sheet.protection !== undefined && touched.has(sheet.name))
      .map(({ name }) => name);
    this.bytes =
      steps.length === 0
        ? bytes
        : await unprotected(bytes, locked, async (open) => {
            const file = XlsxWorkbook.open(open);
            await file.write({ steps });
            return file.toBytes();
          });
    this.#inFile = namesOf(this.model);
    this.model.isDirty = false;
    return this.bytes;
  }

  #withSheetsChanged(): Uint8Array {
    const known = this.model.sheets.filter((sheet) => this.#inFile.has(sheet));
    const before = [...this.#inFile.keys()];
    const left = before.filter((sheet) => known.includes(sheet));
    if (
      known.some((sheet, i) => left[i] !== sheet) ||
      this.model.sheets.some((sheet, i) => i < known.length && !known.includes(sheet))
    )
      throw new RangeError('sheets were put in another order, which this door cannot save');
    const removed = before.filter((sheet) => !known.includes(sheet)).map((sheet) => this.#nameInFile(sheet));
    const renamed = new Map(
      known
        .map((sheet) => [this.#nameInFile(sheet), sheet.name] as const)
        .filter(([was, now]) => was !== now),
    );
    const shown = readPackage(this.bytes).sheets;
    const visibility = new Map(
      known
        .map((sheet) => ({ sheet, now: VISIBILITY[sheet.visibility] }))
        .filter(
          ({ sheet, now }) => shown.find(({ name }) => name === this.#nameInFile(sheet))?.visibility !== now,
        )
        .map(({ sheet, now }) => [sheet.name, now] as const),
    );
    return changeSheets(this.bytes, { renamed, removed, visibility });
  }

  #nameInFile(sheet: SheetModel): string {
    return this.#inFile.get(sheet) ?? sheet.name;
  }

  #stepsFrom(before: WorkbookModel): WriteStep[] {
    const { model } = this;
    const isNew = (sheet: SheetModel) => before.findSheet(sheet.name) === undefined;
    const steps = [
      ...model.sheets.filter(isNew).map(addSheetStep),
      ...model.sheets.flatMap((sheet) => sheetSteps(before.findSheet(sheet.name), sheet)),
    ];
    for (const { name, sheet } of before.names) {
      if (model.findName(name, sheet && model.findSheet(sheet.name)) === undefined)
        throw new RangeError(`name ${name} was removed, which this door cannot save`);
    }
    for (const { name, formula, sheet } of model.names) {
      if (before.findName(name, sheet && before.findSheet(sheet.name))?.formula === formula) continue;
      if (sheet !== undefined)
        throw new RangeError(`name ${name} of ${sheet.name} was changed, which this door cannot save`);
      steps.push({ do: 'name', name, refersTo: formula });
    }
    return steps;
  }
}

function namesOf(model: WorkbookModel): ReadonlyMap<SheetModel, string> {
  return new Map(model.sheets.map((sheet) => [sheet, sheet.name]));
}
