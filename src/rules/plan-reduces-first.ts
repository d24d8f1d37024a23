import { yearOf } from '../domain/day';
import { bySheet } from './by-sheet';
import type { DossierRule } from './dossier-rule';
import { fieldTexts, withoutValue, type FieldReason } from './field-texts';

/** 4.1: emissions are reduced before they are offset. */
export const planReducesFirst: DossierRule<
  FieldReason | 'reduces' | 'offsetsAlone' | 'noMeasure' | 'onlyLater'
> = {
  id: 'plan-reduces-first',
  clause: '4.1',
  level: 'should',
  asks: {
    'zh-CN': '优先实施减排行动，再用碳抵消中和剩余的排放',
    'en-US': 'Emissions are reduced first; offsets neutralize only what is left',
  },
  reading: {
    'zh-CN': '报告年度内或之前已开始实施至少一项减排措施；只靠抵消则不符合',
    'en-US': 'At least one measure has started in or before the reporting year; offsetting alone fails',
  },
  texts: {
    ...fieldTexts,
    reduces: {
      seen: {
        'zh-CN': ({ count, year }) => `${year} 年及以前开始实施的减排措施有 ${count} 项`,
        'en-US': ({ count, year }) => `Measures that started in ${year} or before: ${count}`,
      },
    },
    offsetsAlone: {
      seen: {
        'zh-CN': () => '只有抵消，没有减排措施',
        'en-US': () => 'There are offsets, but no measure that reduces emissions',
      },
      todo: {
        'zh-CN': () => '在减排计划中写明已实施的减排措施（表 C.1 列有 25 项可选）',
        'en-US': () =>
          'Enter the measures carried out in the reduction plan (table C.1 lists 25 to choose from)',
      },
    },
    noMeasure: bySheet(
      {
        seen: { 'zh-CN': () => '还没有填写减排措施', 'en-US': () => 'No measure has been entered yet' },
        todo: {
          'zh-CN': () => '在减排计划中写明减排措施',
          'en-US': () => 'Enter the measures in the reduction plan',
        },
      },
      {
        seen: {
          'zh-CN': () => '工作簿里没有减排计划',
          'en-US': () => 'The workbook has no reduction plan',
        },
        todo: {
          'zh-CN': () => '先用“建立工作簿”加入减排计划，再写明减排措施',
          'en-US': () => 'Build the workbook to add the reduction plan, then enter the measures',
        },
      },
    ),
    onlyLater: {
      seen: {
        'zh-CN': ({ year, started }) => `减排措施都在 ${year} 年之后才开始，最早的是 ${started}`,
        'en-US': ({ year, started }) => `Every measure starts after ${year}, the earliest on ${started}`,
      },
      todo: {
        'zh-CN': ({ year }) => `写明 ${year} 年及以前已经开始实施的减排措施`,
        'en-US': ({ year }) => `Enter measures that started in ${year} or before`,
      },
    },
  },
  check({ organization: { reportingYear }, measures, offsets, tables }) {
    if (measures.length === 0) {
      return tables.measures !== undefined && offsets.length > 0
        ? [{ outcome: 'failed', reason: 'offsetsAlone', facts: {}, at: tables.measures }]
        : [{ outcome: 'cannotTell', reason: 'noMeasure', facts: {}, at: tables.measures }];
    }
    if (reportingYear.state !== 'value') return [withoutValue(reportingYear, 'organization.reportingYear')];
    const year = reportingYear.value;
    const starts = measures.flatMap(({ startsOn }) => (startsOn.state === 'value' ? [startsOn] : []));
    const [first] = [...starts].sort((one, other) => (one.value < other.value ? -1 : 1));
    if (first !== undefined && yearOf(first.value) <= year) {
      const started = starts.filter(({ value }) => yearOf(value) <= year).length;
      return [{ outcome: 'passed', reason: 'reduces', facts: { year, count: started }, at: first.at }];
    }
    const undated = measures.find(({ startsOn }) => startsOn.state !== 'value')?.startsOn;
    if (undated !== undefined && undated.state !== 'value') {
      return [withoutValue(undated, 'measures.startsOn')];
    }
    const facts = { year, started: first?.value ?? '' };
    return [{ outcome: 'failed', reason: 'onlyLater', facts, at: first?.at }];
  },
};
