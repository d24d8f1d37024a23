import type { Field } from '../../domain/field';
import type { Language } from '../../domain/language';
import type { RuledOffset } from '../../rules/judge-offsets';
import { choiceWords } from '../choice-lists';
import { emissionFigures, offsetFigure, type SourcedAmount } from './document-figures';
import { enteredRow, nothing, tonnesRow, type DocumentRow } from './document-rows';
import type { EvaluationContent } from './evaluation-content';
import { evaluationFigures, type EvaluationFigure } from '../declared/evaluation-sheet';
import { figureName, figureRemark, verdictWords } from './evaluation-words';

/** The figures with their values, in the fixed order of the sheet. */
export function figureRows(content: EvaluationContent, language: Language): readonly DocumentRow[] {
  const figures = figuresOf(content, language);
  return evaluationFigures.map((figure) => figures[figure]);
}

function figuresOf(
  content: EvaluationContent,
  language: Language,
): Readonly<Record<EvaluationFigure, DocumentRow>> {
  const {
    dossier: { organization },
    evaluation,
    ruled,
  } = content;
  const { byScope, gross, removals, net } = emissionFigures(content);
  const standing = (wanted: RuledOffset['standing']) =>
    offsetFigure(ruled.filter((offset) => offset.standing === wanted));
  const unusable = ruled.filter((offset) => offset.unusable.greaterThan(0));
  const isCompared = net.cells.length > 0 && net.unknown === 0 && ruled.length > 0;
  const entered = <T>(
    figure: EvaluationFigure,
    field: Field<T>,
    shown: (value: T) => string | number,
  ): DocumentRow =>
    enteredRow(figureName(figure, evaluation.readings)[language], field, shown, remarkOf(figure));
  const summed = (figure: EvaluationFigure, sum: SourcedAmount): DocumentRow =>
    tonnesRow(figureName(figure, evaluation.readings)[language], sum, language, remarkOf(figure));
  /** No record of a standing is 0 t of it. */
  const ofRecords = (figure: EvaluationFigure, sum: SourcedAmount): DocumentRow => ({
    ...summed(figure, sum),
    ...(sum.cells.length === 0 ? { value: sum.amount.toNumber() } : {}),
  });
  return {
    organization: entered('organization', organization.name, String),
    creditCode: entered('creditCode', organization.creditCode, String),
    reportingYear: entered('reportingYear', organization.reportingYear, (year) => year),
    neutralityType: entered(
      'neutralityType',
      organization.neutralityType,
      (type) => choiceWords('neutralityType', type)[language],
    ),
    declarationDay: entered('declarationDay', organization.declarationDay, String),
    evaluationBody: entered('evaluationBody', organization.evaluationBody, String),
    scope1: summed('scope1', byScope[1]),
    scope2: summed('scope2', byScope[2]),
    scope3: summed('scope3', byScope[3]),
    gross: summed('gross', gross),
    removals: summed('removals', removals),
    net: summed('net', net),
    counted: ofRecords('counted', standing('counted')),
    pending: ofRecords('pending', standing('pending')),
    refused: ofRecords('refused', standing('refused')),
    unusable: ofRecords('unusable', {
      amount: evaluation.unusable,
      cells: unusable.map(({ record }) => record.at),
      unknown: 0,
      of: 'records',
    }),
    margin: {
      item: figureName('margin', evaluation.readings)[language],
      value: (isCompared ? evaluation.margin?.toNumber() : undefined) ?? nothing,
      unit: 'tCO2e',
      remark: remarkOf('margin'),
    },
    verdict: {
      item: figureName('verdict', evaluation.readings)[language],
      value: verdictWords[evaluation.verdict][language],
      remark: remarkOf('verdict'),
    },
  };

  function remarkOf(figure: EvaluationFigure): string {
    return figureRemark(figure, evaluation.readings)?.[language] ?? '';
  }
}
