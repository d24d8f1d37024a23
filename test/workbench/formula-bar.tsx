import { useRef, useState } from 'react';
import { useSession } from './use-session';
import { words } from './workbench-words';

/** Name box, what the active cell holds, and the words of its error. */
export function FormulaBar() {
  const { session, state, say } = useSession();
  const { row, column } = session.cells.selection;
  const sheet = state.model.activeSheet;
  const [draft, setDraft] = useState<string>();
  const [place, setPlace] = useState<string>();
  const isLeaving = useRef(false);
  const problem = session.errorWords(sheet.name, row, column);

  const finish = (text: string | undefined, down: number, right: number) => {
    isLeaving.current = true;
    setDraft(undefined);
    if (text !== undefined) session.cells.enterActive(text, down, right);
    session.focusGrid();
    isLeaving.current = false;
  };

  return (
    <section className="formula" aria-label={say(words.activeCell)}>
      <input
        className="name-box"
        aria-label={say(words.nameBox)}
        value={place ?? session.cells.activeReference}
        onChange={(event) => {
          setPlace(event.target.value);
        }}
        onBlur={() => {
          setPlace(undefined);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            // The grid has the focus before the key is done, and would take the line break for an entry.
            event.preventDefault();
            if (place !== undefined && session.cells.goTo(place)) session.focusGrid();
          }
          if (event.key === 'Escape') session.focusGrid();
        }}
      />
      <span className="formula-sign" aria-hidden>
        fx
      </span>
      <input
        className="formula-text"
        aria-label={say(words.formulaBar)}
        spellCheck={false}
        autoComplete="off"
        value={draft ?? session.cells.activeText}
        onFocus={() => {
          setDraft(session.cells.activeText);
        }}
        onChange={(event) => {
          setDraft(event.target.value);
        }}
        onBlur={() => {
          if (isLeaving.current) return;
          if (draft !== undefined && draft !== session.cells.activeText)
            session.cells.enterActive(draft, 0, 0);
          setDraft(undefined);
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter') {
            event.preventDefault();
            finish(draft ?? '', 1, 0);
          } else if (event.key === 'Tab') {
            event.preventDefault();
            finish(draft ?? '', 0, 1);
          } else if (event.key === 'Escape') finish(undefined, 0, 0);
        }}
      />
      {problem !== undefined && (
        <output className="formula-problem" title={problem}>
          {problem}
        </output>
      )}
    </section>
  );
}
