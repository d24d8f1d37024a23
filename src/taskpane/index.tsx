import { createRoot } from 'react-dom/client';
import { chooseLanguage, currentLanguage, onLanguageChoice } from '../commands/language-choice';
import { runs } from '../commands/ribbon';
import { wordsOfFault } from '../commands/run-command';
import { Refusal } from '../domain/refusal';
import type { CellAddress } from '../domain/cell';
import { ExcelWorkbook } from '../workbook/excel-workbook';
import { Pane } from './pane';
import type { Trouble } from './trouble-message';

async function showCell(address: CellAddress): Promise<Trouble | undefined> {
  try {
    await new ExcelWorkbook().show(address);
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return { kind: 'refused', words: error.words };
    console.error(error);
    return { kind: 'unexpected', words: wordsOfFault(error) };
  }
}

/** Draws the pane into the page. The page outlives every closing of the pane, so this happens once. */
export function mountPane(root: HTMLElement): void {
  createRoot(root).render(
    <Pane surroundings={{ runs, currentLanguage, chooseLanguage, onLanguageChoice, showCell }} />,
  );
}
