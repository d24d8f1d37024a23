import { standardsNamed } from '../domain/accounting-standard';
import { valueOf } from '../domain/field';
import { keyOf } from '../domain/gas';
import { lineGasOf } from '../domain/line-gas';
import type { LineRule } from './dossier-rule';
import { fieldTexts, withoutValue, type FieldReason } from './field-texts';

type Reason = FieldReason | 'first' | 'reasoned' | 'reasonMissing' | 'notNamedByClause' | 'gasNotKnown';

/** 7.2.1: CO2 goes by SZDB/Z 69; another standard, in the order a, b, c, needs its reason. */
export const standardPriority: LineRule<Reason> = {
  id: 'standard-priority',
  clause: '7.2.1',
  level: 'shall',
  asks: {
    'zh-CN': '二氧化碳按 SZDB/Z 69 核算；按优先顺序选用其他标准的，写明理由',
    'en-US':
      'CO2 goes by SZDB/Z 69; where another standard is used, in the order of the clause, the reason is given',
  },
  reading: {
    'zh-CN': '因子已按 CO2e 计的行同样看待；只含其他气体的行按表 D.1 检查；理由是否成立由人判断',
    'en-US':
      'Lines with a factor in CO2e are treated alike; lines of other gases go by table D.1; whether a reason is sound is for people to judge',
  },
  texts: {
    ...fieldTexts,
    first: {
      seen: { 'zh-CN': () => '采用 SZDB/Z 69', 'en-US': () => 'SZDB/Z 69 is used' },
    },
    reasoned: {
      seen: {
        'zh-CN': ({ standard }) => `采用“${standard}”，已写明理由`,
        'en-US': ({ standard }) => `“${standard}” is used, and the reason is given`,
      },
    },
    reasonMissing: {
      seen: {
        'zh-CN': ({ standard }) => `采用“${standard}”，不是最优先的 SZDB/Z 69，也没有写理由`,
        'en-US': ({ standard }) => `“${standard}” is used, which does not come first, and no reason is given`,
      },
      todo: {
        'zh-CN': () => '改用 SZDB/Z 69，或在“选用理由”中写明为什么不用',
        'en-US': () => 'Use SZDB/Z 69, or say under “Reason for the standard” why not',
      },
    },
    notNamedByClause: {
      seen: {
        'zh-CN': ({ standard }) => `“${standard}”不在 7.2.1 所列的标准之中，是否国际公认或通用无法判断`,
        'en-US': ({ standard }) =>
          `“${standard}” is none that 7.2.1 names; whether it is generally recognized cannot be told`,
      },
      todo: {
        'zh-CN': () => '从下拉列表中选择标准，或请评价机构书面确认',
        'en-US': () => 'Choose a standard of the list, or have the evaluation body confirm it in writing',
      },
    },
    gasNotKnown: {
      seen: {
        'zh-CN': () => '没有写明气体，看不出该按哪个标准',
        'en-US': () => 'The gas is not named, so it cannot be told which standard is due',
      },
      todo: { 'zh-CN': () => '填写气体', 'en-US': () => 'Name the gas' },
    },
  },
  check(line) {
    if (valueOf(line.category) === 'removal') return [];
    const gas = lineGasOf(line);
    if (gas.kind === 'unnamed') {
      return [{ outcome: 'cannotTell', reason: 'gasNotKnown', facts: {}, at: line.gas.at ?? line.at }];
    }
    const isCo2 = gas.kind === 'equivalent' || (gas.kind === 'substance' && keyOf(gas.substance) === 'CO2');
    if (!isCo2) return [];
    if (line.standard.state !== 'value') return [withoutValue(line.standard, 'inventory.standard')];
    const { value: standard, at } = line.standard;
    const facts = { standard };
    const [named] = standardsNamed(standard);
    if (named?.rank === 'a') return [{ outcome: 'passed', reason: 'first', facts, at }];
    const reason = line.standardReason;
    if (reason.state === 'blank') return [{ outcome: 'failed', reason: 'reasonMissing', facts, at }];
    if (reason.state !== 'value') return [withoutValue(reason, 'inventory.standardReason')];
    return named
      ? [{ outcome: 'passed', reason: 'reasoned', facts, at }]
      : [{ outcome: 'cannotTell', reason: 'notNamedByClause', facts, at }];
  },
};
