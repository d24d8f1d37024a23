import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowSync16Regular } from '@fluentui/react-icons/svg/arrow-sync';
import { ScanText24Regular } from '@fluentui/react-icons/svg/scan-text';
import { useContext, useEffect, useState } from 'react';
import { qualifiedReference } from '../../domain/cell';
import { exact } from '../../domain/exact';
import { isOwnFormula } from '../../functions/explain-formula';
import type { ExplainedFormula } from '../../functions/explain-formula';
import type { FunctionMetadata } from '../../text/functions-metadata';
import type { SelectedCell } from '../../workbook/screen';
import { shownValue } from '../functions/answer-block';
import { EmptyState } from '../shell/empty-state';
import { PageFrame } from '../shell/page-frame';
import { pageWords } from '../shell/page-words';
import { PaneLanguage, useWords } from '../shell/pane-language';
import { useSurroundings } from '../shell/surroundings';
import { TroubleMessage } from '../shell/trouble-message';
import { useAttempt } from '../shell/use-attempt';
import { useEvaluation } from '../shell/use-evaluation';
import { useSelectedCell } from '../shell/use-selected-cell';
import { CallCard } from './call-card';
import { explainWords } from './explain-words';

const useStyles = makeStyles({
  place: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
  },
  address: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  whole: {
    margin: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
    '& dt': {
      color: tokens.colorNeutralForeground2,
      fontSize: tokens.fontSizeBase200,
      marginTop: tokens.spacingVerticalXS,
    },
    '& dd': { margin: 0, overflowWrap: 'anywhere', fontVariantNumeric: 'tabular-nums' },
  },
  formula: { fontFamily: tokens.fontFamilyMonospace },
  value: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** How the number in the selected cell comes about: it follows the selection. */
export function ExplainPage() {
  const styles = useStyles();
  const say = useWords();
  const language = useContext(PaneLanguage);
  const { openPage, functionsMetadata } = useSurroundings();
  const { cell, trouble, readAgain } = useSelectedCell();
  const { attempt } = useAttempt();
  const [metadata, setMetadata] = useState<readonly FunctionMetadata[]>([]);
  const formula = cell?.formula !== undefined && isOwnFormula(cell.formula) ? cell.formula : undefined;
  const evaluation = useEvaluation(formula, cell?.address, language, cell);

  useEffect(() => {
    // Without it the parameters have numbers instead of names.
    void attempt(async () => setMetadata(await functionsMetadata(language)));
  }, [attempt, functionsMetadata, language]);

  return (
    <PageFrame title={say(pageWords.explain.title)} intro={say(explainWords.intro)}>
      <div className={styles.place}>
        <span className={styles.address}>
          {cell ? qualifiedReference(cell.address) : say(explainWords.reading)}
        </span>
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowSync16Regular />}
          aria-label={say(explainWords.readAgain)}
          title={say(explainWords.readAgain)}
          onClick={readAgain}
        />
      </div>
      {trouble && <TroubleMessage trouble={trouble} onRetry={readAgain} />}
      {evaluation.trouble && <TroubleMessage trouble={evaluation.trouble} onRetry={readAgain} />}
      {cell && formula === undefined && (
        <EmptyState icon={ScanText24Regular} title={say(explainWords.noneTitle)}>
          <p>{say(explainWords.none)}</p>
          <Button onClick={() => openPage('functions')}>{say(explainWords.toWizard)}</Button>
        </EmptyState>
      )}
      {cell && formula !== undefined && evaluation.explained && (
        <>
          <WholeFormula cell={cell} formula={formula} explained={evaluation.explained} />
          {evaluation.explained.calls.map((call, at) => (
            <CallCard key={at} call={call} metadata={metadata.find(({ id }) => id === call.id)} />
          ))}
        </>
      )}
    </PageFrame>
  );
}

/** Spaces and the sign of multiplication are drawn for reading; only numbers in place of cells say more. */
function isOtherText(filled: string, formula: string): boolean {
  const bare = (text: string) =>
    text.replaceAll(/\s/g, '').replaceAll('×', '*').replaceAll('÷', '/').replaceAll('−', '-');
  return bare(filled) !== bare(formula);
}

function WholeFormula({
  cell: { value, shown },
  formula,
  explained: { filled, calls, result },
}: {
  readonly cell: SelectedCell;
  readonly formula: string;
  readonly explained: ExplainedFormula;
}) {
  const styles = useStyles();
  const say = useWords();
  const computed = result !== 'unknown' && !Array.isArray(result.value) ? result.value : undefined;
  const isOther =
    typeof computed === 'number' && typeof value === 'number' && !exact(computed).equals(exact(value));
  const shownWords = shown === '' ? say(explainWords.blank) : shown;
  const full = value === '' ? say(explainWords.blank) : shownValue(value, say(explainWords.blank));
  return (
    <dl className={styles.whole}>
      <dt>{say(explainWords.formula)}</dt>
      <dd className={styles.formula}>{formula}</dd>
      {calls.length === 0 ? (
        <dd>{say(explainWords.notRead)}</dd>
      ) : (
        isOtherText(filled, formula) && (
          <>
            <dt>{say(explainWords.filled)}</dt>
            <dd className={styles.formula}>{filled}</dd>
          </>
        )
      )}
      <dt>{say(explainWords.shown)}</dt>
      <dd className={styles.value}>{shownWords}</dd>
      {full !== shownWords && (
        <>
          <dt>{say(explainWords.exact)}</dt>
          <dd>{full}</dd>
        </>
      )}
      {isOther && (
        <>
          <dt>{say(explainWords.computed)}</dt>
          <dd>
            {shownValue(computed, '')} · {say(explainWords.differs)}
          </dd>
        </>
      )}
    </dl>
  );
}
