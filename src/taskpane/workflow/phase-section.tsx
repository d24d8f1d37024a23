import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { phaseWords } from '../../rules/phase';
import type { Phase, Requirement } from '../../rules/phase';
import { OutcomeMark } from '../shell/outcome-mark';
import { useWords } from '../shell/pane-language';
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
  readonly requirements: readonly Requirement[];
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const say = useWords();
  const looked = requirements.filter(({ outcome }) => outcome !== undefined);
  const met = looked.filter(({ outcome }) => outcome === 'passed' || outcome === 'notApplicable');
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
        {requirements.length > 0 && (
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
        )}
      </div>
    </li>
  );
}
