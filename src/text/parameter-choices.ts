import { fuelNames, fuelSets } from '../data/fuels';
import { gridRegions } from '../data/grid-factors';
import { units } from '../data/units';
import { blends } from '../data/blends';
import { gases } from '../data/gases';
import { reports } from '../domain/gwp';
import type { Language } from '../domain/language';

const unitSymbols = units.map(({ symbol }) => symbol);

/** What a parameter may be, by its name in the source; offered, not demanded, for there are more spellings. */
const choices: Readonly<Record<string, (language: Language) => readonly string[]>> = {
  gas: () => [...gases, ...blends].map(({ key }) => key),
  report: () => reports,
  region: (language) => gridRegions.map(({ zhName, enName }) => (language === 'zh-CN' ? zhName : enName)),
  fuel: (language) => fuelNames.map(({ zhName, enName }) => (language === 'zh-CN' ? zhName : enName)),
  set: () => fuelSets.map(({ id }) => id),
  path: (language) => (language === 'zh-CN' ? ['复合', '线性'] : ['compound', 'linear']),
  unit: () => unitSymbols,
  activityUnit: () => unitSymbols,
  from: () => unitSymbols,
  to: () => unitSymbols,
  factorUnit: () => ['kgCO2/kWh', 'tCO2/MWh', 'tCO2/t', 'kgCO2e/t', 'tCO2/万Nm³', 'tCO2/GJ'],
  language: () => ['zh', 'en'],
};

/** What to offer for a parameter, called as in the source (`gas`, `report`). */
export function parameterChoices(parameter: string, language: Language): readonly string[] {
  return choices[parameter]?.(language) ?? [];
}
