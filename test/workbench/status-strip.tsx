import { areaReference } from '../../src/domain/cell';
import { useSession } from './use-session';
import { OPENING } from './workbench-session';
import { filled, words } from './workbench-words';

function byteSize(bytes: number): string {
  if (bytes < 1024) return `${String(bytes)} B`;
  return bytes < 1_048_576 ? `${(bytes / 1024).toFixed(1)} kB` : `${(bytes / 1_048_576).toFixed(1)} MB`;
}

export function StatusStrip() {
  const { session, state, say } = useSession();
  const { row, column, rows, columns } = session.cells.selection;
  const { busy, isAddInReady, meters, lastCommand, obstacle } = state;
  const working = obstacle === 'editing' ? words.waitingForEdit : words.working;
  const doing =
    busy !== undefined
      ? filled(say(busy.action === OPENING ? words.opening : working), busy.label)
      : say(isAddInReady ? words.ready : words.starting);
  return (
    <footer className="status">
      <span role="status" data-busy={busy !== undefined}>
        {doing}
      </span>
      {rows * columns > 1 && (
        <span>{filled(say(words.selection), areaReference({ row, column, rows, columns }))}</span>
      )}
      <span className="status-gap" />
      {lastCommand !== undefined && (
        <span>{filled(say(words.lastCommand), lastCommand.label, lastCommand.milliseconds)}</span>
      )}
      <span>{filled(say(words.syncs), meters.syncs)}</span>
      <span>{filled(say(words.bytes), byteSize(meters.requestBytes))}</span>
    </footer>
  );
}
