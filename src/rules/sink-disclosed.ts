import { disclosures, familyOf } from '../domain/offset-record';
import { fieldTexts, withoutValue, type FieldReason } from './field-texts';
import type { OffsetRule } from './offset-rule';
import type { Ruling } from './rule';

/** 7.3.2.2: what an own forestry project publishes; one finding for each item that is missing. */
export const sinkDisclosed: OffsetRule<Exclude<FieldReason, 'blank'> | 'disclosed' | 'missing'> = {
  id: 'sink-disclosed',
  clause: '7.3.2.2',
  level: 'shall',
  asks: {
    'zh-CN': '保存并公开林业碳汇项目的地理位置、坐标、树种、面积、造林计划、监测计划、碳汇量及其时间段',
    'en-US':
      'The forestry project’s place, coordinates, species, area, planting and monitoring plan, tonnes and their period are kept and published',
  },
  texts: {
    unreadable: fieldTexts.unreadable,
    absent: fieldTexts.absent,
    disclosed: {
      seen: { 'zh-CN': () => '应公开的各项齐全', 'en-US': () => 'Everything to be published is named' },
    },
    missing: {
      seen: {
        'zh-CN': ({ column }) => `没有写明${column}`,
        'en-US': ({ column }) => `“${column}” is not named`,
      },
      todo: {
        'zh-CN': ({ column }) => `公开后填写“${column}”`,
        'en-US': ({ column }) => `Publish it, then fill in “${column}”`,
      },
    },
  },
  check(record) {
    if (familyOf(record) !== 'sink') return [];
    const lacking = disclosures.flatMap((item): Ruling<'unreadable' | 'absent' | 'missing'>[] => {
      const field = record.disclosed[item];
      const column = `offsets.${item}` as const;
      if (field.state === 'value') return [];
      if (field.state === 'blank')
        return [{ outcome: 'failed', reason: 'missing', facts: { column }, at: field.at }];
      return [{ ...withoutValue(field, column), reason: field.state }];
    });
    return lacking.length > 0
      ? lacking
      : [{ outcome: 'passed', reason: 'disclosed', facts: {}, at: record.disclosed.place.at }];
  },
};
