import type { Area } from '../../domain/cell';
import { parseArea, parseAreas } from './area-text';
import { chartsOfSheet } from './chart-reading';
import { readCells } from './cell-reading';
import { shownFormula } from './formula-text';
import { relationshipNamespaces } from './namespaces';
import type { Relationship } from './ooxml-package';
import { OpenedWorkbook } from './opened-workbook';
import type {
  CellContent,
  ColumnContent,
  HighlightContent,
  LinkContent,
  NameContent,
  PackageContent,
  SheetContent,
  ValidationContent,
} from './package-content';
import { parsePageText } from './page-text';
import type { Styles } from './styles';
import type { OutlinedSheet } from './workbook-outline';
import type { XmlElement } from './xml-element';

/**
 * A whole .xlsx or .xlsm as plain data; package-content.ts says what is what.
 * @throws Refusal, in words, for what is no whole, unencrypted workbook within `fileLimits`.
 */
export function readPackage(bytes: Uint8Array): PackageContent {
  const workbook = OpenedWorkbook.open(bytes);
  const { outline } = workbook;
  const names = outline.document.root.first('definedNames')?.all('definedName') ?? [];
  return {
    sheets: workbook.worksheets.map((sheet) => readSheet(workbook, sheet)),
    names: names.map((element): NameContent => {
      const index = element.number('localSheetId');
      return {
        name: element.attribute('name') ?? '',
        refersTo: `=${shownFormula(element.text)}`,
        sheet: index === undefined ? undefined : outline.sheets[index]?.name,
        isHidden: element.flag('hidden'),
      };
    }),
    date1904: outline.date1904,
    isStructureProtected: outline.isStructureProtected,
    activeSheet: outline.sheets[outline.activeTab]?.name,
  };
}

function readSheet(workbook: OpenedWorkbook, sheet: OutlinedSheet): SheetContent {
  const { styles, strings, outline } = workbook;
  const cells: CellContent[] = [];
  const { document, rows } = readCells(
    workbook.sheetText(sheet.part),
    sheet.part,
    strings,
    outline.date1904,
    ({ row, column, value, formula, style, array }) => {
      const format = styles.look(style);
      const detail = styles.detail(style);
      const isBare = Object.keys(format).length === 0 && Object.keys(detail).length === 0;
      if (value === undefined && formula === undefined && isBare) return;
      const area = array && parseArea(array.ref);
      cells.push({
        row,
        column,
        value,
        ...(formula === undefined ? {} : { formula }),
        ...(array && area ? { array: { area, isDynamic: array.isDynamic } } : {}),
        format,
        detail,
      });
    },
  );
  const { root } = document;
  const relationships = workbook.pack.relationships(sheet.part);
  const view = root.first('sheetViews')?.first('sheetView');
  const tab = root.first('sheetPr')?.first('tabColor')?.attribute('rgb');
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    isProtected: root.first('sheetProtection')?.flag('sheet') ?? false,
    tabColor: tab === undefined ? undefined : `#${tab.slice(-6).toUpperCase()}`,
    showGridlines: view?.flag('showGridLines', true) ?? true,
    cells,
    merges: (root.first('mergeCells')?.all('mergeCell') ?? []).flatMap(areaOf),
    columns: (root.first('cols')?.all('col') ?? []).map((column) => readColumn(column, styles)),
    rows,
    freeze: readFreeze(view?.first('pane')),
    orientation: root.first('pageSetup')?.attribute('orientation') === 'landscape' ? 'landscape' : 'portrait',
    header: parsePageText(root.first('headerFooter')?.first('oddHeader')?.text ?? ''),
    footer: parsePageText(root.first('headerFooter')?.first('oddFooter')?.text ?? ''),
    tables: workbook.tables(sheet.part),
    validations: (root.first('dataValidations')?.all('dataValidation') ?? []).map(readValidation),
    highlights: root.all('conditionalFormatting').flatMap((element) => readHighlights(element, styles)),
    links: (root.first('hyperlinks')?.all('hyperlink') ?? []).flatMap((element) =>
      readLink(element, relationships),
    ),
    charts: chartsOfSheet(workbook.pack, sheet.part),
  };
}

function areaOf(element: XmlElement): readonly Area[] {
  const area = parseArea(element.attribute('ref') ?? '');
  return area ? [area] : [];
}

/** The stored width holds 5 pixels of padding at 7 pixels a digit (ECMA-376 part 1, 18.3.1.13). */
function readColumn(element: XmlElement, styles: Styles): ColumnContent {
  const min = element.number('min') ?? 1;
  const width = element.number('width');
  return {
    column: min - 1,
    columns: (element.number('max') ?? min) - min + 1,
    width: width === undefined ? undefined : Math.max(0, Math.round((width - 5 / 7) * 100) / 100),
    isHidden: element.flag('hidden'),
    format: styles.look(element.number('style') ?? 0),
  };
}

function readFreeze(pane: XmlElement | undefined): SheetContent['freeze'] {
  const state = pane?.attribute('state');
  if (!pane || (state !== 'frozen' && state !== 'frozenSplit')) return { rows: 0, columns: 0 };
  return { rows: pane.number('ySplit') ?? 0, columns: pane.number('xSplit') ?? 0 };
}

function readValidation(element: XmlElement): ValidationContent {
  const style = element.attribute('errorStyle') ?? 'stop';
  return {
    areas: parseAreas(element.attribute('sqref') ?? ''),
    kind: element.attribute('type') ?? 'none',
    operator: element.attribute('operator') ?? 'between',
    formulas: formulasOf(element, ['formula1', 'formula2']),
    strict: style === 'stop' && element.flag('showErrorMessage'),
    promptTitle: element.attribute('promptTitle') ?? '',
    prompt: element.attribute('prompt') ?? '',
  };
}

function readHighlights(element: XmlElement, styles: Styles): readonly HighlightContent[] {
  const areas = parseAreas(element.attribute('sqref') ?? '');
  return element.all('cfRule').map((rule) => {
    const look = rule.number('dxfId');
    return {
      areas,
      kind: rule.attribute('type') ?? '',
      operator: rule.attribute('operator'),
      formulas: formulasOf(rule, ['formula']),
      format: look === undefined ? {} : styles.differentialLook(look),
      priority: rule.number('priority') ?? 0,
    };
  });
}

function formulasOf(element: XmlElement, locals: readonly string[]): readonly string[] {
  return locals.flatMap((local) => element.all(local)).map((formula) => `=${shownFormula(formula.text)}`);
}

function readLink(element: XmlElement, relationships: readonly Relationship[]): readonly LinkContent[] {
  const id = element.attribute('id', relationshipNamespaces);
  return areaOf(element).map((area) => ({
    area,
    location: element.attribute('location'),
    address: relationships.find((one) => one.id === id && one.isExternal)?.target,
    screenTip: element.attribute('tooltip'),
  }));
}
