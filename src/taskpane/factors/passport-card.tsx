import { makeStyles, tokens } from '@fluentui/react-components';
import { useContext } from 'react';
import { tierWords } from '../../domain/passport';
import type { Passport } from '../../domain/passport';
import { PaneLanguage, useWords } from '../shell/pane-language';
import { OverdueMark } from './overdue-mark';
import { factorsWords } from './factors-words';

const useStyles = makeStyles({
  card: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderLeft: `3px solid ${tokens.colorBrandStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& dt': { color: tokens.colorNeutralForeground2 },
    '& dd': { margin: 0, overflowWrap: 'anywhere' },
  },
});

/** Where a number comes from, and how sure that is. */
export function PassportCard({
  passport,
  isOverdue,
}: {
  readonly passport: Passport;
  readonly isOverdue: boolean;
}) {
  const styles = useStyles();
  const say = useWords();
  const language = useContext(PaneLanguage);
  const { document, locator, edition, tier, checked, reviewBy } = passport;
  const lines = [
    [factorsWords.document, document],
    [factorsWords.locator, locator],
    [factorsWords.edition, edition],
    [
      factorsWords.checked,
      `${tierWords[tier][language]}${language === 'zh-CN' ? '。' : '. '}${checked[language]}`,
    ],
  ] as const;
  return (
    <dl className={styles.card}>
      {lines
        .filter(([, text]) => text !== '—')
        .map(([label, text]) => (
          <Line key={label['en-US']} label={say(label)} text={text} />
        ))}
      <dt>{say(factorsWords.reviewBy)}</dt>
      <dd>
        {reviewBy} {isOverdue && <OverdueMark />}
      </dd>
    </dl>
  );
}

function Line({ label, text }: { readonly label: string; readonly text: string }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{text}</dd>
    </>
  );
}
