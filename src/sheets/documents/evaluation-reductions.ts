import { displayTonnes } from '../../domain/display-tonnes';
import { valueOf } from '../../domain/field';
import type { Language } from '../../domain/language';
import type { ReductionMeasure } from '../../domain/reduction-measure';
import type { ReductionTarget } from '../../domain/reduction-target';
import { attainmentOf, attainmentWords } from '../../rules/target-attainment';
import { percentWords } from '../../rules/percent-words';
import { choiceWords } from '../choice-lists';
import { enteredIn, enteredRow, nothing, rowOf, section, type DocumentRow } from './document-rows';
import type { EvaluationContent } from './evaluation-content';
import { rowWords, sectionWords } from './evaluation-text-words';

/** Reductions as 8.2 b asks: base, targets with what became of them, measures. */
export function reductionSections(content: EvaluationContent, language: Language): readonly DocumentRow[] {
  const { base, measures } = content.dossier;
  const { firstYear, lastYear, method, value, adjusted, adjustmentReason } = base;
  const first = enteredIn(firstYear, (year) => year);
  const last = enteredIn(lastYear, (year) => year);
  return [
    ...section(sectionWords.reductions[language], [
      rowOf(rowWords.baseYears[language], first === last ? String(first) : `${first}–${last}`, firstYear.at),
      enteredRow(rowWords.baseMethod[language], method, (id) => choiceWords('baseMethod', id)[language]),
      {
        ...enteredRow(rowWords.baseValue[language], value, (amount) => amount.toNumber()),
        unit: 'tCO2e',
      },
      ...(valueOf(adjusted) === true
        ? [enteredRow(rowWords.adjustment[language], adjustmentReason, String)]
        : []),
    ]),
    ...section(sectionWords.targets[language], targetRows(content, language)),
    ...section(
      sectionWords.measures[language],
      measures.length === 0
        ? [{ item: nothing, value: rowWords.noMeasures[language] }]
        : measures.map((measure) => measureRow(measure, language)),
    ),
  ];
}

/** One row a target: what it aims at, and whether it was attained (9 d). */
export function targetRows(
  { dossier: { targets, organization } }: EvaluationContent,
  language: Language,
): readonly DocumentRow[] {
  if (targets.length === 0) return [{ item: nothing, value: rowWords.noTargets[language] }];
  return targets.map((target) => {
    const attainment = attainmentOf(target, organization.reportingYear);
    return rowOf(
      String(enteredIn(target.name, String)),
      attainmentWords(attainment, language),
      attainment.at ?? target.at,
      { remark: aimWords(target, language) },
    );
  });
}

function aimWords(target: ReductionTarget, language: Language): string {
  const kind = enteredIn(target.kind, (id) => choiceWords('targetKind', id)[language]);
  const rate = enteredIn(target.annualRate, (share) => percentWords(share.toString()));
  const path = enteredIn(target.path, (id) => choiceWords('path', id)[language].toLowerCase());
  const years = `${enteredIn(target.baseYear, String)}–${enteredIn(target.targetYear, String)}`;
  const base = enteredIn(target.baseValue, displayTonnes);
  const actual = enteredIn(target.actualValue, displayTonnes);
  return language === 'zh-CN'
    ? `${kind}，${years}，年均下降 ${rate}（${path}）；基准 ${base}，实际 ${actual}`
    : `${kind}, ${years}, ${rate} a year (${path}); base ${base}, actual ${actual}`;
}

function measureRow(measure: ReductionMeasure, language: Language): DocumentRow {
  const category = enteredIn(measure.category, (id) => choiceWords('measureCategory', id)[language]);
  const place = enteredIn(measure.place, String);
  const span = `${enteredIn(measure.startsOn, String)} – ${enteredIn(measure.endsOn, String)}`;
  const reduced = valueOf(measure.reducedTonnes);
  const result = enteredIn(measure.evaluationResult, String);
  const ofYear =
    reduced === undefined
      ? ''
      : language === 'zh-CN'
        ? `年减排 ${displayTonnes(reduced)} tCO2e`
        : `${displayTonnes(reduced)} tCO2e a year`;
  const told = measure.evaluationResult.state === 'value' || ofYear === '' ? String(result) : '';
  const effect = [ofYear, told].filter((part) => part !== '').join(language === 'zh-CN' ? '；' : '; ');
  return rowOf(String(enteredIn(measure.action, String)), [place, span].join('\n'), measure.at, {
    remark: `${category}\n${effect}`,
  });
}
