import { reports } from '../data/assessment-reports';
import type { Report } from '../data/assessment-reports';
import type { Gas } from '../data/gases';
import { Exact, exact, sumExact } from './exact';
import { gasByKey, keyOf, parseSubstance } from './gas';
import type { Blend, Substance } from './gas';
import type { Words } from './language';
import { enterYourOwn } from './own-factor';
import { Refusal } from './refusal';
import { normalizeSpelling } from './spelling';

export { reports } from '../data/assessment-reports';
export type { Report } from '../data/assessment-reports';

/** The newest report held; 7.2.4.3 asks for the newest published. */
export const newestReport: Report = 'AR6';

/** Other ways to write a report. */
export const reportSpellings: Readonly<Record<Report, readonly string[]>> = {
  SAR: ['AR2', 'IPCC SAR', 'IPCC AR2', '第二次评估报告', 'IPCC第二次评估报告', 'second assessment report'],
  AR4: ['IPCC AR4', '第四次评估报告', 'IPCC第四次评估报告', 'fourth assessment report'],
  AR5: ['IPCC AR5', '第五次评估报告', 'IPCC第五次评估报告', 'fifth assessment report'],
  AR6: [
    'IPCC AR6',
    '第六次评估报告',
    'IPCC第六次评估报告',
    'sixth assessment report',
    '最新',
    'newest',
    'latest',
  ],
};
const reportBySpelling = new Map<string, Report>(
  reports.flatMap((report) =>
    [report, ...reportSpellings[report]].map((spelling) => [normalizeSpelling(spelling), report] as const),
  ),
);

/** The report that a text names. Refuses one that is not held. */
export function parseReport(text: string): Report {
  const report = reportBySpelling.get(normalizeSpelling(text));
  if (report) return report;
  const given = text.trim().slice(0, 40);
  throw new Refusal('notKnown', {
    'zh-CN': `没有评估报告“${given}”的数值；可用 ${reports.join('、')}。`,
    'en-US': `No values of a report “${given}” are held; use ${reports.join(', ')}.`,
  });
}

/** GWP100 in kg CO2e per kg; undefined when the report has no value held for the gas, or for a component of the blend. */
export function gwpOf(substance: Substance, report: Report): Exact | undefined {
  if ('gas' in substance) {
    const held = substance.gas.gwp100[report];
    return held && exact(held.value);
  }
  const terms: Exact[] = [];
  for (const { gas, massPercent } of substance.blend.components) {
    const held = gasByKey.get(gas)?.gwp100[report];
    if (!held) return undefined;
    terms.push(exact(held.value).times(exact(massPercent)).dividedBy(100));
  }
  return sumExact(terms);
}

/** The values a report has for what somebody named: methane without its origin may be of either. */
export function gwpValuesOf(substance: Substance, report: Report): readonly Exact[] {
  const named = keyOf(substance) === 'CH4' ? ['CH4', 'CH4-fossil', 'CH4-nonfossil'] : undefined;
  const substances = named?.flatMap((key) => {
    const gas = gasByKey.get(key);
    return gas ? [{ gas }] : [];
  }) ?? [substance];
  return substances.flatMap((each) => gwpOf(each, report) ?? []);
}

/** GWP100 in kg CO2e per kg of the gas or blend; refuses names not known and values not held. */
export function gwp(gasName: string, report: Report = newestReport): Exact {
  const substance = parseSubstance(gasName);
  const value = gwpOf(substance, report);
  if (value) return value;
  throw new Refusal('notKnown', notHeld(substance, report));
}

function notHeld(substance: Substance, report: Report): Words {
  const key = keyOf(substance);
  const holding = reports.filter((other) => gwpOf(substance, other));
  const elsewhere: Words = holding.length
    ? { 'zh-CN': `有数值的报告：${holding.join('、')}。`, 'en-US': `it is held for ${holding.join(', ')}.` }
    : {
        'zh-CN': `所收各报告均无其数值，${enterYourOwn['zh-CN']}`,
        'en-US': `no other report has one either: ${enterYourOwn['en-US']}`,
      };
  const missing = 'blend' in substance ? missingComponents(substance.blend, report) : [];
  if (missing.length) {
    return {
      'zh-CN': `${report} 中没有 ${key} 的组分 ${missing.join('、')} 的 GWP，无法计算；${elsewhere['zh-CN']}`,
      'en-US': `${key} cannot be computed: ${report} has no GWP held for its component ${missing.join(', ')}; ${elsewhere['en-US']}`,
    };
  }
  return {
    'zh-CN': `没有 ${key} 在 ${report} 中的 GWP；${elsewhere['zh-CN']}`,
    'en-US': `No GWP of ${key} in ${report} is held; ${elsewhere['en-US']}`,
  };
}

function missingComponents(blend: Blend, report: Report): string[] {
  return blend.components.filter(({ gas }) => !gasByKey.get(gas)?.gwp100[report]).map(({ gas }) => gas);
}

/** Whether a gas is none of the seven of 3.2 (ozone-depleting substances, hydrocarbons). */
export function outsideSevenGases(gas: Gas): boolean {
  return gas.family === 'CFC' || gas.family === 'HCFC' || gas.family === 'other';
}

/** Mass percent of a blend (100 or 0 for a gas) that is none of the seven gases of 3.2. */
export function massPercentOutsideSevenGases(substance: Substance): Exact {
  if ('gas' in substance) return new Exact(outsideSevenGases(substance.gas) ? 100 : 0);
  return sumExact(
    substance.blend.components
      .filter(({ gas }) => {
        const component = gasByKey.get(gas);
        return !component || outsideSevenGases(component);
      })
      .map(({ massPercent }) => exact(massPercent)),
  );
}
