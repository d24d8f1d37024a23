import { LocaleType, LogLevel, Univer } from '@univerjs/core';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import english from '@univerjs/preset-sheets-core/locales/en-US';
import chinese from '@univerjs/preset-sheets-core/locales/zh-CN';
import '@univerjs/preset-sheets-core/lib/index.css';
import type { Language } from '../../../src/domain/language';

/** A Univer that draws cells into an element and nothing else: bars, menus and prompts are the workbench's own. */
export function newUniver(container: HTMLElement, language: Language): Univer {
  const locale = language === 'zh-CN' ? LocaleType.ZH_CN : LocaleType.EN_US;
  const univer = new Univer({
    locale,
    locales: { [LocaleType.ZH_CN]: chinese, [LocaleType.EN_US]: english },
    logLevel: LogLevel.ERROR,
  });
  const preset = UniverSheetsCorePreset({
    container,
    header: false,
    toolbar: false,
    formulaBar: false,
    footer: false,
    contextMenu: false,
    disableAutoFocus: true,
    sheets: { disableForceStringAlert: true, disableForceStringMark: true },
    disableTextFormatAlert: true,
    disableTextFormatMark: true,
  });
  for (const plugin of preset.plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  return univer;
}
