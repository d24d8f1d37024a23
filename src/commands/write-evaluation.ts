import { displayTonnes } from '../domain/display-tonnes';
import type { Evaluation } from '../domain/evaluation';
import { usualReadings } from '../domain/readings';
import type { Words } from '../domain/language';
import { evaluationFigures, evaluationSheet } from '../sheets/declared/evaluation-sheet';
import type { EvaluationContent } from '../sheets/documents/evaluation-content';
import { figureRows } from '../sheets/documents/evaluation-figures';
import { evaluationSteps } from '../sheets/documents/evaluation-steps';
import {
  chosenReadings,
  comparedWords,
  figureName,
  openPointWords,
  verdictWords,
} from '../sheets/documents/evaluation-words';
import type { Workbook } from '../workbook/workbook';
import type { CommandContext, CommandReport, ReportFigure } from './command-report';
import { writeDocument } from './write-document';

/** Compares the year's emissions with the offsets that count (8.3) and writes the evaluation as a document. */
export async function writeEvaluation(workbook: Workbook, context: CommandContext): Promise<CommandReport> {
  const { content, sheet } = await writeDocument(workbook, context, {
    declaration: evaluationSheet,
    steps: evaluationSteps,
  });
  return {
    kind: 'done',
    words: summaryOf(content.evaluation),
    findings: content.findings,
    figures: evaluationReportFigures(content),
    sheet,
  };
}

function summaryOf(evaluation: Evaluation): Words {
  const { verdict, openPoints, readings, compared, sums, margin } = evaluation;
  const first = openPoints[0];
  if (first) {
    const reason = openPointWords[first.reason];
    const others = openPoints.length - 1;
    return {
      'zh-CN': `${verdictWords[verdict]['zh-CN']}：${reason['zh-CN'](first.seen)}${others > 0 ? `（另有 ${others} 处）` : ''}。`,
      'en-US': `${verdictWords[verdict]['en-US']}: ${reason['en-US'](first.seen)}${others > 0 ? ` (and ${others} more)` : ''}.`,
    };
  }
  const [emitted = '', counted = '', left = ''] = [compared, sums.counted, margin].map(
    (amount) => amount && displayTonnes(amount),
  );
  const { 'zh-CN': zh, 'en-US': en } = comparedWords[readings.comparison ?? usualReadings.comparison];
  const chosen = chosenReadings(readings);
  return {
    'zh-CN': `${verdictWords[verdict]['zh-CN']}：${zh} ${emitted} tCO2e，计入的抵消量 ${counted} tCO2e，余量 ${left} tCO2e。${chosen['zh-CN']}`,
    'en-US': `${verdictWords[verdict]['en-US']}: ${en} ${emitted} tCO2e, offsets counted ${counted} tCO2e, margin ${left} tCO2e.${chosen['en-US']}`,
  };
}

const reported = ['gross', 'removals', 'net', 'counted', 'pending', 'refused', 'unusable', 'margin'] as const;

/** What the report of a document counts up: what its figures say, and nothing of those that are not known. */
export function evaluationReportFigures(content: EvaluationContent): readonly ReportFigure[] {
  const rows = figureRows(content, 'en-US');
  return reported.flatMap((figure) => {
    const value = rows[evaluationFigures.indexOf(figure)]?.value;
    const label = figureName(figure, content.evaluation.readings);
    return typeof value === 'number' ? [{ label, value: String(value), unit: 't CO2e' }] : [];
  });
}
