import { gasByKey, keyOf, parseSubstance } from '../domain/gas';
import { gwp, gwpOf, massPercentOutsideSevenGases, newestReport, parseReport } from '../domain/gwp';
import type { Report } from '../domain/gwp';
import type { Substance } from '../domain/gas';
import type { Language } from '../domain/language';
import { citation } from '../domain/passport';
import { isBlankText, optionalTextOf, textOf } from './argument';
import { functionLanguage, rowwise } from './in-cell';
import { gasWords, reportWords } from './parameter-words';
import { remembered } from './remembered';

/** The GWP with where it comes from: of a blend, how it is composed and where each component's value stands. */
function sourceOf(substance: Substance, report: Report, language: Language): string {
  const value = gwpOf(substance, report)?.toString() ?? '';
  const head = `${keyOf(substance)}, GWP100, ${report}: ${value}. `;
  const outside = massPercentOutsideSevenGases(substance);
  const beside = outside.isZero()
    ? ''
    : {
        'zh-CN': `质量的 ${outside.toString()}% 不属于 3.2 的七种温室气体。`,
        'en-US': `${outside.toString()} % of the mass is none of the seven gases of 3.2.`,
      }[language];
  if ('gas' in substance) {
    const held = substance.gas.gwp100[report];
    return held ? `${head}${citation(held.passport, language)}${beside && ` ${beside}`}` : head;
  }
  const { components, passport } = substance.blend;
  const parts = components.map(({ gas, massPercent }) => {
    const component = gasByKey.get(gas)?.gwp100[report];
    return `${massPercent}% ${gas} (${component?.value ?? ''})`;
  });
  const [first] = components;
  const componentPassport = first && gasByKey.get(first.gas)?.gwp100[report]?.passport;
  const values = componentPassport ? citation(componentPassport, language) : '';
  return [`${head}= ${parts.join(' + ')}.`, citation(passport, language), values, beside]
    .filter((part) => part !== '')
    .join(' ');
}

const answer = remembered((gas: string, wanted: string | undefined, language: Language) => {
  const report = wanted === undefined ? newestReport : parseReport(wanted);
  gwp(gas, report);
  return sourceOf(parseSubstance(gas), report, language);
});

/**
 * Where the value of CN.GWP comes from: report, table, edition, how it was checked, when to look again.
 * @customfunction GWP.SOURCE
 * @helpurl https://localhost:3000/help/en-US/gwp.source.html
 * @param gas Formula, name or refrigerant number, as for CN.GWP. A range gives a range.
 * @param [report] IPCC report: SAR, AR4, AR5 or AR6. Left out: the newest held.
 * @returns The citation
 */
export function gwpSource(gas: unknown[][], report?: unknown[][]): unknown[][] {
  return rowwise([gas, report], ([name, edition]) => {
    if (isBlankText(name)) return undefined;
    return answer(textOf(name, gasWords), optionalTextOf(edition, reportWords), functionLanguage());
  });
}
