import type { Dossier, DossierList } from '../domain/dossier';
import { valueOf, type Field } from '../domain/field';
import type { InventoryLine } from '../domain/inventory-line';
import { linesOfYear } from '../domain/lines-of-year';
import { bySheet } from './by-sheet';
import type { ReasonText, Ruling } from './rule';

/** Which list of the dossier has nothing to report. */
export type EmptyListReason = 'noLines' | 'noTargets' | 'noMeasures' | 'noOffsets';

const listNames = {
  noLines: { 'zh-CN': '排放清单', 'en-US': 'inventory' },
  noTargets: { 'zh-CN': '减排目标', 'en-US': 'list of targets' },
  noMeasures: { 'zh-CN': '减排计划', 'en-US': 'reduction plan' },
  noOffsets: { 'zh-CN': '抵消台账', 'en-US': 'offset ledger' },
} as const;

const listOf: Readonly<Record<EmptyListReason, DossierList>> = {
  noLines: 'inventory',
  noTargets: 'targets',
  noMeasures: 'measures',
  noOffsets: 'offsets',
};

function emptyListText(reason: EmptyListReason): ReasonText {
  const { 'zh-CN': chinese, 'en-US': english } = listNames[reason];
  const [ofYear, ofYearEnglish] = reason === 'noLines' ? ['报告年度的', ' for the reporting year'] : ['', ''];
  return bySheet(
    {
      seen: {
        'zh-CN': () => `${chinese}里没有${ofYear}内容`,
        'en-US': () => `The ${english} has no entry${ofYearEnglish}`,
      },
      todo: {
        'zh-CN': () => `填写${chinese}`,
        'en-US': () => `Fill in the ${english}`,
      },
    },
    {
      seen: {
        'zh-CN': () => `工作簿里没有${chinese}`,
        'en-US': () => `The workbook has no ${english}`,
      },
      todo: {
        'zh-CN': () => `先用“建立工作簿”加入${chinese}，再填写`,
        'en-US': () => `Build the workbook to add the ${english}, then fill it in`,
      },
    },
  );
}

/** The words for lists that have nothing to report. */
export const emptyListTexts: Readonly<Record<EmptyListReason, ReasonText>> = {
  noLines: emptyListText('noLines'),
  noTargets: emptyListText('noTargets'),
  noMeasures: emptyListText('noMeasures'),
  noOffsets: emptyListText('noOffsets'),
};

/** A ruling on a list that is needed and has nothing in it; without its sheet it cannot be told. */
export function emptyList<Reason extends EmptyListReason>(
  { tables }: Dossier,
  reason: Reason,
  entries: readonly unknown[],
): readonly Ruling<Reason>[] {
  if (entries.length > 0) return [];
  const at = tables[listOf[reason]];
  return [{ outcome: at === undefined ? 'cannotTell' : 'failed', reason, facts: {}, at }];
}

/**
 * One ruling on all fields of some things that have no value, at the first blank or else the first of them; none when
 * every field has one. A thing may be without a field.
 */
export function lackedBySome<Reason extends string, Thing>(
  reason: Reason,
  things: readonly Thing[],
  ...fields: readonly ((thing: Thing) => Field<unknown> | undefined)[]
): readonly Ruling<Reason>[] {
  let count = 0;
  let first: Field<unknown> | undefined;
  for (const thing of things) {
    for (const fieldOf of fields) {
      const field = fieldOf(thing);
      if (!field || field.state === 'value') continue;
      count++;
      if (!first || (first.state !== 'blank' && field.state === 'blank')) first = field;
    }
  }
  if (!first) return [];
  const outcome = first.state === 'blank' ? 'failed' : 'cannotTell';
  return [{ outcome, reason, facts: { count }, at: first.at }];
}

/** The lines of the reporting year. */
export function linesOfReportingYear({ lines, organization }: Dossier): readonly InventoryLine[] {
  return linesOfYear(lines, valueOf(organization.reportingYear));
}
