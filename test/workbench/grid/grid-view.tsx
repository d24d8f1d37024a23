import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { promptAt } from '../validation-list';
import { useSession } from '../use-session';
import { filled, words } from '../workbench-words';
import { CellChoices } from './cell-choices';
import { CellTip } from './cell-tip';
import { ChartLayer } from './chart-layer';
import type { PlacedChart } from './univer-grid';
import { UniverGrid } from './univer-grid';

interface Hovered {
  readonly row: number;
  readonly column: number;
  readonly rect: DOMRect;
}

/**
 * The grid with its cell editor on top. The editor is always there and has the focus, unseen until something is typed:
 * so an input method begins in it with its very first letter. Keys that would change cells never reach Univer.
 */
export function GridView() {
  const { session, state, say } = useSession();
  const { cells } = session;
  const frame = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const grid = useRef<UniverGrid>(undefined);
  const isFresh = useRef(false);
  const [draft, setDraft] = useState<string>();
  const [hovered, setHovered] = useState<Hovered>();
  const [rect, setRect] = useState<DOMRect>();
  const [moves, setMoves] = useState(0);
  const [charts, setCharts] = useState<readonly PlacedChart[]>([]);
  const [corner, setCorner] = useState({ left: 0, top: 0 });
  const [isListOpen, setListOpen] = useState(false);
  const { row, column } = cells.selection;
  const sheet = state.model.activeSheet;

  /** Edits what is there, or a text in its place, with the cursor behind it. */
  const start = (text: string) => {
    isFresh.current = true;
    setHovered(undefined);
    setDraft(text);
    box.current?.focus();
  };

  useLayoutEffect(() => {
    if (!isFresh.current || draft === undefined) return;
    isFresh.current = false;
    box.current?.setSelectionRange(draft.length, draft.length);
  }, [draft]);

  useEffect(() => {
    const container = frame.current?.querySelector<HTMLDivElement>('.grid-canvas');
    if (container == null) return undefined;
    const made = new UniverGrid(container, session.state.language, {
      selected: (area) => {
        session.cells.select(area);
      },
      editing: () => {
        made.report();
        start(session.cells.activeText);
      },
      hovered: (overRow, overColumn, overRect) => {
        setHovered({ row: overRow, column: overColumn, rect: overRect });
      },
      clicked: (clickedRow, clickedColumn) => {
        // Univer still has to select the cell that was clicked.
        requestAnimationFrame(() => {
          session.cells.follow(clickedRow, clickedColumn);
        });
      },
      moved: () => {
        setMoves((count) => count + 1);
        setHovered(undefined);
      },
    });
    grid.current = made;
    session.onFocusGrid(() => box.current?.focus());
    return () => {
      made.dispose();
      grid.current = undefined;
    };
  }, [session]);

  useEffect(() => {
    setDraft(undefined);
    setHovered(undefined);
    grid.current?.show(state.model);
  }, [state.model]);

  useEffect(() => {
    setListOpen(false);
  }, [state.model, sheet, row, column]);

  useEffect(() => {
    // Univer has moved on to the cell by the next frame.
    const drawn = requestAnimationFrame(() => {
      setRect(grid.current?.cellRect(row, column));
      setCharts(grid.current?.placedCharts() ?? []);
      if (grid.current !== undefined) setCorner(grid.current.scrollCorner());
    });
    return () => {
      cancelAnimationFrame(drawn);
    };
  }, [state.model, sheet, row, column, moves]);

  const finish = (text: string | undefined, down: number, right: number) => {
    // What Excel refuses stays in the editor, to be put right.
    if (text !== undefined && !cells.enterActive(text, down, right)) return;
    setDraft(undefined);
    box.current?.focus();
  };

  const isEditing = draft !== undefined;
  const offered = isEditing ? undefined : cells.offeredAt(row, column);
  const hasArrow = offered?.hasArrow === true && offered.choices.length > 0;
  const tip = isEditing || isListOpen ? undefined : tipAt(hovered, rect);

  function tipAt(over: Hovered | undefined, active: DOMRect | undefined) {
    const overProblem = over && session.errorWords(sheet.name, over.row, over.column);
    if (over !== undefined && overProblem !== undefined)
      return { kind: 'problem', text: overProblem, rect: over.rect } as const;
    const link = over && sheet.cell(over.row, over.column)?.link;
    if (over !== undefined && link !== undefined) {
      const target = link.screenTip ?? filled(say(words.goTo), link.documentReference ?? link.address ?? '');
      return { kind: 'link', text: target, rect: over.rect } as const;
    }
    if (active === undefined) return undefined;
    const problem = session.errorWords(sheet.name, row, column);
    if (problem !== undefined) return { kind: 'problem', text: problem, rect: active } as const;
    const prompt = promptAt(sheet, row, column);
    if (prompt === undefined) return undefined;
    return { kind: 'prompt', title: prompt.title, text: prompt.message, rect: active } as const;
  }

  /** A key while nothing is edited; whether it was for the grid. */
  const go = (event: React.KeyboardEvent): boolean => {
    const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
    const step = MOVES[key];
    if (altKey) {
      if (key !== 'ArrowDown' || !hasArrow) return false;
      setListOpen(true);
    } else if (ctrlKey || metaKey) {
      if (key !== 'Home' && key !== 'End') return false;
      cells.goToEnd(key === 'Home' ? 'first' : 'last');
    } else if (step !== undefined) cells.move(step[0], step[1], shiftKey && key.startsWith('Arrow'));
    else if (key === 'Enter') cells.move(shiftKey ? -1 : 1, 0, false);
    else if (key === 'Tab') cells.move(0, shiftKey ? -1 : 1, false);
    else if (key === 'Home') cells.move(0, -column, false);
    else if (key === 'F2') start(cells.activeText);
    else if (key === 'Delete') cells.clearSelection();
    else if (key === 'Backspace') start('');
    else return false;
    return true;
  };

  /** A key in the editor; whether it ended the edit. */
  const endEdit = ({ key, altKey, shiftKey }: React.KeyboardEvent, text: string): boolean => {
    if (key === 'Enter' && !altKey) finish(text, shiftKey ? -1 : 1, 0);
    else if (key === 'Tab') finish(text, 0, shiftKey ? -1 : 1);
    else if (key === 'Escape') finish(undefined, 0, 0);
    else return false;
    return true;
  };

  return (
    <div
      ref={frame}
      className="grid"
      onPointerLeave={() => {
        setHovered(undefined);
      }}
    >
      <div
        className="grid-canvas"
        onPointerUp={() => {
          box.current?.focus({ preventScroll: true });
        }}
        onPointerDownCapture={() => {
          if (draft !== undefined) finish(draft, 0, 0);
        }}
      />
      {charts.length > 0 && <ChartLayer model={state.model} charts={charts} corner={corner} />}
      <textarea
        ref={box}
        className="cell-editor"
        data-editing={isEditing}
        aria-label={`${say(isEditing ? words.cellEditor : words.grid)} ${cells.activeReference}`}
        aria-description={isEditing ? undefined : cells.shownText}
        spellCheck={false}
        autoComplete="off"
        rows={1}
        value={draft ?? ''}
        style={editorStyle(rect, draft)}
        onChange={(event) => {
          setDraft(event.target.value);
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing || event.keyCode === KEY_OF_INPUT_METHOD) return;
          if (draft === undefined) grid.current?.report();
          if (draft === undefined ? go(event) : endEdit(event, draft)) event.preventDefault();
          event.stopPropagation();
        }}
        onPaste={(event) => {
          if (isEditing) return;
          event.preventDefault();
          grid.current?.report();
          cells.pasteHere(event.clipboardData.getData('text/plain'));
        }}
        onCopy={(event) => {
          if (isEditing) return;
          event.preventDefault();
          event.clipboardData.setData('text/plain', cells.copied());
        }}
        onCut={(event) => {
          if (isEditing) return;
          event.preventDefault();
          event.clipboardData.setData('text/plain', cells.copied());
          cells.clearSelection();
        }}
      />
      {hasArrow && rect !== undefined && (
        <CellChoices
          rect={rect}
          choices={offered.choices}
          current={cells.shownText}
          isOpen={isListOpen}
          label={say(words.chooseFromList)}
          onOpen={() => {
            setListOpen(true);
          }}
          onClose={(chosen) => {
            setListOpen(false);
            if (chosen !== undefined) cells.enterActive(chosen, 0, 0);
            box.current?.focus();
          }}
        />
      )}
      {tip !== undefined && <CellTip {...tip} />}
    </div>
  );
}

/** What `keyCode` is for a key that an input method has taken. */
const KEY_OF_INPUT_METHOD = 229;

const MOVES: Readonly<Record<string, readonly [number, number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  PageDown: [20, 0],
  PageUp: [-20, 0],
};

function editorStyle(rect: DOMRect | undefined, draft: string | undefined): React.CSSProperties {
  if (rect === undefined) return {};
  const { left, top, width, height } = rect;
  // Chinese letters are twice as wide as a digit.
  const longest = (draft ?? '')
    .split('\n')
    .map((line) => line.length + (line.match(/[\u2e80-\uffef]/g)?.length ?? 0));
  return {
    left,
    top,
    minWidth: width,
    minHeight: height,
    width: `${String(Math.max(...longest) + 2)}ch`,
    ...(longest.length > 1 ? { height: `${String(longest.length * 1.3 + 0.4)}em` } : {}),
  };
}
