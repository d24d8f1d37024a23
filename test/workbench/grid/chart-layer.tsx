import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Title,
} from 'chart.js';
import { useEffect, useRef } from 'react';
import type { ChartModel } from '../../host/model/chart-model';
import type { WorkbookModel } from '../../host/workbook-model';
import { useSession } from '../use-session';
import { filled, words } from '../workbench-words';
import { chartDrawing, chartTitle } from './chart-drawing';
import type { PlacedChart } from './univer-grid';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Title,
);

/** The charts of the active sheet over its cells, cut off where the headers of the grid begin. */
export function ChartLayer({
  model,
  charts,
  corner,
}: {
  readonly model: WorkbookModel;
  readonly charts: readonly PlacedChart[];
  /** Where the cells begin, from the corner of the grid. */
  readonly corner: { readonly left: number; readonly top: number };
}) {
  return (
    <div className="grid-charts" style={corner}>
      {charts.map(({ chart, rect }) => (
        <div
          key={chart.id}
          className="grid-chart"
          style={{
            left: rect.left - corner.left,
            top: rect.top - corner.top,
            width: rect.width,
            height: rect.height,
          }}
        >
          <DrawnChart model={model} chart={chart} />
        </div>
      ))}
    </div>
  );
}

function DrawnChart({ model, chart }: { readonly model: WorkbookModel; readonly chart: ChartModel }) {
  const { say } = useSession();
  const canvas = useRef<HTMLCanvasElement>(null);
  const drawn = useRef<Chart>(undefined);
  const drawing = chartDrawing(model, chart);
  const asText = drawing === undefined ? undefined : JSON.stringify(drawing);

  useEffect(() => {
    if (canvas.current === null || drawing === undefined) return undefined;
    drawn.current = new Chart(canvas.current, drawing);
    return () => drawn.current?.destroy();
    // What is drawn is new when its text is.
  }, [asText]);

  if (drawing === undefined) return <p>{filled(say(words.chartNotDrawn), chart.type)}</p>;
  return (
    <canvas ref={canvas} role="img" aria-label={filled(say(words.chart), chartTitle(chart) ?? chart.name)} />
  );
}
