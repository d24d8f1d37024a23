import { noSheets } from './file-refusals';
import { decodeXml, OoxmlPackage } from './ooxml-package';
import { SharedStrings } from './shared-strings';
import { readSheetHead } from './sheet-head';
import { Styles } from './styles';
import { tablesOfSheet, type TablePart } from './tables';
import type { Unpacking } from './unpacking';
import { readOutline, workbookPartOf, type OutlinedSheet, type WorkbookOutline } from './workbook-outline';
import { themeColors } from './theme-colors';
import { parseXml } from './xml-document';

const noStyles =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellXfs></styleSheet>';

interface KeptSheet {
  readonly part: string;
  readonly bytes: Uint8Array;
  text?: string;
}

/** A package whose workbook was found, with its shared parts read when first needed. */
export class OpenedWorkbook {
  readonly outline: WorkbookOutline;
  readonly stringsPart: string | undefined;
  readonly stylesPart: string | undefined;
  private readStrings: SharedStrings | undefined;
  private readStyles: Styles | undefined;
  private readonly readTables = new Map<string, readonly TablePart[]>();
  private readonly readProtection = new Map<string, boolean>();

  /** `lastSheet`: a sheet of this package that is at hand. */
  constructor(
    readonly pack: OoxmlPackage,
    private lastSheet?: WeakRef<KeptSheet>,
  ) {
    this.outline = readOutline(pack);
    this.stringsPart = workbookPartOf(this.outline, 'sharedStrings', pack);
    this.stylesPart = workbookPartOf(this.outline, 'styles', pack);
  }

  /** @throws Refusal, in words, for anything that is no whole, unencrypted workbook within `fileLimits`. */
  static open(bytes: Uint8Array, unpacking?: Unpacking): OpenedWorkbook {
    const workbook = new OpenedWorkbook(OoxmlPackage.open(bytes, unpacking));
    if (workbook.outline.sheets.length === 0) throw noSheets();
    return workbook;
  }

  /** Sheets with cells; chart and dialog sheets have none. */
  get worksheets(): readonly OutlinedSheet[] {
    return this.outline.sheets.filter((sheet) => sheet.kind === 'worksheet');
  }

  get strings(): SharedStrings {
    this.readStrings ??=
      this.stringsPart === undefined
        ? SharedStrings.empty()
        : SharedStrings.read(this.pack.text(this.stringsPart), this.stringsPart);
    return this.readStrings;
  }

  get styles(): Styles {
    this.readStyles ??= new Styles(
      this.stylesPart === undefined ? parseXml(noStyles, 'xl/styles.xml') : this.pack.xml(this.stylesPart),
      this.theme(),
    );
    return this.readStyles;
  }

  private theme(): readonly (string | undefined)[] {
    const part = workbookPartOf(this.outline, 'theme', this.pack);
    return part === undefined ? [] : themeColors(this.pack.xml(part));
  }

  tables(sheetPart: string): readonly TablePart[] {
    const known = this.readTables.get(sheetPart);
    if (known) return known;
    const tables = tablesOfSheet(this.pack, sheetPart);
    this.readTables.set(sheetPart, tables);
    return tables;
  }

  /** The same workbook over a copy of its package. */
  over(copy: OoxmlPackage): OpenedWorkbook {
    return new OpenedWorkbook(copy, this.lastSheet);
  }

  /**
   * A sheet as the package has it, for who reads its cells: its text is several times as much. It is kept, as long as
   * there is room, only for who will write to it; a check has no use for it any more.
   */
  sheetBytes(sheetPart: string, willWrite: boolean): Uint8Array {
    const last = this.lastSheet?.deref();
    if (last?.part === sheetPart) return last.bytes;
    return willWrite ? this.keptSheet(sheetPart).bytes : this.pack.content(sheetPart);
  }

  /**
   * A sheet's text; the last one is kept as long as there is room, because who asks for a sheet's head writes to it
   * next. `bytes`: the same sheet, where it is at hand.
   */
  sheetText(sheetPart: string, bytes?: Uint8Array): string {
    const kept = this.keptSheet(sheetPart, bytes);
    kept.text ??= decodeXml(kept.bytes, sheetPart);
    return kept.text;
  }

  private keptSheet(sheetPart: string, bytes?: Uint8Array): KeptSheet {
    const last = this.lastSheet?.deref();
    if (last?.part === sheetPart) return last;
    const read: KeptSheet = { part: sheetPart, bytes: bytes ?? this.pack.content(sheetPart) };
    this.lastSheet = new WeakRef(read);
    return read;
  }

  /** The protection stands after the cells; a sheet whose text does not hold the word at all need not be parsed for it. */
  isProtected(sheetPart: string): boolean {
    const known = this.readProtection.get(sheetPart);
    if (known !== undefined) return known;
    const text = this.sheetText(sheetPart);
    const isProtected =
      text.includes('sheetProtection') &&
      (readSheetHead(text, sheetPart).worksheet.first('sheetProtection')?.flag('sheet') ?? false);
    this.readProtection.set(sheetPart, isProtected);
    return isProtected;
  }
}
