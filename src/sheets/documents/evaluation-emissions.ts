import { emissionsByGas } from '../../domain/emissions-by-gas';
import { sumOfMany } from '../../domain/many-sum';
import { gatheringFactors, type FactorUsed } from '../../domain/factors-used';
import { valueOf } from '../../domain/field';
import { gwpsUsed } from '../../domain/gwp-used';
import { lineCategories, type InventoryLine } from '../../domain/inventory-line';
import type { Language } from '../../domain/language';
import { asPart, mapped, type Slices } from '../../domain/slices';
import { standardsUsed } from '../../domain/standards-used';
import { choiceWords } from '../choice-lists';
import { lineFigure } from './document-figures';
import {
  enteredRow,
  mostAlike,
  nothing,
  rowOf,
  section,
  spanReference,
  tonnesRow,
  type DocumentRow,
} from './document-rows';
import type { EvaluationContent } from './evaluation-content';
import { gasGroupWords, rowWords, sectionWords } from './evaluation-text-words';

/** Emissions as 8.2 a asks: boundary, sources, amounts by gas, GWP set, standards, and what is left out; in slices. */
export function* emissionSections(
  { dossier: { boundary }, evaluation: { emissions } }: Pick<EvaluationContent, 'dossier' | 'evaluation'>,
  language: Language,
): Slices<readonly DocumentRow[]> {
  const { inside, outside } = emissions;
  const sources = sourceRows(inside, language);
  yield 0.2;
  const gases = gasRows(inside, language);
  yield 0.4;
  const gwps = gwpRows(inside, language);
  yield 0.6;
  const standards = standardRows(inside, language);
  yield 0.8;
  return [
    ...section(sectionWords.emissions[language], [
      enteredRow(rowWords.boundary[language], boundary.description, String),
      enteredRow(rowWords.deviation[language], boundary.deviation, String),
    ]),
    ...section(sectionWords.sources[language], sources),
    ...section(sectionWords.gases[language], gases),
    ...section(sectionWords.gwps[language], gwps),
    ...section(sectionWords.standards[language], standards),
    ...section(sectionWords.outside[language], outsideRows(outside, language)),
  ];
}

function gasRows(lines: readonly InventoryLine[], language: Language): readonly DocumentRow[] {
  const emitting = lines.filter((line) => valueOf(line.category) !== 'removal');
  return emissionsByGas(emitting).map(({ group, tonnes, lines: ofGas }) =>
    tonnesRow(gasGroupWords[group][language], lineFigure(tonnes, ofGas), language),
  );
}

function standardRows(lines: readonly InventoryLine[], language: Language): readonly DocumentRow[] {
  return standardsUsed(lines).map(({ name, lines: naming }) => ({
    item: name === '' ? rowWords.noStandard[language] : name,
    value: linesOf(naming.length, language),
    where: spanReference(naming.flatMap(({ standard: { at } }) => (at ? [at] : []))),
    at: naming[0]?.standard.at,
  }));
}

/** Line by line; many as sums by category, with those that have none listed behind. */
function outsideRows(lines: readonly InventoryLine[], language: Language): readonly DocumentRow[] {
  const areMany = lines.length > mostAlike;
  const listed = areMany ? lines.filter(({ category }) => category.state !== 'value') : lines;
  return [
    ...(areMany ? sourceRows(lines, language) : []),
    ...listed.map((line) => {
      const tonnes = valueOf(line.tonnes);
      return rowOf(valueOf(line.source) ?? '', tonnes ? tonnes.toNumber() : nothing, line.tonnes.at, {
        unit: 'tCO2e',
      });
    }),
  ];
}

/** What the inventory's lines add up to by category, removals last. */
function sourceRows(lines: readonly InventoryLine[], language: Language): readonly DocumentRow[] {
  return lineCategories.flatMap((category) => {
    const ofCategory = lines.filter((line) => valueOf(line.category) === category);
    if (ofCategory.length === 0) return [];
    const sources = [...new Set(ofCategory.flatMap(({ source }) => valueOf(source) ?? []))];
    const tonnes = sumOfMany(ofCategory.flatMap((line) => valueOf(line.tonnes) ?? []));
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

/**
 * The factors with where they come from; those of ours by their document and edition. Many that differ in nothing but
 * the name of the source stand once for all of those. In slices.
 */
export function* factorSection(
  { evaluation: { emissions } }: Pick<EvaluationContent, 'evaluation'>,
  language: Language,
): Slices<readonly DocumentRow[]> {
  const factors = yield* asPart(gatheringFactors(emissions.inside), 0, 0.6);
  yield 0.6;
  const listed = factors.length > mostAlike ? ofAllSources(factors) : factors.map(ofOneSource);
  const rows = yield* asPart(
    mapped(listed, (factor) => factorRow(factor, language)),
    0.6,
    1,
  );
  return section(sectionWords.factors[language], rows);
}

/** A factor with the names of all sources it is used for. */
type ListedFactor = Omit<FactorUsed, 'source'> & { readonly sources: readonly string[] };

function ofOneSource({ source, ...factor }: FactorUsed): ListedFactor {
  return { ...factor, sources: source === '' ? [] : [source] };
}

function ofAllSources(factors: readonly FactorUsed[]): readonly ListedFactor[] {
  const merged = new Map<string, ListedFactor & { readonly sources: string[] }>();
  for (const { source, ...factor } of factors) {
    const { gas, value, unit, origin, held } = factor;
    const key = [gas, value.toString(), unit, origin, held?.formula['en-US'] ?? ''].join('\n');
    let known = merged.get(key);
    if (!known) merged.set(key, (known = { ...factor, sources: [] }));
    if (source !== '') known.sources.push(source);
  }
  return [...merged.values()];
}

function factorRow(factor: ListedFactor, language: Language): DocumentRow {
  const { sources, gas, value, unit, origin, held, lines } = factor;
  const item = [namesOf(sources, language), gas].filter((part) => part !== '').join(' · ');
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
