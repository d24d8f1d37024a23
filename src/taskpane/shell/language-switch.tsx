import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useContext } from 'react';
import type { Language } from '../../domain/language';
import { languages } from '../../domain/language';
import { PaneLanguage, useWords } from './pane-language';
import { paneWords } from './pane-words';

/** Each language by its own name, so that whoever cannot read the other finds it. */
const ownNames: Readonly<Record<Language, string>> = { 'zh-CN': '中文', 'en-US': 'English' };

const useStyles = makeStyles({
  switch: { display: 'flex', flexShrink: 0 },
  chosen: {
    // Forced colours give every button the same border and leave nothing to tell the chosen one by.
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      backgroundColor: 'Highlight',
      color: 'HighlightText',
    },
  },
  language: { minWidth: 0, paddingLeft: tokens.spacingHorizontalS, paddingRight: tokens.spacingHorizontalS },
});

export function LanguageSwitch({ onChoose }: { readonly onChoose: (language: Language) => void }) {
  const styles = useStyles();
  const say = useWords();
  const current = useContext(PaneLanguage);
  return (
    <div role="group" className={styles.switch} aria-label={say(paneWords.language)}>
      {languages.map((language) => (
        <Button
          key={language}
          size="small"
          className={mergeClasses(styles.language, language === current && styles.chosen)}
          appearance={language === current ? 'secondary' : 'subtle'}
          lang={language}
          aria-pressed={language === current}
          onClick={() => onChoose(language)}
        >
          {ownNames[language]}
        </Button>
      ))}
    </div>
  );
}
