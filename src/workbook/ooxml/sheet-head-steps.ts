import { areaReference, cellReference, type Area } from '../../domain/cell';
import type { WriteStep } from '../../sheets/write-plan';
import { cutFromRules } from './area-rules';
import { overlaps, parseArea, without } from './area-text';
import { storedFormula } from './formula-text';
import { storedPageText } from './page-text';
import { worksheetSequence } from './sheet-sequence';
import type { Styles } from './styles';
import type { XmlElement } from './xml-element';

type Step<Name extends WriteStep['do']> = Extract<WriteStep, { do: Name }>;

/** Carries out the part of a step that stands outside the cells; steps that are all cells pass through. */
export function layHeadStep(worksheet: XmlElement, step: WriteStep, styles: Styles): void {
  switch (step.do) {
    case 'columnWidth':
      return setColumnWidth(worksheet, step);
    case 'merge':
      return merge(worksheet, step.area);
    case 'freeze':
      return freeze(worksheet, step);
    case 'offerList':
      return offerList(worksheet, step);
    case 'highlight':
      return highlight(worksheet, step, styles);
    case 'clearHighlights':
      return cutFromRules(worksheet, 'conditionalFormatting', step.area);
    case 'print':
      return setUpPrint(worksheet, step);
    case 'link':
      return link(worksheet, step);
    case 'clear':
      return step.what === 'output' ? unlink(worksheet, step.area) : undefined;
    default:
  }
}

/** Other programs believe `<dimension>`; it must not lie because of us. */
export function widenDimension(worksheet: XmlElement, made: Area): void {
  const dimension = worksheet.first('dimension');
  const area = dimension && parseArea(dimension.attribute('ref') ?? '');
  if (!dimension || !area) return;
  const row = Math.min(area.row, made.row);
  const column = Math.min(area.column, made.column);
  const ref = areaReference({
    row,
    column,
    rows: Math.max(area.row + area.rows, made.row + made.rows) - row,
    columns: Math.max(area.column + area.columns, made.column + made.columns) - column,
  });
  if (ref !== dimension.attribute('ref')) dimension.set({ ref });
}

/** Excel pads a column by 5 pixels at 7 pixels a digit and keeps 1/256 of a character (ECMA-376 part 1, 18.3.1.13). */
export function storedWidth(characters: number): number {
  return Math.trunc(((characters * 7 + 5) / 7) * 256) / 256;
}

function setColumnWidth(worksheet: XmlElement, step: Step<'columnWidth'>): void {
  const cols = child(worksheet, 'cols');
  const wanted = step.column + 1;
  const changes = { width: String(storedWidth(step.width)), customWidth: '1' };
  for (const col of cols.all('col')) {
    const min = col.number('min') ?? 0;
    const max = col.number('max') ?? 0;
    if (wanted < min) {
      cols.insertBefore(col, cols.create('col', { min: String(wanted), max: String(wanted), ...changes }));
      return;
    }
    if (wanted > max) continue;
    if (wanted < max) cols.insertAfter(col, col.copy()).set({ min: String(wanted + 1) });
    if (wanted > min) cols.insertBefore(col, col.copy()).set({ max: String(wanted - 1) });
    col.set({ min: String(wanted), max: String(wanted), ...changes });
    return;
  }
  cols.append(cols.create('col', { min: String(wanted), max: String(wanted), ...changes }));
}

function merge(worksheet: XmlElement, area: Area): void {
  const list = child(worksheet, 'mergeCells');
  for (const present of list.all('mergeCell')) {
    const other = parseArea(present.attribute('ref') ?? '');
    if (other && overlaps(other, area)) list.removeChild(present);
  }
  if (area.rows * area.columns > 1) list.append(list.create('mergeCell', { ref: areaReference(area) }));
  recount(worksheet, list);
}

function freeze(worksheet: XmlElement, step: Step<'freeze'>): void {
  const views = child(worksheet, 'sheetViews');
  const view = views.first('sheetView') ?? views.append(views.create('sheetView', { workbookViewId: '0' }));
  for (const old of [...view.all('pane'), ...view.all('selection')]) view.removeChild(old);
  const { rows, columns } = step;
  if (rows === 0 && columns === 0) return;
  view.set({ topLeftCell: undefined });
  const activePane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const pane = view.create('pane', {
    xSplit: columns > 0 ? String(columns) : undefined,
    ySplit: rows > 0 ? String(rows) : undefined,
    topLeftCell: cellReference({ row: rows, column: columns }),
    activePane,
    state: 'frozen',
  });
  view.insertFirst(pane);
  let last = pane;
  for (const name of activePane === 'bottomRight'
    ? ['topRight', 'bottomLeft', 'bottomRight']
    : [activePane]) {
    last = view.insertAfter(last, view.create('selection', { pane: name }));
  }
}

function offerList(worksheet: XmlElement, step: Step<'offerList'>): void {
  cutFromRules(worksheet, 'dataValidation', step.area);
  const list = child(worksheet, 'dataValidations');
  const rule = list.create('dataValidation', {
    type: 'list',
    errorStyle: step.strict ? undefined : 'warning',
    allowBlank: '1',
    showInputMessage: '1',
    showErrorMessage: '1',
    promptTitle: step.promptTitle === '' ? undefined : step.promptTitle,
    prompt: step.prompt === '' ? undefined : step.prompt,
    sqref: areaReference(step.area),
  });
  rule.append(rule.create('formula1', {}, storedFormula(step.source)));
  list.append(rule);
  recount(worksheet, list);
}

function highlight(worksheet: XmlElement, step: Step<'highlight'>, styles: Styles): void {
  const priorities = worksheet
    .all('conditionalFormatting')
    .flatMap((formatting) => formatting.all('cfRule'))
    .map((rule) => rule.number('priority') ?? 0);
  const formatting = worksheet.create('conditionalFormatting', { sqref: areaReference(step.area) });
  const rule = formatting.append(
    formatting.create('cfRule', {
      type: 'expression',
      dxfId: String(styles.highlight(step.color, step.fill, step.bold ?? false)),
      priority: String(Math.max(0, ...priorities) + 1),
    }),
  );
  rule.append(rule.create('formula', {}, storedFormula(step.formula)));
  worksheet.placeAnother(formatting, worksheetSequence);
}

const a4 = '9';

function setUpPrint(worksheet: XmlElement, step: Step<'print'>): void {
  const properties = child(worksheet, 'sheetPr');
  const fit = properties.first('pageSetUpPr') ?? properties.append(properties.create('pageSetUpPr'));
  fit.set({ fitToPage: '1' });
  const setup = child(worksheet, 'pageSetup');
  setup.set({
    paperSize: a4,
    scale: undefined,
    fitToWidth: '1',
    fitToHeight: '0',
    orientation: step.orientation,
  });
  layPageTexts(worksheet, step);
  if (worksheet.first('pageMargins')) return;
  const margins = { left: '0.7', right: '0.7', top: '0.75', bottom: '0.75', header: '0.3', footer: '0.3' };
  worksheet.place(worksheet.create('pageMargins', margins), worksheetSequence);
}

/** Every page gets the same: what a file may have for first or even pages goes. */
function layPageTexts(worksheet: XmlElement, step: Step<'print'>): void {
  const header = storedPageText(step.header ?? {});
  const footer = storedPageText(step.footer ?? {});
  if (header === '' && footer === '') return;
  const texts = worksheet.create('headerFooter');
  if (header !== '') texts.append(texts.create('oddHeader', {}, header));
  if (footer !== '') texts.append(texts.create('oddFooter', {}, footer));
  worksheet.place(texts, worksheetSequence);
}

function link(worksheet: XmlElement, step: Step<'link'>): void {
  const list = child(worksheet, 'hyperlinks');
  const ref = cellReference(step);
  for (const present of list.all('hyperlink')) {
    if (present.attribute('ref') === ref) list.removeChild(present);
  }
  list.append(list.create('hyperlink', { ref, location: step.target, tooltip: step.screenTip }));
}

/** Takes links off cleared cells; one over more cells stays on the others. */
function unlink(worksheet: XmlElement, cleared: Area): void {
  const list = worksheet.first('hyperlinks');
  for (const present of list?.all('hyperlink') ?? []) {
    const area = parseArea(present.attribute('ref') ?? '');
    if (!list || !area || !overlaps(area, cleared)) continue;
    for (const left of without(area, cleared))
      list.insertBefore(present, present.copy()).set({ ref: areaReference(left) });
    list.removeChild(present);
  }
  if (list?.children.length === 0) worksheet.removeChild(list);
}

function child(worksheet: XmlElement, local: string): XmlElement {
  return worksheet.first(local) ?? worksheet.place(worksheet.create(local), worksheetSequence);
}

function recount(worksheet: XmlElement, list: XmlElement): void {
  if (list.children.length === 0) worksheet.removeChild(list);
  else list.set({ count: String(list.children.length) });
}
