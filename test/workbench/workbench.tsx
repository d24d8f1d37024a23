import { useEffect, useState } from 'react';
import { FormulaBar } from './formula-bar';
import { GridView } from './grid/grid-view';
import { NoticeBar } from './notice-bar';
import { Pane } from './pane';
import { Ribbon } from './ribbon';
import { SheetTabs } from './sheet-tabs';
import { StatusStrip } from './status-strip';
import { TitleBar } from './title-bar';
import { SessionContext, useSession } from './use-session';
import { words } from './workbench-words';
import type { WorkbenchSession } from './workbench-session';

/** The whole page: title, ribbon, formula bar, grid beside the pane, sheet tabs, status. */
export function Workbench({ session }: { session: WorkbenchSession }) {
  return (
    <SessionContext value={session}>
      <Page />
    </SessionContext>
  );
}

function Page() {
  const { session, state, say } = useSession();
  const [isDropping, setDropping] = useState(false);
  useEffect(() => {
    document.documentElement.lang = state.language;
    document.title = `${state.model.fileName} · ${words.title[state.language]}`;
  }, [state.language, state.model, state.revision]);
  return (
    <div
      className="page"
      onDragOver={(event) => {
        event.preventDefault();
        setDropping(true);
      }}
      onDragLeave={(event) => {
        if (event.relatedTarget === null) setDropping(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setDropping(false);
        const [file] = event.dataTransfer.files;
        if (file !== undefined) void session.openFile(file);
      }}
    >
      <TitleBar />
      <Ribbon />
      <NoticeBar />
      <FormulaBar />
      <main className="middle" aria-label={say(words.title)}>
        <section className="sheet" aria-label={say(words.grid)}>
          <GridView />
          <SheetTabs />
        </section>
        <Pane />
      </main>
      <StatusStrip />
      {isDropping && <div className="drop">{say(words.dropHere)}</div>}
    </div>
  );
}
