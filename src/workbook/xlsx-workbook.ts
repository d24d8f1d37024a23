import type {
  CellBlock,
  SheetHead,
  SheetSnapshot,
  TableSnapshot,
  WorkbookSnapshot,
} from '../sheets/workbook-snapshot';
import type { WritePlan } from '../sheets/write-plan';
import { readCellBlock } from './ooxml/cell-block';
import { emptyPackage } from './ooxml/empty-package';
import { shownFormula } from './ooxml/formula-text';
import { OpenedWorkbook } from './ooxml/opened-workbook';
import { refuseTablesTwice } from './ooxml/tables';
import type { Unpacking } from './ooxml/unpacking';
import { WorkbookDraft } from './ooxml/workbook-draft';
import type { OutlinedSheet } from './ooxml/workbook-outline';
import type { Wanted, Workbook } from './workbook';

/**
 * A closed .xlsx or .xlsm file as the port sees a workbook. Writing patches the parts that change and copies all
 * others as they are, packed bytes and all. Nothing touches the disk: bytes in, bytes out.
 */
export class XlsxWorkbook implements Workbook {
  private constructor(private opened: OpenedWorkbook) {}

  /**
   * `unpacking`: another way than in JavaScript.
   * @throws Refusal, in words, for anything that is no whole, unencrypted .xlsx or .xlsm within `fileLimits`.
   */
  static open(bytes: Uint8Array, unpacking?: Unpacking): XlsxWorkbook {
    return new XlsxWorkbook(OpenedWorkbook.open(bytes, unpacking));
  }

  /** A workbook without sheets; the plan that fills it adds them. */
  static empty(): XlsxWorkbook {
    return new XlsxWorkbook(new OpenedWorkbook(emptyPackage()));
  }

  async read(wanted: (sheet: SheetHead) => Wanted): Promise<WorkbookSnapshot> {
    const { outline, worksheets } = this.opened;
    const names = outline.document.root.first('definedNames')?.all('definedName') ?? [];
    refuseTablesTwice(worksheets.map(({ name, part }) => ({ name, tables: this.opened.tables(part) })));
    const sheets = worksheets.map((sheet) => this.snapshot(sheet, wanted));
    return {
      sheets,
      names: names
        .filter((name) => name.attribute('localSheetId') === undefined)
        .map((name) => ({ name: name.attribute('name') ?? '', refersTo: `=${shownFormula(name.text)}` })),
      date1904: outline.date1904,
      isReadOnly: false,
      isStructureProtected: outline.isStructureProtected,
    };
  }

  /** All or nothing by construction: the plan is carried out on a copy, which takes the place of the original at the end. */
  async write(plan: WritePlan, _before?: WorkbookSnapshot): Promise<void> {
    this.opened = new OpenedWorkbook(new WorkbookDraft(this.opened, plan.steps).carryOut());
  }

  /** The file as it now is; an unchanged workbook gives all its parts as they were. */
  toBytes(): Uint8Array {
    if (this.opened.outline.sheets.length === 0)
      throw new RangeError('a workbook without a sheet is no .xlsx file');
    return this.opened.pack.toBytes();
  }

  private snapshot(
    { part, name, visibility }: OutlinedSheet,
    wanted: (sheet: SheetHead) => Wanted,
  ): SheetSnapshot {
    const { opened } = this;
    const tables = opened
      .tables(part)
      .map(({ name: table, area, hasTotals }) => ({ name: table, area, hasTotals }));
    const sheet = new ReadSheet(opened, part, name, visibility, tables);
    const want = wanted(sheet);
    if (want) sheet.cells = readCellBlock(opened, part, want === 'formulas');
    return sheet;
  }
}

/**
 * No literal with a getter of its own: V8 makes a hidden class for each of these, and young memory is not cleared of
 * what they lead to, which is the whole workbook.
 */
class ReadSheet implements SheetSnapshot {
  cells: CellBlock | undefined;
  readonly #opened: OpenedWorkbook;
  readonly #part: string;

  constructor(
    opened: OpenedWorkbook,
    part: string,
    readonly name: string,
    readonly visibility: SheetHead['visibility'],
    readonly tables: readonly TableSnapshot[],
  ) {
    this.#opened = opened;
    this.#part = part;
  }

  /** It stands behind the cells, which need not be unpacked for somebody who does not ask. */
  get isProtected(): boolean {
    return this.#opened.isProtected(this.#part);
  }
}
