import type { Field } from '../domain/field';
import type { ReductionTarget } from '../domain/reduction-target';
import { bySheet } from './by-sheet';
import type { ColumnFact } from './column-names';
import type { DossierRule } from './dossier-rule';
import { fieldTexts, type FieldReason } from './field-texts';
import { lacking } from './required-fields';

/** 6.3.1: at least one reduction target is set, with everything that makes it a target. */
export const targetSet: DossierRule<FieldReason | 'set' | 'noTarget'> = {
  id: 'target-set',
  clause: '6.3.1',
  level: 'shall',
  asks: {
    'zh-CN': '设定碳减排目标，写明范围、类型、基准、目标年和下降率',
    'en-US': 'A reduction target is set, with its scopes, kind, base, target year and rate',
  },
  reading: {
    'zh-CN': '至少有一个目标内容齐全；年均下降率和总体下降率写一个即可，以先进水平为由的目标可不写',
    'en-US':
      'At least one target has it all; yearly or overall rate will do, and a target that rests on an advanced level needs none',
  },
  texts: {
    ...fieldTexts,
    set: {
      seen: {
        'zh-CN': ({ count }) => `内容齐全的目标有 ${count} 个`,
        'en-US': ({ count }) => `Targets with everything needed: ${count}`,
      },
    },
    noTarget: bySheet(
      {
        seen: { 'zh-CN': () => '没有减排目标', 'en-US': () => 'There is no reduction target' },
        todo: {
          'zh-CN': () => '在减排目标中写明至少一个目标',
          'en-US': () => 'Enter at least one in the list of targets',
        },
      },
      {
        seen: {
          'zh-CN': () => '工作簿里没有减排目标',
          'en-US': () => 'The workbook has no list of targets',
        },
        todo: {
          'zh-CN': () => '先用“建立工作簿”加入减排目标，再写明至少一个目标',
          'en-US': () => 'Build the workbook to add the list of targets, then enter at least one',
        },
      },
    ),
  },
  check({ targets, tables }) {
    if (targets.length === 0) {
      const outcome = tables.targets === undefined ? 'cannotTell' : 'failed';
      return [{ outcome, reason: 'noTarget', facts: {}, at: tables.targets }];
    }
    const examined = targets.map((target) => lacking(neededBy(target)));
    const whole = targets.filter((_, index) => examined[index]?.length === 0);
    const [first] = whole;
    return first === undefined
      ? examined.flat()
      : [{ outcome: 'passed', reason: 'set', facts: { count: whole.length }, at: first.at }];
  },
};

function neededBy(target: ReductionTarget): readonly (readonly [ColumnFact, Field<unknown>])[] {
  const { scopes, kind, baseYear, baseValue, targetYear, annualRate, overallRate, advancedEvidence } = target;
  const needsRate = overallRate.state !== 'value' && advancedEvidence.state !== 'value';
  return [
    ['targets.scopes', scopes],
    ['targets.kind', kind],
    ['targets.baseYear', baseYear],
    ['targets.baseValue', baseValue],
    ['targets.targetYear', targetYear],
    ...(needsRate ? ([['targets.annualRate', annualRate]] as const) : []),
  ];
}
