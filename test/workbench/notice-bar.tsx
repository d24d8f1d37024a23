import { useSession } from './use-session';
import { words } from './workbench-words';

/** What the person has to be told, under the ribbon until dismissed. */
export function NoticeBar() {
  const { session, state, say } = useSession();
  return (
    <div role="alert">
      {state.notice !== undefined && (
        <div className="notice-bar">
          <span>{state.notice.text}</span>
          <button
            type="button"
            onClick={() => {
              session.tell(undefined);
            }}
          >
            {say(words.dismiss)}
          </button>
        </div>
      )}
    </div>
  );
}
