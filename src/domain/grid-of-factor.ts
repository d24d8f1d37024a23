import { gridRegions, gridYears, type GridRegion, type GridYear } from '../data/grid-factors';
import { exact, type Exact } from './exact';
import { remembering } from './remembering';

/** A grid factor held, with the region and year it is of. */
export interface HeldGridFactor {
  readonly region: GridRegion;
  readonly year: GridYear;
  readonly value: Exact;
}

const held: readonly HeldGridFactor[] = gridRegions.flatMap((region) =>
  gridYears.flatMap((year) => {
    const factor = region.factors[year];
    return factor ? [{ region, year, value: exact(factor.value) }] : [];
  }),
);

const heldByValue = new Map<string, readonly HeldGridFactor[]>();
for (const each of held) {
  const key = each.value.toString();
  heldByValue.set(key, [...(heldByValue.get(key) ?? []), each]);
}

/** The grid factors held that have a value, in t CO2 per MWh. */
export function gridFactorsOfValue(tonnesPerMwh: Exact): readonly HeldGridFactor[] {
  return heldByValue.get(tonnesPerMwh.toString()) ?? [];
}

const spellings = gridRegions
  .flatMap((region) =>
    [region.zhName, region.enName, ...region.spellings].map((spelling) => ({
      region,
      spelling: spelling.normalize('NFKC').toLowerCase(),
    })),
  )
  .sort((one, other) => other.spelling.length - one.spelling.length);

/** The grids and provinces that a text names, each by its longest spelling: `全国碳市场` is not `全国`. */
export const gridsNamedIn = /* @__PURE__ */ remembering((text: string): readonly GridRegion[] => {
  let left = text.normalize('NFKC').toLowerCase();
  const named: GridRegion[] = [];
  for (const { region, spelling } of spellings) {
    const at = positionOf(spelling, left);
    if (at < 0) continue;
    if (!named.includes(region)) named.push(region);
    // Taken out, so that no shorter name is found inside it.
    left = `${left.slice(0, at)} ${left.slice(at + spelling.length)}`;
  }
  return named;
});

/** Latin names stand alone: `factory` is no name of a grid. */
function positionOf(spelling: string, text: string): number {
  const at = text.indexOf(spelling);
  if (at < 0 || /\p{Script=Han}/u.test(spelling)) return at;
  const around = `${text[at - 1] ?? ' '}${text[at + spelling.length] ?? ' '}`;
  return /[a-z]/.test(around) ? -1 : at;
}

/** The years of which grid factors are held that a text names. */
export const gridYearsNamedIn = /* @__PURE__ */ remembering((text: string): readonly GridYear[] => {
  const named = new Set<number>(
    [...text.normalize('NFKC').matchAll(/(?<!\d)(20\d\d)(?!\d)/g)].map(([, year]) => Number(year)),
  );
  return gridYears.filter((year) => named.has(year));
});
