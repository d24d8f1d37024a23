import type { Field } from '../domain/field';
import { valueOf } from '../domain/field';
import type { InventoryLine, LineColumn } from '../domain/inventory-line';
import { speciesOf } from '../domain/line-gas';
import type { LineRule } from './dossier-rule';
import { fieldTexts, withoutValue, type FieldReason } from './field-texts';
import type { Ruling } from './rule';

type Reason = Exclude<FieldReason, 'unreadable'> | 'complete' | 'removalComplete';

const asked = [
  'year',
  'scope',
  'category',
  'gas',
  'activity',
  'unit',
  'factor',
  'factorUnit',
] as const satisfies readonly LineColumn[];

/** 7.2.4.1: what the multiplication and the summing need stands on every line; one finding for each thing left out. */
export const lineComplete: LineRule<Reason> = {
  id: 'line-complete',
  clause: '7.2.4.1',
  level: 'shall',
  asks: {
    'zh-CN': '每行写明年份、范围、排放类别、气体、活动数据及其单位、排放因子及其单位',
    'en-US': 'Every line names its year, scope, category, gas, activity with unit, and factor with unit',
  },
  reading: {
    'zh-CN':
      '只填排放量、没有活动数据和因子的行不算完整，因为看不出数值由来；因子单位已写明气体的，气体栏可空；边界内清除只要求年份和吨数',
    'en-US':
      'A line with nothing but its tonnes is not complete, since nobody can see where they come from; the gas may be left out where the unit of the factor names it; a removal needs its year and tonnes only',
  },
  texts: {
    blank: fieldTexts.blank,
    absent: fieldTexts.absent,
    complete: { seen: { 'zh-CN': () => '各项齐全', 'en-US': () => 'Everything is there' } },
    removalComplete: {
      seen: {
        'zh-CN': () => '清除量的年份和吨数齐全',
        'en-US': () => 'The removal has its year and tonnes',
      },
    },
  },
  check(line) {
    const isRemoval = valueOf(line.category) === 'removal';
    const columns = isRemoval ? (['year', 'tonnes'] as const) : asked;
    const lacking: Ruling<'blank' | 'absent'>[] = [];
    for (const key of columns) {
      const field: Field<unknown> = line[key];
      if (field.state === 'value' || field.state === 'unreadable') continue;
      if (key === 'gas' && isGasInFactorUnit(line)) continue;
      const ruling = withoutValue(field, `inventory.${key}`);
      const outcome = field.state === 'blank' ? 'failed' : 'cannotTell';
      lacking.push({ ...ruling, outcome, reason: field.state });
    }
    if (lacking.length > 0) return lacking;
    const reason = isRemoval ? 'removalComplete' : 'complete';
    return [{ outcome: 'passed', reason, facts: {}, at: line.at }];
  },
};

function isGasInFactorUnit(line: InventoryLine): boolean {
  return speciesOf(valueOf(line.factorUnit)) !== undefined;
}
