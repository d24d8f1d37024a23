import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useContext } from 'react';
import { qualifiedReference } from '../../domain/cell';
import type { CellAddress } from '../../domain/cell';
import { displayTonnes } from '../../domain/display-tonnes';
import { Exact } from '../../domain/exact';
import type { Explanations } from '../../commands/explanations';
import { isOpen as isToSettle } from '../../rules/finding';
import type { Finding } from '../../rules/rule';
import { OutcomeMark } from '../shell/outcome-mark';
import { PaneLanguage, useWords } from '../shell/pane-language';
import { findingsWords } from './findings-words';
import { WaiverForm } from './waiver-form';

/** Two lines of words below one of marks. */
export const findingHeight = 80;

const useStyles = makeStyles({
  row: {
    boxSizing: 'border-box',
    minHeight: `${findingHeight}px`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  head: {
    boxSizing: 'border-box',
    width: '100%',
    height: `${findingHeight - 1}px`,
    padding: `${tokens.spacingVerticalS} 0`,
    border: 'none',
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    overflow: 'hidden',
    // One line of words stands where the first of two would.
    display: 'flex',
    flexDirection: 'column',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  line: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    whiteSpace: 'nowrap',
  },
  tag: {
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    lineHeight: tokens.lineHeightBase200,
  },
  place: { overflow: 'hidden', textOverflow: 'ellipsis', color: tokens.colorNeutralForeground2 },
  tonnes: { marginLeft: 'auto', fontVariantNumeric: 'tabular-nums' },
  seen: {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 2,
    overflow: 'hidden',
    lineHeight: tokens.lineHeightBase300,
    fontSize: tokens.fontSizeBase300,
  },
  details: {
    paddingBottom: tokens.spacingVerticalM,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    '& dl': {
      margin: 0,
      display: 'grid',
      gridTemplateColumns: 'max-content 1fr',
      columnGap: tokens.spacingHorizontalM,
      rowGap: tokens.spacingVerticalXS,
    },
    '& dt': { color: tokens.colorNeutralForeground2 },
    '& dd': { margin: 0 },
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  /** The name of a sheet may be longer than the pane is wide. */
  way: { maxWidth: '100%', overflowWrap: 'anywhere' },
});

/** One finding: closed, what was seen and where; open, what is asked, how it is read, what to do and the way to its cell. */
export function FindingRow({
  explanations: { findingWords, ruleOf },
  finding,
  isOpen,
  isNew,
  isInTabOrder,
  onToggle,
  onShow,
}: {
  readonly explanations: Explanations;
  readonly finding: Finding;
  readonly isOpen: boolean;
  readonly isNew: boolean;
  readonly isInTabOrder: boolean;
  readonly onToggle: () => void;
  readonly onShow: (address: CellAddress) => void;
}) {
  const styles = useStyles();
  const say = useWords();
  const { asks, seen, todo } = findingWords(finding, useContext(PaneLanguage));
  const { reading } = ruleOf(finding.rule);
  const { at, tonnes, level, clause } = finding;
  const amount = tonnes === undefined ? '' : `${displayTonnes(new Exact(tonnes))} t`;
  const lines = [
    [findingsWords.subject, finding.subject],
    [findingsWords.asks, asks],
    [findingsWords.seen, seen],
    [findingsWords.todo, todo],
    [findingsWords.reading, reading ? say(reading) : ''],
    [findingsWords.tonnes, amount && `${amount} CO2e`],
  ] as const;
  return (
    <div className={styles.row}>
      <button
        type="button"
        className={styles.head}
        aria-expanded={isOpen}
        tabIndex={isInTabOrder ? 0 : -1}
        data-row-focus={isInTabOrder}
        onClick={onToggle}
      >
        <span className={styles.line}>
          <OutcomeMark outcome={finding.outcome} />
          <span>{clause}</span>
          {isNew && <span className={styles.tag}>{say(findingsWords.isNew)}</span>}
          {finding.waiver !== undefined && <span className={styles.tag}>{say(findingsWords.waived)}</span>}
          {level !== 'shall' && <span className={styles.tag}>{say(findingsWords.advice)}</span>}
          {at && <span className={styles.place}>{qualifiedReference(at)}</span>}
          {amount && <span className={styles.tonnes}>{amount}</span>}
        </span>
        <span className={mergeClasses(styles.seen)}>{seen}</span>
      </button>
      {isOpen && (
        <div className={styles.details}>
          <dl>
            {lines
              .filter(([, text]) => text !== '')
              .map(([label, text]) => (
                <Line key={label['en-US']} label={say(label)} text={text} />
              ))}
          </dl>
          {at && (
            <div className={styles.actions}>
              <Button size="small" appearance="primary" className={styles.way} onClick={() => onShow(at)}>
                {say(findingsWords.goTo)} {qualifiedReference(at)}
              </Button>
            </div>
          )}
          {isToSettle(finding) && <WaiverForm finding={finding} />}
        </div>
      )}
    </div>
  );
}

function Line({ label, text }: { readonly label: string; readonly text: string }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{text}</dd>
    </>
  );
}
