import { Button, Input, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronLeft16Regular } from '@fluentui/react-icons/svg/chevron-left';
import { Search20Regular } from '@fluentui/react-icons/svg/search';
import { useContext, useEffect, useState } from 'react';
import { valueOf } from '../../domain/field';
import type { Settings } from '../../domain/organization';
import { normalizeSpelling } from '../../domain/spelling';
import type { FunctionId } from '../../functions/index';
import type { FunctionMetadata } from '../../text/functions-metadata';
import { PageFrame } from '../shell/page-frame';
import { pageWords } from '../shell/page-words';
import { PaneLanguage, useWords } from '../shell/pane-language';
import { paneWords } from '../shell/pane-words';
import { useSurroundings } from '../shell/surroundings';
import { TroubleMessage } from '../shell/trouble-message';
import { useAttempt } from '../shell/use-attempt';
import { UnreadableSettings } from '../shell/unreadable-settings';
import { useWorkbookSettings } from '../shell/use-workbook-settings';
import { FunctionForm } from './function-form';
import { functionGroups, functionsWords } from './functions-words';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: `${tokens.spacingVerticalXS} 0 0`, padding: 0 },
  choice: {
    width: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    border: 'none',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  name: { fontFamily: tokens.fontFamilyMonospace, fontWeight: tokens.fontWeightSemibold, display: 'block' },
  small: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  back: { alignSelf: 'flex-start' },
});

interface Described {
  readonly own: readonly FunctionMetadata[];
  readonly english: readonly FunctionMetadata[];
}

/** What the fields of a function start with, by the name of the parameter in the source. */
function prefilledBy(settings: Settings | undefined): Readonly<Record<string, string | undefined>> {
  return settings ? { report: valueOf(settings.report), set: valueOf(settings.fuelSet) } : {};
}

/** Every CN function: chosen from a list, filled in field by field, tried, and put into the sheet. */
export function FunctionsPage() {
  const styles = useStyles();
  const say = useWords();
  const language = useContext(PaneLanguage);
  const { functionsMetadata } = useSurroundings();
  const { trouble, attempt } = useAttempt();
  const [described, setDescribed] = useState<Described>();
  const [chosen, setChosen] = useState<FunctionId>();
  const [text, setText] = useState('');
  const [tries, setTries] = useState(0);
  const { settings } = useWorkbookSettings();

  useEffect(() => {
    let isWanted = true;
    void attempt(async () => {
      const [own, english] = await Promise.all([functionsMetadata(language), functionsMetadata('en-US')]);
      if (isWanted) setDescribed({ own, english });
    });
    return () => {
      isWanted = false;
    };
  }, [attempt, functionsMetadata, language, tries]);

  const metadataOf = (id: FunctionId) => described?.own.find((each) => each.id === id);
  const wanted = normalizeSpelling(text);
  const fits = (id: FunctionId) =>
    wanted === '' || normalizeSpelling(`${id} ${metadataOf(id)?.description ?? ''}`).includes(wanted);
  const groups = functionGroups
    .map(({ title, ids }) => ({ title, ids: ids.filter(fits) }))
    .filter(({ ids }) => ids.length > 0);
  const metadata = chosen && metadataOf(chosen);

  return (
    <PageFrame title={say(pageWords.functions.title)} intro={say(functionsWords.intro)}>
      {!described && !trouble && <Spinner size="small" label={say(paneWords.loading)} />}
      {trouble && <TroubleMessage trouble={trouble} onRetry={() => setTries(tries + 1)} />}
      {described && chosen && metadata && (
        <>
          <Button
            className={styles.back}
            size="small"
            appearance="subtle"
            icon={<ChevronLeft16Regular />}
            onClick={() => setChosen(undefined)}
          >
            {say(functionsWords.back)}
          </Button>
          <UnreadableSettings settings={settings} keys={['report', 'fuelSet']} />
          <FunctionForm
            key={chosen}
            prefilled={prefilledBy(settings)}
            id={chosen}
            metadata={metadata}
            parameterNames={
              described.english.find(({ id }) => id === chosen)?.parameters.map(({ name }) => name) ?? []
            }
          />
        </>
      )}
      {described && !chosen && (
        <>
          <div role="search">
            <Input
              style={{ width: '100%' }}
              type="search"
              value={text}
              aria-label={say(functionsWords.search)}
              placeholder={say(functionsWords.search)}
              contentBefore={<Search20Regular />}
              onChange={(_, { value }) => setText(value)}
            />
          </div>
          {groups.map(({ title, ids }) => (
            <section key={title['en-US']} aria-label={say(title)}>
              <h3>{say(title)}</h3>
              <ul className={styles.list}>
                {ids.map((id) => (
                  <li key={id}>
                    <button type="button" className={styles.choice} onClick={() => setChosen(id)}>
                      <span className={styles.name}>CN.{id}</span>
                      <span className={styles.small}>{metadataOf(id)?.description}</span>
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          ))}
          {groups.length === 0 && <p>{say(functionsWords.nothing)}</p>}
        </>
      )}
    </PageFrame>
  );
}
