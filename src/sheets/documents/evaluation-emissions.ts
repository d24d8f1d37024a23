import { emissionsByGas } from '../../domain/emissions-by-gas';
import { sumExact } from '../../domain/exact';
import { factorsUsed, type FactorUsed } from '../../domain/factors-used';
import { valueOf } from '../../domain/field';
import { gwpsUsed } from '../../domain/gwp-used';
import { lineCategories, type InventoryLine } from '../../domain/inventory-line';
import type { Language } from '../../domain/language';
import { standardsUsed } from '../../domain/standards-used';
import { choiceWords } from '../choice-lists';
import { lineFigure } from './document-figures';
import {
  enteredRow,
  nothing,
  rowOf,
  section,
  spanReference,
  tonnesRow,
  type DocumentRow,
} from './document-rows';
import type { EvaluationContent } from './evaluation-content';
import { gasGroupWords, rowWords, sectionWords } from './evaluation-text-words';

/** Emissions as 8.2 a asks: boundary, sources, amounts by gas, GWP set, standards, and what is left out. */
export function emissionSections(
  { dossier: { boundary }, evaluation: { emissions } }: EvaluationContent,
  language: Language,
): readonly DocumentRow[] {
  const emitting = emissions.inside.filter((line) => valueOf(line.category) !== 'removal');
  return [
    ...section(sectionWords.emissions[language], [
      enteredRow(rowWords.boundary[language], boundary.description, String),
      enteredRow(rowWords.deviation[language], boundary.deviation, String),
    ]),
    ...section(sectionWords.sources[language], sourceRows(emissions.inside, language)),
    ...section(
      sectionWords.gases[language],
      emissionsByGas(emitting).map(({ group, tonnes, lines }) =>
        tonnesRow(gasGroupWords[group][language], lineFigure(tonnes, lines), language),
      ),
    ),
    ...section(sectionWords.gwps[language], gwpRows(emissions.inside, language)),
    ...section(
      sectionWords.standards[language],
      standardsUsed(emissions.inside).map(({ name, lines }) => ({
        item: name === '' ? rowWords.noStandard[language] : name,
        value: linesOf(lines.length, language),
        where: spanReference(lines.flatMap(({ standard: { at } }) => (at ? [at] : []))),
        at: lines[0]?.standard.at,
      })),
    ),
    ...section(
      sectionWords.outside[language],
      emissions.outside.map((line) => {
        const tonnes = valueOf(line.tonnes);
        return rowOf(valueOf(line.source) ?? '', tonnes ? tonnes.toNumber() : nothing, line.tonnes.at, {
          unit: 'tCO2e',
        });
      }),
    ),
  ];
}

/** What the inventory's lines add up to by category, removals last. */
function sourceRows(lines: readonly InventoryLine[], language: Language): readonly DocumentRow[] {
  return lineCategories.flatMap((category) => {
    const ofCategory = lines.filter((line) => valueOf(line.category) === category);
    if (ofCategory.length === 0) return [];
    const sources = [...new Set(ofCategory.flatMap(({ source }) => valueOf(source) ?? []))];
    const tonnes = sumExact(ofCategory.flatMap((line) => valueOf(line.tonnes) ?? []));
    const words = choiceWords('category', category)[language];
    return [tonnesRow(words, lineFigure(tonnes, ofCategory), language, namesOf(sources, language))];
  });
}

const mostNames = 8;

function namesOf(names: readonly string[], language: Language): string {
  const shown = names.slice(0, mostNames).join(language === 'zh-CN' ? '、' : ', ');
  if (names.length <= mostNames) return shown;
  return language === 'zh-CN' ? `${shown} 等 ${names.length} 个` : `${shown} … (${names.length} in all)`;
}

function gwpRows(lines: readonly InventoryLine[], language: Language): readonly DocumentRow[] {
  return gwpsUsed(lines).map(({ gas, gwp, reports, lines: ofGas }) => {
    const newest = reports.at(-1);
    const words =
      newest === undefined
        ? { 'zh-CN': '与所收各报告的数值都不同', 'en-US': 'no report held has this value' }[language]
        : `IPCC ${newest}`;
    const at = ofGas[0]?.gwp.at;
    return rowOf(gas, gwp.toNumber(), at, { remark: `${words}; ${linesOf(ofGas.length, language)}` });
  });
}

function linesOf(count: number, language: Language): string {
  if (language === 'zh-CN') return `${count} 行`;
  return count === 1 ? '1 line' : `${count} lines`;
}

/** The factors with where they come from; those of ours by their document and edition. */
export function factorSection(
  { evaluation: { emissions } }: EvaluationContent,
  language: Language,
): readonly DocumentRow[] {
  return section(
    sectionWords.factors[language],
    factorsUsed(emissions.inside).map((factor) => factorRow(factor, language)),
  );
}

function factorRow(factor: FactorUsed, language: Language): DocumentRow {
  const { source, gas, value, unit, origin, held, lines } = factor;
  const item = [source, gas].filter((part) => part !== '').join(' · ');
  const stated = origin === '' ? rowWords.noOrigin[language] : origin;
  return rowOf(item, `${displayFactor(value)} ${unit}`.trim(), lines[0]?.factor.at, {
    remark: held ? `${stated}\n${heldWords(held, origin, language)}` : stated,
  });
}

/** A factor has as many digits as it has: it is no amount of tonnes. */
function displayFactor(value: FactorUsed['value']): string {
  const most = 8;
  return value.toSignificantDigits(most).toString();
}

function heldWords(
  { of, passport }: NonNullable<FactorUsed['held']>,
  origin: string,
  language: Language,
): string {
  const { document, locator, edition } = passport;
  const source = [document, locator, edition].filter((part) => part !== '—');
  if (language === 'zh-CN')
    return `${origin === '' ? '数值同收录的' : '收录的'}${of['zh-CN']}：${source.join('，')}`;
  return `${origin === '' ? 'Has the value of the' : 'The'} ${of['en-US']} held here: ${source.join(', ')}`;
}
