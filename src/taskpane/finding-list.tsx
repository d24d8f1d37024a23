import { Button, Link, ToggleButton, makeStyles, tokens } from '@fluentui/react-components';
import { useContext, useState } from 'react';
import type { CellAddress } from '../domain/cell';
import { qualifiedReference } from '../domain/cell';
import { byWeight, findingWords } from '../rules/finding';
import type { Finding } from '../rules/rule';
import { OutcomeMark } from './outcome-mark';
import { PaneLanguage, useWords } from './pane-language';
import { countWords, paneWords } from './pane-words';

/** A list of thousands is slow to draw and nobody reads it at once. */
const portion = 50;

const useStyles = makeStyles({
  tools: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  list: {
    listStyleType: 'none',
    margin: `${tokens.spacingVerticalM} 0 0`,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
  },
  finding: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalS,
    overflowWrap: 'anywhere',
  },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
  },
  asks: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
  words: { margin: `${tokens.spacingVerticalXXS} 0 0` },
});

/** The findings of the last check, those to settle first; each leads to its cell. */
export function FindingList({
  findings,
  onShow,
}: {
  readonly findings: readonly Finding[];
  readonly onShow: (address: CellAddress) => void;
}) {
  const styles = useStyles();
  const say = useWords();
  const language = useContext(PaneLanguage);
  const [showsAll, setShowsAll] = useState(false);
  const [limit, setLimit] = useState(portion);

  const sorted = byWeight(findings);
  const open = sorted.filter(({ outcome }) => outcome === 'failed' || outcome === 'cannotTell');
  const chosen = showsAll ? sorted : open;
  const choose = (all: boolean) => {
    setShowsAll(all);
    setLimit(portion);
  };

  return (
    <section aria-labelledby="findings-title">
      <h2 id="findings-title">{say(paneWords.findings)}</h2>
      <div className={styles.tools} role="group" aria-label={say(paneWords.findingsShown)}>
        <ToggleButton size="small" checked={!showsAll} onClick={() => choose(false)}>
          {say(paneWords.open)} ({open.length})
        </ToggleButton>
        <ToggleButton size="small" checked={showsAll} onClick={() => choose(true)}>
          {say(paneWords.all)} ({findings.length})
        </ToggleButton>
      </div>
      {chosen.length === 0 && <p>{say(paneWords.nothingOpen)}</p>}
      <ul className={styles.list} aria-label={countWords[language](chosen.length)}>
        {chosen.slice(0, limit).map((finding, index) => (
          <FindingItem key={index} finding={finding} onShow={onShow} />
        ))}
      </ul>
      {chosen.length > limit && (
        <Button onClick={() => setLimit(limit + portion)}>
          {say(paneWords.more)} ({chosen.length - limit})
        </Button>
      )}
    </section>
  );
}

function FindingItem({
  finding,
  onShow,
}: {
  readonly finding: Finding;
  readonly onShow: (address: CellAddress) => void;
}) {
  const styles = useStyles();
  const say = useWords();
  const { asks, seen, todo } = findingWords(finding, useContext(PaneLanguage));
  const { at } = finding;
  return (
    <li className={styles.finding}>
      <div className={styles.line}>
        <OutcomeMark outcome={finding.outcome} />
        <span>
          {say(paneWords.clause)} {finding.clause}
        </span>
        {finding.level !== 'shall' && <span>{say(paneWords.advice)}</span>}
        {at && (
          <Link
            as="button"
            aria-label={`${say(paneWords.goTo)} ${qualifiedReference(at)}`}
            onClick={() => onShow(at)}
          >
            {qualifiedReference(at)}
          </Link>
        )}
      </div>
      <p className={styles.asks}>{asks}</p>
      <p className={styles.words}>{seen}</p>
      {todo !== '' && (
        <p className={styles.words}>
          {say(paneWords.todo)}
          {todo}
        </p>
      )}
    </li>
  );
}
