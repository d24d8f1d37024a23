import { qualifiedReference } from '../domain/cell';
import type { Dossier } from '../domain/dossier';
import {
  factorDifference,
  factorOfEntry,
  factorOfLine,
  FactorsBySource,
  type StatedFactor,
} from '../domain/factor-of-source';
import { valueOf } from '../domain/field';
import { linesBySource } from '../domain/lines-by-source';
import { oncePerThing } from '../domain/once-per-thing';
import type { LineRule } from './dossier-rule';
import type { Facts, Outcome } from './rule';

type Difference = 'valueChanged' | 'unitChanged' | 'originChanged';
type Reason = 'asLocked' | 'asFirst' | 'onlyOnce' | 'lockedTwice' | 'sourceNotNamed' | Difference;

/** 7.2.4.2: a source keeps its factor: as it was locked, or else as in its earliest year. */
export const factorUnchanged: LineRule<Reason> = {
  id: 'factor-unchanged',
  clause: '7.2.4.2',
  level: 'shall',
  asks: {
    'zh-CN': '同一排放源在基准期和以后各年用同一排放因子：数值、单位和来源不变',
    'en-US': 'A source has the same factor in the base period and later: value, unit and origin',
  },
  reading: {
    'zh-CN':
      '按场所、排放源、气体比较；登记表中已锁定的以锁定的为准，否则以最早一年为准。外购电力也一样：主管部门公布新一年的因子后仍沿用原来的。写法不同而大小相同的单位算相同；只有来源的文字不同时，是否同一来源由人判断',
    'en-US':
      'By site, source and gas, against the locked entry of the register or else the earliest year. Purchased electricity too keeps its factor when a new year’s is published. Units written differently but of one size are the same; where only the words of the origin differ, people judge whether it is the same',
  },
  texts: {
    asLocked: {
      seen: {
        'zh-CN': ({ other }) => `与 ${other} 锁定的因子一致`,
        'en-US': ({ other }) => `As locked at ${other}`,
      },
    },
    asFirst: {
      seen: {
        'zh-CN': ({ other }) => `与最早一年（${other}）一致`,
        'en-US': ({ other }) => `As in the earliest year (${other})`,
      },
    },
    onlyOnce: {
      seen: {
        'zh-CN': () => '该排放源没有更早的行，也没有锁定的因子，没有可比较的',
        'en-US': () => 'The source has no earlier line and no locked factor to compare with',
      },
    },
    lockedTwice: {
      seen: {
        'zh-CN': ({ other }) => `登记表中为该排放源锁定了不同的因子（例如 ${other}），不知以哪个为准`,
        'en-US': ({ other }) =>
          `The register has different locked factors for this source (such as ${other}); which holds cannot be told`,
      },
      todo: {
        'zh-CN': () => '登记表中每个场所、排放源、气体只留一行',
        'en-US': () => 'Keep one row of the register for each site, source and gas',
      },
    },
    sourceNotNamed: {
      seen: {
        'zh-CN': () => '没有写明排放源，无法与其他年份比较',
        'en-US': () => 'The source is not named, so its years cannot be compared',
      },
      todo: { 'zh-CN': () => '填写排放源', 'en-US': () => 'Name the source' },
    },
    valueChanged: {
      seen: {
        'zh-CN': ({ factor, kept, other }) => `因子为 ${factor}，${other} 为 ${kept}`,
        'en-US': ({ factor, kept, other }) => `The factor is ${factor}; at ${other} it is ${kept}`,
      },
      todo: {
        'zh-CN': ({ kept }) => `沿用 ${kept}；若原来的因子有误，各年一并改正并重新核算基准`,
        'en-US': ({ kept }) =>
          `Keep ${kept}; if that was wrong, correct it in every year and compute the base again`,
      },
    },
    unitChanged: {
      seen: {
        'zh-CN': ({ factor, kept, other }) => `因子为 ${factor}，${other} 为 ${kept}，单位不能互换`,
        'en-US': ({ factor, kept, other }) =>
          `The factor is ${factor}; at ${other} it is ${kept}, in a unit that is not the same`,
      },
      todo: {
        'zh-CN': () => '各年用同一单位的因子',
        'en-US': () => 'Use a factor of the same unit in every year',
      },
    },
    originChanged: {
      seen: {
        'zh-CN': ({ origin, keptOrigin, other }) =>
          `数值相同，来源写的是“${origin}”，${other} 写的是“${keptOrigin}”`,
        'en-US': ({ origin, keptOrigin, other }) =>
          `The value is the same, the origin is “${origin}” here and “${keptOrigin}” at ${other}`,
      },
      todo: {
        'zh-CN': () => '若是同一来源，写成一样；若不是，说明因子为什么没有变',
        'en-US': () => 'If it is one origin, write it alike; if not, say why the factor is still the same',
      },
    },
  },
  prepare: ({ lines }) => linesBySource.inSlices(lines),
  check(line, dossier) {
    const stated = factorOfLine(line);
    if (!stated) return [];
    const at = line.factor.at ?? line.at;
    const known = factorsOf(dossier).of(line);
    if (!known) {
      return [{ outcome: 'cannotTell', reason: 'sourceNotNamed', facts: {}, at: line.source.at ?? at }];
    }
    const { first } = known;
    const entry = known.locked[0];
    const locked = entry && factorOfEntry(entry);
    if (entry && locked) {
      const other = qualifiedReference(entry.value.at ?? entry.at);
      const isDoubtful = known.locked.some((each) => {
        const factor = each === entry ? undefined : factorOfEntry(each);
        return factor && factorDifference(factor, locked) !== undefined;
      });
      if (isDoubtful) return [{ outcome: 'cannotTell', reason: 'lockedTwice', facts: { other }, at }];
      return [{ ...comparison(stated, locked, other, 'asLocked'), at }];
    }
    if (!first || first.line === line || valueOf(line.year) === undefined) {
      return [{ outcome: 'notApplicable', reason: 'onlyOnce', facts: {}, at }];
    }
    return [{ ...comparison(stated, first.factor, first.reference, 'asFirst'), at }];
  },
};

function comparison(
  stated: StatedFactor,
  kept: StatedFactor,
  other: string,
  same: 'asLocked' | 'asFirst',
): { readonly outcome: Outcome; readonly reason: Reason; readonly facts: Facts } {
  const difference = factorDifference(stated, kept);
  if (difference === undefined) return { outcome: 'passed', reason: same, facts: { other } };
  const facts = {
    other,
    factor: shown(stated),
    kept: shown(kept),
    origin: stated.origin ?? '',
    keptOrigin: kept.origin ?? '',
  };
  return difference === 'origin'
    ? { outcome: 'cannotTell', reason: 'originChanged', facts }
    : { outcome: 'failed', reason: difference === 'value' ? 'valueChanged' : 'unitChanged', facts };
}

function shown({ value, unit }: StatedFactor): string {
  return unit === undefined ? value.toString() : `${value.toString()} ${unit}`;
}

/** Looked up once for a dossier: every line asks. */
const factorsOf = oncePerThing(({ lines, factors }: Dossier) => new FactorsBySource(lines, factors));
