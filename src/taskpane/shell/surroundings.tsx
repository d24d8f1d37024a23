import { createContext, useContext } from 'react';
import type { Explanations } from '../../commands/explanations';
import type { HealedProtected } from '../../commands/heal-protected';
import type { WorkbookKind } from '../../commands/look-at-workbook';
import type { PanePage } from '../../commands/pane-page';
import type { CommandRuns } from '../../commands/run-command';
import type { Measure } from '../../data/measures';
import type { Day } from '../../domain/day';
import type { Language, Words } from '../../domain/language';
import type { SettingKey, Settings } from '../../domain/organization';
import type { Finding } from '../../rules/rule';
import type { FunctionMetadata } from '../../text/functions-metadata';
import type { Screen } from '../../workbook/screen';
import type { SheetKey } from '../../workbook/sheet-protections';

/** What the pane shows and asks; the page gives it the real ones. */
export interface PaneSurroundings {
  readonly runs: Pick<CommandRuns, 'run' | 'cancel' | 'state' | 'subscribe'>;
  readonly currentLanguage: () => Language;
  readonly chooseLanguage: (language: Language) => void;
  readonly onLanguageChoice: (listener: () => void) => () => void;
  readonly currentPage: () => PanePage;
  /** Whether somebody has turned to another page than the first. */
  readonly isPageTurned: () => boolean;
  readonly openPage: (page: PanePage) => void;
  readonly onPageChange: (listener: () => void) => () => void;
  readonly screen: Screen;
  /** What kind of workbook is open. */
  readonly lookAtWorkbook: () => Promise<WorkbookKind>;
  /** What is told of rules and commands, once their script is there. */
  readonly explanations: () => Promise<Explanations>;
  /** Puts a measure into the reduction plan and says where. */
  readonly addMeasure: (measure: Measure, language: Language) => Promise<Words>;
  /** Writes the reason for letting a finding stand beside it, and says so. */
  readonly waiveFinding: (finding: Finding, reason: string) => Promise<Words>;
  /** What the workbook chose; undefined where it has no sheet to choose on. */
  readonly readSettings: () => Promise<Settings | undefined>;
  /** Enters a choice beside its item, or clears it where the text is empty, and says what was done. */
  readonly chooseSetting: (key: SettingKey, text: string) => Promise<Words>;
  /** Heals formulas on protected sheets, as agreed, and says how it ended. */
  readonly healProtected: (keys: readonly SheetKey[]) => Promise<HealedProtected>;
  readonly today: () => Day;
  /** The functions with their words, as Excel itself reads them. */
  readonly functionsMetadata: (language: Language) => Promise<readonly FunctionMetadata[]>;
  /** Tells the developer's console of a fault of ours. */
  readonly complain: (error: unknown) => void;
}

const Context = createContext<PaneSurroundings | undefined>(undefined);
export const SurroundingsProvider = Context.Provider;

export function useSurroundings(): PaneSurroundings {
  const surroundings = useContext(Context);
  if (!surroundings) throw new Error('a page of the pane is drawn outside the pane');
  return surroundings;
}
