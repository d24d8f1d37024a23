import type { Exact } from '../domain/exact';
import { newestReport, reports } from '../domain/gwp';
import { changeUnder, type GwpImpactRow } from '../domain/gwp-impact';
import type { Language, Words } from '../domain/language';
import { gwpImpactSheet } from './declared/gwp-impact-sheet';
import { renewedTable } from './renewed-table';
import type { RowInput } from './rewrite-table';
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
  return renewedTable(before, gwpImpactSheet, rows, language);
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
