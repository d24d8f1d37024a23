import { displayTonnes } from '../domain/display-tonnes';
import type { Standing } from '../domain/evaluation';
import { Exact, sumExact } from '../domain/exact';
import type { Words } from '../domain/language';
import type { RuledOffset } from '../rules/judge-offsets';
import { offsetsSheet } from '../sheets/declared/offsets-sheet';
import type { Workbook } from '../workbook/workbook';
import { check } from './check';
import type { CommandContext, CommandReport, ReportFigure } from './command-report';

/** Examines every record of the offset ledger by 7.3, writes the findings and, beside each record, its result. */
export function checkOffsets(workbook: Workbook, context: CommandContext): Promise<CommandReport> {
  return check(workbook, context, {
    examination: 'offsets',
    needs: offsetsSheet,
    sumUp: ({ offsets }) => ({
      kind: offsets.length === 0 ? 'nothingToDo' : 'done',
      words: offsetSummary(offsets),
      figures: [],
    }),
  });
}

function tonnesOf(ruled: readonly RuledOffset[], standing: Standing): Exact {
  return sumExact(
    ruled.flatMap((offset) => (offset.standing === standing && offset.tonnes ? [offset.tonnes] : [])),
  );
}

function countOf(ruled: readonly RuledOffset[], standing: Standing): number {
  return ruled.filter((offset) => offset.standing === standing).length;
}

function offsetSummary(ruled: readonly RuledOffset[]): Words {
  if (ruled.length === 0) {
    return {
      'zh-CN': '抵消台账中没有记录，没有可检查的内容；这不等于通过。',
      'en-US': 'The offset ledger has no records, so there is nothing to check; that is not a pass.',
    };
  }
  const [counted, pending, refused] = (['counted', 'pending', 'refused'] as const).map((standing) => ({
    count: countOf(ruled, standing),
    tonnes: displayTonnes(tonnesOf(ruled, standing)),
  }));
  const passed = ruled.reduce((sum, { met }) => sum + met, 0);
  return {
    'zh-CN': `共 ${ruled.length} 条记录：计入 ${counted?.count} 条（${counted?.tonnes} tCO2e），待定 ${pending?.count} 条（${pending?.tonnes} tCO2e），不计入 ${refused?.count} 条（${refused?.tonnes} tCO2e）；另有 ${passed} 项要求已满足。`,
    'en-US': `Records: ${ruled.length}. Counted: ${counted?.count} (${counted?.tonnes} tCO2e); pending: ${pending?.count} (${pending?.tonnes} tCO2e); refused: ${refused?.count} (${refused?.tonnes} tCO2e). Requirements met: ${passed}.`,
  };
}

const standingLabels: Readonly<Record<Standing, Words>> = {
  counted: { 'zh-CN': '计入抵消量', 'en-US': 'Counted' },
  pending: { 'zh-CN': '待定', 'en-US': 'Pending' },
  refused: { 'zh-CN': '不计入', 'en-US': 'Refused' },
};

/** t CO2e by standing. */
export function offsetFigures(ruled: readonly RuledOffset[]): readonly ReportFigure[] {
  return (['counted', 'pending', 'refused'] as const).map((standing) => ({
    label: standingLabels[standing],
    value: tonnesOf(ruled, standing).toString(),
    unit: 't CO2e',
  }));
}
