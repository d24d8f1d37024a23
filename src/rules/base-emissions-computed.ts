import { baseValue, type BaseMethod } from '../domain/base';
import { yearsFrom, type BasePeriod } from '../domain/base-period';
import { emissionsOfYear } from '../domain/emissions-of-year';
import { inCell, isStatedBy, type Exact } from '../domain/exact';
import { valueOf } from '../domain/field';
import type { DossierRule } from './dossier-rule';
import { fieldTexts, withoutValue, type FieldReason } from './field-texts';
import { openYear, openYearTexts, type OpenYearReason } from './open-year';
import { lacking } from './required-fields';
import type { Ruling } from './rule';

type Reason =
  | FieldReason
  | 'equal'
  | 'differs'
  | 'adjusted'
  | 'reversed'
  | 'severalYears'
  | 'tooFewYears'
  | 'sourceOpen'
  | OpenYearReason;

/** 6.2.2: the base value is there, and is what its method gives from the lines of its years. */
export const baseEmissionsComputed: DossierRule<Reason> = {
  id: 'base-emissions-computed',
  clause: '6.2.2',
  level: 'shall',
  asks: {
    'zh-CN': '基准值由基准期的排放数据按所选方法得出：年度数据、多年平均或移动平均',
    'en-US':
      'The base value comes from the emissions of the base period by the method named: one year, mean or moving mean',
  },
  reading: {
    'zh-CN':
      '取声明边界内各年的净排放；移动平均取最近的若干连续年份；按 15 位有效数字比较，每行允许末位一个单位的二进制误差',
    'en-US':
      'Net emissions of the years inside the declared boundary; a moving mean takes the latest consecutive years; compared at 15 digits, of which each line may bring one unit in the last of binary error',
  },
  texts: {
    ...fieldTexts,
    equal: {
      seen: {
        'zh-CN': ({ stated }) => `基准值 ${stated} tCO2e，与清单计算一致`,
        'en-US': ({ stated }) => `The base value of ${stated} t CO2e is what the inventory gives`,
      },
    },
    differs: {
      seen: {
        'zh-CN': ({ stated, computed }) => `基准值填的是 ${stated} tCO2e，由清单得出的是 ${computed} tCO2e`,
        'en-US': ({ stated, computed }) =>
          `The base value says ${stated} t CO2e; the inventory gives ${computed} t CO2e`,
      },
      todo: {
        'zh-CN': () => '用 CN.BASELINE 由清单算出基准值；若因经营变化调整过，请填“是”并写明原因',
        'en-US': () =>
          'Let CN.BASELINE compute it from the inventory; if it was adjusted after a change of business, say so with the reason',
      },
    },
    adjusted: {
      seen: {
        'zh-CN': ({ stated, computed }) =>
          `基准值 ${stated} tCO2e 经过调整，清单得出的是 ${computed} tCO2e，无法据此复算`,
        'en-US': ({ stated, computed }) =>
          `The base value of ${stated} t CO2e was adjusted; the inventory gives ${computed} t CO2e, which cannot confirm it`,
      },
      todo: {
        'zh-CN': () => '把调整后的各年排放写入清单，或请评价机构核对调整的计算',
        'en-US': () =>
          'Enter the adjusted emissions of the years in the inventory, or have the evaluation body check the adjustment',
      },
    },
    reversed: {
      seen: {
        'zh-CN': ({ firstYear, lastYear }) => `基准期结束年 ${lastYear} 早于起始年 ${firstYear}，无法复算`,
        'en-US': ({ firstYear, lastYear }) =>
          `The base period ends in ${lastYear}, before it starts in ${firstYear}`,
      },
      todo: { 'zh-CN': () => '改正起始年和结束年', 'en-US': () => 'Correct the two years' },
    },
    severalYears: {
      seen: {
        'zh-CN': ({ held }) => `方法为年度数据，但基准期有 ${held} 年`,
        'en-US': ({ held }) => `The method is one year, but the base period has ${held}`,
      },
      todo: {
        'zh-CN': () => '把基准期改为一年，或改用多年平均、移动平均',
        'en-US': () => 'Make the base period one year, or take the mean or the moving mean',
      },
    },
    tooFewYears: {
      seen: {
        'zh-CN': ({ latest, held }) => `移动平均要取 ${latest} 年，但基准期只有 ${held} 年`,
        'en-US': ({ latest, held }) =>
          `The moving mean takes ${latest} years, but the base period has only ${held}`,
      },
      todo: {
        'zh-CN': ({ held }) => `把移动平均年数改为不大于 ${held}，或延长基准期`,
        'en-US': ({ held }) => `Take at most ${held}, or lengthen the base period`,
      },
    },
    sourceOpen: {
      seen: {
        'zh-CN': ({ year, seen }) => `纳入的范围3排放源“${seen}”在 ${year} 年没有数据，该年还不能加总`,
        'en-US': ({ year, seen }) =>
          `The scope 3 source “${seen}” is included, but has no line of ${year}, which cannot be added up yet`,
      },
      todo: {
        'zh-CN': ({ year, seen }) => `在排放清单中补入 ${year} 年的“${seen}”`,
        'en-US': ({ year, seen }) => `Enter “${seen}” of ${year} in the inventory`,
      },
    },
    ...openYearTexts,
  },
  check({ base, organization, lines }) {
    const { value, adjusted } = base;
    if (value.state !== 'value') return lacking([['base.value', value]]);
    const { method, years, ruling } = yearsTaken(base);
    if (ruling) return [ruling];
    const at = value.at;
    const nets: Exact[] = [];
    let terms = 0;
    for (const year of years) {
      const { net, inside, openPoints } = emissionsOfYear(organization, lines, year);
      const [open] = openPoints;
      if (open?.reason === 'scope3SourceWithoutLine') {
        return [{ outcome: 'cannotTell', reason: 'sourceOpen', facts: { year, seen: open.seen }, at }];
      }
      if (open) return [openYear(year, open, at)];
      nets.push(net);
      terms += inside.length;
    }
    const computed = baseValue(nets, method, years.length);
    const facts = { stated: value.value, computed: inCell(computed) };
    if (isStatedBy(value.value, computed, terms)) return [{ outcome: 'passed', reason: 'equal', facts, at }];
    return valueOf(adjusted)
      ? [{ outcome: 'cannotTell', reason: 'adjusted', facts, at }]
      : [{ outcome: 'failed', reason: 'differs', facts, at }];
  },
};

type Taken =
  | { readonly method: BaseMethod; readonly years: readonly number[]; readonly ruling?: undefined }
  | { readonly method?: undefined; readonly years?: undefined; readonly ruling: Ruling<Reason> };

/** The years that the method takes, or what keeps them from being known. */
function yearsTaken({ firstYear, lastYear, method, latestYears }: BasePeriod): Taken {
  if (firstYear.state !== 'value') return { ruling: withoutValue(firstYear, 'base.firstYear') };
  if (lastYear.state !== 'value') return { ruling: withoutValue(lastYear, 'base.lastYear') };
  if (method.state !== 'value') return { ruling: withoutValue(method, 'base.method') };
  const years = yearsFrom(firstYear.value, lastYear.value);
  const held = years.length;
  if (held === 0) {
    const facts = { firstYear: firstYear.value, lastYear: lastYear.value };
    return { ruling: { outcome: 'cannotTell', reason: 'reversed', facts, at: lastYear.at } };
  }
  if (method.value === 'year' && held > 1) {
    return { ruling: { outcome: 'failed', reason: 'severalYears', facts: { held }, at: method.at } };
  }
  if (method.value !== 'moving') return { method: method.value, years };
  if (latestYears.state !== 'value') return { ruling: withoutValue(latestYears, 'base.latestYears') };
  const latest = latestYears.value;
  return latest > held
    ? { ruling: { outcome: 'failed', reason: 'tooFewYears', facts: { latest, held }, at: latestYears.at } }
    : { method: method.value, years: years.slice(-latest) };
}
