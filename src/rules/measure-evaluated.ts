import { valueOf } from '../domain/field';
import { yearOf } from '../domain/day';
import type { MeasureRule } from './dossier-rule';
import { fieldTexts, withoutValue, type FieldReason } from './field-texts';
import { lacking } from './required-fields';

type Reason = FieldReason | 'evaluated' | 'evaluatedOutside' | 'notYetStarted' | 'ended';

/** 7.1.2: a measure in force is evaluated for what it achieves. */
export const measureEvaluated: MeasureRule<Reason> = {
  id: 'measure-evaluated',
  clause: '7.1.2',
  level: 'shall',
  asks: {
    'zh-CN': '定期评估减排计划的实施效果',
    'en-US': 'What the measures achieve is evaluated regularly',
  },
  reading: {
    'zh-CN': '报告年度内实施过的措施，在该年度内有一次评估，并写明结果',
    'en-US': 'A measure in force in the reporting year has an evaluation inside that year, with its result',
  },
  texts: {
    ...fieldTexts,
    evaluated: {
      seen: {
        'zh-CN': ({ evaluated, seen }) => `${evaluated} 评估：“${seen}”`,
        'en-US': ({ evaluated, seen }) => `Evaluated on ${evaluated}: “${seen}”`,
      },
    },
    evaluatedOutside: {
      seen: {
        'zh-CN': ({ evaluated, year }) => `${evaluated} 的评估不在报告年度 ${year} 内`,
        'en-US': ({ evaluated, year }) => `Evaluated on ${evaluated}, outside the reporting year ${year}`,
      },
      todo: {
        'zh-CN': ({ year }) => `填写 ${year} 年内评估的日期和结果`,
        'en-US': ({ year }) => `Enter day and result of an evaluation in ${year}`,
      },
    },
    notYetStarted: {
      seen: {
        'zh-CN': ({ started, year }) => `${started} 才开始，报告年度 ${year} 内尚未实施`,
        'en-US': ({ started, year }) => `It starts on ${started}, after the reporting year ${year}`,
      },
    },
    ended: {
      seen: {
        'zh-CN': ({ ended, year }) => `${ended} 已结束，报告年度 ${year} 内不再实施`,
        'en-US': ({ ended, year }) => `It ended on ${ended}, before the reporting year ${year}`,
      },
    },
  },
  check({ startsOn, endsOn, evaluatedOn, evaluationResult }, { organization: { reportingYear } }) {
    if (reportingYear.state !== 'value') return [withoutValue(reportingYear, 'organization.reportingYear')];
    const year = reportingYear.value;
    const [started, ended] = [valueOf(startsOn), valueOf(endsOn)];
    if (started !== undefined && yearOf(started) > year) {
      return [
        { outcome: 'notApplicable', reason: 'notYetStarted', facts: { started, year }, at: startsOn.at },
      ];
    }
    if (ended !== undefined && yearOf(ended) < year) {
      return [{ outcome: 'notApplicable', reason: 'ended', facts: { ended, year }, at: endsOn.at }];
    }
    if (evaluatedOn.state === 'value' && yearOf(evaluatedOn.value) === year) {
      if (evaluationResult.state !== 'value') {
        return [withoutValue(evaluationResult, 'measures.evaluationResult')];
      }
      const facts = { evaluated: evaluatedOn.value, seen: evaluationResult.value };
      return [{ outcome: 'passed', reason: 'evaluated', facts, at: evaluatedOn.at }];
    }
    // Without an evaluation, whether one was due hangs on the measure's days.
    if (startsOn.state !== 'value') return [withoutValue(startsOn, 'measures.startsOn')];
    if (endsOn.state !== 'value') return [withoutValue(endsOn, 'measures.endsOn')];
    if (evaluatedOn.state !== 'value') return lacking([['measures.evaluatedOn', evaluatedOn]]);
    const facts = { evaluated: evaluatedOn.value, year };
    return [{ outcome: 'failed', reason: 'evaluatedOutside', facts, at: evaluatedOn.at }];
  },
};
