import { createContext, useContext } from 'react';
import type { Language, Words } from '../../domain/language';

export const PaneLanguage = createContext<Language>('zh-CN');

/** Gives of words the sentence in the pane's language. */
export function useWords(): (words: Words) => string {
  const language = useContext(PaneLanguage);
  return (words) => words[language];
}
