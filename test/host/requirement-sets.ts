/** The kinds of Excel that the stand-in can pass for. */
export type Profile = 'web' | 'win' | 'mac' | 'LTSC2021' | 'LTSC2024';

const CURRENT = {
  ExcelApi: '1.17',
  SharedRuntime: '1.2',
  CustomFunctionsRuntime: '1.5',
  CustomFunctions: '1.9',
  AddinCommands: '1.3',
  RibbonApi: '1.2',
  DialogApi: '1.2',
  DialogOrigin: '1.1',
  KeyboardShortcuts: '1.1',
  ContextualTabs: '1.1',
  ExcelApiUndo: '1.6',
  CompressedFile: '1.1',
  // The client sends `delayForCellEdit` only to a host that has this.
  DelayForCellEdit: '1.1',
};

/**
 * Which requirement sets each kind of Excel supports, as Microsoft's tables of requirement sets have it: ExcelApi 1.14
 * ends LTSC 2021 and 1.17 LTSC 2024; custom functions 1.4 and 1.5, keyboard shortcuts and contextual tabs are for
 * subscriptions, the web and the Mac.
 */
export const REQUIREMENT_SETS: Readonly<Record<Profile, Readonly<Record<string, string>>>> = {
  web: { ...CURRENT, ExcelApiOnline: '1.1', ExcelApi: '1.20' },
  win: { ...CURRENT, ExcelApi: '1.20' },
  mac: { ...CURRENT, ExcelApi: '1.20' },
  LTSC2021: {
    ExcelApi: '1.14',
    SharedRuntime: '1.1',
    CustomFunctionsRuntime: '1.3',
    CustomFunctions: '1.7',
    AddinCommands: '1.1',
    RibbonApi: '1.1',
    DialogApi: '1.2',
    DelayForCellEdit: '1.1',
    CompressedFile: '1.1',
  },
  LTSC2024: {
    ExcelApi: '1.17',
    SharedRuntime: '1.1',
    CustomFunctionsRuntime: '1.3',
    CustomFunctions: '1.7',
    AddinCommands: '1.1',
    RibbonApi: '1.1',
    DialogApi: '1.2',
    DelayForCellEdit: '1.1',
    CompressedFile: '1.1',
  },
};

/** Whether a set is there in at least the version asked for (1.1 when none is). */
export function isSupported(
  sets: Readonly<Record<string, string>>,
  name: string,
  version: string | number = '1.1',
): boolean {
  const found = Object.entries(sets).find(([set]) => set.toLowerCase() === name.toLowerCase())?.[1];
  if (found === undefined) return false;
  const [major = 0, minor = 0] = found.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = String(version).split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
