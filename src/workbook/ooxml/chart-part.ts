import { isCellError, type CellValue } from '../../domain/cell';
import type { ChartSeries, SheetArea, WriteStep } from '../../sheets/write-plan';
import { absoluteReference } from './area-text';
import type { DrawingNamespaces } from './namespaces';
import { escapeAttribute, escapeText } from './xml-text';

type ChartStep = Extract<WriteStep, { do: 'chart' }>;

/** The cells of a row or column in their order. */
export type ValuesOf = (area: SheetArea) => readonly CellValue[];

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const categoryAxis = '500000001';
const valueAxis = '500000002';
const lineColor = 'D9D9D9';

/**
 * A chart as its own part (CT_ChartSpace, ECMA-376 part 1, 21.2.2.29). The values beside each reference are what
 * programs show that do not calculate, as a preview does; Excel reads the cells.
 */
export function renderChart(
  step: ChartStep,
  namespaces: DrawingNamespaces,
  date1904: boolean,
  valuesOf: ValuesOf,
): string {
  const { chart, drawing, relationships } = namespaces;
  return (
    `${declaration}<c:chartSpace xmlns:c="${chart}" xmlns:a="${drawing}" xmlns:r="${relationships}">` +
    `<c:date1904 val="${date1904 ? 1 : 0}"/><c:roundedCorners val="0"/><c:chart>` +
    `${title(step.title, 1400)}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>` +
    `${plot(step, valuesOf)}${axes(step)}</c:plotArea>` +
    '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>' +
    `<c:spPr>${solidFill('FFFFFF')}<a:ln w="9525">${solidFill(lineColor)}</a:ln></c:spPr></c:chartSpace>`
  );
}

function title(text: string, size: number): string {
  const look = `sz="${size}" b="0"`;
  return (
    `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr ${look}/></a:pPr>` +
    `<a:r><a:rPr ${look}/><a:t>${escapeText(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`
  );
}

function plot(step: ChartStep, valuesOf: ValuesOf): string {
  const categories = renderCategories(step.categories, valuesOf(step.categories));
  const series = step.series
    .map((one, index) => renderSeries(step, one, index, categories, valuesOf))
    .join('');
  const axisIds = `<c:axId val="${categoryAxis}"/><c:axId val="${valueAxis}"/>`;
  if (step.kind === 'line')
    return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${axisIds}</c:lineChart>`;
  const isStacked = step.kind === 'columnStacked';
  return (
    `<c:barChart><c:barDir val="col"/><c:grouping val="${isStacked ? 'stacked' : 'clustered'}"/><c:varyColors val="0"/>` +
    `${series}<c:gapWidth val="80"/>${isStacked ? '<c:overlap val="100"/>' : ''}${axisIds}</c:barChart>`
  );
}

function renderSeries(
  { kind }: ChartStep,
  { name, values, color }: ChartSeries,
  index: number,
  categories: string,
  valuesOf: ValuesOf,
): string {
  const isLine = kind === 'line';
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escapeText(name)}</c:v></c:tx>` +
    `${look(isLine, color)}${isLine ? '<c:marker><c:symbol val="none"/></c:marker>' : '<c:invertIfNegative val="0"/>'}` +
    `<c:cat>${categories}</c:cat><c:val>${renderNumbers(values, valuesOf(values))}</c:val>` +
    `${isLine ? '<c:smooth val="0"/>' : ''}</c:ser>`
  );
}

function look(isLine: boolean, color: string): string {
  if (!/^#[0-9A-Fa-f]{6}$/.test(color)) throw new RangeError(`colour ${color} is not of the form #RRGGBB`);
  const fill = solidFill(color.slice(1).toUpperCase());
  // 28,575 EMU are 2.25 points, what Excel draws a new line with.
  return `<c:spPr>${isLine ? `<a:ln w="28575" cap="rnd">${fill}<a:round/></a:ln>` : fill}</c:spPr>`;
}

function solidFill(rgb: string): string {
  return `<a:solidFill><a:srgbClr val="${rgb}"/></a:solidFill>`;
}

/** Years stay numbers, so that they look as their cells do; one text among them makes all of them text. */
function renderCategories(area: SheetArea, values: readonly CellValue[]): string {
  if (!values.some((value) => typeof value === 'string')) return renderNumbers(area, values);
  const points = values.map((value, index) =>
    value === undefined ? '' : point(index, isCellError(value) ? value.error : String(value)),
  );
  return `<c:strRef>${reference(area)}<c:strCache>${count(values)}${points.join('')}</c:strCache></c:strRef>`;
}

function renderNumbers(area: SheetArea, values: readonly CellValue[]): string {
  const points = values.map((value, index) => (typeof value === 'number' ? point(index, String(value)) : ''));
  return `<c:numRef>${reference(area)}<c:numCache><c:formatCode>General</c:formatCode>${count(values)}${points.join('')}</c:numCache></c:numRef>`;
}

function reference(area: SheetArea): string {
  return `<c:f>${escapeText(absoluteReference(area.sheet, area))}</c:f>`;
}

function count(values: readonly CellValue[]): string {
  return `<c:ptCount val="${values.length}"/>`;
}

function point(index: number, text: string): string {
  return `<c:pt idx="${index}"><c:v>${escapeText(text)}</c:v></c:pt>`;
}

function axes({ valueAxisTitle, numberFormat }: ChartStep): string {
  const line = `<c:spPr><a:ln w="9525">${solidFill(lineColor)}</a:ln></c:spPr>`;
  const axisTitle = valueAxisTitle === undefined ? '' : title(valueAxisTitle, 1000);
  const format =
    numberFormat === undefined
      ? '<c:numFmt formatCode="General" sourceLinked="1"/>'
      : `<c:numFmt formatCode="${escapeAttribute(numberFormat)}" sourceLinked="0"/>`;
  return (
    `<c:catAx><c:axId val="${categoryAxis}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>` +
    '<c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="1"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>' +
    `<c:tickLblPos val="low"/>${line}<c:crossAx val="${valueAxis}"/><c:crosses val="autoZero"/><c:auto val="1"/>` +
    '<c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>' +
    `<c:valAx><c:axId val="${valueAxis}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="l"/><c:majorGridlines>${line}</c:majorGridlines>${axisTitle}${format}` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
    `<c:crossAx val="${categoryAxis}"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>`
  );
}
