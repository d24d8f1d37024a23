import { displayTonnes } from '../domain/display-tonnes';
import type { Evaluation } from '../domain/evaluation';
import type { Words } from '../domain/language';
import { evaluationSheet } from '../sheets/declared/evaluation-sheet';
import { evaluationSteps } from '../sheets/documents/evaluation-steps';
import { figureNames, openPointWords, verdictWords } from '../sheets/documents/evaluation-words';
import type { Workbook } from '../workbook/workbook';
import type { CommandContext, CommandReport, ReportFigure } from './command-report';
import { evaluatedDossier } from './evaluated-dossier';

/** Compares the year's emissions with the offsets that count (8.3) and writes the evaluation as a document. */
export async function writeEvaluation(workbook: Workbook, context: CommandContext): Promise<CommandReport> {
  const { before, content } = await evaluatedDossier(workbook, context, evaluationSheet);
  const { steps, sheet } = evaluationSteps(before, content, context.language);
  await workbook.write({ steps: [...steps, { do: 'activate', sheet }] }, before);
  const { evaluation, findings } = content;
  return {
    kind: 'done',
    words: summaryOf(evaluation),
    findings,
    figures: evaluationReportFigures(evaluation),
    sheet,
  };
}

function summaryOf({ verdict, openPoints, emissions, sums, margin }: Evaluation): Words {
  const first = openPoints[0];
  if (first) {
    const reason = openPointWords[first.reason];
    const others = openPoints.length - 1;
    return {
      'zh-CN': `${verdictWords[verdict]['zh-CN']}：${reason['zh-CN'](first.seen)}${others > 0 ? `（另有 ${others} 处）` : ''}。`,
      'en-US': `${verdictWords[verdict]['en-US']}: ${reason['en-US'](first.seen)}${others > 0 ? ` (and ${others} more)` : ''}.`,
    };
  }
  const [net, counted, left] = [emissions.net, sums.counted, margin].map(displayTonnes);
  return {
    'zh-CN': `${verdictWords[verdict]['zh-CN']}：净排放 ${net} tCO2e，计入的抵消量 ${counted} tCO2e，余量 ${left} tCO2e。`,
    'en-US': `${verdictWords[verdict]['en-US']}: net emissions ${net} tCO2e, offsets counted ${counted} tCO2e, margin ${left} tCO2e.`,
  };
}

/** What the report of a document counts up. */
export function evaluationReportFigures({
  emissions,
  sums,
  unusable,
  margin,
}: Evaluation): readonly ReportFigure[] {
  const amounts = [
    ['gross', emissions.gross],
    ['removals', emissions.removals],
    ['net', emissions.net],
    ['counted', sums.counted],
    ['pending', sums.pending],
    ['refused', sums.refused],
    ['unusable', unusable],
    ['margin', margin],
  ] as const;
  return amounts.map(([figure, amount]) => ({
    label: figureNames[figure],
    value: amount.toString(),
    unit: 't CO2e',
  }));
}
