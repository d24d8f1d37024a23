import { thresholds } from '../data/thresholds';
import type { Field } from '../domain/field';
import { Exact } from '../domain/exact';
import { familyOf, type OffsetRecord } from '../domain/offset-record';
import { remembering } from '../domain/remembering';
import type { ColumnFact } from './column-names';
import { fieldTexts, withoutValue, type FieldReason } from './field-texts';
import type { OffsetRule } from './offset-rule';
import type { Ruling } from './rule';

/** 7.3.1.1: traceable by registry, project and serial numbers; one finding for each that is missing. */
export const creditTraceable: OffsetRule<FieldReason | 'traceable' | 'missing' | 'moreThanSerials'> = {
  id: 'credit-traceable',
  clause: '7.3.1.1',
  level: 'shall',
  asks: {
    'zh-CN': '碳信用可追溯：写明登记机构、项目和序列号',
    'en-US': 'The credit can be traced: registry, project and serial numbers are named',
  },
  reading: {
    'zh-CN': '写明起止序列号的，数量不多于这些序列号；只写一个编号的不比较',
    'en-US':
      'Where a range of serial numbers is named, no more tonnes are claimed than it has; a single number is not compared',
  },
  texts: {
    ...fieldTexts,
    traceable: {
      seen: {
        'zh-CN': () => '登记机构、项目和序列号齐全',
        'en-US': () => 'Registry, project and serial numbers are there',
      },
    },
    moreThanSerials: {
      seen: {
        'zh-CN': ({ tonnes, count, unit }) =>
          `数量为 ${tonnes} 吨，序列号只有 ${count} 个（1 个碳信用为 ${unit} 吨）`,
        'en-US': ({ tonnes, count, unit }) =>
          `${tonnes} t are claimed; the serial numbers are only ${count} (one credit is ${unit} t)`,
      },
      todo: {
        'zh-CN': () => '对照注销证明核对数量和起止序列号',
        'en-US': () => 'Compare the quantity and the serial numbers with the proof of cancellation',
      },
    },
    missing: {
      seen: {
        'zh-CN': ({ column }) => `缺少${column}`,
        'en-US': ({ column }) => `“${column}” is missing`,
      },
      todo: {
        'zh-CN': ({ column }) => `按登记机构的记录补填“${column}”`,
        'en-US': ({ column }) => `Fill in “${column}” as the registry has it`,
      },
    },
  },
  check(record) {
    if (familyOf(record) !== 'credit') return [];
    const lacking: Ruling<FieldReason | 'missing'>[] = [];
    const ask = (column: ColumnFact, field: Field<unknown>) => {
      if (field.state === 'value') return;
      lacking.push(
        field.state === 'blank'
          ? { outcome: 'failed', reason: 'missing', facts: { column }, at: field.at }
          : withoutValue(field, column),
      );
    };
    const { registry } = record;
    ask('offsets.registry', registry);
    ask('offsets.project', record.project);
    ask('offsets.serialStart', record.serials);
    if (lacking.length > 0) return lacking;
    const excess = moreThanSerials(record);
    return excess ? [excess] : [{ outcome: 'passed', reason: 'traceable', facts: {}, at: registry.at }];
  },
};

/** Tonnes beyond the credits that the serial numbers name; a single number may stand for a whole batch. */
function moreThanSerials({ serials, tonnes }: OffsetRecord): Ruling<'moreThanSerials'> | undefined {
  if (serials.state !== 'value' || tonnes.state !== 'value') return undefined;
  if (serials.value.some(({ first, last }) => last === first)) return undefined;
  const count = serials.value.reduce((sum, { first, last }) => sum + (last - first) + 1n, 0n);
  if (tonnes.value.lessThanOrEqualTo(tonnesOfCredits(count))) return undefined;
  const facts = {
    tonnes: tonnes.value,
    count: count.toString(),
    unit: thresholds.tonnesPerCredit.value,
  };
  return { outcome: 'cannotTell', reason: 'moreThanSerials', facts, at: tonnes.at };
}

/** Batches of a few sizes make up a ledger. */
const tonnesOfCredits = remembering((count: bigint) =>
  new Exact(count.toString()).times(thresholds.tonnesPerCredit.value),
);
