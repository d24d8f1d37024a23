import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { TableCellEdit20Regular } from '@fluentui/react-icons/svg/table-cell-edit';
import { useContext, useState } from 'react';
import { qualifiedReference } from '../../domain/cell';
import type { CellAddress } from '../../domain/cell';
import type { Words } from '../../domain/language';
import type { Insertion, Occupied } from '../../workbook/screen';
import { useAnnounce } from './announcement';
import { PaneLanguage, useWords } from './pane-language';
import { useSurroundings } from './surroundings';
import { TroubleMessage } from './trouble-message';
import { useAttempt } from './use-attempt';

const useStyles = makeStyles({
  place: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, alignItems: 'stretch' },
  button: { alignSelf: 'flex-start' },
  words: { overflowWrap: 'anywhere' },
});

/** Cells are in the way at the place where something was to be put in. */
interface InTheWay {
  readonly at: CellAddress;
  readonly occupied: Occupied;
}

/**
 * Puts something in at the selected cell. What stands there is lost only after the user has seen it and said so.
 */
export function InsertButton({
  label,
  insertion,
  isPrimary = false,
  describedBy,
}: {
  readonly label: Words;
  readonly insertion: (at: CellAddress) => Insertion;
  readonly isPrimary?: boolean;
  readonly describedBy?: string;
}) {
  const styles = useStyles();
  const say = useWords();
  const language = useContext(PaneLanguage);
  const announce = useAnnounce();
  const { screen } = useSurroundings();
  const { trouble, attempt, dismiss } = useAttempt();
  const [inTheWay, setInTheWay] = useState<InTheWay>();
  const [written, setWritten] = useState<CellAddress>();

  const insertAt = async (at: CellAddress, agreed?: Occupied) => {
    const answer = await screen.insert(insertion(at), at, agreed);
    if (answer.state === 'occupied') {
      setInTheWay({ at, occupied: answer.occupied });
      return;
    }
    setWritten(at);
    announce(say(words.written(qualifiedReference(at))));
  };
  const start = () => {
    setInTheWay(undefined);
    setWritten(undefined);
    void attempt(async () => insertAt((await screen.selectedCell()).address));
  };
  const replace = ({ at, occupied }: InTheWay) => {
    setInTheWay(undefined);
    void attempt(() => insertAt(at, occupied));
  };

  return (
    <div className={styles.place}>
      <Button
        className={styles.button}
        appearance={isPrimary ? 'primary' : 'secondary'}
        icon={<TableCellEdit20Regular />}
        aria-describedby={describedBy}
        onClick={start}
      >
        {say(label)}
      </Button>
      {written && (
        <MessageBar intent="success">
          <MessageBarBody className={styles.words}>
            {say(words.written(qualifiedReference(written)))}
          </MessageBarBody>
        </MessageBar>
      )}
      {inTheWay && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody className={styles.words}>
            <MessageBarTitle>{say(words.occupied)}</MessageBarTitle> {occupiedWords(inTheWay, language)}
          </MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => replace(inTheWay)}>
              {say(words.replace)}
            </Button>
            <Button size="small" appearance="primary" onClick={() => setInTheWay(undefined)}>
              {say(words.keep)}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {trouble && <TroubleMessage trouble={trouble} onRetry={start} onDismiss={dismiss} />}
    </div>
  );
}

const longestShown = 60;

function occupiedWords({ occupied: { cells, count } }: InTheWay, language: keyof Words): string {
  const seen = cells.map(({ address, shown }) => {
    const text = shown.length > longestShown ? `${shown.slice(0, longestShown)}…` : shown;
    return language === 'zh-CN'
      ? `${qualifiedReference(address)} 中是“${text}”`
      : `${qualifiedReference(address)} holds “${text}”`;
  });
  const more = count - cells.length;
  if (language === 'zh-CN') return `${seen.join('，')}${more > 0 ? `，另有 ${more} 个单元格` : ''}。`;
  return `${seen.join(', ')}${more > 0 ? `, and ${more} more cells` : ''}.`;
}

const words = {
  written: (where: string): Words => ({ 'zh-CN': `已写入 ${where}。`, 'en-US': `Written to ${where}.` }),
  occupied: { 'zh-CN': '单元格不是空的，没有写入', 'en-US': 'Not blank, so nothing was written' },
  replace: { 'zh-CN': '替换', 'en-US': 'Replace' },
  keep: { 'zh-CN': '保留原内容', 'en-US': 'Keep what is there' },
};
