import { Button, Input, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { ClipboardTaskListLtr24Regular } from '@fluentui/react-icons/svg/clipboard-task-list-ltr';
import { Search20Regular } from '@fluentui/react-icons/svg/search';
import { useContext, useDeferredValue, useMemo, useState, useSyncExternalStore } from 'react';
import { displayTonnes } from '../../domain/display-tonnes';
import { Exact, sumExact } from '../../domain/exact';
import { findingChanges } from '../../rules/finding-changes';
import type { FindingGroup } from '../../rules/finding-groups';
import { groupings } from '../../rules/finding-query';
import type { FindingQuery } from '../../rules/finding-query';
import { outcomesWorstFirst } from '../../rules/rule';
import type { Finding, Outcome } from '../../rules/rule';
import { ChoiceField } from '../shell/choice-field';
import { EmptyState } from '../shell/empty-state';
import { useExplanations } from '../shell/explanations';
import { PageFrame } from '../shell/page-frame';
import { pageWords } from '../shell/page-words';
import { PaneLanguage, useWords } from '../shell/pane-language';
import { countWords, outcomeWords, paneWords } from '../shell/pane-words';
import { useSurroundings } from '../shell/surroundings';
import { TroubleMessage } from '../shell/trouble-message';
import { useAttempt } from '../shell/use-attempt';
import { FindingRow, findingHeight } from './finding-row';
import { findingsWords, groupingWords } from './findings-words';
import type { VirtualRow } from './virtual-rows';
import { VirtualRows } from './virtual-rows';

const headingHeight = 40;
const shows = ['open', 'all', ...outcomesWorstFirst] as const;

const useStyles = makeStyles({
  tools: {
    display: 'grid',
    gridTemplateColumns: '1fr 1fr',
    gap: tokens.spacingVerticalS,
    '& > :first-child': { gridColumn: '1 / -1' },
    '& > *': { minWidth: 0 },
  },
  summary: { color: tokens.colorNeutralForeground2, ':empty': { display: 'none' } },
  heading: {
    boxSizing: 'border-box',
    height: `${headingHeight}px`,
    paddingTop: tokens.spacingVerticalM,
    display: 'flex',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    whiteSpace: 'nowrap',
    '& h3': { overflow: 'hidden', textOverflow: 'ellipsis' },
    '& span': { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  },
});

type ListRow = VirtualRow & ({ readonly group: FindingGroup } | { readonly finding: Finding });

/** The findings of the last check: searched, narrowed and grouped; each explained, each the way to its cell. */
export function FindingsPage() {
  const styles = useStyles();
  const say = useWords();
  const language = useContext(PaneLanguage);
  const { runs, openPage, screen } = useSurroundings();
  const { checked } = useSyncExternalStore(runs.subscribe, runs.state);
  const { trouble, attempt, dismiss } = useAttempt();
  const [query, setQuery] = useState<FindingQuery>({ show: 'open', text: '', grouping: 'clause' });
  const [openKey, setOpenKey] = useState<string>();
  const wanted = useDeferredValue(query);

  const explanations = useExplanations();

  const findings = checked?.findings;
  const rows = useMemo(
    () => (findings && explanations ? rowsOf(explanations.findingGroups(findings, wanted, language)) : []),
    [findings, explanations, wanted, language],
  );
  const changes = useMemo(
    () => (checked?.before ? findingChanges(checked.before, checked.findings) : undefined),
    [checked],
  );
  if (!findings || findings.count() === 0) {
    return (
      <PageFrame title={say(pageWords.findings.title)}>
        <EmptyState icon={ClipboardTaskListLtr24Regular} title={say(findingsWords.emptyTitle)}>
          <p>{say(findingsWords.empty)}</p>
          <Button appearance="primary" onClick={() => openPage('workflow')}>
            {say(findingsWords.goToWorkflow)}
          </Button>
        </EmptyState>
      </PageFrame>
    );
  }

  if (!explanations) return <Spinner size="small" label={say(paneWords.loading)} />;

  const count = (show: FindingQuery['show']) =>
    show === 'open' ? findings.open.length : findings.count(show === 'all' ? undefined : show);
  const stake = sumExact(
    findings.open.flatMap(({ tonnes }) => (tonnes === undefined ? [] : [new Exact(tonnes)])),
  );
  const items = rows.filter(({ isHeading }) => !isHeading).length;
  const headingOf = (key: string) => {
    if (wanted.grouping === 'clause') return `${say(findingsWords.clause)} ${key}`;
    if (wanted.grouping === 'sheet') return key || say(findingsWords.noSheet);
    return say(outcomeWords[key as Outcome]);
  };

  return (
    <PageFrame title={say(pageWords.findings.title)}>
      <div role="search" className={styles.tools}>
        <Input
          type="search"
          value={query.text}
          aria-label={say(findingsWords.search)}
          placeholder={say(findingsWords.search)}
          contentBefore={<Search20Regular />}
          onChange={(_, { value }) => setQuery({ ...query, text: value })}
        />
        <ChoiceField
          label={say(findingsWords.show)}
          value={query.show}
          choices={shows.map((show) => ({ value: show, label: `${showWords(show, say)} (${count(show)})` }))}
          onChoose={(show) => setQuery({ ...query, show })}
        />
        <ChoiceField
          label={say(findingsWords.group)}
          value={query.grouping}
          choices={groupings.map((grouping) => ({ value: grouping, label: say(groupingWords[grouping]) }))}
          onChoose={(grouping) => setQuery({ ...query, grouping })}
        />
      </div>
      {trouble && <TroubleMessage trouble={trouble} onDismiss={dismiss} />}
      <div className={styles.summary}>
        {!stake.isZero() && <p>{say(findingsWords.stake(displayTonnes(stake)))}</p>}
        {changes && <p>{say(findingsWords.since(changes.added.size, changes.settled.length))}</p>}
        {items === 0 && (
          <p>
            {say(
              query.show === 'open' && query.text === ''
                ? findingsWords.nothingOpen
                : findingsWords.nothingFound,
            )}
          </p>
        )}
      </div>
      <VirtualRows
        rows={rows}
        label={say(countWords(items))}
        openKey={openKey}
        draw={(row, isInTabOrder) => {
          const listed = row as ListRow;
          if ('group' in listed) {
            return (
              <div className={styles.heading}>
                <h3>{headingOf(listed.group.key)}</h3>
                <span>{say(countWords(listed.group.findings.length))}</span>
              </div>
            );
          }
          return (
            <FindingRow
              explanations={explanations}
              finding={listed.finding}
              isOpen={row.key === openKey}
              isNew={changes?.added.has(listed.finding) ?? false}
              isInTabOrder={isInTabOrder}
              onToggle={() => setOpenKey(row.key === openKey ? undefined : row.key)}
              onShow={(address) => void attempt(() => screen.show(address))}
            />
          );
        }}
      />
    </PageFrame>
  );
}

function showWords(show: FindingQuery['show'], say: ReturnType<typeof useWords>): string {
  return show === 'open' || show === 'all' ? say(findingsWords[show]) : say(outcomeWords[show]);
}

const numbers = new WeakMap<Finding, number>();
let mostRecent = 0;

/** The same for a finding however the list is filtered and grouped. */
function numberOf(finding: Finding): number {
  const known = numbers.get(finding);
  if (known !== undefined) return known;
  numbers.set(finding, ++mostRecent);
  return mostRecent;
}

/** One row for each group and, below it, one for each of its findings. */
function rowsOf(groups: readonly FindingGroup[]): ListRow[] {
  return groups.flatMap((group): ListRow[] => [
    { key: `group ${group.key}`, height: headingHeight, isHeading: true, group },
    ...group.findings.map((finding) => ({
      key: `finding ${numberOf(finding)}`,
      height: findingHeight,
      isHeading: false,
      finding,
    })),
  ]);
}
