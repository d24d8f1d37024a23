import { useSession } from './use-session';
import { words } from './workbench-words';

export function SheetTabs() {
  const { session, state, say } = useSession();
  const shown = state.model.sheets.filter((sheet) => sheet.visibility === 'Visible');
  const active = state.model.activeSheet;
  const step = (by: number) => {
    const next = shown[shown.indexOf(active) + by];
    if (next !== undefined) session.cells.activate(next.name);
  };
  return (
    <div className="tabs">
      <div className="tabs-list" role="tablist" aria-label={say(words.sheets)}>
        {shown.map((sheet) => (
          <button
            key={sheet.id}
            type="button"
            role="tab"
            aria-selected={sheet === active}
            tabIndex={sheet === active ? 0 : -1}
            style={sheet.tabColor === '' ? undefined : { boxShadow: `inset 0 -3px ${sheet.tabColor}` }}
            onClick={() => {
              session.cells.activate(sheet.name);
            }}
            onKeyDown={(event) => {
              if (event.key === 'ArrowRight') step(1);
              if (event.key === 'ArrowLeft') step(-1);
            }}
          >
            {sheet.name}
          </button>
        ))}
      </div>
      <button
        type="button"
        className="tabs-add"
        title={say(words.addSheet)}
        aria-label={say(words.addSheet)}
        onClick={() => {
          session.cells.addSheet();
        }}
      >
        +
      </button>
    </div>
  );
}
