import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import type { Words } from '../../domain/language';
import { useWords } from './pane-language';
import { paneWords } from './pane-words';

/** Something did not work: what, and the way out. */
export interface Trouble {
  readonly kind: 'refused' | 'unexpected' | 'unanswered';
  readonly words: Words;
}

const titles = {
  refused: paneWords.refusedTitle,
  unexpected: paneWords.unexpectedTitle,
  unanswered: paneWords.unansweredTitle,
} as const;

export function TroubleMessage({
  trouble,
  onRetry,
  onDismiss,
}: {
  readonly trouble: Trouble;
  readonly onRetry?: (() => void) | undefined;
  readonly onDismiss?: (() => void) | undefined;
}) {
  const say = useWords();
  return (
    <MessageBar layout="multiline" intent={trouble.kind === 'unexpected' ? 'error' : 'warning'}>
      <MessageBarBody>
        <MessageBarTitle>{say(titles[trouble.kind])}</MessageBarTitle> {say(trouble.words)}
      </MessageBarBody>
      <MessageBarActions>
        {onRetry && (
          <Button size="small" onClick={onRetry}>
            {say(paneWords.again)}
          </Button>
        )}
        {onDismiss && (
          <Button size="small" onClick={onDismiss}>
            {say(paneWords.dismiss)}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
