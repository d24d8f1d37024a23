import { displayTonnes } from '../../domain/display-tonnes';
import type { Language } from '../../domain/language';
import { verdictReadings, type VerdictReading } from '../../rules/verdict-readings';
import { nothing, rowOf, section, spanReference, type DocumentRow } from './document-rows';
import type { EvaluationContent } from './evaluation-content';
import { nameOfRecord } from './evaluation-offsets';
import { readingsInForce, usualVerdictRows } from './readings-in-force';
import { readingWords, rowWords, sectionWords } from './evaluation-text-words';
import { comparedWords, figureNames, hintWords, openPointWords, verdictWords } from './evaluation-words';

/** The verdict of 8.3 with its margin, why there is none, or what would change it, and what to note. */
export function conclusionSections(content: EvaluationContent, language: Language): readonly DocumentRow[] {
  const { evaluation, ruled } = content;
  const { verdict, openPoints, hints } = evaluation;
  return [
    ...section(sectionWords.conclusion[language], [
      {
        item: rowWords.verdict[language],
        value: verdictWords[verdict][language],
        style: 'strong',
      },
      ...(verdict === 'cannotTell' ? [] : comparison(evaluation, language)),
      ...readingInForceRows(content, language),
      ...usualVerdictRows(content, language),
    ]),
    ...section(
      sectionWords.openPoints[language],
      openPoints.map(({ reason, at, seen }) => rowOf('', openPointWords[reason][language](seen), at)),
    ),
    ...(verdict === 'cannotTell'
      ? []
      : section(sectionWords.readings[language], readingRows(verdictReadings(evaluation, ruled), language))),
    ...section(
      sectionWords.hints[language],
      hints.map((hint) => ({ item: '', value: hintWords[hint][language] })),
    ),
  ];
}

function comparison(
  { readings, compared, sums, margin }: EvaluationContent['evaluation'],
  language: Language,
): readonly DocumentRow[] {
  const { comparison: reading } = readings;
  if (!reading || !compared || !margin) return [];
  const [emitted, counted] = [compared, sums.counted].map(displayTonnes);
  const isMissing = margin.isNegative() && !margin.isZero();
  const sign = isMissing ? '>' : '≤';
  return [
    {
      item: rowWords.compared[language],
      value:
        language === 'zh-CN'
          ? `${comparedWords[reading]['zh-CN']} ${emitted} tCO2e ${sign} 计入的抵消量 ${counted} tCO2e`
          : `${figureNames[reading]['en-US']} ${emitted} tCO2e ${sign} offsets counted ${counted} tCO2e`,
    },
    isMissing
      ? { item: rowWords.missing[language], value: margin.negated().toNumber(), unit: 'tCO2e' }
      : {
          item: rowWords.spare[language],
          value: margin.toNumber(),
          unit: 'tCO2e',
          remark: rowWords.spareMeans[language],
        },
  ];
}

/** Which readings the verdict rests on; one that is not usual stands out. */
function readingInForceRows(content: EvaluationContent, language: Language): readonly DocumentRow[] {
  return readingsInForce(content.dossier.organization, language).map(
    ({ item, value, field, isUsual, ground }) => {
      if (field.state === 'unreadable') return rowOf(item, value, field.at);
      const words = rowWords[isUsual ? 'usualReading' : 'otherReading'][language];
      const remark = ground === undefined ? words : `${words}\n${rowWords.ground[language]}${ground}`;
      return rowOf(item, value, field.at, { remark, ...(isUsual ? {} : { style: 'strong' }) });
    },
  );
}

function readingRows(readings: readonly VerdictReading[], language: Language): readonly DocumentRow[] {
  if (readings.length === 0) return [{ item: nothing, value: rowWords.noReadings[language] }];
  return readings.map(({ kind, verdict, margin, flips, records }) => {
    const cells = records.map(({ record }) => record.at);
    const [only] = records;
    const name = kind === 'onePending' && only ? `\n${nameOfRecord(only.record, true)}` : '';
    const left =
      language === 'zh-CN' ? `余量 ${displayTonnes(margin)} tCO2e` : `margin ${displayTonnes(margin)} tCO2e`;
    return {
      item: `${readingWords[kind][language]}${name}`,
      value: `${flips ? rowWords.flips[language] : rowWords.stands[language]}: ${verdictWords[verdict][language]}`,
      where: spanReference(cells),
      at: cells[0],
      remark: left,
    };
  });
}
