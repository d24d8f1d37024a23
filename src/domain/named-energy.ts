import { coolingSpellings, heatFactor } from '../data/heat-factors';
import { fuelFactor, fuelNamed, type NamedFuel } from './fuel';
import { findSubstance, keyOf } from './gas';
import { gridFactor, parseRegion } from './grid';
import { heatDefault } from './heat';
import type { LineCategory } from './inventory-line';
import type { Words } from './language';
import { Refusal } from './refusal';
import type { Scope } from './scope';
import { normalizeSpelling } from './spelling';

/** What the name of an energy or substance in a ledger says about the line it makes. */
export interface NamedEnergy {
  readonly scope: Scope;
  readonly category: LineCategory;
  readonly gas: string;
  /** Undefined where no default is held, or which one applies is for people to decide. */
  readonly factor: ProposedFactor | undefined;
}

/** A default factor that may be used, said to be a proposal. */
export interface ProposedFactor {
  /** The formula that gives it. */
  readonly formula: Words;
  readonly value: number;
  readonly unit: string;
  readonly origin: Words;
}

const amountWords = /(?:消耗|消费|使用|补充|加注|充注|购入|采购|外购|用)?量$|(?:消耗|消费|使用|补充|充注)$/;
const boughtWords = /^(?:外购|购入|采购|外来|市政|purchased)/i;

/**
 * The energy that a text names: `外购电力`, `天然气用量`, `蒸汽`, `制冷剂R-410A补充量`. Undefined for all else, power of
 * one's own among it: whether that emits anything the name does not say.
 */
export function namedEnergy(text: string, unit: string | undefined): NamedEnergy | undefined {
  const name = text.normalize('NFKC').trim().replace(amountWords, '').replace(boughtWords, '').trim();
  if (name === '') return undefined;
  const gas = gasIn(name);
  if (gas !== undefined) return { scope: 1, category: 'fugitive', gas, factor: undefined };
  if (/^(?:用|网|市|总)?电(?:力|量|能|费)?$|^(?:grid )?(?:electricity|power)$/i.test(name))
    return electricity();
  const plain = normalizeSpelling(name);
  if (heatFactor.spellings.some((each) => normalizeSpelling(each) === plain))
    return { scope: 2, category: 'heat', gas: 'CO2', factor: unit === undefined ? undefined : heat() };
  if (coolingSpellings.some((each) => normalizeSpelling(each) === plain))
    return { scope: 2, category: 'cooling', gas: 'CO2', factor: undefined };
  const fuel = fuelNamed(name);
  return fuel && { scope: 1, category: 'combustion', gas: 'CO2', factor: fuelProposal(fuel, unit) };
}

/** The gas in `制冷剂R-410A` or `SF6`; carbon dioxide is no refill. */
function gasIn(name: string): string | undefined {
  const bare = name
    .replace(/^(?:空调|冷库)?(?:制冷剂|冷媒|雪种|refrigerant)[\s:：()]*/i, '')
    .replace(/[()]/g, '');
  const substance = findSubstance(bare);
  const key = substance && keyOf(substance);
  return key === 'CO2' ? undefined : key;
}

function electricity(): NamedEnergy {
  const nation = parseRegion('全国');
  const { value, year } = gridFactor(nation);
  return {
    scope: 2,
    category: 'electricity',
    gas: 'CO2',
    factor: {
      formula: { 'zh-CN': `=CN.GRID("全国",${year})`, 'en-US': `=CN.GRID("national",${year})` },
      value,
      unit: 'tCO2/MWh',
      origin: {
        'zh-CN': `建议值，请核对：${year} 年全国电力平均二氧化碳排放因子`,
        'en-US': `Proposed, to be checked: national average of ${year}`,
      },
    },
  };
}

function heat(): ProposedFactor {
  return {
    formula: { 'zh-CN': '=CN.HEAT()', 'en-US': '=CN.HEAT()' },
    value: heatDefault().toNumber(),
    unit: 'tCO2/GJ',
    origin: {
      'zh-CN': '建议值，请核对：外购热力缺省值',
      'en-US': 'Proposed, to be checked: default of bought heat',
    },
  };
}

function fuelProposal({ fuel, names }: NamedFuel, unit: string | undefined): ProposedFactor | undefined {
  if (unit === undefined) return undefined;
  try {
    return {
      formula: {
        'zh-CN': `=CN.FUEL("${names['zh-CN']}","${unit}")`,
        'en-US': `=CN.FUEL("${names['en-US']}","${unit}")`,
      },
      value: fuelFactor(fuel, unit).toSignificantDigits(15).toNumber(),
      unit: `tCO2/${unit}`,
      origin: {
        'zh-CN': `建议值，请核对：${fuel.set} 缺省值`,
        'en-US': `Proposed, to be checked: default of ${fuel.set}`,
      },
    };
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}
