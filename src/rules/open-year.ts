import { qualifiedReference, type CellAddress } from '../domain/cell';
import type { OpenPoint } from '../domain/open-point';
import type { ReasonText, Ruling } from './rule';

/** Why the emissions of a year are not known. */
export type OpenYearReason = 'yearWithoutLines' | 'emissionsOpen';

/** The words for a year that could not be added up; `facts.year` says which, `facts.other` where to look. */
export const openYearTexts: Readonly<Record<OpenYearReason, ReasonText>> = {
  yearWithoutLines: {
    seen: {
      'zh-CN': ({ year }) => `排放清单里没有 ${year} 年范围内的数据`,
      'en-US': ({ year }) => `The inventory has no line of ${year} that belongs here`,
    },
    todo: {
      'zh-CN': ({ year }) => `补入 ${year} 年的排放后重新检查`,
      'en-US': ({ year }) => `Enter the emissions of ${year} and check again`,
    },
  },
  emissionsOpen: {
    seen: {
      'zh-CN': ({ year, other }) => `${year} 年的排放量还不能加总，见 ${other}`,
      'en-US': ({ year, other }) => `The emissions of ${year} cannot be added up yet: see ${other}`,
    },
    todo: {
      'zh-CN': ({ other }) => `先补全或改正 ${other}`,
      'en-US': ({ other }) => `First fill in or correct ${other}`,
    },
  },
};

/** That the emissions of a year are not known, at the cell of what hangs on them. */
export function openYear(year: number, open: OpenPoint, at: CellAddress | undefined): Ruling<OpenYearReason> {
  const place = open.at && qualifiedReference(open.at);
  return place === undefined
    ? { outcome: 'cannotTell', reason: 'yearWithoutLines', facts: { year }, at }
    : { outcome: 'cannotTell', reason: 'emissionsOpen', facts: { year, other: place }, at };
}
