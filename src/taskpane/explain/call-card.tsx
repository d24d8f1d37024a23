import { makeStyles, tokens } from '@fluentui/react-components';
import { useContext } from 'react';
import type { Language } from '../../domain/language';
import { callFunction } from '../../functions/call-function';
import type { CallArgument } from '../../functions/call-function';
import { shownLiteral } from '../../functions/explain-formula';
import type { ExplainedArgument, ExplainedCall } from '../../functions/explain-formula';
import { inLanguage } from '../../functions/in-cell';
import { functionClauses, sourceFunctions } from '../../text/function-clauses';
import type { FunctionMetadata } from '../../text/functions-metadata';
import { workingOf } from '../../text/workings';
import { AnswerBlock, shownValue } from '../functions/answer-block';
import { PaneLanguage, useWords } from '../shell/pane-language';
import { explainWords } from './explain-words';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { fontFamily: tokens.fontFamilyMonospace },
  inputs: {
    width: '100%',
    borderCollapse: 'collapse',
    '& td, & th': {
      padding: `${tokens.spacingVerticalXXS} 0`,
      textAlign: 'left',
      verticalAlign: 'top',
      fontWeight: 'normal',
    },
  },
  label: { color: tokens.colorNeutralForeground2, paddingRight: `${tokens.spacingHorizontalS} !important` },
  reference: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    fontFamily: tokens.fontFamilyMonospace,
    overflowWrap: 'anywhere',
  },
  value: {
    textAlign: 'right !important' as 'right',
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'anywhere',
  },
  small: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  working: { fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
});

/** One function of a formula: what went in, the arithmetic, what came out, its clause and its source. */
export function CallCard({
  call,
  metadata,
}: {
  readonly call: ExplainedCall;
  readonly metadata: FunctionMetadata | undefined;
}) {
  const styles = useStyles();
  const say = useWords();
  const language = useContext(PaneLanguage);
  const { id, answer } = call;
  const source = sourceOf(call, language);
  const working = workingOfCall(call);
  return (
    <section className={styles.card} aria-label={`CN.${id}`}>
      <h3 className={styles.name}>CN.{id}</h3>
      {metadata?.description && <p className={styles.small}>{metadata.description}</p>}
      {call.arguments.length > 0 && (
        <table className={styles.inputs} aria-label={say(explainWords.inputs)}>
          <tbody>
            {call.arguments.map((argument, at) => (
              <tr key={at}>
                <th scope="row" className={styles.label}>
                  {metadata?.parameters[at]?.name ?? at + 1}
                  {isReferenceText(argument) && <span className={styles.reference}>{argument.text}</span>}
                </th>
                <td className={styles.value}>{shownArgument(argument, say)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {working !== undefined && (
        <p className={styles.working}>
          <span className={styles.small}>{say(explainWords.working)} </span>
          {working}
        </p>
      )}
      {answer && (
        <div aria-label={say(explainWords.answer)} role="group">
          <AnswerBlock answer={answer} />
        </div>
      )}
      {functionClauses[id] && (
        <p className={styles.small}>
          {say(explainWords.clause)} {functionClauses[id]}
        </p>
      )}
      {source !== undefined && (
        <p className={styles.small}>
          {say(explainWords.source)} {source}
        </p>
      )}
    </section>
  );
}

const isReferenceText = ({ text, evaluated }: ExplainedArgument) =>
  evaluated === 'unknown' ||
  (!isBlock(evaluated.value) && shownLiteral(evaluated.value) !== text) ||
  isBlock(evaluated.value);

function isBlock(
  value: CallArgument,
): value is Exclude<CallArgument, undefined | number | string | boolean | { error: string }> {
  return Array.isArray(value);
}

function shownArgument({ evaluated }: ExplainedArgument, say: ReturnType<typeof useWords>): string {
  if (evaluated === 'unknown') return say(explainWords.unknown);
  const { value } = evaluated;
  if (!isBlock(value)) return shownValue(value, say(explainWords.blank));
  const cells = value.flat();
  return `${cells
    .slice(0, 3)
    .map((cell) => shownValue(cell, ''))
    .join('; ')}${cells.length > 3 ? '; …' : ''} (${cells.length} ${say(explainWords.cells)})`;
}

/** The arithmetic with its numbers, where the call has single values and one answer. */
function workingOfCall({ id, arguments: given, answer }: ExplainedCall): string | undefined {
  const only = answer?.kind === 'values' && answer.rows.length === 1 ? answer.rows[0]?.[0] : undefined;
  if (only === undefined) return undefined;
  const texts: string[] = [];
  for (const { evaluated } of given) {
    if (evaluated === 'unknown' || isBlock(evaluated.value)) return undefined;
    texts.push(shownValue(evaluated.value, ''));
  }
  return workingOf(id, texts, shownValue(only, ''));
}

/** Where the value comes from, as the function's own twin says it. */
function sourceOf({ id, arguments: given }: ExplainedCall, language: Language): string | undefined {
  const twin = sourceFunctions[id];
  if (twin === undefined) return undefined;
  const values: CallArgument[] = [];
  for (const { evaluated } of given) {
    if (evaluated === 'unknown' || isBlock(evaluated.value)) return undefined;
    values.push(evaluated.value);
  }
  const answer = inLanguage(language, () => callFunction(twin, values, language));
  const text = answer.kind === 'values' ? answer.rows[0]?.[0] : undefined;
  return typeof text === 'string' ? text : undefined;
}
