import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { isCellError } from '../../domain/cell';
import type { CellValue } from '../../domain/cell';
import { exact } from '../../domain/exact';
import type { CallAnswer } from '../../functions/call-function';
import { useWords } from '../shell/pane-language';
import { functionsWords } from './functions-words';

/** Longer answers are seen in the sheet. */
const rowsShown = 12;
const wordsShown = 3;

const useStyles = makeStyles({
  value: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'anywhere',
  },
  text: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: 'normal' },
  error: { color: tokens.colorStatusDangerForeground3 },
  table: { borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  number: { textAlign: 'right' },
  small: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** What a cell with the formula shows. */
export function AnswerBlock({ answer }: { readonly answer: CallAnswer }) {
  const styles = useStyles();
  const say = useWords();
  if (answer.kind === 'error') {
    return (
      <>
        <p className={mergeClasses(styles.value, styles.error)}>{answer.error}</p>
        <p>{answer.words}</p>
      </>
    );
  }
  const { rows, words } = answer;
  const columns = rows[0]?.length ?? 0;
  if (rows.length === 1 && columns === 1) {
    const value = rows[0]?.[0];
    const isLong = typeof value === 'string' && value.length > 24;
    return (
      <p className={mergeClasses(styles.value, isLong && styles.text)}>
        {shownValue(value, say(functionsWords.empty))}
      </p>
    );
  }
  return (
    <>
      <table className={styles.table}>
        <tbody>
          {rows.slice(0, rowsShown).map((row, at) => (
            <tr key={at}>
              {row.map((value, column) => (
                <td
                  key={column}
                  className={mergeClasses(styles.cell, typeof value === 'number' && styles.number)}
                >
                  {shownValue(value, '')}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.small}>{say(functionsWords.spills(rows.length, columns))}</p>
      {words.slice(0, wordsShown).map((each) => (
        <p key={each}>{each}</p>
      ))}
    </>
  );
}

/** A value with every digit that a cell keeps. */
export function shownValue(value: CellValue, blank: string): string {
  if (value === undefined) return blank;
  if (typeof value === 'number') return exact(value).toString();
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return isCellError(value) ? value.error : value;
}
