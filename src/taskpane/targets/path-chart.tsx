import { makeStyles, tokens } from '@fluentui/react-components';
import { displayTonnes } from '../../domain/display-tonnes';
import type { Exact } from '../../domain/exact';

const width = 296;
const height = 150;
const margin = { top: 10, right: 10, bottom: 20, left: 52 };

const useStyles = makeStyles({
  chart: { width: '100%', height: 'auto', display: 'block', overflow: 'visible' },
  text: { fill: tokens.colorNeutralForeground2, fontSize: '10px', fontFamily: tokens.fontFamilyBase },
  grid: { stroke: tokens.colorNeutralStroke2, strokeWidth: 1 },
  compound: { stroke: tokens.colorBrandForeground1, fill: 'none', strokeWidth: 2 },
  compoundMark: { fill: tokens.colorBrandForeground1 },
  linear: {
    stroke: tokens.colorPaletteDarkOrangeForeground1,
    fill: 'none',
    strokeWidth: 2,
    strokeDasharray: '5 4',
  },
  linearMark: { fill: tokens.colorPaletteDarkOrangeForeground1 },
});

export interface PathPoint {
  readonly year: number;
  readonly compound: Exact;
  readonly linear: Exact;
}

/** Both paths as lines, told apart by dashes and marks, not by colour alone; the numbers stand in a table beside it. */
export function PathChart({
  points,
  label,
}: {
  readonly points: readonly PathPoint[];
  readonly label: string;
}) {
  const styles = useStyles();
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last) return null;
  const top = Math.max(first.compound.toNumber(), Number.MIN_VALUE);
  const x = (year: number) =>
    margin.left + ((year - first.year) / (last.year - first.year)) * (width - margin.left - margin.right);
  const y = (value: Exact) =>
    height - margin.bottom - (value.toNumber() / top) * (height - margin.top - margin.bottom);
  const line = (of: (point: PathPoint) => Exact) =>
    points.map((point) => `${x(point.year).toFixed(1)},${y(of(point)).toFixed(1)}`).join(' ');
  const ticks = [first.compound, first.compound.dividedBy(2), first.compound.times(0)];
  return (
    <svg className={styles.chart} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {ticks.map((value, at) => (
        <g key={at}>
          <line
            className={styles.grid}
            x1={margin.left}
            x2={width - margin.right}
            y1={y(value)}
            y2={y(value)}
          />
          <text className={styles.text} x={margin.left - 6} y={y(value) + 3} textAnchor="end">
            {displayTonnes(value.toSignificantDigits(4))}
          </text>
        </g>
      ))}
      <text className={styles.text} x={x(first.year)} y={height - 5} textAnchor="middle">
        {first.year}
      </text>
      <text className={styles.text} x={x(last.year)} y={height - 5} textAnchor="end">
        {last.year}
      </text>
      <polyline className={styles.linear} points={line(({ linear }) => linear)} />
      <polyline className={styles.compound} points={line(({ compound }) => compound)} />
      {points.length <= 16 &&
        points.map((point) => (
          <g key={point.year}>
            <rect
              className={styles.linearMark}
              x={x(point.year) - 2.5}
              y={y(point.linear) - 2.5}
              width="5"
              height="5"
            />
            <circle className={styles.compoundMark} cx={x(point.year)} cy={y(point.compound)} r="3" />
          </g>
        ))}
    </svg>
  );
}
