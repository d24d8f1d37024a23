import { makeStyles } from '@fluentui/react-components';
import type { KeyboardEvent, ReactNode } from 'react';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';

const useStyles = makeStyles({
  list: { position: 'relative', listStyleType: 'none', margin: 0, padding: 0 },
  row: { position: 'absolute', left: 0, right: 0 },
});

/** Rows drawn above and below what is seen, so that a quick turn of the wheel shows no gap. */
const beyond = 6;

export interface VirtualRow {
  readonly key: string;
  /** Pixels, while it is closed. */
  readonly height: number;
  readonly isHeading: boolean;
}

/**
 * A long list of which only the rows near the window are in the page. Every row has a known height, but for the one
 * that is open, which is measured. Arrow keys, Home and End go from row to row; one row at a time is in the tab order.
 */
export function VirtualRows({
  rows,
  label,
  openKey,
  draw,
}: {
  readonly rows: readonly VirtualRow[];
  readonly label: string;
  readonly openKey: string | undefined;
  readonly draw: (row: VirtualRow, isInTabOrder: boolean) => ReactNode;
}) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const [seen, setSeen] = useState({ from: 0, to: 1_000 });
  const [openHeight, setOpenHeight] = useState<number>();
  const [current, setCurrent] = useState<string>();
  const wantsFocus = useRef(false);

  const look = useCallback(() => {
    const from = -(list.current?.getBoundingClientRect().top ?? 0);
    setSeen((before) => {
      const to = from + window.innerHeight;
      // A row is taller than this: fewer drawings, nothing missed.
      return Math.abs(before.from - from) < 24 && before.to - before.from === to - from
        ? before
        : { from, to };
    });
  }, []);
  useEffect(() => {
    look();
    window.addEventListener('scroll', look, { passive: true });
    window.addEventListener('resize', look);
    return () => {
      window.removeEventListener('scroll', look);
      window.removeEventListener('resize', look);
    };
  }, [look]);

  const tops: number[] = [];
  let height = 0;
  for (const row of rows) {
    tops.push(height);
    height += row.key === openKey ? (openHeight ?? row.height) : row.height;
  }
  const first = Math.max(0, lastAtOrBefore(tops, seen.from) - beyond);
  const last = Math.min(rows.length - 1, lastAtOrBefore(tops, seen.to) + beyond);
  const inTabOrder = rows.find(({ key }) => key === current) ?? rows.find(({ isHeading }) => !isHeading);
  const drawn = rows.slice(first, last + 1);
  // The row with the focus stays in the page though it is out of sight: the focus would be lost with it.
  const kept = inTabOrder && !drawn.includes(inTabOrder) ? [...drawn, inTabOrder] : drawn;

  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    list.current?.querySelector<HTMLElement>('[data-row-focus="true"]')?.focus();
  }, [current]);

  const move = (event: KeyboardEvent) => {
    const items = rows.filter(({ isHeading }) => !isHeading);
    const at = items.findIndex(({ key }) => key === inTabOrder?.key);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
    const target = next === undefined ? undefined : items[next];
    if (!target || !(event.target as HTMLElement).closest('[data-row-focus]')) return;
    event.preventDefault();
    wantsFocus.current = true;
    setCurrent(target.key);
  };
  const measure = useCallback((element: HTMLElement | null) => {
    if (!element) return;
    const watch = new ResizeObserver(() => setOpenHeight(element.offsetHeight));
    watch.observe(element);
    setOpenHeight(element.offsetHeight);
    return () => watch.disconnect();
  }, []);

  return (
    <ul ref={list} className={styles.list} style={{ height }} aria-label={label} onKeyDown={move}>
      {kept.map((row) => {
        const at = rows.indexOf(row);
        return (
          <li
            key={row.key}
            className={styles.row}
            style={{ top: tops[at] }}
            aria-setsize={rows.length}
            aria-posinset={at + 1}
            ref={row.key === openKey ? measure : undefined}
            onFocus={() => {
              if (!row.isHeading) setCurrent(row.key);
            }}
          >
            {draw(row, row.key === inTabOrder?.key)}
          </li>
        );
      })}
    </ul>
  );
}

/** The last of the rising numbers that is not above the limit. */
function lastAtOrBefore(rising: readonly number[], limit: number): number {
  let low = 0;
  let high = rising.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((rising[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}
