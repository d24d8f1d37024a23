import { valueOf } from '../domain/field';
import type { Dossier } from '../domain/dossier';
import type { ReductionMeasure } from '../domain/reduction-measure';
import { fieldTexts, type FieldReason } from './field-texts';
import { emptyList, emptyListTexts } from './missing-parts';
import { lacking } from './required-fields';
import type { Rule } from './rule';

/**
 * 7.1.1.1: there is a measure, and each says what is done, where and when, with which money from where; one finding
 * for each that is missing. Asked of the dossier, it rules on a plan that has no measure at all.
 */
export const measureComplete: Rule<
  ReductionMeasure | Dossier,
  Dossier,
  FieldReason | 'noMeasures' | 'complete' | 'endsBeforeStart'
> = {
  id: 'measure-complete',
  clause: '7.1.1.1',
  level: 'shall',
  asks: {
    'zh-CN': '减排计划写明具体措施、实施的范围和周期、所需资金及其来源',
    'en-US':
      'The reduction plan states the measure, where and when it is carried out, its funds and their source',
  },
  reading: {
    'zh-CN': '不需要资金的措施填 0，可不写资金来源',
    'en-US': 'A measure that costs nothing says 0 and needs no source of funds',
  },
  texts: {
    ...fieldTexts,
    noMeasures: emptyListTexts.noMeasures,
    complete: {
      seen: { 'zh-CN': () => '这项措施的内容齐全', 'en-US': () => 'Everything about the measure is there' },
    },
    endsBeforeStart: {
      seen: {
        'zh-CN': ({ started, ended }) => `结束日期 ${ended} 早于开始日期 ${started}`,
        'en-US': ({ started, ended }) => `It ends on ${ended}, before it starts on ${started}`,
      },
      todo: {
        'zh-CN': () => '改正开始日期和结束日期',
        'en-US': () => 'Correct the two days',
      },
    },
  },
  check(thing) {
    if ('measures' in thing) return emptyList(thing, 'noMeasures', thing.measures);
    const { action, place, startsOn, endsOn, funds, fundsSource } = thing;
    const rulings = lacking([
      ['measures.action', action],
      ['measures.place', place],
      ['measures.startsOn', startsOn],
      ['measures.endsOn', endsOn],
      ['measures.funds', funds],
      ...(valueOf(funds)?.isZero() ? [] : ([['measures.fundsSource', fundsSource]] as const)),
    ]);
    const [started, ended] = [valueOf(startsOn), valueOf(endsOn)];
    if (started !== undefined && ended !== undefined && ended < started) {
      const facts = { started, ended };
      return [...rulings, { outcome: 'failed', reason: 'endsBeforeStart', facts, at: endsOn.at }];
    }
    return rulings.length > 0
      ? rulings
      : [{ outcome: 'passed', reason: 'complete', facts: {}, at: action.at }];
  },
};
