import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { phaseWords } from '../../rules/phase';
import type { Phase } from '../../rules/phase';
import type { Requirement } from '../../rules/requirements';
import { OutcomeMark } from '../shell/outcome-mark';
import { useWords } from '../shell/pane-language';
import { paneWords } from '../shell/pane-words';
import { phaseAims, workflowWords } from './workflow-words';

const useStyles = makeStyles({
  phase: {
    display: 'grid',
    gridTemplateColumns: '28px 1fr',
    columnGap: tokens.spacingHorizontalS,
    position: 'relative',
  },
  number: {
    width: '24px',
    height: '24px',
    borderRadius: '50%',
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    fontVariantNumeric: 'tabular-nums',
  },
  current: {
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    border: `1px solid ${tokens.colorBrandBackground}`,
  },
  body: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  aim: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: {
    '& summary': { cursor: 'pointer', width: 'fit-content' },
    '& ul': { listStyleType: 'none', margin: `${tokens.spacingVerticalXS} 0 0`, padding: 0 },
  },
  requirement: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  clause: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  unchecked: { color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
  state: { whiteSpace: 'nowrap', textAlign: 'right' },
});

/** A phase: what it aims at, its steps, and its requirements with their state. */
export function PhaseSection({
  phase,
  number,
  isCurrent,
  requirements,
  children,
}: {
  readonly phase: Phase;
  readonly number: number;
  readonly isCurrent: boolean;
  /** undefined until their words are there. */
  readonly requirements: readonly Requirement[] | undefined;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const say = useWords();
  return (
    <li className={styles.phase} aria-current={isCurrent ? 'step' : undefined}>
      <span className={mergeClasses(styles.number, isCurrent && styles.current)} aria-hidden="true">
        {number}
      </span>
      <div className={styles.body}>
        <div>
          <h3>{say(phaseWords[phase])}</h3>
          <p className={styles.aim}>{say(phaseAims[phase])}</p>
        </div>
        {children}
        <Requirements requirements={requirements} />
      </div>
    </li>
  );
}

/** The requirements of a phase with their state; their place is kept until their words are there. */
function Requirements({ requirements }: { readonly requirements: readonly Requirement[] | undefined }) {
  const styles = useStyles();
  const say = useWords();
  if (!requirements) return <p className={styles.unchecked}>{say(paneWords.loading)}</p>;
  const looked = requirements.filter(({ outcome }) => outcome !== undefined);
  const met = looked.filter(({ outcome }) => outcome === 'passed' || outcome === 'notApplicable');
  return (
    <details className={styles.list} open={requirements.some(({ open }) => open > 0)}>
      <summary>
        {say(workflowWords.requirements(requirements.length))}
        {looked.length > 0 && ` · ${say(workflowWords.met(met.length, looked.length))}`}
      </summary>
      <ul>
        {requirements.map(({ rule, outcome, open }) => (
          <li key={rule.id} className={styles.requirement}>
            <span>
              <span className={styles.clause}>{rule.clause}</span> {say(rule.asks)}
            </span>
            <span className={styles.state}>
              {outcome ? (
                <OutcomeMark outcome={outcome} />
              ) : (
                <span className={styles.unchecked}>{say(workflowWords.unchecked)}</span>
              )}
              {open > 1 && <div className={styles.unchecked}>{say(workflowWords.toSettle(open))}</div>}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
