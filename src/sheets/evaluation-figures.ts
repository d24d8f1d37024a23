import { areaReference, qualifiedReference, quotedSheetName, type CellAddress } from '../domain/cell';
import type { Day } from '../domain/day';
import type { Evaluation } from '../domain/evaluation';
import type { Exact } from '../domain/exact';
import { valueOf, type Field } from '../domain/field';
import type { InventoryLine } from '../domain/inventory-line';
import type { Language } from '../domain/language';
import type { Organization } from '../domain/organization';
import type { RuledOffset } from '../rules/judge-offsets';
import { choiceWords } from './choice-lists';
import { evaluationFigures, type EvaluationFigure } from './evaluation-sheet';
import { figureNames, figureRemarks, verdictWords } from './evaluation-words';
import type { RowInput } from './rewrite-table';
import type { CellInput } from './write-plan';

/** What an evaluation says, and of whom. */
export interface EvaluationContent {
  readonly organization: Organization;
  readonly evaluation: Evaluation;
  readonly ruled: readonly RuledOffset[];
  readonly today: Day;
}

/** A row of figures; `at` is the cell its link leads to. */
export type FigureRow = RowInput<'item' | 'value' | 'unit' | 'where' | 'remark'> & {
  readonly at?: CellAddress | undefined;
};

interface Figure {
  readonly value: CellInput;
  readonly unit?: string;
  readonly where?: string;
  readonly at?: CellAddress | undefined;
}

/** The figures with their values, in the fixed order of the sheet. */
export function figureRows(content: EvaluationContent, language: Language): readonly FigureRow[] {
  const figures = figuresOf(content, language);
  return evaluationFigures.map((figure) => {
    const { value, unit = '', where = '', at } = figures[figure];
    const remark = figureRemarks[figure]?.[language] ?? '';
    return { item: figureNames[figure][language], value, unit, where, remark, at };
  });
}

function figuresOf(
  { organization, evaluation, ruled }: EvaluationContent,
  language: Language,
): Readonly<Record<EvaluationFigure, Figure>> {
  const { emissions, sums } = evaluation;
  const type = valueOf(organization.neutralityType);
  const emitting = emissions.inside.filter((line) => valueOf(line.category) !== 'removal');
  const ofScope = (scope: 1 | 2 | 3) => emitting.filter((line) => valueOf(line.scope) === scope);
  const standing = (wanted: RuledOffset['standing']) => ruled.filter((offset) => offset.standing === wanted);
  return {
    organization: entered(organization.name, valueOf(organization.name)),
    creditCode: entered(organization.creditCode, valueOf(organization.creditCode)),
    reportingYear: entered(organization.reportingYear, valueOf(organization.reportingYear)),
    neutralityType: entered(
      organization.neutralityType,
      type && choiceWords('neutralityType', type)[language],
    ),
    declarationDay: entered(organization.declarationDay, valueOf(organization.declarationDay)),
    evaluationBody: entered(organization.evaluationBody, valueOf(organization.evaluationBody)),
    scope1: ofLines(emissions.byScope[1], ofScope(1)),
    scope2: ofLines(emissions.byScope[2], ofScope(2)),
    scope3: ofLines(emissions.byScope[3], ofScope(3)),
    gross: ofLines(emissions.gross, emitting),
    removals: ofLines(
      emissions.removals,
      emissions.inside.filter((line) => valueOf(line.category) === 'removal'),
    ),
    net: emissions.inside.length === 0 ? unknown : tonnes(emissions.net),
    counted: ofRecords(sums.counted, standing('counted')),
    pending: ofRecords(sums.pending, standing('pending')),
    refused: ofRecords(sums.refused, standing('refused')),
    unusable: ofRecords(
      evaluation.unusable,
      ruled.filter(({ unusable }) => unusable.greaterThan(0)),
    ),
    margin: emissions.inside.length === 0 || ruled.length === 0 ? unknown : tonnes(evaluation.margin),
    verdict: { value: verdictWords[evaluation.verdict][language] },
  };
}

/** A blank is shown as a dash; what cannot be read is shown as it stands. */
function entered(field: Field<unknown>, value: string | number | undefined): Figure {
  const shown = value ?? (field.state === 'unreadable' ? field.seen : '—');
  return { value: shown, where: field.at ? qualifiedReference(field.at) : '', at: field.at };
}

function tonnes(amount: Exact): Figure {
  return { value: amount.toNumber(), unit: 'tCO2e' };
}

/** Nothing was entered that would give the figure: no line is not 0 t. */
const unknown: Figure = { value: '—', unit: 'tCO2e' };

function ofLines(amount: Exact, lines: readonly InventoryLine[]): Figure {
  if (lines.length === 0) return unknown;
  const cells = lines.flatMap(({ tonnes: { at } }) => (at ? [at] : []));
  return { ...tonnes(amount), where: spanReference(cells), at: cells[0] };
}

function ofRecords(amount: Exact, ruled: readonly RuledOffset[]): Figure {
  const cells = ruled.map(({ record }) => record.at);
  return { ...tonnes(amount), where: spanReference(cells), at: cells[0] };
}

/** `排放清单!M4:M8` for neighbours; cells apart are listed, the first few of many. */
function spanReference(cells: readonly CellAddress[]): string {
  const [first] = cells;
  const last = cells.at(-1);
  if (!first || !last) return '';
  if (last.row - first.row + 1 === cells.length) {
    const area = { row: first.row, column: first.column, rows: cells.length, columns: 1 };
    return `${quotedSheetName(first.sheet)}!${areaReference(area)}`;
  }
  const mostShown = 4;
  const shown = cells.slice(0, mostShown).map(qualifiedReference).join(', ');
  return cells.length > mostShown ? `${shown} …` : shown;
}
