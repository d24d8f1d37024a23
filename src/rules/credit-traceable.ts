import type { Field } from '../domain/field';
import { familyOf } from '../domain/offset-record';
import type { ColumnFact } from './column-names';
import { fieldTexts, withoutValue, type FieldReason } from './field-texts';
import type { OffsetRule } from './offset-rule';
import type { Ruling } from './rule';

/** 7.3.1.1: traceable by registry, project and serial numbers; one finding for each that is missing. */
export const creditTraceable: OffsetRule<FieldReason | 'traceable' | 'missing'> = {
  id: 'credit-traceable',
  clause: '7.3.1.1',
  level: 'shall',
  asks: {
    'zh-CN': '碳信用可追溯：写明登记机构、项目和序列号',
    'en-US': 'The credit can be traced: registry, project and serial numbers are named',
  },
  texts: {
    ...fieldTexts,
    traceable: {
      seen: {
        'zh-CN': () => '登记机构、项目和序列号齐全',
        'en-US': () => 'Registry, project and serial numbers are there',
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
    const parts: readonly (readonly [ColumnFact, Field<unknown>])[] = [
      ['offsets.registry', record.registry],
      ['offsets.project', record.project],
      ['offsets.serialStart', record.serials],
    ];
    const lacking = parts.flatMap(([column, field]): Ruling<FieldReason | 'missing'>[] => {
      if (field.state === 'value') return [];
      if (field.state !== 'blank') return [withoutValue(field, column)];
      return [{ outcome: 'failed', reason: 'missing', facts: { column }, at: field.at }];
    });
    return lacking.length > 0
      ? lacking
      : [{ outcome: 'passed', reason: 'traceable', facts: {}, at: record.registry.at }];
  },
};
