import { scope3Categories } from '../domain/boundary';
import type { Dossier } from '../domain/dossier';
import { emissionsOf } from '../domain/emissions-of-year';
import { sumExact, type Exact } from '../domain/exact';
import { valueOf } from '../domain/field';
import { saysNone } from '../domain/none-spelling';
import { needsScope3Target } from '../domain/science-target';
import { scopes } from '../domain/scope';
import { fieldTexts, withoutValue, type FieldReason } from './field-texts';
import type { ReasonText, Ruling } from './rule';

/** Why the share of scope 3 cannot be told. */
export type ShareReason = FieldReason | 'linesOpen' | 'noEmissions' | 'scope3NotCounted';

export const shareTexts: Readonly<Record<ShareReason, ReasonText>> = {
  ...fieldTexts,
  linesOpen: {
    seen: {
      'zh-CN': ({ count }) => `当年的排放清单有 ${count} 处缺项或不可读，范围3占比无法计算`,
      'en-US': ({ count }) =>
        `The year’s inventory has ${count} blank or unreadable cells, so the share of scope 3 cannot be computed`,
    },
    todo: {
      'zh-CN': () => '先补全排放清单，再重新检查',
      'en-US': () => 'Complete the inventory first, then check again',
    },
  },
  noEmissions: {
    seen: {
      'zh-CN': ({ reporting }) => `排放清单没有 ${reporting} 年的排放量`,
      'en-US': ({ reporting }) => `The inventory has no emissions of ${reporting}`,
    },
    todo: {
      'zh-CN': () => '填写报告年度的排放清单',
      'en-US': () => 'Fill in the inventory of the reporting year',
    },
  },
  scope3NotCounted: {
    seen: {
      'zh-CN': ({ reporting }) => `${reporting} 年没有核算范围3，也没有写明各类均“无”，占比未知`,
      'en-US': ({ reporting }) =>
        `Scope 3 of ${reporting} was not counted, and not every kind is stated as “none”: its share is unknown`,
    },
    todo: {
      'zh-CN': () => '估算范围3并填入排放清单；确实没有的，在“边界与排放源”中写“无”',
      'en-US': () =>
        'Estimate scope 3 in the inventory; where there is none, write “none” on the boundary sheet',
    },
  },
};

/** Scope 3 of the reporting year against scopes 1 to 3: every line counts, whatever type of neutrality is declared. */
export type Scope3Share =
  | { readonly state: 'known'; readonly share: Exact; readonly isAbove: boolean }
  | { readonly state: 'unknown'; readonly ruling: Ruling<ShareReason> };

export function scope3ShareOf({ organization, lines, boundary, tables }: Dossier): Scope3Share {
  const { reportingYear: year } = organization;
  if (year.state !== 'value')
    return { state: 'unknown', ruling: withoutValue(year, 'organization.reportingYear') };
  const wholeChain = { state: 'value', value: 'fullValueChain', at: year.at } as const;
  const { byScope, inside, openPoints } = emissionsOf({ ...organization, neutralityType: wholeChain }, lines);
  const facts = { reporting: year.value };
  const all = sumExact(scopes.map((scope) => byScope[scope]));
  const open = openPoints.filter(({ reason }) => reason === 'lineUnreadable' || reason === 'lineIncomplete');
  if (open.length > 0) return unknown('linesOpen', { count: open.length }, open[0]?.at);
  if (!all.greaterThan(0)) return unknown('noEmissions', facts, inside[0]?.at ?? tables.inventory);
  const isCounted = inside.some((line) => valueOf(line.scope) === 3 && valueOf(line.category) !== 'removal');
  const unstated = scope3Categories
    .map((category) => boundary.statements[category])
    .find((statement) => statement.state !== 'value' || !saysNone(statement.value));
  if (!isCounted && unstated) return unknown('scope3NotCounted', facts, unstated.at ?? tables.inventory);
  return {
    state: 'known',
    share: byScope[3].dividedBy(all),
    isAbove: needsScope3Target(byScope[1], byScope[2], byScope[3]),
  };
}

function unknown(
  reason: ShareReason,
  facts: Ruling['facts'],
  at: Ruling['at'],
): Extract<Scope3Share, { readonly state: 'unknown' }> {
  return { state: 'unknown', ruling: { outcome: 'cannotTell', reason, facts, at } };
}
