import type { Area } from '../../domain/cell';
import type { ChartSeries, SheetArea } from '../../sheets/write-plan';
import { parseArea } from './area-text';
import { chartReference, drawingPartOf, frameLabel } from './chart-steps';
import type { OoxmlPackage } from './ooxml-package';
import type { ChartContent } from './package-content';
import type { XmlElement } from './xml-element';

/** The charts of a sheet that a step could have drawn; what any other shows stays in the file, unread. */
export function chartsOfSheet(pack: OoxmlPackage, sheetPart: string): readonly ChartContent[] {
  const drawing = drawingPartOf(pack, sheetPart);
  if (drawing === undefined) return [];
  const relationships = pack.relationships(drawing);
  return pack
    .xml(drawing)
    .root.all('twoCellAnchor')
    .flatMap((anchor) => {
      const id = chartReference(anchor);
      const target = relationships.find((one) => one.id === id && one.kind === 'chart')?.target;
      const label = frameLabel(anchor);
      const area = anchoredArea(anchor);
      if (target === undefined || !pack.has(target) || !label || !area) return [];
      const shown = readChart(pack.xml(target).root);
      const altText = label.attribute('descr');
      if (!shown) return [];
      return [
        {
          name: label.attribute('name') ?? '',
          area,
          ...shown,
          ...(altText === undefined ? {} : { altText }),
        },
      ];
    });
}

/** The cells under a chart whose corners are corners of cells. */
function anchoredArea(anchor: XmlElement): Area | undefined {
  const corner = (local: string) => {
    const at = anchor.first(local);
    const figure = (name: string) => Number(at?.first(name)?.text ?? NaN);
    return {
      row: figure('row'),
      column: figure('col'),
      isOnCell: figure('rowOff') === 0 && figure('colOff') === 0,
    };
  };
  const [from, to] = [corner('from'), corner('to')];
  const area = {
    row: from.row,
    column: from.column,
    rows: to.row - from.row,
    columns: to.column - from.column,
  };
  const isArea = Object.values(area).every(Number.isInteger) && area.rows > 0 && area.columns > 0;
  return from.isOnCell && to.isOnCell && isArea ? area : undefined;
}

function readChart(root: XmlElement): Omit<ChartContent, 'name' | 'area'> | undefined {
  const chart = root.first('chart');
  const plotArea = chart?.first('plotArea');
  const plots = plotArea?.children.filter(({ local }) => local.endsWith('Chart')) ?? [];
  const [plot] = plots;
  const kind = plot && kindOf(plot);
  if (!plot || !kind || plots.length > 1) return undefined;
  const read = plot.all('ser').map((series) => readSeries(series, kind === 'line'));
  const series = read.filter((one) => one !== undefined);
  const categories = areaOf(plot.first('ser')?.first('cat'));
  if (series.length === 0 || series.length < read.length || !categories) return undefined;
  const axis = plotArea?.first('valAx');
  const valueAxisTitle = textOf(axis?.first('title'));
  const format = axis?.first('numFmt');
  const numberFormat = format?.flag('sourceLinked') === false ? format.attribute('formatCode') : undefined;
  return {
    kind,
    title: textOf(chart?.first('title')) ?? '',
    categories,
    series,
    ...(valueAxisTitle === undefined ? {} : { valueAxisTitle }),
    ...(numberFormat === undefined ? {} : { numberFormat }),
  };
}

function kindOf(plot: XmlElement): ChartContent['kind'] | undefined {
  const setting = (local: string) => plot.first(local)?.attribute('val');
  if (plot.local === 'lineChart') return setting('grouping') === 'standard' ? 'line' : undefined;
  if (plot.local !== 'barChart' || setting('barDir') !== 'col') return undefined;
  const grouping = setting('grouping');
  return grouping === 'stacked' ? 'columnStacked' : grouping === 'clustered' ? 'columnClustered' : undefined;
}

function readSeries(series: XmlElement, isLine: boolean): ChartSeries | undefined {
  const values = areaOf(series.first('val'));
  const name = series.first('tx')?.first('v')?.text;
  const look = isLine ? child(series.first('spPr'), 'ln') : series.first('spPr');
  const color = child(child(look, 'solidFill'), 'srgbClr')?.attribute('val');
  return values && name !== undefined && color !== undefined
    ? { name, values, color: `#${color}` }
    : undefined;
}

/** A child of another namespace than its parent's. */
function child(element: XmlElement | undefined, local: string): XmlElement | undefined {
  return element?.children.find((one) => one.local === local);
}

/** The runs of a title, joined. */
function textOf(title: XmlElement | undefined): string | undefined {
  const rich = title?.first('tx')?.first('rich');
  return rich && runs(rich);
}

function runs(element: XmlElement): string {
  return element.local === 't' ? element.text : element.children.map(runs).join('');
}

/** Where a reference leads that is one block on one sheet: `抵消!$A$2:$A$6`, `'a b'!$A$1`. */
function areaOf(source: XmlElement | undefined): SheetArea | undefined {
  const formula = source?.children[0]?.first('f')?.text ?? '';
  const at = formula.lastIndexOf('!');
  const sheet = formula.slice(0, Math.max(at, 0));
  const area = parseArea(formula.slice(at + 1));
  const name = /^'.*'$/s.test(sheet) ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
  return area && name !== '' ? { sheet: name, ...area } : undefined;
}
