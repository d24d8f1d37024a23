import { useLayoutEffect, useRef, useState } from 'react';

interface CellTipProps {
  readonly kind: 'problem' | 'link' | 'prompt';
  readonly title?: string;
  readonly text: string;
  /** Of the cell it belongs to. */
  readonly rect: DOMRect;
}

const GAP = 3;

/** A few words at a cell: under it, or above where there is no room; never over the edge of the grid. */
export function CellTip({ kind, title, text, rect }: CellTipProps) {
  const box = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState({ left: rect.left, top: rect.bottom + GAP });
  useLayoutEffect(() => {
    const room = box.current?.parentElement;
    if (box.current === null || room == null) return;
    const { offsetWidth, offsetHeight } = box.current;
    const isRoomBelow = rect.bottom + GAP + offsetHeight <= room.clientHeight;
    setPlace({
      left: Math.max(0, Math.min(rect.left, room.clientWidth - offsetWidth - GAP)),
      top: isRoomBelow ? rect.bottom + GAP : Math.max(0, rect.top - GAP - offsetHeight),
    });
  }, [rect, title, text]);
  return (
    <div ref={box} className="cell-tip" data-kind={kind} role="tooltip" style={place}>
      {title !== undefined && title !== '' && <strong>{title}</strong>}
      {text}
    </div>
  );
}
