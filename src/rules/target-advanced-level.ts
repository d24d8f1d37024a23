import { thresholds } from '../data/thresholds';
import type { Dossier } from '../domain/dossier';
import { emissionsOfYear } from '../domain/emissions-of-year';
import { Exact, inCell } from '../domain/exact';
import { valueOf } from '../domain/field';
import { sumOfMany } from '../domain/many-sum';
import type { ReductionTarget } from '../domain/reduction-target';
import type { TargetRule } from './dossier-rule';
import { fieldTexts, withoutValue, type FieldReason } from './field-texts';
import { openYear, openYearTexts, type OpenYearReason } from './open-year';
import { percentWords } from './percent-words';
import { lacking } from './required-fields';
import type { Ruling } from './rule';

type Reason = FieldReason | OpenYearReason | 'kept' | 'risen' | 'intensityNotKnown';

const limit = new Exact(thresholds.advancedLevelChange.value);
const limitWords = percentWords(limit.toString());

/** 6.3.2: a target may rest on a level that is advanced already, as long as that level is shown and kept. */
export const targetAdvancedLevel: TargetRule<Reason> = {
  id: 'target-advanced-level',
  clause: '6.3.2',
  level: 'may',
  asks: {
    'zh-CN': `已达到先进水平的，有证明，且年度排放水平的波动不超过 ${limitWords}`,
    'en-US': `A level that is already advanced is shown by evidence and changes by no more than ${limitWords} from year to year`,
  },
  reading: {
    'zh-CN': '报告年度与上一年比较；排放下降不算超出波动。下降率为 0 的目标视为以先进水平为由',
    'en-US':
      'The reporting year against the year before; a fall is no change for the worse. A target of 0 % rests on an advanced level',
  },
  texts: {
    ...fieldTexts,
    ...openYearTexts,
    kept: {
      seen: {
        'zh-CN': ({ before, now, year }) => `上一年为 ${before}，${year} 年为 ${now}，水平得到保持`,
        'en-US': ({ before, now, year }) => `${before} the year before, ${now} in ${year}: the level is kept`,
      },
    },
    risen: {
      seen: {
        'zh-CN': ({ before, now, year, share }) =>
          `上一年为 ${before}，${year} 年为 ${now}，上升 ${percentWords(share, limit.toString())}，超过 ${limitWords}`,
        'en-US': ({ before, now, year, share }) =>
          `${before} the year before, ${now} in ${year}: up by ${percentWords(share, limit.toString())}, more than ${limitWords}`,
      },
      todo: {
        'zh-CN': () => '设定有下降率的减排目标，或说明上升的原因',
        'en-US': () => 'Set a target with a rate of reduction, or explain the rise',
      },
    },
    intensityNotKnown: {
      seen: {
        'zh-CN': ({ year }) => `强度目标：不知道 ${year} 年上一年的强度`,
        'en-US': ({ year }) => `An intensity target: the intensity of the year before ${year} is not known`,
      },
      todo: {
        'zh-CN': () => '以上一年为基准年，填写其强度和报告年度的实际强度',
        'en-US': () =>
          'Take the year before as base year, and enter its intensity and that of the reporting year',
      },
    },
  },
  check(target, dossier) {
    const { advancedEvidence: evidence, annualRate, overallRate } = target;
    const rate = valueOf(annualRate) ?? valueOf(overallRate);
    if (evidence.state !== 'value') {
      const isClaimed = evidence.state === 'unreadable' || rate?.isZero() === true;
      return isClaimed ? lacking([['targets.advancedEvidence', evidence]]) : [];
    }
    const { reportingYear } = dossier.organization;
    if (reportingYear.state !== 'value') return [withoutValue(reportingYear, 'organization.reportingYear')];
    if (target.kind.state !== 'value') return [withoutValue(target.kind, 'targets.kind')];
    const year = reportingYear.value;
    const [before, now] =
      target.kind.value === 'absolute'
        ? [emissionsIn(target, dossier, year - 1), emissionsIn(target, dossier, year)]
        : intensities(target, year);
    if (before.ruling) return [before.ruling];
    if (now.ruling) return [now.ruling];
    const change = inCell(now.level.minus(before.level).dividedBy(before.level));
    const facts = {
      before: before.level,
      now: now.level,
      year,
      share: change,
    };
    return change.lessThanOrEqualTo(limit)
      ? [{ outcome: 'passed', reason: 'kept', facts, at: evidence.at }]
      : [{ outcome: 'failed', reason: 'risen', facts, at: evidence.at }];
  },
};

type Level =
  | { readonly level: Exact; readonly ruling?: undefined }
  | { readonly level?: undefined; readonly ruling: Ruling<Reason> };

/** What the lines of a year give for the target's scopes, whatever the declared type leaves out. */
function emissionsIn({ scopes, advancedEvidence }: ReductionTarget, dossier: Dossier, year: number): Level {
  if (scopes.state !== 'value') return { ruling: withoutValue(scopes, 'targets.scopes') };
  const wholeChain = { state: 'value', value: 'fullValueChain', at: scopes.at } as const;
  const everything = { ...dossier.organization, neutralityType: wholeChain };
  const { inside, openPoints } = emissionsOfYear(everything, dossier.lines, year);
  const [open] = openPoints;
  if (open) return { ruling: openYear(year, open, advancedEvidence.at) };
  const amounts = inside.flatMap(({ scope, category, tonnes }) => {
    const own = valueOf(scope);
    const isMeant = own !== undefined && scopes.value.includes(own) && valueOf(category) !== 'removal';
    return isMeant ? (valueOf(tonnes) ?? []) : [];
  });
  const level = sumOfMany(amounts);
  return level.isZero()
    ? {
        ruling: {
          outcome: 'cannotTell',
          reason: 'yearWithoutLines',
          facts: { year },
          at: advancedEvidence.at,
        },
      }
    : { level };
}

/** The inventory has no output: an intensity is known for the base year and the reporting year alone. */
function intensities(target: ReductionTarget, year: number): readonly [Level, Level] {
  const [before, now] = [valueOf(target.baseValue), valueOf(target.actualValue)];
  const isYearBefore = valueOf(target.baseYear) === year - 1;
  if (isYearBefore && before?.greaterThan(0) && now) return [{ level: before }, { level: now }];
  const at = target.advancedEvidence.at;
  const ruling: Ruling<Reason> = { outcome: 'cannotTell', reason: 'intensityNotKnown', facts: { year }, at };
  return [{ ruling }, { ruling }];
}
