import { languageFor, type Language } from '../domain/language';

/** `--lang` accepts these. */
export const languageChoices = ['zh', 'en'] as const;

/**
 * The language to answer in: the choice of `--lang`, or else that of the terminal, as POSIX ranks its variables
 * (`LC_ALL`, `LC_MESSAGES`, `LANG`; `C` and `POSIX` name none), or else the system's.
 */
export function spokenLanguage(
  choice: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
  systemLocale: string,
): Language {
  if (choice !== undefined) return languageFor(choice);
  const named = [environment['LC_ALL'], environment['LC_MESSAGES'], environment['LANG']].find(
    (locale) => locale !== undefined && locale !== '',
  );
  if (named === undefined) return languageFor(systemLocale);
  return languageFor(named.replaceAll('_', '-'));
}
