/** @jest-environment jsdom */
import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { isDark, themeFor } from './office-theme';

describe('how the pane looks', () => {
  it('forced colours win over any theme', () => {
    expect(themeFor({ isForced: true, isOfficeDark: false, isSystemDark: false })).toBe(
      teamsHighContrastTheme,
    );
  });

  it("Excel's own theme wins over that of the system", () => {
    expect(themeFor({ isForced: false, isOfficeDark: false, isSystemDark: true })).toBe(webLightTheme);
    expect(themeFor({ isForced: false, isOfficeDark: true, isSystemDark: false })).toBe(webDarkTheme);
  });

  it('the system decides where Excel does not say', () => {
    expect(themeFor({ isForced: false, isOfficeDark: undefined, isSystemDark: true })).toBe(webDarkTheme);
    expect(themeFor({ isForced: false, isOfficeDark: undefined, isSystemDark: false })).toBe(webLightTheme);
  });
});

describe('whether Excel is dark', () => {
  it.each([
    ['#000000', true],
    ['#262626', true],
    // Just under and at the middle of the scale, 127 and 128 of 255.
    ['#7F7F7F', true],
    ['#808080', false],
    ['#FFFFFF', false],
  ])('a background of %s is dark: %s', (bodyBackgroundColor, expected) => {
    expect(isDark({ bodyBackgroundColor })).toBe(expected);
  });

  it("Excel's own flag is believed before the background", () => {
    expect(isDark({ bodyBackgroundColor: '#FFFFFF', isDarkTheme: true })).toBe(true);
  });

  it('nothing is known without a theme or with a colour that cannot be read', () => {
    expect(isDark(undefined)).toBeUndefined();
    expect(isDark({ bodyBackgroundColor: 'white' })).toBeUndefined();
  });
});
