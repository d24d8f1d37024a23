import { blends } from '../data/blends';
import { fuelDensities, fuelNames, fuels, fuelSets } from '../data/fuels';
import { gases } from '../data/gases';
import { gridRegions } from '../data/grid-factors';
import { heatFactor } from '../data/heat-factors';
import { thresholds } from '../data/thresholds';
import { exact } from './exact';
import type { Exact } from './exact';
import { fuelFactor } from './fuel';
import { gasByKey } from './gas';
import type { Substance } from './gas';
import { admission, yearsHeld } from './grid';
import { gwpOf, reports } from './gwp';
import type { Report } from './gwp';
import type { Words } from './language';
import type { Passport } from './passport';
import { passportedNumbers } from './passported-numbers';

/** What kind of thing a number is about. */
export type SubjectKind = 'gwp' | 'electricity' | 'fuel' | 'heat' | 'density' | 'nonCo2' | 'limit' | 'table';

/** One number of a subject, in one edition, with every passport it rests on. */
export interface HeldValue {
  /** `AR6`, `2023`, `GB/T 32151`; empty where there is only one. */
  readonly edition: string;
  /** undefined for what is no number (a methodology, a table). */
  readonly value: Exact | undefined;
  readonly unit: string;
  /** How the number is made of others, e.g. `42.652 GJ/t × 20.2 tC/TJ × 98% × 44/12`; empty for one read as it is. */
  readonly made: string;
  readonly passports: readonly Passport[];
}

/** Something of which numbers are held: a gas, a blend, a grid, a fuel, a limit of the standard. */
export interface HeldSubject {
  readonly kind: SubjectKind;
  /** Unambiguous in its kind and understood by the CN function of its kind: `CH4`, `R-410A`, `广东`, `柴油`. */
  readonly key: string;
  readonly name: Words;
  /** Every other way of writing it. */
  readonly spellings: readonly string[];
  /** What the standard says of its use, where there is something to say. */
  readonly caution: Words | undefined;
  /** Newest first; of a fuel the default set first. */
  readonly values: readonly HeldValue[];
}

let subjects: readonly HeldSubject[] | undefined;

/** Everything of `src/data` that is a number of others, with its passports: gases and blends, grids, fuels, heat, limits, methods. */
export function heldSubjects(): readonly HeldSubject[] {
  subjects ??= [
    ...gases.map((gas) => gasSubject(gas.key, gas.zhName, gas.spellings, { gas })),
    ...blends.map((blend) => gasSubject(blend.key, '', [], { blend })),
    ...gridRegions.map(gridSubject),
    ...fuelNames.map(fuelSubject),
    ...Object.entries(fuelDensities).map(densitySubject),
    heatSubject(),
    ...otherSubjects(),
  ].filter(({ values }) => values.length > 0);
  return subjects;
}

const sevenGases: Words = {
  'zh-CN': '不属于 3.2 的七种温室气体。',
  'en-US': 'None of the seven greenhouse gases of 3.2.',
};

function gasSubject(
  key: string,
  zhName: string,
  spellings: readonly string[],
  substance: Substance,
): HeldSubject {
  const family = 'gas' in substance ? substance.gas.family : undefined;
  const isOutside = family === 'CFC' || family === 'HCFC' || family === 'other';
  return {
    kind: 'gwp',
    key,
    name: { 'zh-CN': zhName && zhName !== key ? `${key} ${zhName}` : key, 'en-US': key },
    spellings: zhName ? [zhName, ...spellings] : spellings,
    caution: isOutside ? sevenGases : undefined,
    values: ofGas(substance),
  };
}

function ofGas(substance: Substance): HeldValue[] {
  const values = [...reports].reverse().flatMap((report) => {
    const value = gwpOf(substance, report);
    return value
      ? [
          {
            edition: report,
            value,
            unit: 'kg CO2e/kg',
            made: 'blend' in substance ? madeOfComponents(substance, report) : '',
            passports: gwpPassports(substance, report),
          },
        ]
      : [];
  });
  if (values.length > 0 || 'gas' in substance) return values;
  // Of some component no report has a value: what is held is how the blend is composed.
  const { components, passport } = substance.blend;
  const made = components.map(({ gas, massPercent }) => `${massPercent}% ${gas}`).join(' + ');
  return [{ edition: '', value: undefined, unit: '', made, passports: [passport] }];
}

function madeOfComponents({ blend }: Extract<Substance, { blend: unknown }>, report: Report): string {
  return blend.components
    .map(
      ({ gas, massPercent }) => `${massPercent}% × ${gas} ${gasByKey.get(gas)?.gwp100[report]?.value ?? ''}`,
    )
    .join(' + ');
}

/** Of a blend: how it is composed, and where the values of its components stand. */
function gwpPassports(substance: Substance, report: Report): Passport[] {
  if ('gas' in substance) {
    const held = substance.gas.gwp100[report];
    return held ? [held.passport] : [];
  }
  const components = substance.blend.components.flatMap(({ gas }) => {
    const held = gasByKey.get(gas)?.gwp100[report];
    return held ? [held.passport] : [];
  });
  return [substance.blend.passport, ...new Set(components)];
}

function gridSubject(region: (typeof gridRegions)[number]): HeldSubject {
  return {
    kind: 'electricity',
    key: region.zhName,
    name: { 'zh-CN': region.zhName, 'en-US': region.enName },
    spellings: [region.zhName, region.enName, ...region.spellings],
    caution: admission(region),
    values: yearsHeld(region)
      .reverse()
      .flatMap((year) => {
        const held = region.factors[year];
        return held
          ? [
              {
                edition: String(year),
                value: exact(held.value),
                unit: 't CO2/MWh',
                made: '',
                passports: [held.passport],
              },
            ]
          : [];
      }),
  };
}

function fuelSubject({ zhName, enName, spellings }: (typeof fuelNames)[number]): HeldSubject {
  return {
    kind: 'fuel',
    key: zhName,
    name: { 'zh-CN': zhName, 'en-US': enName },
    spellings: [zhName, enName, ...spellings],
    caution: undefined,
    // The default set first, as the sets are listed.
    values: fuelSets
      .flatMap(({ id }) => fuels.filter((fuel) => fuel.set === id && fuel.zhName === zhName))
      .map((fuel) => ({
        edition: fuel.set,
        value: fuelFactor(fuel),
        unit: `t CO2/${fuel.unit}`,
        made: `${fuel.ncv} GJ/${fuel.unit} × ${fuel.carbonContent} tC/TJ × ${fuel.oxidationPercent}% × 44/12`,
        passports: [fuel.passport],
      })),
  };
}

function densitySubject([fuel, { value, passport }]: [
  string,
  { readonly value: number; readonly passport: Passport },
]): HeldSubject {
  const english = fuelNames.find(({ zhName }) => zhName === fuel)?.enName ?? fuel;
  return {
    kind: 'density',
    key: fuel,
    name: { 'zh-CN': `${fuel}密度`, 'en-US': `density of ${english}` },
    spellings: [fuel, english, '密度', 'density'],
    caution: undefined,
    values: [{ edition: '', value: exact(value), unit: 't/m³', made: '', passports: [passport] }],
  };
}

function heatSubject(): HeldSubject {
  return {
    kind: 'heat',
    key: '热力',
    name: { 'zh-CN': '外购热力', 'en-US': 'bought heat' },
    spellings: heatFactor.spellings,
    caution: undefined,
    values: [
      {
        edition: '',
        value: exact(heatFactor.value),
        unit: 't CO2/GJ',
        made: '',
        passports: [heatFactor.passport],
      },
    ],
  };
}

/** What is neither looked up by a gas, a grid or a fuel: limits and tables of the standard, non-CO2 defaults, methodologies. */
function otherSubjects(): HeldSubject[] {
  const lookedUp = /^(GWP|GRID|FUEL|HEAT)\b/;
  return passportedNumbers()
    .filter(({ of }) => !lookedUp.test(of))
    .map(({ of, name, value, unit, passport }) => ({
      kind: kindOf(value, passport),
      key: of,
      name,
      spellings: [name['zh-CN'], name['en-US'], passport.locator, unit],
      caution: undefined,
      values: [
        {
          edition: '',
          value: value === undefined ? undefined : exact(value),
          unit,
          made: '',
          passports: [passport],
        },
      ],
    }));
}

function kindOf(value: number | undefined, { document }: Passport): SubjectKind {
  if (value === undefined) return 'table';
  return document === thresholds.creditAge.passport.document ? 'limit' : 'nonCo2';
}
