import { yearsFrom } from '../domain/base-period';
import { valueOf } from '../domain/field';
import type { DossierRule } from './dossier-rule';
import { fieldTexts, type FieldReason } from './field-texts';
import { lacking } from './required-fields';

/** 6.2.1: a base period is set, with emissions data for every year of it. */
export const basePeriodSet: DossierRule<FieldReason | 'set' | 'reversed' | 'yearsWithoutLines'> = {
  id: 'base-period-set',
  clause: '6.2.1',
  level: 'shall',
  asks: {
    'zh-CN': '设定减排基准期，且其中每一年都有排放数据',
    'en-US': 'A base period is set, and every year of it has emissions data',
  },
  reading: {
    'zh-CN': '本工具只看各年是否有数据，基准期是否有代表性由评价机构判断',
    'en-US': 'Only whether the years have data is looked at; whether they are typical is for people to judge',
  },
  texts: {
    ...fieldTexts,
    set: {
      seen: {
        'zh-CN': ({ span }) => `基准期 ${span} 年，各年都有数据`,
        'en-US': ({ span }) => `Base period ${span}, with data for every year`,
      },
    },
    reversed: {
      seen: {
        'zh-CN': ({ firstYear, lastYear }) => `结束年 ${lastYear} 早于起始年 ${firstYear}`,
        'en-US': ({ firstYear, lastYear }) =>
          `The last year, ${lastYear}, comes before the first, ${firstYear}`,
      },
      todo: {
        'zh-CN': () => '改正起始年和结束年；只有一年时两者相同',
        'en-US': () => 'Correct the two years; for a single year they are the same',
      },
    },
    yearsWithoutLines: {
      seen: {
        'zh-CN': ({ missingYears }) => `排放清单里没有 ${missingYears} 年的数据`,
        'en-US': ({ missingYears }) => `The inventory has no line of ${missingYears}`,
      },
      todo: {
        'zh-CN': () => '把这些年份的排放补入排放清单，或改选有数据的基准期',
        'en-US': () => 'Enter the emissions of those years, or choose a base period that has data',
      },
    },
  },
  check({ base: { firstYear, lastYear }, lines, tables }) {
    if (firstYear.state !== 'value' || lastYear.state !== 'value') {
      return lacking([
        ['base.firstYear', firstYear],
        ['base.lastYear', lastYear],
      ]);
    }
    const facts = { firstYear: firstYear.value, lastYear: lastYear.value };
    if (lastYear.value < firstYear.value) {
      return [{ outcome: 'failed', reason: 'reversed', facts, at: lastYear.at }];
    }
    const held = new Set(lines.map(({ year }) => valueOf(year)));
    const without = yearsFrom(firstYear.value, lastYear.value).filter((year) => !held.has(year));
    if (without.length === 0) {
      const span = [...new Set(Object.values(facts))].join('–');
      return [{ outcome: 'passed', reason: 'set', facts: { span }, at: firstYear.at }];
    }
    // A line whose year is not known may be one of those looked for.
    const isKnown = tables.inventory !== undefined && !held.has(undefined);
    return [
      {
        outcome: isKnown ? 'failed' : 'cannotTell',
        reason: 'yearsWithoutLines',
        facts: { missingYears: without.join(', ') },
        at: firstYear.at,
      },
    ];
  },
};
