import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useContext, useState } from 'react';
import type { Day } from '../../domain/day';
import { displayFactor } from '../../domain/display-factor';
import type { HeldSubject } from '../../domain/held-subject';
import { heldNumberFormula } from '../../text/held-number-formula';
import { InsertButton } from '../shell/insert-button';
import { PaneLanguage, useWords } from '../shell/pane-language';
import { PassportCard } from './passport-card';
import { factorsWords } from './factors-words';

const useStyles = makeStyles({
  details: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    paddingLeft: tokens.spacingHorizontalXL,
    paddingBottom: tokens.spacingVerticalM,
  },
  small: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  editions: {
    border: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gridTemplateColumns: '1fr',
    minWidth: 0,
  },
  edition: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    '& input': { margin: 0, accentColor: tokens.colorCompoundBrandBackground },
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  chosen: { backgroundColor: tokens.colorNeutralBackground1Selected },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  formula: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
});

/** The values of a subject by edition; of the chosen one how it is made, its passports, and its formula to put in. */
export function SubjectDetails({
  id,
  subject,
  today,
  first,
  preferred,
}: {
  readonly id: string;
  readonly subject: HeldSubject;
  readonly today: Day;
  /** The value that is chosen at first. */
  readonly first: number;
  /** The edition that the workbook chose for this kind. */
  readonly preferred: string | undefined;
}) {
  const styles = useStyles();
  const say = useWords();
  const language = useContext(PaneLanguage);
  const [chosen, setChosen] = useState(first);
  const held = subject.values[chosen];
  if (!held) return null;
  const formula = heldNumberFormula(subject, held, language);
  const also = [...new Set(subject.spellings)].filter((text) => text !== say(subject.name)).slice(0, 6);
  const full = held.value?.toString();
  return (
    <div id={id} className={styles.details}>
      {subject.kind !== 'nonCo2' && also.length > 0 && (
        <p className={styles.small}>
          {say(factorsWords.also)} {also.join(' · ')}
        </p>
      )}
      {subject.caution && <p>{say(subject.caution)}</p>}
      {preferred !== undefined && !subject.values.some(({ edition }) => edition === preferred) && (
        <p>{say(factorsWords.notIn(preferred))}</p>
      )}
      {subject.values.length > 1 && (
        <fieldset className={styles.editions}>
          <legend className={styles.small}>{say(factorsWords.values)}</legend>
          {subject.values.map(({ edition, value, unit }, at) => (
            <label key={edition} className={mergeClasses(styles.edition, at === chosen && styles.chosen)}>
              <input type="radio" name={id} checked={at === chosen} onChange={() => setChosen(at)} />
              <span>{edition}</span>
              <span className={styles.number}>
                {value && displayFactor(value)} <span className={styles.small}>{unit}</span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      {(held.made !== '' || (held.value && full !== displayFactor(held.value).replaceAll(',', ''))) && (
        <p className={styles.small}>
          {held.made} {full !== undefined && `= ${full} ${held.unit}`}
        </p>
      )}
      {held.passports.map((passport, at) => (
        <PassportCard key={at} passport={passport} isOverdue={passport.reviewBy < today} />
      ))}
      {formula !== undefined && (
        <>
          <code className={styles.formula}>{formula}</code>
          <InsertButton label={factorsWords.insert} insertion={() => ({ cells: [[{ formula }]] })} />
        </>
      )}
    </div>
  );
}
