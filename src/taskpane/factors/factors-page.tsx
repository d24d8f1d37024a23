import { Button, Input, Link, makeStyles, tokens } from '@fluentui/react-components';
import { Search20Regular } from '@fluentui/react-icons/svg/search';
import { useDeferredValue, useEffect, useState } from 'react';
import { heldSubjects } from '../../domain/held-subject';
import { valueOf } from '../../domain/field';
import type { SubjectKind } from '../../domain/held-subject';
import type { Settings } from '../../domain/organization';
import { namesLike, searchHeld, type PreferredEditions } from '../../domain/search-held';
import { useAnnounce } from '../shell/announcement';
import { ChoiceField } from '../shell/choice-field';
import { PageFrame } from '../shell/page-frame';
import { pageWords } from '../shell/page-words';
import { useWords } from '../shell/pane-language';
import { useSurroundings } from '../shell/surroundings';
import { UnreadableSettings } from '../shell/unreadable-settings';
import { useWorkbookSettings } from '../shell/use-workbook-settings';
import { factorsWords, kindWords } from './factors-words';
import { isOverdue, SubjectRow } from './subject-row';

/** A list of hundreds is slow to draw and nobody reads it at once. */
const portion = 30;

const kinds = Object.keys(kindWords) as SubjectKind[];

const useStyles = makeStyles({
  tools: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  count: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  like: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
});

function preferredEditions(settings: Settings | undefined): PreferredEditions {
  const [report, fuelSet] = settings ? [valueOf(settings.report), valueOf(settings.fuelSet)] : [];
  return { ...(report && { gwp: report }), ...(fuelSet && { fuel: fuelSet }) };
}

/** Every number of others that the product holds, searched in any spelling, each with its passport and its formula. */
export function FactorsPage() {
  const styles = useStyles();
  const say = useWords();
  const announce = useAnnounce();
  const today = useSurroundings().today();
  const [text, setText] = useState('');
  const [kind, setKind] = useState<SubjectKind | 'all'>('all');
  const [isOverdueOnly, setOverdueOnly] = useState(false);
  const [limit, setLimit] = useState(portion);
  const wanted = useDeferredValue(text);
  const { settings } = useWorkbookSettings();
  const preferred = preferredEditions(settings);

  const overdue = heldSubjects().filter(({ values }) => values.some((held) => isOverdue(held, today)));
  const found = searchHeld(wanted)
    .filter((subject) => kind === 'all' || subject.kind === kind)
    .filter((subject) => !isOverdueOnly || overdue.includes(subject));
  const like = found.length === 0 ? namesLike(wanted) : [];
  const count = say(factorsWords.found(found.length));

  useEffect(() => {
    if (wanted !== '') announce(count);
  }, [announce, wanted, count]);

  const search = (next: string) => {
    setText(next);
    setLimit(portion);
  };

  return (
    <PageFrame title={say(pageWords.factors.title)} intro={say(factorsWords.intro)}>
      <div role="search" className={styles.tools}>
        <Input
          type="search"
          value={text}
          aria-label={say(factorsWords.search)}
          placeholder={say(factorsWords.example)}
          contentBefore={<Search20Regular />}
          onChange={(_, { value }) => search(value)}
        />
        <ChoiceField
          label={say(factorsWords.kind)}
          value={kind}
          choices={[
            { value: 'all' as const, label: say(factorsWords.allKinds) },
            ...kinds.map((each) => ({ value: each, label: say(kindWords[each]) })),
          ]}
          onChoose={(chosen) => {
            setKind(chosen);
            setLimit(portion);
          }}
        />
        {overdue.length > 0 && (
          <Button
            size="small"
            aria-pressed={isOverdueOnly}
            appearance={isOverdueOnly ? 'primary' : 'secondary'}
            onClick={() => setOverdueOnly(!isOverdueOnly)}
          >
            {say(factorsWords.overdueOnly(overdue.length))}
          </Button>
        )}
      </div>
      <UnreadableSettings settings={settings} keys={['report', 'fuelSet']} />
      <div>
        <p className={styles.count}>{count}</p>
        <ul className={styles.list} aria-label={say(pageWords.factors.title)}>
          {found.slice(0, limit).map((subject) => (
            <SubjectRow
              key={`${subject.kind} ${subject.key}`}
              subject={subject}
              today={today}
              wanted={wanted}
              preferred={preferred}
            />
          ))}
        </ul>
        {found.length > limit && (
          <Button onClick={() => setLimit(limit + portion)}>
            {say(factorsWords.more(found.length - limit))}
          </Button>
        )}
      </div>
      {found.length === 0 && (
        <div>
          <p>{say(factorsWords.nothing(wanted.slice(0, 60)))}</p>
          {like.length > 0 && (
            <p className={styles.like}>
              {say(factorsWords.like)}
              {like.map((name) => (
                <Link key={name} as="button" onClick={() => search(name)}>
                  {name}
                </Link>
              ))}
            </p>
          )}
          <p>{say(factorsWords.own)}</p>
        </div>
      )}
    </PageFrame>
  );
}
