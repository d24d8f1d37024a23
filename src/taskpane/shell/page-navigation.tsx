import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons/svg/more-horizontal';
import type { ComponentType, KeyboardEvent, Ref } from 'react';
import { useEffect, useRef, useState } from 'react';
import { panePages } from '../../commands/pane-page';
import type { PanePage } from '../../commands/pane-page';
import { pageIcons } from './page-icons';
import { useWords } from './pane-language';
import { paneWords } from './pane-words';
import { pageWords } from './page-words';

/** As many as fit side by side in a pane of 320 px; the others unfold below. */
const alwaysShown = panePages.slice(0, 4);
const unfolded = panePages.slice(4);

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  more: {
    display: 'grid',
    gridTemplateColumns: '1fr 1fr',
    padding: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  item: {
    flex: '1 1 0',
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    rowGap: '1px',
    padding: `${tokens.spacingVerticalXS} 0 3px`,
    border: 'none',
    borderBottom: '2px solid transparent',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  row: {
    flexDirection: 'row',
    columnGap: tokens.spacingHorizontalS,
    padding: `6px ${tokens.spacingHorizontalS}`,
    textAlign: 'left',
    borderRadius: tokens.borderRadiusMedium,
  },
  current: {
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    // A border that shows where colours are forced.
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
});

/** The way to every page: four side by side, the others behind “More”. */
export function PageNavigation({
  page,
  onTurn,
}: {
  readonly page: PanePage;
  readonly onTurn: (page: PanePage) => void;
}) {
  const styles = useStyles();
  const say = useWords();
  const [isUnfolded, setUnfolded] = useState(false);
  const more = useRef<HTMLButtonElement>(null);
  useEffect(() => setUnfolded(false), [page]);
  const isBehind = unfolded.includes(page);

  const foldOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isUnfolded) return;
    setUnfolded(false);
    more.current?.focus();
  };
  const item = (each: PanePage, isRow: boolean) => (
    <NavigationItem
      key={each}
      icon={pageIcons[each]}
      label={say(pageWords[each].short)}
      isCurrent={each === page}
      isRow={isRow}
      onPress={() => {
        // The page that is open already does not turn, so nothing else would fold the list.
        setUnfolded(false);
        onTurn(each);
      }}
    />
  );

  return (
    <nav aria-label={say(paneWords.pages)} onKeyDown={foldOnEscape}>
      <div className={styles.bar}>
        {alwaysShown.map((each) => item(each, false))}
        <NavigationItem
          buttonRef={more}
          icon={isBehind ? pageIcons[page] : MoreHorizontal20Regular}
          label={say(paneWords.morePages)}
          isCurrent={false}
          isMarked={isBehind}
          isRow={false}
          isExpanded={isUnfolded}
          onPress={() => setUnfolded(!isUnfolded)}
        />
      </div>
      {isUnfolded && <div className={styles.more}>{unfolded.map((each) => item(each, true))}</div>}
    </nav>
  );
}

function NavigationItem({
  buttonRef,
  icon: Icon,
  label,
  isCurrent,
  isMarked = isCurrent,
  isRow,
  isExpanded,
  onPress,
}: {
  readonly buttonRef?: Ref<HTMLButtonElement>;
  readonly icon: ComponentType;
  readonly label: string;
  readonly isCurrent: boolean;
  readonly isMarked?: boolean;
  readonly isRow: boolean;
  readonly isExpanded?: boolean;
  readonly onPress: () => void;
}) {
  const styles = useStyles();
  return (
    <button
      ref={buttonRef}
      type="button"
      className={mergeClasses(styles.item, isRow && styles.row, isMarked && styles.current)}
      aria-current={isCurrent ? 'page' : undefined}
      aria-expanded={isExpanded}
      onClick={onPress}
    >
      <Icon />
      {label}
    </button>
  );
}
