import { useEffect, useId, useRef, useState } from 'react';

interface CellChoicesProps {
  readonly rect: DOMRect;
  readonly choices: readonly string[];
  /** What the cell shows now. */
  readonly current: string;
  readonly isOpen: boolean;
  readonly label: string;
  readonly onOpen: () => void;
  /** With what was chosen; undefined when nothing was. */
  readonly onClose: (chosen: string | undefined) => void;
}

/** The arrow beside a cell with a list and, once opened, the list. */
export function CellChoices({ rect, choices, current, isOpen, label, onOpen, onClose }: CellChoicesProps) {
  return (
    <>
      <button
        type="button"
        className="choices-arrow"
        tabIndex={-1}
        aria-label={label}
        title={label}
        aria-haspopup="listbox"
        aria-expanded={isOpen}
        style={{ left: rect.right + 1, top: rect.top, height: rect.height }}
        onPointerDown={(event) => {
          // The open list closes by losing the focus; this click must not open it again.
          event.preventDefault();
        }}
        onClick={() => {
          if (isOpen) onClose(undefined);
          else onOpen();
        }}
      >
        ▾
      </button>
      {isOpen && (
        <ChoiceList rect={rect} choices={choices} current={current} label={label} onClose={onClose} />
      )}
    </>
  );
}

function ChoiceList({ rect, choices, current, label, onClose }: Omit<CellChoicesProps, 'isOpen' | 'onOpen'>) {
  const list = useRef<HTMLUListElement>(null);
  const id = useId();
  const [at, setAt] = useState(Math.max(0, choices.indexOf(current)));
  useEffect(() => {
    list.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    list.current?.children[at]?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  const last = choices.length - 1;

  const press = (key: string): boolean => {
    if (key === 'ArrowDown') setAt(Math.min(at + 1, last));
    else if (key === 'ArrowUp') setAt(Math.max(at - 1, 0));
    else if (key === 'Home') setAt(0);
    else if (key === 'End') setAt(last);
    else if (key === 'Enter' || key === ' ') onClose(choices[at]);
    else if (key === 'Escape' || key === 'Tab') onClose(undefined);
    else if (key.length === 1) {
      const begins = (choice: string) => choice.toLowerCase().startsWith(key.toLowerCase());
      const next = choices.findIndex((choice, i) => i > at && begins(choice));
      const found = next >= 0 ? next : choices.findIndex(begins);
      if (found >= 0) setAt(found);
    } else return false;
    return true;
  };

  return (
    <ul
      ref={list}
      className="choices-list"
      role="listbox"
      aria-label={label}
      aria-activedescendant={`${id}-${String(at)}`}
      tabIndex={-1}
      style={{ left: rect.left, top: rect.bottom + 1, minWidth: rect.width }}
      onBlur={() => {
        onClose(undefined);
      }}
      onKeyDown={(event) => {
        if (press(event.key)) event.preventDefault();
        event.stopPropagation();
      }}
    >
      {choices.map((choice, i) => (
        <li
          key={choice}
          id={`${id}-${String(i)}`}
          role="option"
          aria-selected={i === at}
          onPointerMove={() => {
            setAt(i);
          }}
          onPointerDown={(event) => {
            event.preventDefault();
            onClose(choice);
          }}
        >
          {choice}
        </li>
      ))}
    </ul>
  );
}
