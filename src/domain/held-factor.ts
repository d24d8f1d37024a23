import { fuelNames, fuels, fuelSets, type Fuel } from '../data/fuels';
import type { GridRegion, GridYear } from '../data/grid-factors';
import { heatFactor } from '../data/heat-factors';
import { tonnesPerMwh } from './electricity-of-year';
import { isEquivalent } from './emission';
import { Exact, exact, isStatedBy } from './exact';
import { fuelFactor } from './fuel';
import { gridFactorsOfValue, gridsNamedIn, gridYearsNamedIn } from './grid-of-factor';
import type { LineCategory } from './inventory-line';
import type { Words } from './language';
import type { Passport } from './passport';
import { Refusal } from './refusal';
import { remembering } from './remembering';
import { normalizeSpelling } from './spelling';
import { parseFactorUnit, parseUnit, ratioOf } from './unit';

/** A factor as somebody wrote it, with what may tell which of ours it is. */
export interface WrittenFactor {
  readonly value: Exact;
  readonly unit: string | undefined;
  /** undefined where it is not known, as in the register. */
  readonly category: LineCategory | undefined;
  readonly source: string;
  readonly origin: string;
}

/** A factor that the product holds: what it is, and the formula that gives it. */
export interface HeldFactor {
  readonly of: Words;
  readonly formula: Words;
  /** In the unit that the factor was written in. */
  readonly value: Exact;
  readonly passport: Passport;
}

/** The factors held that have exactly the value of one that was written without saying where it is from. */
export function heldFactorsOfValue(written: WrittenFactor): readonly HeldFactor[] {
  return [...gridOfValue(written), ...heat(written), ...fuelsOf(written, fuels)].filter((held) =>
    isStatedBy(written.value, held.value),
  );
}

/** The factors held that the origin of a written one names: a grid of a year, a fuel of a set of parameters. */
export function heldFactorsNamed(written: WrittenFactor): readonly HeldFactor[] {
  const grids = mayBe(written, 'electricity') ? gridNamed(written.origin)(written.unit) : [];
  const sets = mayBe(written, 'combustion') ? setsNamedIn(written.origin) : [];
  const named = sets.length > 0 ? fuelNamed(written.source) : undefined;
  if (!named) return grids;
  const ofSets = fuels.filter(
    (fuel) => fuel.zhName === named.zhName && sets.some(({ id }) => id === fuel.set),
  );
  return [...grids, ...fuelsOf(written, ofSets)];
}

const setsNamedIn = remembering((origin: string) => {
  const plain = normalizeSpelling(origin);
  return fuelSets.filter(({ id, passport }) =>
    [id, passport.document].some((name) => plain.includes(normalizeSpelling(name))),
  );
});

const fuelNamed = remembering((source: string) => {
  const plain = normalizeSpelling(source);
  return fuelNames.find((name) =>
    [name.zhName, name.enName, ...name.spellings].some((spelling) => normalizeSpelling(spelling) === plain),
  );
});

function mayBe(written: WrittenFactor, category: LineCategory): boolean {
  return written.category === undefined || written.category === category;
}

/** How many t CO2 per MWh a factor of one is in the unit written. */
const perMwh = remembering((unit: string | undefined): Exact | undefined => tonnesPerMwh(new Exact(1), unit));

function gridOfValue(written: WrittenFactor): readonly HeldFactor[] {
  const one = perMwh(written.unit);
  if (!one || !mayBe(written, 'electricity')) return [];
  return gridFactorsOfValue(written.value.times(one)).flatMap(({ region, year }) =>
    gridFactorsHeld(region, year, one),
  );
}

const gridNamed = remembering((origin: string) =>
  remembering((unit: string | undefined): readonly HeldFactor[] => {
    const one = perMwh(unit);
    if (!one) return [];
    const years = gridYearsNamedIn(origin);
    return gridsNamedIn(origin).flatMap((region) =>
      years.flatMap((year) => gridFactorsHeld(region, year, one)),
    );
  }),
);

/** The factor of a region in a year, in a unit of which one is `one` t CO2 per MWh; none where none is held. */
function gridFactorsHeld({ zhName, enName, factors }: GridRegion, year: GridYear, one: Exact): HeldFactor[] {
  const factor = factors[year];
  if (!factor) return [];
  return [
    {
      of: { 'zh-CN': `${zhName}${year}年电力因子`, 'en-US': `electricity factor of ${enName}, ${year}` },
      formula: { 'zh-CN': `CN.GRID("${zhName}",${year})`, 'en-US': `CN.GRID("${enName}",${year})` },
      value: exact(factor.value).dividedBy(one),
      passport: factor.passport,
    },
  ];
}

/** A factor's unit as t CO2 per so much; undefined where it is no factor of CO2. */
function co2Unit(unit: string | undefined) {
  if (unit === undefined) return undefined;
  try {
    const { mass, species, per } = parseFactorUnit(unit);
    const isOfCo2 = species === undefined || isEquivalent(species) || normalizeSpelling(species) === 'co2';
    return isOfCo2 ? { mass, per } : undefined;
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

const gigajoule = parseUnit('GJ');

function heat(written: WrittenFactor): readonly HeldFactor[] {
  const unit = written.category === 'heat' ? co2Unit(written.unit) : undefined;
  if (unit?.per.dimension !== 'energy') return [];
  const value = exact(heatFactor.value).times(ratioOf(unit.per, gigajoule)).dividedBy(unit.mass.size);
  const of = { 'zh-CN': '外购热力缺省因子', 'en-US': 'default factor of purchased heat' };
  const formula = { 'zh-CN': 'CN.HEAT()', 'en-US': 'CN.HEAT()' };
  return [{ of, formula, value, passport: heatFactor.passport }];
}

function fuelsOf(written: WrittenFactor, candidates: readonly Fuel[]): readonly HeldFactor[] {
  const unit = mayBe(written, 'combustion') ? co2Unit(written.unit) : undefined;
  if (!unit) return [];
  return candidates.flatMap((fuel): HeldFactor[] => {
    const value = factorIn(fuel, unit.per.symbol);
    if (!value) return [];
    const enName = fuelNames.find(({ zhName }) => zhName === fuel.zhName)?.enName ?? fuel.zhName;
    return [
      {
        of: { 'zh-CN': `${fuel.zhName}的因子（${fuel.set}）`, 'en-US': `factor of ${enName} (${fuel.set})` },
        formula: {
          'zh-CN': `CN.FUEL("${fuel.zhName}","${unit.per.symbol}","${fuel.set}")`,
          'en-US': `CN.FUEL("${enName}","${unit.per.symbol}","${fuel.set}")`,
        },
        value: value.dividedBy(unit.mass.size),
        passport: fuel.passport,
      },
    ];
  });
}

/** Undefined where the fuel is not counted in that unit. */
function factorIn(fuel: Fuel, unit: string): Exact | undefined {
  try {
    return fuelFactor(fuel, unit);
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}
