import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { chooseLanguage, currentLanguage, onLanguageChoice } from '../commands/language-choice';
import { currentPage, isPageTurned, onPageChange, openFirstPage, openPage } from '../commands/pane-page';
import { loadCommands, runs, today } from '../commands/ribbon';
import { languages } from '../domain/language';
import { ExcelScreen } from '../workbook/excel-screen';
import { fetchFunctionsMetadata } from './functions/fetch-functions-metadata';
import { Pane, pageLoaders } from './pane';
import { loadAll } from './shell/loaded-page';

const complain = (error: unknown) => console.error(error);

/** Draws the pane into the page. The page outlives every closing of the pane, so this happens once. */
export function mountPane(root: HTMLElement): void {
  const pane = createRoot(root);
  // Drawn before anything else is asked for: the script of the commands is as large as the pane's.
  flushSync(() =>
    pane.render(
      <Pane
        surroundings={{
          runs,
          currentLanguage,
          chooseLanguage,
          onLanguageChoice,
          currentPage,
          isPageTurned,
          openPage,
          onPageChange,
          screen: new ExcelScreen(),
          lookAtWorkbook: async () => (await loadCommands()).lookAtOpenWorkbook(),
          explanations: async () => (await loadCommands()).explanations,
          addMeasure: async (...given) => (await loadCommands()).addMeasureOverExcel(...given),
          waiveFinding: async (...given) => (await loadCommands()).waiveFindingOverExcel(...given),
          readSettings: async () => (await loadCommands()).readSettingsOverExcel(),
          chooseSetting: async (...given) => (await loadCommands()).chooseSettingOverExcel(...given),
          healProtected: async (keys) =>
            (await (await loadCommands()).loadTravelling()).healProtectedOverExcel(keys, {
              today: today(),
              language: currentLanguage(),
            }),
          today,
          functionsMetadata: fetchFunctionsMetadata,
          complain,
        }}
      />,
    ),
  );
  void chooseFirstPage().catch(complain);
  // Once the first page is drawn; a page that does not come now is asked for again when somebody turns to it.
  setTimeout(() => void loadTheRest().catch(complain), restAfterMilliseconds);
}

/** Whoever has a workbook that is not built, or not by this version, is told first what it is and how to begin. */
async function chooseFirstPage(): Promise<void> {
  const kind = await (await loadCommands()).lookAtOpenWorkbook();
  if (kind !== 'ours') openFirstPage('welcome');
}

const restAfterMilliseconds = 1_000;

async function loadTheRest(): Promise<void> {
  await loadAll(pageLoaders);
  await Promise.all(languages.map(fetchFunctionsMetadata));
  await loadCommands();
}
