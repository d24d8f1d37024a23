import { admission, gridFactor, parseRegion } from '../domain/grid';
import type { Language } from '../domain/language';
import { citation } from '../domain/passport';
import { isBlankText, optionalYearOf, textOf } from './argument';
import { functionLanguage, rowwise } from './in-cell';
import { regionWords, yearWords } from './parameter-words';
import { remembered } from './remembered';

const answer = remembered((region: string, year: number | undefined, language: Language) => {
  const place = parseRegion(region);
  const factor = gridFactor(place, year);
  const title = language === 'zh-CN' ? place.zhName : place.enName;
  const text = `${title} ${factor.year}: ${factor.value} tCO2/MWh. ${citation(factor.passport, language)}`;
  const limits = admission(place);
  return limits ? `${text} ${limits[language]}` : text;
});

/**
 * Where the value of CN.GRID comes from, and whether clause 7.2.4.2 names such a factor.
 * @customfunction GRID.SOURCE
 * @helpurl https://localhost:3000/help/en-US/grid.source.html
 * @param region Nation, regional grid or province, as for CN.GRID. A range gives a range.
 * @param [year] Year of the factor, 2021 to 2023. Left out: the newest held.
 * @returns The citation
 */
export function gridSource(region: unknown[][], year?: unknown[][]): unknown[][] {
  return rowwise([region, year], ([name, of]) => {
    if (isBlankText(name)) return undefined;
    return answer(textOf(name, regionWords), optionalYearOf(of, yearWords), functionLanguage());
  });
}
