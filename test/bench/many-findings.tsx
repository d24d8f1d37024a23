import { Findings } from '../../src/rules/findings';
import { createRoot } from 'react-dom/client';
import { explanations } from '../../src/commands/explanations';
import type { Day } from '../../src/domain/day';
import type { Finding } from '../../src/rules/rule';
import { Pane } from '../../src/taskpane/pane';
import type { PaneSurroundings } from '../../src/taskpane/shell/surroundings';

/** Two rules in turn, so that groups, words and filters have something to do. */
const findings = Array.from({ length: 5_000 }, (_, number): Finding => {
  const about = {
    level: 'shall',
    outcome: 'failed',
    subject: `VCS-${String(1_000 + number)}`,
    at: { sheet: 'Offsets', row: 3 + number, column: number % 5 },
    tonnes: String(1 + (number % 997)),
    waiver: undefined,
  } as const;
  return number % 2 === 0
    ? {
        ...about,
        rule: 'credit-recent',
        clause: '7.3.1.3',
        reason: 'tooOld',
        facts: { registered: '2019-03-01', earliest: '2020-06-30', years: 5 },
      }
    : { ...about, rule: 'credit-outside-boundary', clause: '3.7', reason: 'inside', facts: {} };
});

const notAsked = () => Promise.reject(new Error('the bench asks nothing of the workbook'));
const never = () => () => undefined;
const state = {
  running: undefined,
  progress: undefined,
  last: undefined,
  reports: {},
  checked: { command: 'checkOffsets', findings: Findings.of(findings), before: undefined },
} as const;

/** The findings page with 5,000 findings and no workbook behind it. */
const surroundings: PaneSurroundings = {
  runs: { state: () => state, subscribe: never, cancel: () => undefined, run: notAsked },
  currentLanguage: () => 'en-US',
  chooseLanguage: () => undefined,
  onLanguageChoice: never,
  currentPage: () => 'findings',
  isPageTurned: () => false,
  openPage: () => undefined,
  onPageChange: never,
  screen: {
    show: notAsked,
    selectedCell: notAsked,
    valuesOf: notAsked,
    insert: notAsked,
    watch: () => Promise.resolve(() => undefined),
  },
  lookAtWorkbook: notAsked,
  explanations: () => Promise.resolve(explanations),
  addMeasure: notAsked,
  waiveFinding: notAsked,
  readSettings: notAsked,
  chooseSetting: notAsked,
  healProtected: notAsked,
  today: () => '2026-06-30' as Day,
  functionsMetadata: notAsked,
  complain: (error) => console.error(error),
};

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no root');
createRoot(root).render(<Pane surroundings={surroundings} />);
