import { gridRegions, gridYears, regionsWithoutFactor } from '../data/grid-factors';
import type { GridFactor, GridRegion, GridYear } from '../data/grid-factors';
import type { Words } from './language';
import { enterYourOwn } from './own-factor';
import { notKnown } from './refusal';
import { nearestNamesAmong, normalizeSpelling } from './spelling';

export type { GridRegion } from '../data/grid-factors';

const regionBySpelling = new Map<string, GridRegion>();
const acceptedNames: (readonly [spelling: string, name: string])[] = [];
for (const region of gridRegions) {
  for (const spelling of [region.zhName, region.enName, ...region.spellings]) {
    const normal = normalizeSpelling(spelling);
    if (regionBySpelling.has(normal)) continue;
    regionBySpelling.set(normal, region);
    acceptedNames.push([spelling, region.zhName]);
  }
}
const nearestRegions = nearestNamesAmong(acceptedNames);
const withoutFactor = new Set(regionsWithoutFactor.map(normalizeSpelling));

/** The grid or province that a text names; undefined when none is held. */
export function findRegion(text: string): GridRegion | undefined {
  return regionBySpelling.get(normalizeSpelling(text));
}

/** The grid or province that a text names; refuses what is not held, and says what 7.2.4.2 admits. */
export function parseRegion(text: string): GridRegion {
  const region = findRegion(text);
  if (region) return region;
  const given = text.trim().slice(0, 40);
  if (withoutFactor.has(normalizeSpelling(text))) {
    throw notKnown(
      `未收到“${given}”的电力排放因子；7.2.4.2 可用全国或区域电网平均因子（如 全国、南方），也${enterYourOwn['zh-CN']}`,
      `No electricity factor of “${given}” is held; 7.2.4.2 takes China or a regional grid such as China Southern, or ${enterYourOwn['en-US']}`,
    );
  }
  const nearest = nearestRegions(text);
  throw notKnown(
    `没有名为“${given}”的电网或省份；可用例如 ${nearest.length ? nearest.join('、') : '全国、南方、广东'}。`,
    `No grid or province “${given}” is known; use e.g. ${nearest.length ? nearest.join(', ') : 'China, China Southern, Guangdong'}.`,
  );
}

/** Years of which a factor of the region is held, oldest first. */
export function yearsHeld(region: GridRegion): GridYear[] {
  return gridYears.filter((year) => region.factors[year]);
}

/** The factor of a region in t CO2/MWh; of the newest year held when no year is given. Another year never stands in. */
export function gridFactor(region: GridRegion, year?: number): GridFactor & { readonly year: number } {
  const years = yearsHeld(region);
  const wanted = years.find((held) => held === (year ?? years.at(-1)));
  const factor = wanted === undefined ? undefined : region.factors[wanted];
  if (wanted !== undefined && factor) return { ...factor, year: wanted };
  throw notKnown(
    `没有${region.zhName} ${year ?? ''} 年的因子；所收年份：${years.join('、')}。`,
    `No factor of ${region.enName} for ${year ?? ''} is held; years held: ${years.join(', ')}.`,
  );
}

/** What 7.2.4.2 says of a factor of this kind, where it is no plain average of the nation or a region. */
export function admission(region: GridRegion): Words | undefined {
  if (region.kind === 'carbonMarket')
    return {
      'zh-CN': '用于碳市场报告，不是 7.2.4.2 所说的电网平均因子。',
      'en-US': 'For carbon market reports, not the grid average of 7.2.4.2.',
    };
  if (region.kind !== 'average')
    return {
      'zh-CN': '不是包含全部电量的平均因子（7.2.4.2）。',
      'en-US': 'Not the average over all power (7.2.4.2).',
    };
  if (region.level === 'provincial')
    return {
      'zh-CN': '省级因子：7.2.4.2 只列全国和区域电网平均因子。',
      'en-US': 'Provincial: 7.2.4.2 names national and regional averages only.',
    };
  return undefined;
}
