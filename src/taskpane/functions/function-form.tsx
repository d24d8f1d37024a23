import { Button, Field, Input, Link, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowImport16Regular } from '@fluentui/react-icons/svg/arrow-import';
import { useContext, useDeferredValue, useEffect, useId, useRef, useState } from 'react';
import { qualifiedReference } from '../../domain/cell';
import type { CellAddress } from '../../domain/cell';
import type { FunctionId } from '../../functions/index';
import { entriesOfFormula, formulaOfEntries, isReadableEntry } from '../../sheets/formula-entry';
import { functionClauses } from '../../text/function-clauses';
import { functionExamples } from '../../text/function-examples';
import type { FunctionMetadata } from '../../text/functions-metadata';
import { parameterChoices } from '../../text/parameter-choices';
import { InsertButton } from '../shell/insert-button';
import { PaneLanguage, useWords } from '../shell/pane-language';
import { useSurroundings } from '../shell/surroundings';
import { TroubleMessage } from '../shell/trouble-message';
import { useAttempt } from '../shell/use-attempt';
import { useEvaluation } from '../shell/use-evaluation';
import { AnswerBlock } from './answer-block';
import { functionsWords } from './functions-words';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'baseline' },
  name: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere', outlineStyle: 'none' },
  small: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  result: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowX: 'auto',
  },
  formula: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
});

/** The fields of one function, its live result, and its formula to put in. */
export function FunctionForm({
  id,
  metadata: { description = '', parameters },
  parameterNames,
  prefilled,
}: {
  readonly id: FunctionId;
  readonly metadata: FunctionMetadata;
  /** What the parameters are called in the source, whatever the language. */
  readonly parameterNames: readonly string[];
  /** What fields start with, by what their parameters are called in the source. */
  readonly prefilled: Readonly<Record<string, string | undefined>>;
}) {
  const styles = useStyles();
  const say = useWords();
  const language = useContext(PaneLanguage);
  const list = useId();
  const { screen } = useSurroundings();
  const { trouble, attempt, dismiss } = useAttempt();
  const startingWith = parameters.map((_, at) => prefilled[parameterNames[at] ?? ''] ?? '');
  const [entries, setEntries] = useState<readonly string[]>(startingWith);
  const [from, setFrom] = useState<CellAddress>();

  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const isReadable = entries.every(isReadableEntry);
  const isComplete = parameters.every(({ optional }, at) => optional === true || entries[at]?.trim() !== '');
  const formula = formulaOfEntries(id, entries);
  const wanted = useDeferredValue(isReadable && isComplete ? formula : undefined);
  const evaluation = useEvaluation(wanted, from, language, undefined);
  const outer = evaluation.explained?.calls[0];

  const enter = (at: number, text: string) =>
    setEntries(parameters.map((_, other) => (other === at ? text : (entries[other] ?? ''))));
  const takeCell = (at: number) =>
    void attempt(async () => {
      const { address } = await screen.selectedCell();
      setFrom(address);
      enter(at, `=${qualifiedReference(address)}`);
    });
  const example = functionExamples[id];
  // References without a sheet are meant from the cell that is selected when they are typed.
  const learnPlace = () => {
    if (from === undefined) void attempt(async () => setFrom((await screen.selectedCell()).address));
  };

  return (
    <div className={styles.form}>
      <div>
        <h3 ref={heading} tabIndex={-1} className={styles.name}>
          CN.{id}({parameters.map(({ name }) => name).join(', ')})
        </h3>
        <p>{description}</p>
        {functionClauses[id] && (
          <p className={styles.small}>
            {say(functionsWords.clause)} {functionClauses[id]}
          </p>
        )}
      </div>
      {parameters.length > 0 && (
        <div className={styles.head}>
          <span className={styles.small}>{say(functionsWords.entry)}</span>
        </div>
      )}
      {example && parameters.length > 0 && (
        <div>
          <Link
            as="button"
            onClick={() => {
              const filled = entriesOfFormula(example.formula);
              setEntries(parameters.map((_, at) => filled[at] ?? ''));
            }}
          >
            {say(functionsWords.example)}
          </Link>
        </div>
      )}
      {parameters.map((parameter, at) => {
        const choices = parameterChoices(parameterNames[at] ?? '', language);
        const isWrong = !isReadableEntry(entries[at] ?? '');
        return (
          <Field
            key={parameter.name}
            label={parameter.optional ? say(functionsWords.optional(parameter.name)) : parameter.name}
            hint={[parameter.description, startingWith[at] !== '' && say(functionsWords.fromSettings)]
              .filter(Boolean)
              .join(' ')}
            required={parameter.optional !== true}
            validationState={isWrong ? 'error' : 'none'}
            {...(isWrong && { validationMessage: say(functionsWords.unreadable) })}
          >
            <Input
              value={entries[at] ?? ''}
              {...(choices.length > 0 && { list: `${list}-${at}` })}
              autoComplete="off"
              spellCheck={false}
              onFocus={learnPlace}
              onChange={(_, { value }) => enter(at, value)}
              contentAfter={
                <Button
                  size="small"
                  appearance="transparent"
                  icon={<ArrowImport16Regular />}
                  aria-label={say(functionsWords.takeCell(parameter.name))}
                  title={say(functionsWords.takeCell(parameter.name))}
                  onClick={() => takeCell(at)}
                />
              }
            />
          </Field>
        );
      })}
      {parameterNames.map((name, at) => {
        const choices = parameterChoices(name, language);
        return choices.length === 0 ? null : (
          <datalist key={name} id={`${list}-${at}`}>
            {choices.map((choice) => (
              <option key={choice} value={choice} />
            ))}
          </datalist>
        );
      })}
      {trouble && <TroubleMessage trouble={trouble} onDismiss={dismiss} />}
      <section className={styles.result} aria-label={say(functionsWords.result)}>
        <div role="status" aria-live="polite">
          {wanted === undefined && <p className={styles.small}>{say(functionsWords.waiting)}</p>}
          {outer?.answer && <AnswerBlock answer={outer.answer} />}
          {outer && !outer.answer && <p>{say(functionsWords.unknown)}</p>}
        </div>
        {evaluation.trouble && <TroubleMessage trouble={evaluation.trouble} />}
        <code className={styles.formula}>{formula}</code>
      </section>
      {isReadable && isComplete && (
        <InsertButton
          isPrimary
          label={functionsWords.insert}
          insertion={() => ({ cells: [[{ formula }]] })}
        />
      )}
    </div>
  );
}
