import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import { Announcements } from './shell/announcement';
import { ExplanationsProvider } from './shell/explanations';
import { FaultBoundary } from './shell/fault-boundary';
import { LanguageSwitch } from './shell/language-switch';
import type { PageLoaders } from './shell/loaded-page';
import { LoadedPage } from './shell/loaded-page';
import { useOfficeTheme } from './shell/office-theme';
import { PageTurned } from './shell/page-frame';
import { PageNavigation } from './shell/page-navigation';
import { PaneLanguage } from './shell/pane-language';
import { paneWords } from './shell/pane-words';
import { RunNotice } from './shell/run-notice';
import type { PaneSurroundings } from './shell/surroundings';
import { SurroundingsProvider } from './shell/surroundings';
import { WorkflowPage } from './workflow/workflow-page';

/** The page that comes first is in the pane's own script; the others follow together in one. */
export const pageLoaders: PageLoaders = {
  findings: async () =>
    (await import(/* webpackChunkName: 'pages' */ './findings/findings-page')).FindingsPage,
  factors: async () => (await import(/* webpackChunkName: 'pages' */ './factors/factors-page')).FactorsPage,
  functions: async () =>
    (await import(/* webpackChunkName: 'pages' */ './functions/functions-page')).FunctionsPage,
  explain: async () => (await import(/* webpackChunkName: 'pages' */ './explain/explain-page')).ExplainPage,
  targets: async () => (await import(/* webpackChunkName: 'pages' */ './targets/targets-page')).TargetsPage,
  measures: async () =>
    (await import(/* webpackChunkName: 'pages' */ './measures/measures-page')).MeasuresPage,
  settings: async () =>
    (await import(/* webpackChunkName: 'pages' */ './settings/settings-page')).SettingsPage,
  welcome: async () => (await import(/* webpackChunkName: 'pages' */ './welcome/welcome-page')).WelcomePage,
};

const useStyles = makeStyles({
  pane: { minHeight: '100vh', boxSizing: 'border-box' },
  top: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  header: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    // Excel draws its own menu button over the top right corner of the pane.
    padding: `${tokens.spacingVerticalXS} 40px 0 ${tokens.spacingHorizontalM}`,
    '& h1': {
      margin: 0,
      whiteSpace: 'nowrap',
      overflow: 'hidden',
      textOverflow: 'ellipsis',
      fontSize: tokens.fontSizeBase300,
      lineHeight: tokens.lineHeightBase300,
      fontWeight: tokens.fontWeightSemibold,
    },
  },
});

export function Pane({ surroundings }: { readonly surroundings: PaneSurroundings }) {
  const { runs, currentLanguage, chooseLanguage, onLanguageChoice, complain } = surroundings;
  const { currentPage, isPageTurned, openPage, onPageChange } = surroundings;
  const styles = useStyles();
  const theme = useOfficeTheme();
  const language = useSyncExternalStore(onLanguageChoice, currentLanguage);
  const page = useSyncExternalStore(onPageChange, currentPage);
  const state = useSyncExternalStore(runs.subscribe, runs.state);
  const isTurned = useSyncExternalStore(onPageChange, isPageTurned);
  const top = useRef<HTMLDivElement>(null);

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useLayoutEffect(() => {
    // What takes the focus must not hide below the head of the pane.
    document.documentElement.style.scrollPaddingTop = `${top.current?.offsetHeight ?? 0}px`;
  });
  useEffect(() => {
    if (isTurned) window.scrollTo(0, 0);
  }, [page, isTurned]);

  return (
    <SurroundingsProvider value={surroundings}>
      <PaneLanguage.Provider value={language}>
        <FluentProvider theme={theme} className={styles.pane}>
          <Announcements>
            <div className={styles.top} ref={top}>
              <header className={styles.header} aria-label={paneWords.product[language]}>
                <h1>{paneWords.product[language]}</h1>
                <LanguageSwitch onChoose={chooseLanguage} />
              </header>
              <PageNavigation page={page} onTurn={openPage} />
            </div>
            <RunNotice
              state={state}
              page={page}
              onRetry={(command) => void runs.run(command)}
              onCancel={runs.cancel}
            />
            <main>
              <PageTurned.Provider value={isTurned}>
                <FaultBoundary page={page} complain={complain}>
                  <ExplanationsProvider ran={state.last}>
                    {page === 'workflow' ? (
                      <WorkflowPage />
                    ) : (
                      <LoadedPage key={page} loaders={pageLoaders} page={page} />
                    )}
                  </ExplanationsProvider>
                </FaultBoundary>
              </PageTurned.Provider>
            </main>
          </Announcements>
        </FluentProvider>
      </PaneLanguage.Provider>
    </SurroundingsProvider>
  );
}
