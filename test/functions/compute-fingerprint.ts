import { blends } from '../../src/data/blends';
import { creditKinds } from '../../src/data/credit-kinds';
import { forestryMethodologies } from '../../src/data/forestry-methodologies';
import { fuelDensities, fuels } from '../../src/data/fuels';
import { gases } from '../../src/data/gases';
import { gridRegions } from '../../src/data/grid-factors';
import { heatFactor } from '../../src/data/heat-factors';
import { methodRows } from '../../src/data/non-co2-methods';
import { targetBases } from '../../src/data/target-kinds';
import { thresholds } from '../../src/data/thresholds';
import { units } from '../../src/data/units';
import { rules } from '../../src/rules';

/** Two 32-bit FNV-1a hashes from different starts, as 16 hexadecimal digits: tells editions apart, guards against nothing. */
export function fingerprintOf(text: string): string {
  let low = 0x811c9dc5;
  let high = 0xcbf29ce4;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code ^ (index & 0xff), 0x01000193);
  }
  return [high, low].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}

/** How many rules there are, and the fingerprint of every rule and number that an answer may rest on. */
export function computedRuleset(): { readonly rules: number; readonly fingerprint: string } {
  const requirements = rules.map(({ id, clause, level, asks, reading }) => ({
    id,
    clause,
    level,
    asks,
    reading,
  }));
  const numbers = [
    gases,
    blends,
    gridRegions,
    fuels,
    fuelDensities,
    heatFactor,
    methodRows,
    thresholds,
    targetBases,
    units,
    creditKinds,
    forestryMethodologies,
  ];
  return {
    rules: rules.length,
    fingerprint: fingerprintOf(JSON.stringify([requirements, numbers], eachPassportOnce())),
  };
}

/** Thousands of numbers share a few passports: each is written out once, and by its number after that. */
function eachPassportOnce(): (key: string, value: unknown) => unknown {
  const seen = new Map<unknown, number>();
  return (key, value) => {
    if (key !== 'passport') return value;
    const number = seen.get(value);
    if (number !== undefined) return number;
    seen.set(value, seen.size);
    return value;
  };
}
