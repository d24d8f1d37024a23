import { createContext, use, useSyncExternalStore } from 'react';
import type { Words } from '../../src/domain/language';
import type { SessionState, WorkbenchSession } from './workbench-session';

export const SessionContext = createContext<WorkbenchSession | undefined>(undefined);

/** The session and its present state; the component is drawn anew when the state changes. */
export function useSession(): {
  session: WorkbenchSession;
  state: SessionState;
  say: (words: Words) => string;
} {
  const session = use(SessionContext);
  if (session === undefined) throw new Error('outside the workbench');
  const state = useSyncExternalStore(session.subscribe, () => session.state);
  return { session, state, say: (words) => words[state.language] };
}
