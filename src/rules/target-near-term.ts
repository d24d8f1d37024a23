import { thresholds } from '../data/thresholds';
import { yearOf } from '../domain/day';
import { valueOf } from '../domain/field';
import type { ReductionTarget } from '../domain/reduction-target';
import type { TargetRule } from './dossier-rule';
import { withoutValue } from './field-texts';
import { onOtherBasis, otherBasisTexts, type OtherBasisReason } from './science-scope';

const shortest = thresholds.nearTermShortest.value;
const longest = thresholds.nearTermLongest.value;

/** A.2.4.2: a target by climate science lies in the near term. */
export const targetNearTerm: TargetRule<OtherBasisReason | 'nearTerm' | 'tooNear' | 'tooFar' | 'longTerm'> = {
  id: 'target-near-term',
  clause: 'A.2.4.2',
  level: 'should',
  asks: {
    'zh-CN': `依据气候科学的近期目标在未来${shortest}～${longest}年内`,
    'en-US': `A near-term target by climate science lies ${shortest} to ${longest} years ahead`,
  },
  reading: {
    'zh-CN': '“未来”从设定目标的那一年起算，按自然年数到目标年；已有近期目标的，同样范围的长期目标不再检查',
    'en-US':
      'Counted in calendar years from the year in which the target was set, not from the base year; a long-term target beside a near-term one of the same scopes is not examined',
  },
  texts: {
    ...otherBasisTexts,
    nearTerm: {
      seen: {
        'zh-CN': ({ years, from }) => `目标年在设定（${from} 年）后 ${years} 年`,
        'en-US': ({ years, from }) => `The target year comes ${years} years after ${from}, when it was set`,
      },
    },
    tooNear: {
      seen: {
        'zh-CN': ({ years, from }) => `目标年在设定（${from} 年）后 ${years} 年，不足 ${shortest} 年`,
        'en-US': ({ years, from }) =>
          `The target year comes ${years} years after ${from}, when it was set: less than ${shortest}`,
      },
      todo: {
        'zh-CN': ({ from }) => `把目标年定在 ${Number(from) + shortest}～${Number(from) + longest} 年`,
        'en-US': ({ from }) =>
          `Choose a target year from ${Number(from) + shortest} to ${Number(from) + longest}`,
      },
    },
    tooFar: {
      seen: {
        'zh-CN': ({ years, from }) => `目标年在设定（${from} 年）后 ${years} 年，超过 ${longest} 年`,
        'en-US': ({ years, from }) =>
          `The target year comes ${years} years after ${from}, when it was set: more than ${longest}`,
      },
      todo: {
        'zh-CN': ({ from }) =>
          `为同样的范围增加一个 ${Number(from) + shortest}～${Number(from) + longest} 年的近期目标`,
        'en-US': ({ from }) =>
          `Add a near-term target of the same scopes for ${Number(from) + shortest} to ${Number(from) + longest}`,
      },
    },
    longTerm: {
      seen: {
        'zh-CN': () => '长期目标，同样的范围另有近期目标',
        'en-US': () => 'A long-term target; the same scopes have a near-term one',
      },
    },
  },
  check(target, { targets }) {
    const elsewhere = onOtherBasis(target);
    if (elsewhere) return [elsewhere];
    const { setOn, targetYear } = target;
    if (targetYear.state !== 'value') return [withoutValue(targetYear, 'targets.targetYear')];
    if (setOn.state !== 'value') return [withoutValue(setOn, 'targets.setOn')];
    const from = yearOf(setOn.value);
    const years = targetYear.value - from;
    const facts = { years, from };
    const at = targetYear.at;
    if (years < shortest) return [{ outcome: 'failed', reason: 'tooNear', facts, at }];
    if (years <= longest) return [{ outcome: 'passed', reason: 'nearTerm', facts, at }];
    return targets.some((other) => isNearTerm(other) && takesIn(other, target))
      ? [{ outcome: 'notApplicable', reason: 'longTerm', facts, at }]
      : [{ outcome: 'failed', reason: 'tooFar', facts, at }];
  },
};

function isNearTerm({ basis, setOn, targetYear }: ReductionTarget): boolean {
  const [day, year] = [valueOf(setOn), valueOf(targetYear)];
  if (valueOf(basis) !== 'science' || day === undefined || year === undefined) return false;
  const years = year - yearOf(day);
  return years >= shortest && years <= longest;
}

/** Whether a target takes in every scope of another. */
function takesIn(one: ReductionTarget, other: ReductionTarget): boolean {
  const held = valueOf(one.scopes) ?? [];
  return (valueOf(other.scopes) ?? []).every((scope) => held.includes(scope));
}
