import { quietAddress, writePage } from './foreign-page';
import { useSession } from './use-session';
import { words } from './workbench-words';

/** The add-in's own page in a frame as wide as Excel's pane; closing only hides it, for its functions go on running. */
export function Pane() {
  const { session, state, say } = useSession();
  return (
    <aside className="pane" hidden={!state.isPaneOpen} aria-label={say(words.pane)}>
      <div className="pane-head">
        <h2>{say(words.pane)}</h2>
        <button
          type="button"
          title={say(words.closePane)}
          aria-label={say(words.closePane)}
          onClick={() => {
            session.setPaneOpen(false);
          }}
        >
          ✕
        </button>
      </div>
      <iframe
        key={state.frameAddress}
        name="add-in"
        title={say(words.pane)}
        src={session.isForeign ? quietAddress(state.frameAddress) : state.frameAddress}
        onLoad={(event) => {
          const frame = event.currentTarget;
          // Writing the page loads the frame once more; by then it is there.
          if (!session.isForeign || frame.dataset['written'] !== undefined) return;
          frame.dataset['written'] = '';
          void session.attempt(
            writePage(frame, state.frameAddress, (page) => {
              session.connectFrame(page);
            }),
          );
        }}
      />
    </aside>
  );
}
