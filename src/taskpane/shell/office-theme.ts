import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';

/** What decides how the pane looks. */
export interface Appearance {
  /** The system draws with forced colours (Windows high contrast). */
  readonly isForced: boolean;
  /** Excel's own theme, where it says; Excel on the web does not. */
  readonly isOfficeDark: boolean | undefined;
  readonly isSystemDark: boolean;
}

export function themeFor({ isForced, isOfficeDark, isSystemDark }: Appearance): Theme {
  if (isForced) return teamsHighContrastTheme;
  return (isOfficeDark ?? isSystemDark) ? webDarkTheme : webLightTheme;
}

/** Dark when the background that Excel reports is; the flag `isDarkTheme` is newer than some Excels. */
export function isDark(theme: Partial<Office.OfficeTheme> | undefined): boolean | undefined {
  if (!theme) return undefined;
  if (typeof theme.isDarkTheme === 'boolean') return theme.isDarkTheme;
  const color = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(theme.bodyBackgroundColor ?? '');
  if (!color) return undefined;
  const [red, green, blue] = color.slice(1).map((part) => parseInt(part, 16));
  // Relative luminance by the weights of ITU-R BT.709.
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0) < 128;
}

const forcedColors = '(forced-colors: active)';
const darkColors = '(prefers-color-scheme: dark)';

function currentTheme(): Theme {
  return themeFor({
    isForced: matchMedia(forcedColors).matches,
    isOfficeDark: isDark(Office.context.officeTheme),
    isSystemDark: matchMedia(darkColors).matches,
  });
}

function onChange(listener: () => void): () => void {
  const queries = [matchMedia(forcedColors), matchMedia(darkColors)];
  for (const query of queries) query.addEventListener('change', listener);
  return () => {
    for (const query of queries) query.removeEventListener('change', listener);
  };
}

/** The Fluent theme that fits Excel and the system. Excel tells of a new theme only when the pane opens. */
export function useOfficeTheme(): Theme {
  return useSyncExternalStore(onChange, currentTheme);
}
