import type { Area } from '../../../src/domain/cell';
import { pointsOfCharacters } from '../../../src/workbook/excel-format';
import type {
  CellDetail,
  HighlightContent,
  NameContent,
  PackageContent,
  SheetContent,
  ValidationContent,
} from '../../../src/workbook/ooxml/package-content';
import type { CellFormat, PageText } from '../../../src/sheets/write-plan';
import { rewriteFormula } from '../model/formula-tokens';
import type { CellStyle } from '../model/cell';
import { MAX_COLUMNS } from '../model/cell';
import { contains, parseArea, splitSheet } from '../model/references';
import type { ConditionalFormatModel, Validation } from '../model/sheet-features';
import type { SheetModel } from '../model/sheet-model';
import { TableModel } from '../model/table-model';
import { WorkbookModel } from '../workbook-model';
import { styleOf } from './cell-look';
import { chartModelOf } from './chart-from-file';

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

/** A workbook model with everything that a file says and the model has a place for. */
export function modelOf(content: PackageContent, fileName: string): WorkbookModel {
  const [first] = content.sheets;
  if (first === undefined) throw new RangeError('the file has no sheet with cells');
  const model = new WorkbookModel(undefined, { date1904: content.date1904 });
  model.fileName = fileName;
  content.sheets.forEach((from, i) => {
    const sheet = model.sheets[i] ?? model.addSheet();
    // Other programs write names that Excel would not take from a person; they are opened all the same.
    sheet.name = from.name;
    fillSheet(sheet, from);
  });
  for (const name of content.names) fillName(model, name);
  const shown = model.sheets.filter((sheet) => sheet.visibility === 'Visible');
  const active = shown.find((sheet) => sheet.name === content.activeSheet) ?? shown[0] ?? model.activeSheet;
  model.selection = { sheet: active, area: { row: 0, column: 0, rows: 1, columns: 1 } };
  model.structureLock = content.isStructureProtected ? '' : undefined;
  model.isDirty = false;
  return model;
}

function fillSheet(sheet: SheetModel, from: SheetContent): void {
  const styles = new Map<CellDetail, Map<CellFormat, CellStyle>>();
  const styled = (format: CellFormat, detail: CellDetail): CellStyle => {
    const byFormat = styles.get(detail) ?? new Map<CellFormat, CellStyle>();
    const style = byFormat.get(format) ?? styleOf(format, detail);
    styles.set(detail, byFormat.set(format, style));
    return style;
  };
  sheet.visibility = VISIBILITY[from.visibility];
  sheet.tabColor = from.tabColor ?? '';
  sheet.showGridlines = from.showGridlines;
  sheet.freeze = from.freeze;
  sheet.protection = from.isProtected ? { options: {} } : undefined;
  sheet.print.orientation = from.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  for (const { column, columns, width, isHidden, format } of from.columns) {
    for (let at = column; at < Math.min(column + columns, MAX_COLUMNS); at++) {
      if (width !== undefined) sheet.columnWidths.set(at, pointsOfCharacters(width));
      if (isHidden) sheet.hiddenColumns.add(at);
      if (!isBare(format)) sheet.columnStyles.set(at, styled(format, {}));
    }
  }
  for (const { row, height, isHidden } of from.rows) {
    if (height !== undefined) sheet.rowHeights.set(row, height);
    if (isHidden) sheet.hiddenRows.add(row);
  }
  for (const { row, column, value, formula, format, detail } of from.cells) {
    // A bare cell in a column that has a look is bare all the same.
    const hasStyle = !isBare(format) || !isBare(detail) || sheet.columnStyles.has(column);
    sheet.store(row, column, {
      value,
      ...(formula === undefined ? {} : { formula: asRegistered(formula) }),
      ...(hasStyle ? { style: styled(format, detail) } : {}),
    });
  }
  fillSpills(sheet, from);
  sheet.merged = [...from.merges];
  for (const table of from.tables) {
    const columns = table.columns.map(({ id, name }) => ({ id, name }));
    const id = `{${String(sheet.workbook.nextId())}}`;
    const { name, area, style, hasHeader, hasTotals } = table;
    sheet.tables.push(new TableModel(id, name, sheet, area, columns, style ?? '', hasHeader, hasTotals));
  }
  sheet.validations = from.validations.flatMap(validationsOf);
  sheet.conditionalFormats = [...from.highlights]
    .sort((a, b) => a.priority - b.priority)
    .map((rule) => conditionalFormatOf(sheet, rule));
  sheet.charts.push(...from.charts.map((chart) => chartModelOf(sheet, chart)));
  sheet.print.other['allPages'] = {
    ...sections('Header', from.header),
    ...sections('Footer', from.footer),
  };
  for (const { area, location, address, screenTip } of from.links) {
    const link = {
      ...(address === undefined ? {} : { address }),
      ...(location === undefined ? {} : { documentReference: location }),
      ...(screenTip === undefined ? {} : { screenTip }),
    };
    const cells = [...sheet.cells(area)];
    for (const { row, column } of [area, ...cells]) sheet.change(row, column, { link });
  }
}

function sections(of: 'Header' | 'Footer', { left, center, right }: PageText): Record<string, string> {
  return { [`Left${of}`]: left ?? '', [`Center${of}`]: center ?? '', [`Right${of}`]: right ?? '' };
}

function isBare(format: CellFormat | CellDetail): boolean {
  return Object.keys(format).length === 0;
}

/** `_xldudf_CN_GWP(…)` and `CN.GWP(…)` are the same function; the model keeps the second, of whatever namespace. */
function asRegistered(formula: string): string {
  if (!formula.toLowerCase().includes('_xldudf_')) return formula;
  return rewriteFormula(formula, (token) =>
    token.kind === 'function' ? token.text.replace(/^_xldudf_([A-Za-z]+)_/i, '$1.') : token.text,
  );
}

/** The cells that an array formula fills belong to it. */
function fillSpills(sheet: SheetModel, from: SheetContent): void {
  for (const { row, column, array } of from.cells) {
    if (array === undefined) continue;
    const { rows, columns } = array.area;
    sheet.change(row, column, { spill: { rows, columns } });
    for (const at of [...sheet.cells(array.area)]) {
      if (at.row !== row || at.column !== column)
        sheet.change(at.row, at.column, { spillFrom: { row, column } });
    }
  }
}

const RULES: Readonly<Record<string, readonly [rule: string, type: string]>> = {
  whole: ['wholeNumber', 'WholeNumber'],
  decimal: ['decimal', 'Decimal'],
  date: ['date', 'Date'],
  time: ['time', 'Time'],
  textLength: ['textLength', 'TextLength'],
};
const OPERATORS: Readonly<Record<string, string>> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  lessThan: 'LessThan',
  lessThanOrEqual: 'LessThanOrEqualTo',
  greaterThan: 'GreaterThan',
  greaterThanOrEqual: 'GreaterThanOrEqualTo',
};

function validationsOf(from: ValidationContent): Validation[] {
  const { rule, type } = ruleOf(from);
  return from.areas.map((area) => ({
    area,
    rule,
    type,
    ignoreBlanks: true,
    prompt: { showPrompt: true, title: from.promptTitle, message: from.prompt },
    errorAlert: { showAlert: true, style: from.strict ? 'Stop' : 'Warning', title: '', message: '' },
  }));
}

function ruleOf({ kind, operator, formulas }: ValidationContent): Pick<Validation, 'rule' | 'type'> {
  const [formula1, formula2] = formulas;
  if (kind === 'list' && formula1 !== undefined) {
    // Choices written out stand in the file as a text constant, in Office.js as they are.
    const source = /^="(.*)"$/s.exec(formula1)?.[1]?.replaceAll('""', '"') ?? formula1;
    return { type: 'List', rule: { list: { inCellDropDown: true, source } } };
  }
  if (kind === 'custom') return { type: 'Custom', rule: { custom: { formula: formula1 } } };
  const known = RULES[kind];
  if (known === undefined) return { type: 'None', rule: {} };
  const [rule, type] = known;
  const second = formula2 === undefined ? {} : { formula2 };
  return { type, rule: { [rule]: { formula1, ...second, operator: OPERATORS[operator] ?? 'Between' } } };
}

/** By the names of the file and of Office.js. */
const CONDITIONS: Readonly<Record<string, string>> = {
  expression: 'Custom',
  cellIs: 'CellValue',
  containsText: 'ContainsText',
  colorScale: 'ColorScale',
  dataBar: 'DataBar',
  iconSet: 'IconSet',
  top10: 'TopBottom',
};

function conditionalFormatOf(sheet: SheetModel, from: HighlightContent): ConditionalFormatModel {
  const type = CONDITIONS[from.kind] ?? 'PresetCriteria';
  const [formula1, formula2] = from.formulas;
  const { bold, italic, color, fill } = from.format;
  const second = formula2 === undefined ? {} : { formula2 };
  const operator = OPERATORS[from.operator ?? ''];
  const settings =
    type === 'Custom'
      ? { formula: formula1 ?? '' }
      : type === 'CellValue'
        ? { rule: { formula1, ...second, operator } }
        : {};
  return {
    id: `{00000000-0000-0000-0000-${sheet.workbook.nextId().toString(16).padStart(12, '0')}}`,
    type,
    areas: [...from.areas],
    stopIfTrue: false,
    format: {
      ...(bold === undefined ? {} : { bold }),
      ...(italic === undefined ? {} : { italic }),
      ...(color === undefined ? {} : { color }),
      ...(fill === undefined ? {} : { fill }),
    },
    settings,
  };
}

/** Excel's own names are what the sheet prints; the others stand among the names. */
function fillName(model: WorkbookModel, from: NameContent): void {
  const sheet = from.sheet === undefined ? undefined : model.findSheet(from.sheet);
  if (!from.name.startsWith('_xlnm.')) {
    model.names.push({
      name: from.name,
      formula: from.refersTo,
      sheet,
      visible: !from.isHidden,
      comment: '',
    });
    return;
  }
  if (sheet === undefined) return;
  const areas = from.refersTo
    .slice(1)
    .split(',')
    .map((reference) => parseArea(splitSheet(reference).local.replaceAll('$', '')))
    .filter((area): area is Area => area !== undefined);
  if (from.name === '_xlnm.Print_Area' && areas[0] !== undefined) sheet.print.area = areas[0];
  if (from.name !== '_xlnm.Print_Titles') return;
  for (const area of areas) {
    if (contains(area, { ...area, column: 0, columns: MAX_COLUMNS })) sheet.print.titleRows = area;
    else sheet.print.titleColumns = area;
  }
}
