import type { Words } from '../domain/language';
import type { Findings } from '../rules/findings';
import type { Workbook } from '../workbook/workbook';
import { check, examine, type Check } from './check';
import { offsetFigures } from './check-offsets';
import type { CommandContext, CommandReport, ReportFigure } from './command-report';

const everything: Check = {
  examination: 'everything',
  needs: undefined,
  sumUp: ({ findings, offsets }) => ({
    kind: 'done',
    words: outcomeSummary(findings),
    figures: offsetFigures(offsets),
  }),
};

/** Examines the whole workbook by every rule, writes the findings and, beside each row, its result. */
export function checkEverything(workbook: Workbook, context: CommandContext): Promise<CommandReport> {
  return check(workbook, context, everything);
}

/** The same without a word written into the workbook. */
export function examineEverything(
  workbook: Pick<Workbook, 'read'>,
  context: CommandContext,
): Promise<CommandReport> {
  return examine(workbook, context, everything);
}

interface Counts {
  readonly failed: number;
  readonly cannotTell: number;
  readonly advice: number;
  readonly waived: number;
  readonly passed: number;
}

function countsOf(findings: Findings): Counts {
  const counts = { failed: 0, cannotTell: 0, advice: 0, waived: 0, passed: findings.count('passed') };
  for (const { outcome, level, waiver } of findings.open) {
    if (waiver !== undefined) counts.waived++;
    else if (level !== 'shall') counts.advice++;
    else counts[outcome === 'failed' ? 'failed' : 'cannotTell']++;
  }
  return counts;
}

/** How many requirements failed, are open, are advice, are waived and are met. */
export function outcomeSummary(findings: Findings): Words {
  const { failed, cannotTell, advice, waived, passed } = countsOf(findings);
  return {
    'zh-CN': `应满足的要求：不符合 ${failed} 项，无法判断 ${cannotTell} 项；建议 ${advice} 项；已豁免 ${waived} 项；已满足 ${passed} 项。`,
    'en-US': `Requirements failed: ${failed}; cannot be told: ${cannotTell}. Advice: ${advice}. Waived: ${waived}. Met: ${passed}.`,
  };
}

export function outcomeFigures(findings: Findings): readonly ReportFigure[] {
  const { failed, cannotTell, advice, waived, passed } = countsOf(findings);
  const figure = (chinese: string, english: string, value: number): ReportFigure => ({
    label: { 'zh-CN': chinese, 'en-US': english },
    value: String(value),
    unit: '',
  });
  return [
    figure('不符合', 'Failed', failed),
    figure('无法判断', 'Cannot tell', cannotTell),
    figure('建议', 'Advice', advice),
    figure('已豁免', 'Waived', waived),
    figure('已满足', 'Met', passed),
  ];
}
