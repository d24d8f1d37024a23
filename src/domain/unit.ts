import { ambiguousUnits, units } from '../data/units';
import type { Dimension } from '../data/units';
import { Exact } from './exact';
import { notKnown, notUsable } from './refusal';
import { nearestNamesAmong } from './spelling';

export type { Dimension } from '../data/units';

/** A unit of an amount. Units nobody defined (`件`, `台`) are their own dimension: they cancel against themselves only. */
export interface Unit {
  readonly symbol: string;
  readonly dimension: Dimension | `own: ${string}`;
  /** In the dimension's base unit: t, GJ, m³, Nm³, km … */
  readonly size: Exact;
}

/** No unit that anybody writes is longer. */
const longestUnit = 60;

/** Full-width forms, superscripts, middle dots and spaces in one form; letters keep their case. */
function plainUnit(text: string): string {
  return text
    .replace(/10([⁰¹²³⁴⁵⁶⁷⁸⁹]+)/g, (_, digits: string) => `10^${digits.normalize('NFKC')}`)
    .normalize('NFKC')
    .replace(/10\^?4\s*(?=[^\d\s])/, '万')
    .replace(/10\^8\s*/, '亿')
    .replace(/[\s·*×⋅∙•]+/g, '');
}

const ambiguous = new Map(Object.entries(ambiguousUnits));
const unitByExactCase = new Map<string, Unit>();
const unitByFoldedCase = new Map<string, Unit>();
for (const { symbol, dimension, size, spellings, exactCase } of units) {
  const unit: Unit = { symbol, dimension, size: new Exact(size) };
  for (const spelling of exactCase ?? []) unitByExactCase.set(plainUnit(spelling), unit);
  for (const spelling of spellings) unitByFoldedCase.set(plainUnit(spelling).toLowerCase(), unit);
}

const nearestUnits = nearestNamesAmong(
  units.flatMap(({ symbol, spellings }) => spellings.map((spelling) => [spelling, symbol] as const)),
);

/** The unit of a text if it is one of those defined. */
export function findUnit(text: string): Unit | undefined {
  if (text.length > longestUnit) return undefined;
  const plain = plainUnit(text);
  if (ambiguous.has(plain)) return undefined;
  return unitByExactCase.get(plain) ?? unitByFoldedCase.get(plain.toLowerCase());
}

function refuseAmbiguous(text: string): void {
  if (text.length > longestUnit) {
    throw notUsable(`单位过长：“${text.slice(0, 20)}…”。`, `The unit is too long: “${text.slice(0, 20)}…”.`);
  }
  const meanings = ambiguous.get(plainUnit(text));
  if (meanings === undefined) return;
  throw notUsable(
    `单位“${text.trim()}”有歧义（${meanings}），请写明。`,
    `The unit “${text.trim()}” can be read two ways (${meanings}); write it out.`,
  );
}

/** The unit of a text; refuses unknown and ambiguous ones with near names. */
export function parseUnit(text: string): Unit {
  refuseAmbiguous(text);
  const unit = findUnit(text);
  if (unit) return unit;
  const given = text.trim().slice(0, 40);
  const nearest = nearestUnits(given);
  const example = nearest.length ? nearest.join('、') : 'kWh、t、GJ、Nm³';
  throw notKnown(
    `不认识单位“${given}”；可用例如 ${example}。`,
    `The unit “${given}” is not known; use e.g. ${example.replaceAll('、', ', ')}.`,
  );
}

/** The unit of a counted thing: a known one, or what stands there as its own dimension (`件`). */
export function parseCountedUnit(text: string): Unit {
  refuseAmbiguous(text);
  const plain = plainUnit(text).toLowerCase();
  return findUnit(text) ?? { symbol: text.trim(), dimension: `own: ${plain}`, size: new Exact(1) };
}

/** How many `to` make one `from`; refuses units of different dimensions. */
export function ratioOf(from: Unit, to: Unit): Exact {
  if (from.dimension === to.dimension) return from.size.dividedBy(to.size);
  const gasVolumes = [from.dimension, to.dimension].sort().join() === 'normalVolume,volume';
  throw gasVolumes
    ? notUsable(
        `${from.symbol} 与 ${to.symbol} 不能互换：Nm³ 指 0 °C、101.325 kPa 下的气体，请先换算到同一状态。`,
        `${from.symbol} and ${to.symbol} do not cancel: Nm³ is gas at 0 °C and 101.325 kPa; bring both to one state.`,
      )
    : notUsable(
        `单位 ${from.symbol} 与 ${to.symbol} 不能约去或换算。`,
        `The units ${from.symbol} and ${to.symbol} do not cancel.`,
      );
}

/** A factor's unit, e.g. `kgCO2/kWh`: mass of what, per what. */
export interface FactorUnit {
  readonly mass: Unit;
  /** What the mass is of, as written (`CO2e`, `CH4`); undefined when the unit does not say. */
  readonly species: string | undefined;
  readonly per: Unit;
}

/** Reads `tCO2e/万kWh`, `kg CO₂/kWh`, `吨二氧化碳/吨`, `g/km`. Refuses what is no mass per something. */
export function parseFactorUnit(text: string): FactorUnit {
  refuseAmbiguous(text);
  const given = text.trim();
  const [numerator, denominator, ...rest] = splitAtPer(text);
  if (numerator === undefined || denominator === undefined || denominator.trim() === '' || rest.length > 0) {
    throw notUsable(
      `因子单位“${given}”须写作“质量/活动单位”，如 kgCO2/kWh、tCO2e/t。`,
      `The factor unit “${given}” must be a mass per something, e.g. kgCO2/kWh, tCO2e/t.`,
    );
  }
  return { ...massOfSpecies(numerator, given), per: parseCountedUnit(denominator) };
}

function splitAtPer(text: string): string[] {
  return text
    .replace(/[／∕÷]/g, '/')
    .replace(/\s+per\s+/i, '/')
    .split('/');
}

/** The longest beginning that is a unit of mass; the rest says of what. */
function massOfSpecies(numerator: string, given: string): { mass: Unit; species: string | undefined } {
  const plain = plainUnit(numerator);
  for (let length = plain.length; length > 0; length--) {
    const mass = findUnit(plain.slice(0, length));
    if (mass?.dimension !== 'mass') continue;
    const species = plain.slice(length).replace(/^[(（]|[)）]$/g, '');
    if (/^c$/i.test(species) || species === '碳') {
      throw notUsable(
        `“${given}”是碳含量，不是 CO2 因子；须乘以氧化率和 44/12。`,
        `“${given}” is carbon content, not a CO2 factor: times oxidation and 44/12.`,
      );
    }
    return { mass, species: species === '' ? undefined : species };
  }
  throw notUsable(
    `因子单位“${given}”的分子须为质量，如 kgCO2、t。`,
    `The factor unit “${given}” must begin with a mass, e.g. kgCO2, t.`,
  );
}
