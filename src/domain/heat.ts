import { coolingSpellings, heatFactor } from '../data/heat-factors';
import { exact } from './exact';
import type { Exact } from './exact';
import { enterYourOwn } from './own-factor';
import { notKnown } from './refusal';
import { normalizeSpelling } from './spelling';

const heat = new Set(heatFactor.spellings.map(normalizeSpelling));
const cooling = new Set(coolingSpellings.map(normalizeSpelling));

/** Refuses kinds of which no default is held. Left out, bought heat is meant. */
function checkKind(kind: string | undefined): void {
  if (kind === undefined || heat.has(normalizeSpelling(kind))) return;
  const given = kind.trim().slice(0, 40);
  if (cooling.has(normalizeSpelling(kind))) {
    throw notKnown(
      `未收外购冷量的缺省因子；可按制冷用电量乘电力因子；有供应商因子的，${enterYourOwn['zh-CN']}`,
      `No default factor of bought cooling is held; count the power behind it, or ${enterYourOwn['en-US']}`,
    );
  }
  throw notKnown(
    `没有“${given}”的缺省因子；可用 热力、蒸汽、热水。`,
    `No default factor of “${given}” is held; use heat, steam or hot water.`,
  );
}

/** Default factor of bought heat in t CO2/GJ (7.2.4.2). */
export function heatDefault(kind?: string): Exact {
  checkKind(kind);
  return exact(heatFactor.value);
}

export function heatPassport(kind?: string) {
  checkKind(kind);
  return heatFactor.passport;
}
