import { Findings } from '../rules/findings';
import { displayTonnes } from '../domain/display-tonnes';
import { newestReport, reports, type Report } from '../domain/gwp';
import { changeUnder, gwpImpact as impactOf, type GwpImpactRow } from '../domain/gwp-impact';
import type { Words } from '../domain/language';
import { gwpImpactSheet } from '../sheets/declared/gwp-impact-sheet';
import { gwpImpactSteps } from '../sheets/gwp-impact-steps';
import { inventorySheet } from '../sheets/declared/inventory-sheet';
import { organizationSheet } from '../sheets/declared/organization-sheet';
import { chosenReport } from '../sheets/reading/chosen-report';
import { readInventory } from '../sheets/reading/read-inventory';
import { carries } from '../sheets/reading/read-table';
import { refuseNamesakes } from '../sheets/refuse-namesakes';
import { refuseRowsBelow } from '../sheets/refuse-rows-below';
import { sheetWanted } from '../sheets/sheet-wanted';
import type { Workbook } from '../workbook/workbook';
import type { CommandContext, CommandReport, ReportFigure } from './command-report';

/** Shows what other IPCC reports would make of the inventory, on a sheet of its own; the inventory stays as it is. */
export async function gwpImpact(workbook: Workbook, context: CommandContext): Promise<CommandReport> {
  const before = await workbook.read((sheet) => {
    if (carries(sheet, gwpImpactSheet)) return 'formulas';
    return [inventorySheet, organizationSheet].some((each) => carries(sheet, each)) ? 'values' : undefined;
  });
  refuseNamesakes(before, [inventorySheet, gwpImpactSheet]);
  const inventory = readInventory(before);
  if (!inventory) throw sheetWanted(inventorySheet);
  refuseRowsBelow(inventory.found);
  const report = chosenReport(before);
  const impact = impactOf(inventory.lines);
  if (impact.length === 0) {
    return {
      kind: 'nothingToDo',
      words: noLines,
      findings: Findings.none,
      figures: [],
      sheet: inventory.found.sheet.name,
    };
  }
  const { steps, sheet } = gwpImpactSteps(before, impact, context.language);
  await workbook.write({ steps: [...steps, { do: 'activate', sheet }] }, before);
  const totals = impact.filter(({ gas }) => gas === 'total');
  return {
    kind: 'done',
    words: summaryOf(totals, report),
    findings: Findings.none,
    figures: totals.flatMap(figuresOf),
    sheet,
  };
}

const noLines: Words = {
  'zh-CN': '排放清单中没有可比较的排放量，没有写入任何内容。',
  'en-US': 'The inventory has no emissions to compare; nothing was written.',
};

/** How the emissions change under the report that was chosen, and under the newest where that is another. */
function summaryOf(totals: readonly GwpImpactRow[], chosen: Report | undefined): Words {
  const compared = chosen === undefined || chosen === newestReport ? [newestReport] : [chosen, newestReport];
  const said = (language: keyof Words, report: Report): string =>
    totals
      .map((total) => {
        const year = total.year ?? { 'zh-CN': '未写年份', 'en-US': 'without a year' }[language];
        const change = changeUnder(total, report);
        const by = change ? `${change.isNegative() ? '' : '+'}${displayTonnes(change)} tCO2e` : '?';
        return language === 'zh-CN' ? `${year} ${by}` : `${year}: ${by}`;
      })
      .join(language === 'zh-CN' ? '，' : ', ');
  const zh = compared.map((report) => `全部改用 ${report} 的 GWP，排放量变化：${said('zh-CN', report)}。`);
  const en = compared.map(
    (report) => `With the GWP of ${report} throughout, emissions change by: ${said('en-US', report)}. `,
  );
  return {
    'zh-CN': `${zh.join('')}排放清单没有改动。`,
    'en-US': `${en.join('')}The inventory was not changed.`,
  };
}

function figuresOf(total: GwpImpactRow): readonly ReportFigure[] {
  const label = (name: string): Words => ({
    'zh-CN': `${total.year ?? ''} ${name}`,
    'en-US': `${total.year ?? ''} ${name}`,
  });
  return reports.flatMap((report) => {
    const tonnes = total.under[report].tonnes;
    return tonnes ? [{ label: label(report), value: tonnes.toString(), unit: 't CO2e' }] : [];
  });
}
