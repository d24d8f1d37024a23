import type { Exact } from '../domain/exact';
import { newestReport, reports } from '../domain/gwp';
import { changeUnder, type GwpImpactRow } from '../domain/gwp-impact';
import type { Language, Words } from '../domain/language';
import { freeSheetName } from './free-sheet-name';
import { gwpImpactSheet } from './declared/gwp-impact-sheet';
import { ownWordsSteps } from './own-words';
import { findTable } from './reading/read-table';
import { rewriteTable, type RowInput } from './rewrite-table';
import { tableSheetSteps } from './table-sheet-steps';
import type { WorkbookSnapshot } from './workbook-snapshot';
import type { WriteStep } from './write-plan';

type GwpImpactKey = (typeof gwpImpactSheet)['columns'][number]['key'];

/** The steps that renew the impact, adding its sheet where there is none. */
export function gwpImpactSteps(
  before: WorkbookSnapshot,
  impact: readonly GwpImpactRow[],
  language: Language,
): { readonly steps: readonly WriteStep[]; readonly sheet: string } {
  const rows = impact.map((row) => rowInput(row, language));
  const found = findTable(before, gwpImpactSheet);
  if (found) {
    const { sheet, table, body } = found;
    const steps: readonly WriteStep[] = [
      ...ownWordsSteps(found, gwpImpactSheet, language),
      ...rewriteTable(found, gwpImpactSheet, rows),
      {
        do: 'print',
        sheet: sheet.name,
        area: { ...table.area, row: 0, rows: body.first + rows.length },
        orientation: gwpImpactSheet.print,
        titleRows: body.first,
      },
    ];
    return { steps, sheet: sheet.name };
  }
  const sheet = freeSheetName(
    gwpImpactSheet.tab[language],
    before.sheets.map(({ name }) => name),
  );
  const body = rows.map((row) => gwpImpactSheet.columns.map(({ key }) => row[key]));
  return { steps: tableSheetSteps(gwpImpactSheet, sheet, language, new Map(), body), sheet };
}

const gasWords: Readonly<Record<'asStated' | 'total', Words>> = {
  asStated: { 'zh-CN': '因子已含 GWP 或无法复算', 'en-US': 'GWP within the factor, or not computable' },
  total: { 'zh-CN': '合计', 'en-US': 'Total' },
};

function rowInput(row: GwpImpactRow, language: Language): RowInput<GwpImpactKey> {
  const { year, gas, mass, under, now } = row;
  const byReport = reports.flatMap((report) => [
    [`gwp${report}`, numberOf(under[report].gwp)] as const,
    [`tonnes${report}`, numberOf(under[report].tonnes)] as const,
  ]);
  return {
    year: year ?? '',
    gas: typeof gas === 'string' ? gasWords[gas][language] : gas.key,
    mass: numberOf(mass),
    ...Object.fromEntries(byReport),
    now: numberOf(now),
    change: numberOf(changeUnder(row, newestReport)),
  };
}

function numberOf(amount: Exact | undefined): number | '' {
  return amount?.toNumber() ?? '';
}
