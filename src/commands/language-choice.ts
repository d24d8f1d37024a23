import type { Language } from '../domain/language';
import { languageFor, languages } from '../domain/language';

/** A preference of the person, no data of the workbook: the only thing the add-in keeps outside it. */
const key = 'carbon-neutrality.language';

/** On the web the storage of an add-in is parted by the site that shows Excel; Office says with which key. */
function storageKey(): string {
  return (Office.context.partitionKey ?? '') + key;
}

/** Storage may be blocked or full (privacy settings, Safari): then the choice lasts until the page closes. */
function storedChoice(): Language | undefined {
  try {
    const stored = localStorage.getItem(storageKey());
    return languages.find((language) => language === stored);
  } catch {
    return undefined;
  }
}

function store(language: Language): void {
  try {
    localStorage.setItem(storageKey(), language);
  } catch {
    // Kept in memory all the same; see storedChoice.
  }
}

let chosen: Language | undefined;
const listeners = new Set<() => void>();

/** The language chosen in the pane, or else that of Excel's own words. */
export function currentLanguage(): Language {
  chosen ??= storedChoice();
  return chosen ?? languageFor(Office.context.displayLanguage);
}

export function chooseLanguage(language: Language): void {
  chosen = language;
  store(language);
  for (const listener of listeners) listener();
}

/** Calls `listener` after each choice until the returned function is called. */
export function onLanguageChoice(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
