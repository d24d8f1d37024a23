import { Button, Link, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { BookNumber20Regular } from '@fluentui/react-icons/svg/book-number';
import { ArrowTrendingDown20Regular } from '@fluentui/react-icons/svg/arrow-trending-down';
import { BookOpen20Regular } from '@fluentui/react-icons/svg/book-open';
import { LeafTwo24Regular } from '@fluentui/react-icons/svg/leaf-two';
import { MathFormula20Regular } from '@fluentui/react-icons/svg/math-formula';
import { TableArrowUp20Regular } from '@fluentui/react-icons/svg/table-arrow-up';
import type { ComponentType, ReactNode } from 'react';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { CommandId } from '../../commands/run-command';
import type { WorkbookKind } from '../../commands/look-at-workbook';
import { EmptyState } from '../shell/empty-state';
import { InsertButton } from '../shell/insert-button';
import { PageFrame } from '../shell/page-frame';
import { pageWords } from '../shell/page-words';
import { useWords } from '../shell/pane-language';
import { stepWords } from '../shell/pane-words';
import { useSurroundings } from '../shell/surroundings';
import { TroubleMessage } from '../shell/trouble-message';
import { useAttempt } from '../shell/use-attempt';
import { kindSaid, welcomeWords } from './welcome-words';

const useStyles = makeStyles({
  ways: {
    listStyleType: 'none',
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
  },
  way: { display: 'grid', gridTemplateColumns: '28px 1fr', columnGap: tokens.spacingHorizontalXS },
  icon: { color: tokens.colorBrandForeground1 },
  body: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    alignItems: 'flex-start',
  },
});

const example = '=CN.GWP("R-410A")';

/** The command with which to begin, by the kind of workbook. */
const beginsWith: Readonly<Partial<Record<WorkbookKind, CommandId>>> = {
  empty: 'buildWorkbook',
  foreign: 'buildWorkbook',
  older: 'migrateWorkbook',
};

/** What this is, what kind of workbook is open, and the ways to begin with it. */
export function WelcomePage() {
  const styles = useStyles();
  const say = useWords();
  const { lookAtWorkbook, openPage, runs } = useSurroundings();
  const { last, running } = useSyncExternalStore(runs.subscribe, runs.state);
  const { trouble, attempt } = useAttempt();
  const [kind, setKind] = useState<WorkbookKind>();
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let isWanted = true;
    void attempt(async () => {
      const found = await lookAtWorkbook();
      if (isWanted) setKind(found);
    });
    return () => {
      isWanted = false;
    };
    // What a command did may make the workbook another kind.
  }, [attempt, lookAtWorkbook, last, tries]);
  const first = kind && beginsWith[kind];
  return (
    <PageFrame title={say(pageWords.welcome.title)} intro={say(welcomeWords.intro)}>
      {trouble && <TroubleMessage trouble={trouble} onRetry={() => setTries(tries + 1)} />}
      {!kind && !trouble && <Spinner size="small" label={say(welcomeWords.looking)} />}
      {kind && (
        <EmptyState icon={LeafTwo24Regular} title={say(kindSaid[kind].title)}>
          <p>{say(kindSaid[kind].body)}</p>
          {kind === 'foreign' && (
            <Button
              appearance="primary"
              disabledFocusable={running !== undefined}
              onClick={() => void runs.run('previewAdoption')}
            >
              {say(welcomeWords.toPreview)}
            </Button>
          )}
          {first !== undefined && (
            <Button
              appearance={kind === 'foreign' ? 'secondary' : 'primary'}
              disabledFocusable={running !== undefined}
              onClick={() => void runs.run(first)}
            >
              {say(stepWords[first].button)}
            </Button>
          )}
          {kind !== 'empty' && kind !== 'foreign' && (
            <Button
              appearance={first === undefined ? 'primary' : 'secondary'}
              onClick={() => openPage('workflow')}
            >
              {say(welcomeWords.toWorkflow)}
            </Button>
          )}
        </EmptyState>
      )}
      <section aria-label={say(welcomeWords.ways)}>
        <h3>{say(welcomeWords.ways)}</h3>
        <ul className={styles.ways}>
          {kind === 'empty' && (
            <Way
              icon={BookOpen20Regular}
              label={say(welcomeWords.toExample)}
              onOpen={() => void runs.run('buildExample')}
            >
              <p>{say(welcomeWords.exampleBody)}</p>
            </Way>
          )}
          {(kind === 'older' || kind === 'ours') && (
            <Way
              icon={TableArrowUp20Regular}
              label={say(welcomeWords.toPreview)}
              onOpen={() => void runs.run('previewAdoption')}
            >
              <p>{say(welcomeWords.previewBody)}</p>
              <Button
                size="small"
                disabledFocusable={running !== undefined}
                onClick={() => void runs.run('adoptList')}
              >
                {say(stepWords.adoptList.button)}
              </Button>
            </Way>
          )}
          <Way
            icon={MathFormula20Regular}
            label={say(welcomeWords.toFunctions)}
            onOpen={() => openPage('functions')}
          >
            <p>{say(welcomeWords.functionsBody)}</p>
            <InsertButton
              label={welcomeWords.tryIt}
              insertion={() => ({ cells: [[{ formula: example }]] })}
            />
          </Way>
          <Way
            icon={BookNumber20Regular}
            label={say(welcomeWords.toFactors)}
            onOpen={() => openPage('factors')}
          />
          <Way
            icon={ArrowTrendingDown20Regular}
            label={say(welcomeWords.toTargets)}
            onOpen={() => openPage('targets')}
          />
        </ul>
      </section>
    </PageFrame>
  );
}

function Way({
  icon: Icon,
  label,
  onOpen,
  children,
}: {
  readonly icon: ComponentType;
  readonly label: string;
  readonly onOpen: () => void;
  readonly children?: ReactNode;
}) {
  const styles = useStyles();
  return (
    <li className={styles.way}>
      <span className={styles.icon}>
        <Icon />
      </span>
      <div className={styles.body}>
        <Link as="button" onClick={onOpen}>
          {label}
        </Link>
        {children}
      </div>
    </li>
  );
}
