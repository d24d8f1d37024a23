import type { Dossier } from '../domain/dossier';
import { valueOf, type Field } from '../domain/field';
import { inCell, isStatedBy } from '../domain/exact';
import { heldFactorsNamed, heldFactorsOfValue, type WrittenFactor } from '../domain/held-factor';
import type { InventoryLine } from '../domain/inventory-line';
import type { RegisteredFactor } from '../domain/registered-factor';
import { fieldTexts, withoutValue, type FieldReason } from './field-texts';
import type { Rule, Ruling } from './rule';

type Reason = FieldReason | 'sourced' | 'oursUnsourced' | 'typedOver';

/** 4.2: each factor, on a line or in the register, says where it comes from. */
export const factorSourced: Rule<InventoryLine | RegisteredFactor, Dossier, Reason> = {
  id: 'factor-sourced',
  clause: '4.2',
  level: 'should',
  asks: {
    'zh-CN': '每个排放因子写明来源，数值与所写的来源一致',
    'en-US': 'Every factor says where it comes from, and has the value found there',
  },
  reading: {
    'zh-CN': '数值只与加载项收录的因子核对；其他来源由人核对',
    'en-US': 'Values are compared with the factors held here only; other sources are for people to compare',
  },
  texts: {
    ...fieldTexts,
    sourced: { seen: { 'zh-CN': () => '已写明来源', 'en-US': () => 'The source is named' } },
    oursUnsourced: {
      seen: {
        'zh-CN': ({ factor, name }) => `没有写来源；${factor} 与收录的${name}相同`,
        'en-US': ({ factor, nameEn }) => `No source is named; ${factor} is the ${nameEn} held here`,
      },
      todo: {
        'zh-CN': ({ formula }) => `若就是它，因子写公式 =${formula}，来源写同名的 .SOURCE 函数`,
        'en-US': ({ formulaEn: formula }) =>
          `If it is that one, use the formula =${formula} and for its source the function of that name with .SOURCE`,
      },
    },
    typedOver: {
      seen: {
        'zh-CN': ({ factor, name, wanted }) => `来源写的是${name}，应为 ${wanted}，填的是 ${factor}`,
        'en-US': ({ factor, nameEn, wanted }) =>
          `The source names the ${nameEn}, which is ${wanted}; ${factor} is entered`,
      },
      todo: {
        'zh-CN': ({ formula }) => `改回公式 =${formula}，或改正来源`,
        'en-US': ({ formulaEn: formula }) => `Put back the formula =${formula}, or correct the source`,
      },
    },
  },
  check(thing) {
    const { value: factor, origin, written } = asWritten(thing);
    if (!written) return [];
    const column = 'factor' in thing ? 'inventory.factorSource' : 'factors.origin';
    const facts = { factor: written.value };
    if (origin.state === 'blank') {
      const [ours] = heldFactorsOfValue(written);
      if (!ours) return [{ ...withoutValue(origin, column), outcome: 'failed' }];
      return [ruled('oursUnsourced', ours, origin)];
    }
    if (origin.state !== 'value') return [withoutValue(origin, column)];
    const named = heldFactorsNamed(written);
    const [ours] = named;
    if (ours && !named.some(({ value }) => isStatedBy(written.value, value))) {
      return [ruled('typedOver', ours, factor)];
    }
    return [{ outcome: 'passed', reason: 'sourced', facts, at: origin.at }];

    function ruled(
      reason: 'oursUnsourced' | 'typedOver',
      { of, formula, value }: (typeof named)[number],
      { at }: Field<unknown>,
    ): Ruling<Reason> {
      const names = { name: of['zh-CN'], nameEn: of['en-US'] };
      const formulas = { formula: formula['zh-CN'], formulaEn: formula['en-US'] };
      return {
        outcome: 'failed',
        reason,
        facts: { ...facts, ...names, ...formulas, wanted: shown(value) },
        at,
      };
    }
  },
};

function asWritten(thing: InventoryLine | RegisteredFactor) {
  const parts =
    'factor' in thing
      ? {
          value: thing.factor,
          unit: thing.factorUnit,
          origin: thing.factorSource,
          category: valueOf(thing.category),
        }
      : { value: thing.value, unit: thing.unit, origin: thing.origin, category: undefined };
  const value = valueOf(parts.value);
  const written: WrittenFactor | undefined = value && {
    value,
    unit: valueOf(parts.unit),
    category: parts.category,
    source: valueOf(thing.source) ?? '',
    origin: valueOf(parts.origin) ?? '',
  };
  return { value: parts.value, origin: parts.origin, written };
}

function shown(value: WrittenFactor['value']): string {
  return inCell(value).toString();
}
