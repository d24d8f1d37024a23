import { Field, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowTrendingDown24Regular } from '@fluentui/react-icons/svg/arrow-trending-down';
import { useContext, useId, useState } from 'react';
import type { CellValue } from '../../domain/cell';
import { displayTonnes } from '../../domain/display-tonnes';
import { Exact } from '../../domain/exact';
import { Refusal, notUsable } from '../../domain/refusal';
import { checkedRate, targetPath } from '../../domain/target';
import { amountOf, numberOf, yearOf } from '../../functions/argument';
import { annualRateWords, baseWords, baseYearWords, targetYearWords } from '../../functions/parameter-words';
import { targetBlock } from '../../sheets/declared/target-block';
import type { TargetTerms } from '../../sheets/declared/target-block';
import { EmptyState } from '../shell/empty-state';
import { InsertButton } from '../shell/insert-button';
import { PageFrame } from '../shell/page-frame';
import { pageWords } from '../shell/page-words';
import { PaneLanguage, useWords } from '../shell/pane-language';
import type { PathPoint } from './path-chart';
import { PathChart } from './path-chart';
import { targetsWords } from './targets-words';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: '1fr 1fr',
    gap: tokens.spacingVerticalM,
    '& > *': { minWidth: 0 },
  },
  wide: { gridColumn: '1 / -1' },
  input: { width: '100%', minWidth: 0 },
  legend: { display: 'flex', columnGap: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200 },
  key: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  swatch: { width: '20px', height: 0, borderTop: `2px solid ${tokens.colorBrandForeground1}` },
  dashed: { borderTop: `2px dashed ${tokens.colorPaletteDarkOrangeForeground1}` },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontVariantNumeric: 'tabular-nums',
    '& th, & td': {
      textAlign: 'right',
      padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    },
    '& th:first-child': { textAlign: 'left' },
    '& tbody tr': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
    '& tfoot tr': {
      borderTop: `2px solid ${tokens.colorNeutralStroke1}`,
      fontWeight: tokens.fontWeightSemibold,
    },
  },
});

interface Entries {
  readonly base: string;
  readonly annualRate: string;
  readonly baseYear: string;
  readonly targetYear: string;
}

const blank: Entries = { base: '', annualRate: '', baseYear: '', targetYear: '' };

/** A target path from its terms: linear and compound side by side, as chart and table, and into the sheet. */
export function TargetsPage() {
  const styles = useStyles();
  const say = useWords();
  const language = useContext(PaneLanguage);
  const note = useId();
  const [entries, setEntries] = useState(blank);
  const base = read(entries.base, baseOf);
  const annualRate = read(entries.annualRate, rateOf);
  const baseYear = read(entries.baseYear, (value) => yearOf(value, baseYearWords));
  const targetYear = read(entries.targetYear, (value) => yearOf(value, targetYearWords));
  const terms =
    base.value && annualRate.value && baseYear.value !== undefined && targetYear.value !== undefined
      ? {
          base: base.value,
          annualRate: annualRate.value,
          baseYear: baseYear.value,
          targetYear: targetYear.value,
        }
      : undefined;
  const path = read(entries.targetYear, () => (terms ? pointsOf(terms) : undefined));
  const field = (name: keyof Entries, refusal: Refusal | undefined, hint?: string) => (
    <Field
      label={say(targetsWords[name === 'annualRate' ? 'rate' : name])}
      className={mergeClasses(hint !== undefined && styles.wide)}
      validationState={refusal ? 'error' : 'none'}
      {...(refusal && { validationMessage: say(refusal.words) })}
      {...(hint !== undefined && { hint })}
    >
      <Input
        className={styles.input}
        inputMode="decimal"
        autoComplete="off"
        value={entries[name]}
        onChange={(_, { value }) => setEntries({ ...entries, [name]: value })}
      />
    </Field>
  );
  const last = path.value?.at(-1);
  return (
    <PageFrame title={say(pageWords.targets.title)} intro={say(targetsWords.intro)}>
      <div className={styles.fields}>
        {field('base', base.refusal, say(targetsWords.baseHint))}
        {field('annualRate', annualRate.refusal, say(targetsWords.rateHint))}
        {field('baseYear', baseYear.refusal)}
        {field('targetYear', targetYear.refusal ?? path.refusal)}
      </div>
      {terms && path.value && last ? (
        <>
          <section aria-label={say(targetsWords.chart)}>
            <div className={styles.legend} aria-hidden="true">
              <span className={styles.key}>
                <span className={styles.swatch} />
                {say(targetsWords.compoundPath)}
              </span>
              <span className={styles.key}>
                <span className={mergeClasses(styles.swatch, styles.dashed)} />
                {say(targetsWords.linearPath)}
              </span>
            </div>
            <PathChart
              points={path.value}
              label={say(
                targetsWords.chartText(displayTonnes(last.compound), displayTonnes(last.linear), last.year),
              )}
            />
          </section>
          <PathTable points={path.value} base={terms.base} />
          <p id={note}>{say(targetsWords.writes)}</p>
          <InsertButton
            isPrimary
            label={targetsWords.write}
            describedBy={note}
            insertion={(at) => targetBlock(terms, at, language)}
          />
        </>
      ) : (
        <EmptyState icon={ArrowTrendingDown24Regular} title={say(targetsWords.emptyTitle)}>
          <p>{say(targetsWords.writes)}</p>
        </EmptyState>
      )}
    </PageFrame>
  );
}

function PathTable({ points, base }: { readonly points: readonly PathPoint[]; readonly base: Exact }) {
  const styles = useStyles();
  const say = useWords();
  const last = points.at(-1);
  const share = (value: Exact) =>
    `${new Exact(1).minus(value.dividedBy(base)).times(100).toDecimalPlaces(2).toString()}%`;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{say(targetsWords.year)}</th>
          <th scope="col">{say(targetsWords.compound)}</th>
          <th scope="col">{say(targetsWords.linear)}</th>
        </tr>
      </thead>
      <tbody>
        {points.map(({ year, compound, linear }) => (
          <tr key={year}>
            <th scope="row">{year}</th>
            <td>{displayTonnes(compound)}</td>
            <td>{displayTonnes(linear)}</td>
          </tr>
        ))}
      </tbody>
      {last && (
        <tfoot>
          <tr>
            <th scope="row">{say(targetsWords.overall)}</th>
            <td>{share(last.compound)}</td>
            <td>{share(last.linear)}</td>
          </tr>
        </tfoot>
      )}
    </table>
  );
}

function pointsOf({ base, annualRate, baseYear, targetYear }: TargetTerms): readonly PathPoint[] {
  const linear = targetPath(base, annualRate, baseYear, targetYear, 'linear');
  return targetPath(base, annualRate, baseYear, targetYear, 'compound').flatMap(({ year, value }, at) => {
    const beside = linear[at];
    return beside ? [{ year, compound: value, linear: beside.value }] : [];
  });
}

/** Of nothing there is nothing to reduce, and no share of it either. */
function baseOf(value: CellValue): Exact {
  const base = amountOf(value, baseWords);
  if (base.isZero())
    throw notUsable(
      '基准值须大于 0：没有排放就没有可降的。',
      'The base value must be above 0: of nothing there is nothing to reduce.',
    );
  return base;
}

function rateOf(value: CellValue): Exact {
  let rate: Exact;
  try {
    rate = numberOf(value, annualRateWords);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const given = String(value).slice(0, 40);
    throw notUsable(
      `年均下降率“${given}”不是百分数；请写作 4.2% 或 0.042。`,
      `The yearly reduction “${given}” is no percentage; write 4.2% or 0.042.`,
    );
  }
  return checkedRate(rate);
}

/** What a field says: its value, or the refusal in words; neither while it is blank. */
function read<Value>(
  text: string,
  parse: (value: CellValue) => Value,
): { readonly value?: Value; readonly refusal?: Refusal } {
  if (text.trim() === '') return {};
  try {
    return { value: parse(text) };
  } catch (error) {
    if (error instanceof Refusal) return { refusal: error };
    throw error;
  }
}
