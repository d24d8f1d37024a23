/** The values of `Excel.ChartType`, with `Invalid` left out, which Excel only answers. */
const CHART_TYPES: ReadonlySet<string> = new Set([
  ...['Clustered', 'Stacked', 'Stacked100'].flatMap((kind) => [
    ...['Column', '3DColumn', 'Bar', '3DBar'].map((family) => family + kind),
    ...['Cylinder', 'Cone', 'Pyramid'].flatMap((family) => [`${family}Col${kind}`, `${family}Bar${kind}`]),
  ]),
  ...['3DColumn', 'CylinderCol', 'ConeCol', 'PyramidCol'],
  ...['', 'Stacked', 'Stacked100', 'Markers', 'MarkersStacked', 'MarkersStacked100'].map(
    (kind) => `Line${kind}`,
  ),
  ...['', 'Stacked', 'Stacked100'].flatMap((kind) => [`Area${kind}`, `3DArea${kind}`]),
  ...['', 'Smooth', 'SmoothNoMarkers', 'Lines', 'LinesNoMarkers'].map((kind) => `XYScatter${kind}`),
  ...['3DLine', 'Pie', '3DPie', 'PieOfPie', 'PieExploded', '3DPieExploded', 'BarOfPie'],
  ...['Doughnut', 'DoughnutExploded', 'Radar', 'RadarMarkers', 'RadarFilled', 'Bubble', 'Bubble3DEffect'],
  ...['Surface', 'SurfaceWireframe', 'SurfaceTopView', 'SurfaceTopViewWireframe'],
  ...['StockHLC', 'StockOHLC', 'StockVHLC', 'StockVOHLC'],
  ...['Histogram', 'Boxwhisker', 'Pareto', 'RegionMap', 'Treemap', 'Waterfall', 'Sunburst', 'Funnel'],
]);

export function isChartType(type: string): boolean {
  return CHART_TYPES.has(type);
}

/** Bars and columns have gaps between them, and so has a pie with a second plot. */
export function hasGaps(type: string): boolean {
  return /Col|Bar|OfPie/.test(type);
}

export function isDoughnut(type: string): boolean {
  return type.startsWith('Doughnut');
}
