import { Button, Input, MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { Add16Regular } from '@fluentui/react-icons/svg/add';
import { Search20Regular } from '@fluentui/react-icons/svg/search';
import { useContext, useState } from 'react';
import { measureCategories, measureReferences, measures } from '../../data/measures';
import type { Measure, MeasureCategory } from '../../data/measures';
import type { Words } from '../../domain/language';
import { normalizeSpelling } from '../../domain/spelling';
import { ChoiceField } from '../shell/choice-field';
import { PageFrame } from '../shell/page-frame';
import { pageWords } from '../shell/page-words';
import { PaneLanguage, useWords } from '../shell/pane-language';
import { useSurroundings } from '../shell/surroundings';
import { TroubleMessage } from '../shell/trouble-message';
import { useAttempt } from '../shell/use-attempt';
import { measuresWords } from './measures-words';

const useStyles = makeStyles({
  tools: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  list: { listStyleType: 'none', margin: `${tokens.spacingVerticalXS} 0 0`, padding: 0 },
  measure: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalS} 0`,
    display: 'grid',
    gridTemplateColumns: '24px 1fr auto',
    columnGap: tokens.spacingHorizontalXS,
    alignItems: 'start',
  },
  number: {
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
    textAlign: 'right',
    paddingRight: '4px',
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  small: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  wide: { gridColumn: '2 / -1' },
  heading: {
    display: 'flex',
    justifyContent: 'space-between',
    '& span': { color: tokens.colorNeutralForeground2 },
  },
  references: { paddingLeft: tokens.spacingHorizontalL, margin: 0 },
});

const categories = Object.keys(measureCategories) as MeasureCategory[];

/** The measures of table C.1 by category, each with what it does and where it fits, and its way into the plan. */
export function MeasuresPage() {
  const styles = useStyles();
  const say = useWords();
  const language = useContext(PaneLanguage);
  const { addMeasure } = useSurroundings();
  const { trouble, attempt, dismiss } = useAttempt();
  const [text, setText] = useState('');
  const [category, setCategory] = useState<MeasureCategory | 'all'>('all');
  const [adding, setAdding] = useState<Measure>();
  const [added, setAdded] = useState<{ readonly measure: Measure; readonly words: Words }>();
  const [tried, setTried] = useState<Measure>();

  const wanted = normalizeSpelling(text);
  const fits = ({ name, does, suits }: Measure) =>
    [name, does, suits].some((words) =>
      Object.values(words).some((each) => normalizeSpelling(each).includes(wanted)),
    );
  const found = measures.filter((each) => fits(each) && (category === 'all' || each.category === category));
  const groups = categories
    .map((each) => ({ category: each, members: found.filter((measure) => measure.category === each) }))
    .filter(({ members }) => members.length > 0);

  const add = async (measure: Measure) => {
    setAdding(measure);
    setTried(measure);
    setAdded(undefined);
    const words = await attempt(() => addMeasure(measure, language));
    setAdding(undefined);
    if (words) setAdded({ measure, words });
  };

  return (
    <PageFrame title={say(pageWords.measures.title)} intro={say(measuresWords.intro)}>
      <div role="search" className={styles.tools}>
        <Input
          type="search"
          value={text}
          aria-label={say(measuresWords.search)}
          placeholder={say(measuresWords.search)}
          contentBefore={<Search20Regular />}
          onChange={(_, { value }) => setText(value)}
        />
        <ChoiceField
          label={say(measuresWords.category)}
          value={category}
          choices={[
            { value: 'all' as const, label: say(measuresWords.all) },
            ...categories.map((each) => ({ value: each, label: say(measureCategories[each]) })),
          ]}
          onChoose={setCategory}
        />
      </div>
      {groups.map(({ category: each, members }) => (
        <section key={each} aria-label={say(measureCategories[each])}>
          <div className={styles.heading}>
            <h3>{say(measureCategories[each])}</h3>
            <span>{say(measuresWords.count(members.length))}</span>
          </div>
          <ul className={styles.list}>
            {members.map((measure) => (
              <li key={measure.number} className={styles.measure}>
                <span className={styles.number}>{measure.number}</span>
                <span className={styles.name}>{say(measure.name)}</span>
                <Button
                  size="small"
                  icon={<Add16Regular />}
                  aria-label={say(measuresWords.add(say(measure.name)))}
                  disabledFocusable={adding !== undefined}
                  onClick={() => void add(measure)}
                >
                  {say(adding === measure ? measuresWords.adding : measuresWords.addShort)}
                </Button>
                <p className={`${styles.small} ${styles.wide}`}>{say(measure.does)}</p>
                <p className={`${styles.small} ${styles.wide}`}>
                  {say(measuresWords.suits)} {say(measure.suits)}
                </p>
                <div className={styles.wide} role="status" aria-live="polite">
                  {added?.measure === measure && (
                    <MessageBar intent="success" layout="multiline">
                      <MessageBarBody>{say(added.words)}</MessageBarBody>
                    </MessageBar>
                  )}
                  {trouble && tried === measure && (
                    <TroubleMessage trouble={trouble} onRetry={() => void add(measure)} onDismiss={dismiss} />
                  )}
                </div>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {groups.length === 0 && <p>{say(measuresWords.nothing)}</p>}
      <section aria-label={say(measuresWords.more)}>
        <h3>{say(measuresWords.more)}</h3>
        <ul className={styles.references}>
          {measureReferences.map(({ title, publisher }) => (
            <li key={title}>
              {title} <span className={styles.small}>{say(publisher)}</span>
            </li>
          ))}
        </ul>
      </section>
    </PageFrame>
  );
}
