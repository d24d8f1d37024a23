import { ambiguousFuels, fuelDensities, fuelNames, fuels, fuelSets } from '../data/fuels';
import type { Fuel, FuelName, FuelSet } from '../data/fuels';
import { Exact, exact } from './exact';
import type { Words } from './language';
import { enterYourOwn } from './own-factor';
import { notKnown, notUsable } from './refusal';
import { nearestNamesAmong, normalizeSpelling } from './spelling';
import { parseUnit, ratioOf } from './unit';

export type { Fuel, FuelSet } from '../data/fuels';

/** The set used when none is named; data/fuels.ts says why. */
export const defaultFuelSet: FuelSet['id'] = 'GB/T 32151';

const nameBySpelling = new Map<string, FuelName>(
  fuelNames.flatMap((name) =>
    [name.zhName, name.enName, ...name.spellings].map(
      (spelling) => [normalizeSpelling(spelling), name] as const,
    ),
  ),
);
const ambiguous = new Map(
  Object.entries(ambiguousFuels).map(([text, names]) => [normalizeSpelling(text), names]),
);
const nearestFuels = nearestNamesAmong(
  fuelNames.flatMap(({ zhName, enName, spellings }) =>
    [zhName, enName, ...spellings].map((spelling) => [spelling, zhName] as const),
  ),
);
const setBySpelling = new Map<string, FuelSet>(
  fuelSets.flatMap((set) =>
    [set.id, ...set.spellings].map((text) => [normalizeSpelling(text).replace(/\//g, ''), set] as const),
  ),
);

/** The parameter set that a text names. */
export function parseFuelSet(text: string): FuelSet['id'] {
  const set = setBySpelling.get(normalizeSpelling(text).replace(/\//g, ''));
  if (set) return set.id;
  const given = text.trim().slice(0, 40);
  const accepted = fuelSets.map(({ id }) => id).join('、');
  const inEnglish = accepted.replaceAll('、', ', ');
  if (/szdb/i.test(text)) {
    throw notKnown(
      `未收 SZDB/Z 69 的数值表；可用 ${accepted}，也${enterYourOwn['zh-CN']}`,
      `The table of SZDB/Z 69 is not held; use ${inEnglish}, or ${enterYourOwn['en-US']}`,
    );
  }
  throw notKnown(
    `没有名为“${given}”的参数集；可用 ${accepted}。`,
    `No parameter set “${given}” is held; use ${inEnglish}.`,
  );
}

/** The fuel that a text names, from one set. Another set never stands in. */
export function parseFuel(text: string, set: FuelSet['id'] = defaultFuelSet): Fuel {
  const given = text.trim().slice(0, 40);
  const name = nameBySpelling.get(normalizeSpelling(text));
  if (name) {
    const fuel = fuels.find((one) => one.set === set && one.zhName === name.zhName);
    if (fuel) return fuel;
    const others = fuels.filter((one) => one.zhName === name.zhName).map((one) => one.set);
    throw notKnown(
      `${set} 参数集中没有${name.zhName}；有该燃料的参数集：${others.join('、')}。`,
      `${name.enName} is not in the set ${set}; it is held in ${others.join(', ')}.`,
    );
  }
  const candidates = ambiguous.get(normalizeSpelling(text));
  if (candidates) {
    throw notKnown(
      `“${given}”指的燃料不唯一，请写明，例如 ${candidates.join('、')}。`,
      `“${given}” names several fuels; say which, e.g. ${candidates.join(', ')}.`,
    );
  }
  const nearest = nearestFuels(text);
  throw notKnown(
    `没有名为“${given}”的燃料；可用例如 ${nearest.length ? nearest.join('、') : '柴油、汽油、天然气'}。`,
    `No fuel “${given}” is known; use e.g. ${nearest.length ? nearest.join(', ') : 'diesel, gasoline, natural gas'}.`,
  );
}

/** A fuel of the default set with its names. */
export interface NamedFuel {
  readonly fuel: Fuel;
  readonly names: Words;
}

/** The fuel of the default set that a text names beyond doubt. */
export function fuelNamed(text: string): NamedFuel | undefined {
  const name = nameBySpelling.get(normalizeSpelling(text));
  const fuel = name && fuels.find((one) => one.set === defaultFuelSet && one.zhName === name.zhName);
  return fuel && { fuel, names: { 'zh-CN': name.zhName, 'en-US': name.enName } };
}

const tonnesCarbonToCo2 = new Exact(44).dividedBy(12);

/** t CO2 per GJ of a fuel: carbon content × oxidation × 44/12. */
function factorPerGigajoule({ carbonContent, oxidationPercent }: Fuel): Exact {
  return exact(carbonContent)
    .dividedBy(1000)
    .times(exact(oxidationPercent).dividedBy(100))
    .times(tonnesCarbonToCo2);
}

/** t CO2 per unit of a fuel: NCV × carbon content / 1000 × oxidation × 44/12 (7.2.1 b). The unit is the fuel's own when left out. */
export function fuelFactor(fuel: Fuel, unitText?: string): Exact {
  const perGigajoule = factorPerGigajoule(fuel);
  const perOwnUnit = perGigajoule.times(exact(fuel.ncv));
  if (unitText === undefined) return perOwnUnit;
  const unit = parseUnit(unitText);
  if (unit.dimension === 'energy') return perGigajoule.times(unit.size);
  const own = parseUnit(fuel.unit);
  if (unit.dimension === 'volume' && own.dimension === 'mass') {
    return perOwnUnit.times(unit.size).times(densityOf(fuel, unit.symbol));
  }
  return perOwnUnit.times(ratioOf(unit, own));
}

function densityOf(fuel: Fuel, symbol: string): Exact {
  const density = Object.hasOwn(fuelDensities, fuel.zhName) ? fuelDensities[fuel.zhName] : undefined;
  if (density) return exact(density.value);
  throw notUsable(
    `未收${fuel.zhName}的密度，不能按 ${symbol} 计算；请用质量单位（t、kg）。`,
    `No density of ${fuel.zhName} is held, so ${symbol} cannot be used; give its mass (t, kg).`,
  );
}

/** Whether the factor rests on a density besides the set's parameters. */
export function densityPassport(fuel: Fuel, unitText: string | undefined) {
  const usesDensity =
    unitText !== undefined && parseUnit(unitText).dimension === 'volume' && fuel.unit === 't';
  return usesDensity ? fuelDensities[fuel.zhName] : undefined;
}
